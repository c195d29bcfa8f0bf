import type { CompareView } from '../compare-view';

/** A period with its number of plans. */
interface Counted {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** Two stretches of whole periods, with the plans of each. */
export interface Halves {
  readonly spans: Exclude<CompareView['spans'], 'baseline-and-since'>;
  readonly plans: readonly [earlier: number, later: number];
}

/**
 * The first and the second half of some periods, oldest first: by their number of plans and never by what they show, so that
 * nobody picks the day that suits. Null where one of the two would hold fewer than `few`.
 */
export function halvesOf(periods: readonly Counted[], few: number): Halves | null {
  const all = periods.reduce((sum, { n }) => sum + n, 0);
  let best: Halves | null = null;
  let sum = 0;
  for (const [at, { to, n }] of periods.entries()) {
    sum += n;
    const next = periods[at + 1];
    if (next === undefined || sum < few || all - sum < few) continue;
    if (best !== null && Math.abs(2 * sum - all) >= Math.abs(2 * best.plans[0] - all)) continue;
    best = { spans: { earlier: { to }, later: { from: next.from } }, plans: [sum, all - sum] };
  }
  return best;
}
