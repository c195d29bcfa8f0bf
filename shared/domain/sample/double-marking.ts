import { groupBy } from '../../lib/group-by';
import { byCodePoint } from './code-point-order';
import { seededStream, shuffled } from './random';
import type { SampleMember } from './sample';
import { largestRemainder } from './shares';

/** How many plans are marked twice: so many in a hundred of the sample, or a number of plans. */
export type DoubleMarking = { readonly percent: number } | { readonly plans: number };

/** What moderation asks for (domain: 10 to 20% marked twice). Other shares can be chosen; the screen says so. */
export const USUAL_DOUBLE_MARKING = { from: 10, to: 20 } as const;

/** How many of `size` plans that is: halves upwards, at least 1 of any share above 0, never more than there are. */
export function doubleMarkedCount(size: number, asked: DoubleMarking): number {
  if ('plans' in asked) return Math.min(size, Math.max(0, Math.trunc(asked.plans)));
  if (asked.percent <= 0) return 0;
  return Math.min(size, Math.max(1, Math.round((size * asked.percent) / 100)));
}

/**
 * References of the plans to be marked twice, by reference: at random, spread over the strata in proportion to their members
 * (largest remainder). The same members and seed give the same plans, in whatever order the members come.
 */
export function chooseDoubleMarked(
  members: readonly Pick<SampleMember, 'ref' | 'stratum'>[],
  asked: DoubleMarking,
  seed: number,
): string[] {
  const order = shuffled(
    [...members].sort((a, b) => byCodePoint(a.ref, b.ref)),
    seededStream(seed, 'doubleMarking'),
  );
  const strata = [...groupBy(order, ({ stratum }) => stratum)].sort(
    ([name, rows], [other, others]) => others.length - rows.length || byCodePoint(name, other),
  );
  const shares = largestRemainder(
    strata.map(([, rows]) => rows.length),
    doubleMarkedCount(members.length, asked),
  );
  return strata.flatMap(([, rows], index) => rows.slice(0, shares[index]).map(({ ref }) => ref)).sort(byCodePoint);
}
