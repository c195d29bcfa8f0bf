import type { MarkSums } from './mark-sums';
import type { Sizes } from './within-fit';

/** Who marked in whose company; arrays by auditor number, `telling` by cell. */
export interface Company {
  /** Cells in which two auditors or more marked: the others say nothing about anybody. */
  readonly telling: readonly boolean[];
  /** Own marks in telling cells. */
  readonly own: readonly number[];
  /** Marks of others in those cells. */
  readonly others: readonly number[];
  /** Telling cells with own marks. */
  readonly periods: readonly number[];
  /** Sum of squared distances of own marks in telling cells from their mean time: what they say about a slope. */
  readonly spread: readonly number[];
}

export function companyOf(marks: readonly MarkSums[], sizes: Sizes): Company {
  const inCells = Array.from({ length: sizes.cells }, () => new Map<number, number>());
  for (const { cell, auditor, n } of marks) {
    const counts = inCells[cell] as Map<number, number>;
    counts.set(auditor, (counts.get(auditor) ?? 0) + n);
  }
  const telling = inCells.map((counts) => counts.size > 1);
  const zeros = (): number[] => new Array<number>(sizes.auditors).fill(0);
  const [own, others, periods] = [zeros(), zeros(), zeros()];
  for (const counts of inCells) {
    if (counts.size < 2) continue;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [auditor, count] of counts) {
      own[auditor] = (own[auditor] as number) + count;
      others[auditor] = (others[auditor] as number) + all - count;
      periods[auditor] = (periods[auditor] as number) + 1;
    }
  }
  return { telling, own, others, periods, spread: spreadOf(marks, telling, own) };
}

function spreadOf(marks: readonly MarkSums[], telling: readonly boolean[], own: readonly number[]): number[] {
  const [sums, squares] = [own.map(() => 0), own.map(() => 0)];
  for (const { cell, auditor, t, tt } of marks) {
    if (!telling[cell]) continue;
    sums[auditor] = (sums[auditor] as number) + t;
    squares[auditor] = (squares[auditor] as number) + tt;
  }
  return own.map((n, at) => (n === 0 ? 0 : Math.max(0, (squares[at] as number) - (sums[at] as number) ** 2 / n)));
}
