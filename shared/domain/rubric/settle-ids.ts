import { nextCriterionId, spentIdsOf } from './next-id';
import type { CriterionDraft, RubricContent } from './rubric-draft';
import { plainWord } from './same-scale';

export interface Renamed {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Gives criteria that come from a file ids that are true here. An id that versions here know keeps its criterion only where
 * one of them asks the same thing under it (the same title, guidance or description of good); otherwise the criterion
 * gets the next id of its section, so that two councils' F8 are never compared. A repeated id is settled the same way.
 */
export function settleIds(
  content: RubricContent,
  versions: readonly RubricContent[],
): { readonly content: RubricContent; readonly renamed: readonly Renamed[] } {
  const known = versions.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));
  const spent = new Set([...spentIdsOf(content, ...versions)]);
  const given = new Set<string>();
  const renamed: Renamed[] = [];
  const sections = content.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => {
      const here = known.filter(({ id }) => id === criterion.id);
      const isTrue = !given.has(criterion.id) && (here.length === 0 || here.some((one) => asksTheSame(one, criterion)));
      const id = isTrue ? criterion.id : nextCriterionId(section.id, spent);
      spent.add(id);
      given.add(id);
      if (id !== criterion.id) renamed.push({ title: criterion.title, from: criterion.id, to: id });
      return isTrue ? criterion : { ...criterion, id };
    }),
  }));
  return { content: { ...content, sections }, renamed };
}

const WORDS = ['title', 'guidance', 'good'] as const;

/** A criterion that says nothing yet is the same as another one that says nothing. */
function asksTheSame(a: CriterionDraft, b: CriterionDraft): boolean {
  const same = WORDS.filter((field) => plainWord(a[field]) === plainWord(b[field]));
  return same.length === WORDS.length || same.some((field) => plainWord(a[field]) !== '');
}
