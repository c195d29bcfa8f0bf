/** Counts of this report, each added or subtracted, and a number that earlier exports told. */
export interface Expression {
  readonly told: number;
  /** Ids of the exports that told it. */
  readonly sources: ReadonlySet<string>;
  /** How often each count of this report is added; below 0: subtracted. */
  readonly cells: ReadonlyMap<string, number>;
}

export const ZERO: Expression = { told: 0, sources: new Set(), cells: new Map() };

export const toldBy = (id: string, told: number): Expression => ({ told, sources: new Set([id]), cells: new Map() });

export const ofCell = (key: string): Expression => ({ told: 0, sources: new Set(), cells: new Map([[key, 1]]) });

export const plus = (a: Expression, b: Expression): Expression => added(a, b, 1);
export const minus = (a: Expression, b: Expression): Expression => added(a, b, -1);

function added(a: Expression, b: Expression, sign: number): Expression {
  const cells = new Map(a.cells);
  for (const [key, times] of b.cells) {
    const sum = (cells.get(key) ?? 0) + sign * times;
    if (sum === 0) cells.delete(key);
    else cells.set(key, sum);
  }
  return { told: a.told + sign * b.told, sources: new Set([...a.sources, ...b.sources]), cells };
}

/** Whether this report has a part in it: what earlier exports tell among themselves is told already. */
export const isOfReport = ({ cells }: Expression): boolean => cells.size > 0;

export function amountOf({ told, cells }: Expression, counts: ReadonlyMap<string, number>): number {
  let value = told;
  for (const [key, times] of cells) value += times * (counts.get(key) ?? 0);
  return value;
}
