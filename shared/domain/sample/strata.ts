import { groupBy } from '../../lib/group-by';
import type { RegisterRow } from '../register/register';
import { byCodePoint } from './code-point-order';
import { fieldValue, fieldValueWord } from './field-values';
import type { StratumField } from './sample';

/** Plans of a frame that are alike in the fields they are grouped by. */
export interface FrameStratum {
  /** `North`, `North · New`, `Team not known · New`. */
  readonly name: string;
  readonly rows: readonly RegisterRow[];
}

/**
 * The stratum a plan is in. One whose field is not known is in a stratum of its own, `Team not known`: to leave it out or to
 * guess would change what the sample stands for. No field, no name.
 */
export const stratumOf = (row: RegisterRow, by: readonly StratumField[]): string =>
  [...new Set(by)].map((field) => fieldValueWord(field, fieldValue(row, field))).join(' · ');

/** The strata of a frame, the largest first, equally large ones by name: the order in which ties are settled. */
export const strataOf = (eligible: readonly RegisterRow[], by: readonly StratumField[]): FrameStratum[] =>
  [...groupBy(eligible, (row) => stratumOf(row, by))]
    .map(([name, rows]) => ({ name, rows }))
    .sort((a, b) => b.rows.length - a.rows.length || byCodePoint(a.name, b.name));
