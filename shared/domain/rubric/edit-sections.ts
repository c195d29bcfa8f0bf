import { SECTION_TITLES } from '../plan/section-id';
import { insertedAt } from './insert-at';
import { type Discipline, RUBRIC_SECTION_IDS, type RubricSectionId } from './rubric';
import type { RubricContent, SectionDraft } from './rubric-draft';

/** What a section of a rubric is called until somebody calls it something else. */
export const sectionTitle = (id: RubricSectionId): string => (id === 'X' ? 'Whole plan' : SECTION_TITLES[id]);

const letterRank = (id: RubricSectionId): number => RUBRIC_SECTION_IDS.indexOf(id);

export function addSection(content: RubricContent, id: RubricSectionId, at?: number): RubricContent {
  if (content.sections.some((section) => section.id === id)) return content;
  const section: SectionDraft = { id, title: sectionTitle(id), weight: 1, criteria: [] };
  const after = content.sections.findIndex((other) => letterRank(other.id) > letterRank(id));
  const place = at ?? (after === -1 ? content.sections.length : after);
  return { ...content, sections: insertedAt(content.sections, place, section) };
}

export const removeSection = (content: RubricContent, id: RubricSectionId): RubricContent => ({
  ...content,
  sections: content.sections.filter((section) => section.id !== id),
});

export function moveSection(content: RubricContent, id: RubricSectionId, to: number): RubricContent {
  const section = content.sections.find((one) => one.id === id);
  if (section === undefined) return content;
  const rest = content.sections.filter((one) => one !== section);
  return { ...content, sections: insertedAt(rest, to, section) };
}

export const changeSection = (
  content: RubricContent,
  id: RubricSectionId,
  change: (section: SectionDraft) => SectionDraft,
): RubricContent => ({
  ...content,
  sections: content.sections.map((section) => (section.id === id ? change(section) : section)),
});

export function withDiscipline(section: SectionDraft, discipline: Discipline | null): SectionDraft {
  const { discipline: _was, ...rest } = section;
  return discipline === null ? rest : { ...rest, discipline };
}
