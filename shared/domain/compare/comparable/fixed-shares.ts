import type { GroupFacts } from './facts';
import { type GroupPair, pairGroups } from './mix-shift';

/** Fewest plans of a stratum in each span: from one plan nobody can tell how much they vary. */
export const LEAST_IN_STRATUM = 2;

export interface Stratum {
  readonly value: string | null;
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** The mix that both spans are weighed to. */
export interface FixedShares {
  /** Strata that both spans have enough plans of; their shares add up to 1. */
  readonly strata: readonly Stratum[];
  /** Strata that cannot be weighed, with their share of the whole mix: no figure after weighing says anything of them. */
  readonly leftOut: readonly Stratum[];
}

/**
 * Fixed shares of strata for weighing both spans to the same mix (direct standardisation). The mix is that of the plans of
 * both spans together, or one that is given by value with any positive weights. A stratum with fewer than two plans in one
 * of the spans is left out and told; the shares of the others are scaled up to 1.
 */
export function fixedShares(
  earlier: readonly GroupFacts[],
  later: readonly GroupFacts[],
  given?: ReadonlyMap<string | null, number>,
): FixedShares {
  const pairs = pairGroups(earlier, later);
  const weight = ({ value, ...pair }: GroupPair) => (given ? (given.get(value) ?? 0) : pair.earlier.n + pair.later.n);
  const missing = [...(given ?? [])].filter(([value]) => pairs.every((pair) => pair.value !== value));
  const all = [
    ...pairs.map((pair) => ({ ...pair, weight: weight(pair), holds: isFull(pair) })),
    ...missing.map(([value, of]) => ({ value, label: value ?? 'Not known', weight: of, holds: false })),
  ].filter((stratum) => stratum.weight > 0);
  const sum = (of: typeof all) => of.reduce((total, stratum) => total + stratum.weight, 0);
  const [full, empty] = [all.filter(({ holds }) => holds), all.filter(({ holds }) => !holds)];
  const share = (of: number) => (stratum: (typeof all)[number]) => ({
    value: stratum.value,
    label: stratum.label,
    share: stratum.weight / of,
  });
  return { strata: full.map(share(sum(full))), leftOut: empty.map(share(sum(all))) };
}

/** Whether both spans have enough plans of it. */
export const isFull = ({ earlier, later }: Pick<GroupPair, 'earlier' | 'later'>): boolean =>
  Math.min(earlier.n, later.n) >= LEAST_IN_STRATUM;
