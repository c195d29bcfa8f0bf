import type { Difference, Figure } from '../compare/figure';
import type { MeasureFacts, MeasureUnit } from '../compare/measure';
import { addTallies, NO_TALLY, type Tally } from '../compare/tally';
import { named } from './difference';
import { cutOff, estimate } from './estimate';
import { tInterval, welchSpread } from './mean';
import type { Interval } from './wilson';

/** A group of plans (one team, one need) with the share that it is given in the mix; the shares need not add up to 1. */
export interface Stratum {
  readonly share: number;
  readonly tally: Tally;
}

export interface StratumPair {
  readonly share: number;
  readonly earlier: Tally;
  readonly later: Tally;
}

/**
 * A figure weighed to a fixed mix: the sum of the strata's figures, each times its share (post-stratification: Cochran 1977,
 * section 5A.9). The interval of a share puts the strata's own intervals together by squares, which keeps a stratum with none
 * or all met from counting as certain (Zou, Huang and Zhang 2009, "A note on confidence interval estimation for a linear
 * function of binomial proportions"); the interval of a mean is Student's with Satterthwaite's degrees of freedom.
 *
 * `n`, `part` and `total` are what was counted, so that `value` is not their quotient. The value is null where a stratum with
 * a share has no plan: it cannot be weighed up.
 */
export function weightedEstimate(strata: readonly Stratum[], unit: MeasureUnit, scale?: MeasureFacts['scale']): Figure {
  const parts = weigh(strata);
  const all = strata.reduce((sum, { tally }) => addTallies(sum, tally), NO_TALLY);
  const counted = estimate(all, unit, scale);
  const figures = parts.map(({ weight, tally }) => ({ weight, figure: estimate(tally, unit, scale) }));
  const value = weightedSum(figures);
  if (value === null) return { ...counted, value: null, interval: null };
  if (unit !== 'mean') return { ...counted, value, interval: bySquares(value, figures) };
  const spread = welchSpread(parts);
  return { ...counted, value, interval: spread === null ? null : cutOff(tInterval(value, spread), scale) };
}

/**
 * Later less earlier, both weighed to the same mix, in the way of `weightedEstimate`: for shares Newcombe's interval taken over
 * strata. Null where a stratum with a share has no plan in one of the two.
 */
export function weightedDifference(strata: readonly StratumPair[], unit: MeasureUnit): Difference | null {
  const earlier = weigh(strata.map(({ share, earlier: tally }) => ({ share, tally })));
  const later = weigh(strata.map(({ share, later: tally }) => ({ share, tally })));
  // A difference is a sum in which the earlier ones weigh less than nothing.
  const parts = [...later, ...earlier.map(({ weight, tally }) => ({ weight: -weight, tally }))];
  const figures = parts.map(({ weight, tally }) => ({ weight, figure: estimate(tally, unit) }));
  const value = weightedSum(figures);
  if (value === null) return null;
  if (unit !== 'mean')
    return named(value, bySquares(value, figures), `Newcombe, ${unit === 'items' ? 'by plan, ' : ''}weighted`);
  const spread = welchSpread(parts);
  return named(value, spread === null ? null : tInterval(value, spread), 'Welch, weighted');
}

function weigh(strata: readonly Stratum[]): { readonly weight: number; readonly tally: Tally }[] {
  const used = strata.filter(({ share }) => share > 0);
  const sum = used.reduce((total, { share }) => total + share, 0);
  return used.map(({ share, tally }) => ({ weight: share / sum, tally }));
}

type Weighed = readonly { readonly weight: number; readonly figure: Figure }[];

function weightedSum(figures: Weighed): number | null {
  if (figures.length === 0) return null;
  let sum = 0;
  for (const { weight, figure } of figures) {
    if (figure.value === null) return null;
    sum += weight * figure.value;
  }
  return sum;
}

/** Distances of the ends from the values, squared, weighed and added up; below a negative weight the ends change places. */
function bySquares(value: number, figures: Weighed): Interval | null {
  let [down, up] = [0, 0];
  for (const { weight, figure } of figures) {
    if (figure.value === null || figure.interval === null) return null;
    const below = (weight * (figure.value - figure.interval.low)) ** 2;
    const above = (weight * (figure.interval.high - figure.value)) ** 2;
    down += weight > 0 ? below : above;
    up += weight > 0 ? above : below;
  }
  return { low: value - Math.sqrt(down), high: value + Math.sqrt(up) };
}
