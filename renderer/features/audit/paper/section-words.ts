import { SECTION_TITLES, type SectionId } from '#shared/domain/plan/section-id';

/** What a run is called: `Section F, Special educational provision`, or every section a mixed table stands in. */
export function sectionWords(sections: ReadonlyArray<SectionId | null>): string {
  const [first] = sections;
  if (sections.length === 1) {
    return first === null || first === undefined ? 'In no section' : `Section ${first}, ${SECTION_TITLES[first]}`;
  }
  const named = sections.filter((id) => id !== null);
  const rest = named.length < sections.length ? ' and text in no section' : '';
  return `Sections ${named.join(', ')}${rest}`;
}
