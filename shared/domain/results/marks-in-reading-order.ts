import type { Answer } from '../audit/answer';
import type { Rubric } from '../rubric/rubric';
import { type ShortMarks, toShortMark } from '../scoring/short-mark';

/** The marks given to the criteria of `rubric`, which is the asked part of a version; marks of others are left out. */
export function marksInReadingOrder(rubric: Rubric, answers: readonly Answer[]): ShortMarks {
  const marks = new Map(answers.map(({ criterionId, mark }) => [criterionId, mark]));
  const entries = rubric.sections.flatMap(({ criteria }) =>
    criteria.flatMap(({ id }) => {
      const mark = marks.get(id) ?? null;
      return mark === null ? [] : [[id, toShortMark(mark)] as const];
    }),
  );
  return Object.fromEntries(entries);
}
