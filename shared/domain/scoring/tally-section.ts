import type { Mark } from '../audit/answer';
import type { LeftOut } from '../audit/audit-result';
import type { Rubric, RubricSection } from '../rubric/rubric';
import { type ScoringScope, whyNotAsked } from './asked';
import type { CheckedMarks } from './check-marks';

/** Whole-number counts of one section; every percent is worked out from these. */
export interface SectionTally {
  readonly section: RubricSection;
  /** Criteria that this audit asks, and how many of them have a mark. */
  readonly asked: number;
  readonly answered: number;
  /** Criteria that count: rated or not evidenced. */
  readonly applicable: number;
  readonly met: number;
  readonly points: number;
  readonly maxPoints: number;
  /** Ids of limiting criteria scored 0 or not evidenced. */
  readonly limitingFailures: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Adds up one section: N/A and unanswered criteria leave points and maximum, not evidenced scores 0 and stays. A criterion
 * that is not asked leaves them too, whatever mark was kept for it, and never limits.
 */
export function tallySection(
  rubric: Rubric,
  section: RubricSection,
  marks: CheckedMarks,
  scope: ScoringScope,
): SectionTally {
  const top = rubric.scale.length - 1;
  const values: number[] = [];
  const leftOut: LeftOut[] = [];
  const limitingFailures: string[] = [];
  for (const criterion of section.criteria) {
    const mark = marks.get(criterion.id);
    const why = whyNotAsked(section, criterion, scope) ?? whyNotCounted(mark);
    if (why !== null || mark === undefined) {
      leftOut.push({ criterionId: criterion.id, why: why ?? 'unanswered' });
      continue;
    }
    const value = mark.kind === 'rating' ? mark.value : 0;
    values.push(value);
    if (criterion.limiting && value === 0) limitingFailures.push(criterion.id);
  }
  const unanswered = leftOut.filter(({ why }) => why === 'unanswered').length;
  const answered = values.length + leftOut.filter(({ why }) => why === 'not-applicable').length;
  return {
    section,
    asked: answered + unanswered,
    answered,
    applicable: values.length,
    met: values.filter((value) => value >= rubric.metFrom).length,
    points: values.reduce((sum, value) => sum + value, 0),
    maxPoints: values.length * top,
    limitingFailures,
    leftOut,
  };
}

function whyNotCounted(mark: Mark | undefined): LeftOut['why'] | null {
  if (mark === undefined) return 'unanswered';
  return mark.kind === 'not-applicable' ? 'not-applicable' : null;
}
