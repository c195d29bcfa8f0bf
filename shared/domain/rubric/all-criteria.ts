import type { Criterion, Rubric } from './rubric';

/** Every criterion of a rubric in reading order. */
export const allCriteria = (rubric: Rubric): readonly Criterion[] =>
  rubric.sections.flatMap((section) => section.criteria);
