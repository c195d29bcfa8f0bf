import type { Criterion, Rubric } from './rubric';

/** Every criterion of a rubric in reading order. */
export const allCriteria = (rubric: Pick<Rubric, 'sections'>): readonly Criterion[] =>
  rubric.sections.flatMap((section) => section.criteria);
