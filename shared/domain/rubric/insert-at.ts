/** A copy with the item at a position; a position beyond the ends puts it at the nearer end. */
export function insertedAt<T>(list: readonly T[], at: number, item: T): T[] {
  const index = Math.min(Math.max(Math.trunc(at), 0), list.length);
  return [...list.slice(0, index), item, ...list.slice(index)];
}
