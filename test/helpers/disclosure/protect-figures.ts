import { protect } from '#shared/domain/disclosure/protect';
import { problemOfFigures, shownFigures } from '#shared/domain/disclosure/shown-figures';
import type { RawFigures, ShownFigures } from '#shared/domain/report/figures/figures';
import { SMALLEST_BASE, type Threshold } from '#shared/domain/report/model/cells';

/** What a report by itself, beside no earlier one, may tell. Throws a RangeError where the counts do not add up. */
export function protectFigures(raw: RawFigures, threshold: Threshold): ShownFigures {
  return shownFigures(raw, protect(problemOfFigures(raw), { threshold, percentBase: SMALLEST_BASE }), threshold);
}
