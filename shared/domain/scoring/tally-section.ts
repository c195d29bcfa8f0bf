import type { LeftOut } from '../audit/audit-result';
import type { Rubric, RubricSection } from '../rubric/rubric';
import type { CheckedMarks } from './check-marks';

/** Whole-number counts of one section; every percent is worked out from these. */
export interface SectionTally {
  readonly section: RubricSection;
  /** Criteria that count: rated or not evidenced. */
  readonly applicable: number;
  readonly met: number;
  readonly points: number;
  readonly maxPoints: number;
  /** Ids of limiting criteria scored 0 or not evidenced. */
  readonly limitingFailures: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Adds up one section: N/A and unanswered criteria leave points and maximum, not evidenced scores 0 and stays. */
export function tallySection(rubric: Rubric, section: RubricSection, marks: CheckedMarks): SectionTally {
  const top = rubric.scale.length - 1;
  const values: number[] = [];
  const leftOut: LeftOut[] = [];
  const limitingFailures: string[] = [];
  for (const criterion of section.criteria) {
    const mark = marks.get(criterion.id);
    if (mark === undefined) leftOut.push({ criterionId: criterion.id, why: 'unanswered' });
    else if (mark.kind === 'not-applicable') leftOut.push({ criterionId: criterion.id, why: 'not-applicable' });
    else {
      const value = mark.kind === 'rating' ? mark.value : 0;
      values.push(value);
      if (criterion.limiting && value === 0) limitingFailures.push(criterion.id);
    }
  }
  return {
    section,
    applicable: values.length,
    met: values.filter((value) => value >= rubric.metFrom).length,
    points: values.reduce((sum, value) => sum + value, 0),
    maxPoints: values.length * top,
    limitingFailures,
    leftOut,
  };
}
