import { seededStream, uniformBelow } from '../../sample/random';
import { chiSquareOf, chiSquareTail, type Pair, totals } from './chi-square';

/** Fewest plans expected of a group in each span for the chi-square distribution to be trusted (Cochran 1954). */
const LEAST_EXPECTED = 5;
/** Up to so many plans in the smaller span, small groups are left as they are and the plans shuffled instead. */
const SHUFFLED_UP_TO = 60;
const SHUFFLES = 999;
const SEED = 20;

/**
 * Probability of a mix at least as uneven as this, were the plans of both spans drawn from the same mix; null where there is
 * no more than one group. Rows are the groups. Pearson's chi-square where at least 5 plans are expected of each group in
 * each span. Otherwise the plans are dealt out to the two spans 999 times, which never gives more than the nominal rate of
 * false alarms (Phipson and Smyth 2010, the plus one); from 61 plans in the smaller span on, groups too small are put
 * together first. The order of groups and of spans does not matter, and the same table always gives the same answer.
 */
export function sameMixProbability(rows: readonly Pair[]): number | null {
  const filled = rows.filter(([a, b]) => a + b > 0).sort(bySize);
  const [earlier, later] = totals(filled);
  if (filled.length < 2 || earlier === 0 || later === 0) return null;
  if (isSound(filled)) return byDistribution(filled);
  const together = pooled(filled);
  return Math.min(earlier, later) <= SHUFFLED_UP_TO || together.length < 2
    ? byShuffling(filled)
    : byDistribution(together);
}

/** Biggest first, so that the same deals are made whatever order the groups come in. */
const bySize = ([a, b]: Pair, [c, d]: Pair): number => c + d - (a + b);

const isSound = (rows: readonly Pair[]): boolean =>
  chiSquareOf(rows).expected.every((pair) => Math.min(...pair) >= LEAST_EXPECTED);

function byDistribution(rows: readonly Pair[]): number {
  const { statistic, df } = chiSquareOf(rows);
  return chiSquareTail(statistic, df);
}

function byShuffling(rows: readonly Pair[]): number {
  const [earlier, later] = totals(rows);
  const sizes = rows.map(([a, b]) => a + b);
  const drawn = Math.min(earlier, later);
  // Plus a hair: sums in another order may differ in the last digit and are as uneven all the same.
  const seen = unevenness(
    rows.map(([a, b]) => (earlier <= later ? a : b)),
    sizes,
    drawn,
  );
  const next = seededStream(SEED, 'draw');
  let asUneven = 1;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle += 1)
    if (unevenness(deal(sizes, drawn, next), sizes, drawn) >= seen * (1 - 1e-9)) asUneven += 1;
  return asUneven / (SHUFFLES + 1);
}

/** How many of each group are among `drawn` plans dealt without putting back. */
function deal(sizes: readonly number[], drawn: number, next: () => number): number[] {
  const left = [...sizes];
  const dealt = sizes.map(() => 0);
  let remaining = left.reduce((sum, size) => sum + size, 0);
  for (let plan = 0; plan < drawn; plan += 1) {
    let at = 0;
    let place = uniformBelow(next, remaining);
    while (place >= (left[at] ?? 0)) {
      place -= left[at] ?? 0;
      at += 1;
    }
    left[at] = (left[at] ?? 0) - 1;
    dealt[at] = (dealt[at] ?? 0) + 1;
    remaining -= 1;
  }
  return dealt;
}

/** Pearson's chi-square apart from a factor that is the same for every deal of the same plans. */
function unevenness(dealt: readonly number[], sizes: readonly number[], drawn: number): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((sum, size, at) => {
    const expected = (size * drawn) / all;
    return sum + ((dealt[at] ?? 0) - expected) ** 2 / size;
  }, 0);
}

/** Groups too small are one; what is too small even then is left out. */
function pooled(rows: readonly Pair[]): readonly Pair[] {
  const [earlier, later] = totals(rows);
  const least = (LEAST_EXPECTED * (earlier + later)) / Math.min(earlier, later);
  const rest = totals(rows.filter(([a, b]) => a + b < least));
  return [...rows.filter(([a, b]) => a + b >= least), rest].filter(([a, b]) => a + b >= least);
}
