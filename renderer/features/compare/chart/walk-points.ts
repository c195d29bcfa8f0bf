const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The point that a key leads to; null for keys that lead nowhere. From outside of the points the first step is onto the last. */
export function walkPoints(at: number | null, key: string, count: number): number | null {
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (move === undefined || count === 0) return null;
  if (at === null && key !== 'Home') return count - 1;
  return Math.max(0, Math.min(count - 1, move(at ?? 0, count)));
}
