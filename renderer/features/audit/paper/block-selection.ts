/** A chosen run of blocks in file order: from where the choice began to where it was carried. */
export interface BlockRange {
  readonly anchor: string;
  readonly head: string;
}

export const sameRange = (a: BlockRange | null, b: BlockRange | null): boolean =>
  a?.anchor === b?.anchor && a?.head === b?.head;

/** Ids from one end of the range to the other, in file order. */
export function blocksInRange(order: readonly string[], range: BlockRange | null): readonly string[] {
  if (range === null) return [];
  const [a, b] = [order.indexOf(range.anchor), order.indexOf(range.head)];
  if (a === -1 || b === -1) return [];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Chooses one block, or carries the choice on to it. */
export const choose = (range: BlockRange | null, id: string, extend: boolean): BlockRange =>
  extend && range !== null ? { anchor: range.anchor, head: id } : { anchor: id, head: id };

/** The choice after an arrow key: one block on or back, from `start` where nothing is chosen yet. */
export function step(
  order: readonly string[],
  range: BlockRange | null,
  by: 1 | -1,
  extend: boolean,
  start: string | undefined,
): BlockRange | null {
  if (range === null) return start === undefined ? null : { anchor: start, head: start };
  const at = order.indexOf(range.head);
  const next = order[Math.max(0, Math.min(order.length - 1, at + by))];
  return next === undefined ? range : choose(range, next, extend);
}
