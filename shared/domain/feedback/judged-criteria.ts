import type { Answer, Mark } from '../audit/answer';
import { markWords } from '../audit/mark-words';
import type { Criterion, Rubric, RubricSection } from '../rubric/rubric';

/** One criterion with what the auditor made of it. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly section: RubricSection;
  readonly answer: Answer | null;
  readonly rating: string;
  /** What the mark counts: its value, 0 where not evidenced; null where nothing counts. */
  readonly points: number | null;
}

/** Every criterion of the rubric in section order, answered or not. */
export const judgedCriteria = (rubric: Rubric, answers: ReadonlyMap<string, Answer>): readonly JudgedCriterion[] =>
  rubric.sections.flatMap((section) =>
    section.criteria.map((criterion) => {
      const answer = answers.get(criterion.id) ?? null;
      const mark = answer?.mark ?? null;
      return { criterion, section, answer, rating: markWords(mark, rubric), points: pointsOf(mark) };
    }),
  );

function pointsOf(mark: Mark | null): number | null {
  if (mark === null || mark.kind === 'not-applicable') return null;
  return mark.kind === 'rating' ? mark.value : 0;
}

export const isBelowMet = ({ points }: JudgedCriterion, { metFrom }: Pick<Rubric, 'metFrom'>): boolean =>
  points !== null && points < metFrom;
