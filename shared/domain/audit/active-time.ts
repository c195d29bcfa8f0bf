/** The longest pause that counts as work, in milliseconds: a page of a plan is read in about this time without a key. */
export const LONGEST_PAUSE_MS = 5 * 60_000;

/**
 * Time spent, in milliseconds, as far as moments of work tell: what lies between two of them counts where it is no longer
 * than a pause, and not at all where it is longer. A lower bound of what was spent, never a guess above it.
 *
 * @param moments milliseconds since 1970, in any order.
 */
export function activeTime(moments: readonly number[]): number {
  const inOrder = [...moments].sort((a, b) => a - b);
  return inOrder.reduce((sum, at, index) => {
    const gap = at - (inOrder[index - 1] ?? at);
    return gap <= LONGEST_PAUSE_MS ? sum + gap : sum;
  }, 0);
}

/** Whole minutes to put before a person, 1 to 1,440; null where nothing was measured. */
export const toMinutes = (ms: number): number | null =>
  ms <= 0 ? null : Math.min(1_440, Math.max(1, Math.round(ms / 60_000)));
