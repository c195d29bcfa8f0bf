import type { Mark } from '../audit/answer';

/**
 * A mark as agreement reckons with it: a rating 0, 1, 2… as itself, and three codes below 0.
 *
 * Not evidenced scores 0 and stays in the total, so on the scale it stands where 0 stands: it is told from 0 in the table of
 * pairs, and nowhere else. Not applicable has no place on the scale at all. Where both markers say it, there was nothing to
 * rate and the pair is in no figure. Where one says it and the other rates, that is a disagreement and counts as one in the
 * shares of equal marks and of marks within one; the coefficients, which need a distance, cannot count it, and how many there
 * were is told beside them.
 */
export const NOT_EVIDENCED = -1;
export const NOT_APPLICABLE = -2;
/** Not answered, or not asked of this plan or this discipline. */
export const NO_MARK = -3;

export function codeOfMark(mark: Mark | null | undefined): number {
  if (mark === null || mark === undefined) return NO_MARK;
  if (mark.kind === 'not-applicable') return NOT_APPLICABLE;
  return mark.kind === 'not-evidenced' ? NOT_EVIDENCED : mark.value;
}

/** The code of a mark as the columns hold it, whose numbers have the same order from 0 on (`compare-row`). */
export const codeOfColumn = (number: number): number => number + NO_MARK;

/** Where a code stands on the scale, from 0; null where it has no place on it. */
export function placeOf(code: number): number | null {
  if (code >= 0) return code;
  return code === NOT_EVIDENCED ? 0 : null;
}
