import type { Rubric, RubricSectionId } from '#shared/domain/rubric/rubric';

export interface CriterionChoice {
  readonly id: string;
  readonly section: RubricSectionId;
  /** `F2 Specific and quantified`. */
  readonly title: string;
}

/** The criteria of the versions, each once and as its newest version calls it, in the order of the newest. */
export function criterionChoices(rubrics: readonly Rubric[]): readonly CriterionChoice[] {
  const newestFirst = rubrics.toSorted((a, b) => b.version - a.version);
  const all = newestFirst.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.criteria.map(({ id, title }) => ({ id, section: section.id, title: `${id} ${title}` })),
    ),
  );
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}
