import type { RubricSectionId } from '#shared/domain/rubric/rubric';
import { rubricSectionIdSchema } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';

/** What the editor has in hand: the rubric as a whole, a section, or a criterion. */
export type Place =
  | { readonly kind: 'whole' }
  | { readonly kind: 'section'; readonly id: RubricSectionId }
  | { readonly kind: 'criterion'; readonly id: string };

export const WHOLE: Place = { kind: 'whole' };

export const placeKey = (place: Place): string => (place.kind === 'whole' ? 'whole' : `${place.kind}:${place.id}`);

export function placeOfKey(key: string): Place {
  const [kind, id] = key.split(':');
  if (kind === 'criterion' && id !== undefined) return { kind, id };
  const section = kind === 'section' ? rubricSectionIdSchema.safeParse(id) : null;
  return section?.success === true ? { kind: 'section', id: section.data } : WHOLE;
}

/** Whether the content still has it: what is in hand may have been removed or undone. */
export function isThere(place: Place, { sections }: RubricContent): boolean {
  if (place.kind === 'whole') return true;
  return sections.some(({ id, criteria }) =>
    place.kind === 'section' ? id === place.id : criteria.some((criterion) => criterion.id === place.id),
  );
}

/** The section that a criterion stands in; undefined where there is no such criterion. */
export const sectionOf = ({ sections }: Pick<RubricContent, 'sections'>, criterionId: string) =>
  sections.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
