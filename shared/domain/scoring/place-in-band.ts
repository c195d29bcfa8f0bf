import type { Band, Rubric } from '../rubric/rubric';

/**
 * The band that `points` out of `maxPoints` earn. Compared as whole numbers (a band starts at a percent with at most two
 * decimals), so a result exactly on an edge always earns the better band.
 */
export function bandOf(bands: readonly Band[], points: number, maxPoints: number): Band {
  const band = bands.find(({ from }) => 10_000 * points >= Math.round(100 * from) * maxPoints);
  if (band === undefined) throw new Error('The lowest band of a rubric starts at 0.');
  return band;
}

/** The band left after the limiting rule: the worse of the earned band and the cap, so a cap never raises a grade. */
export function capBand(rubric: Rubric, earned: Band, limitingFailures: number): Band {
  if (limitingFailures === 0) return earned;
  const rank = (bandId: string) => rubric.bands.findIndex((band) => band.id === bandId);
  const cap = rank(limitingFailures === 1 ? rubric.caps.one : rubric.caps.twoOrMore);
  return rubric.bands[Math.max(cap, rank(earned.id))] ?? earned;
}
