export interface WeighedCriterion {
  /** A whole number above 0, on any common scale. */
  readonly weight: number;
  readonly limiting: boolean;
  readonly naAllowed: boolean;
}

export interface GradeRules {
  /** The highest rating; the lowest is 0. */
  readonly top: number;
  /** Lowest percent of each band in hundredths, best band first. */
  readonly edges: readonly number[];
  /** Best rank left after no, one, and two or more limiting failures. */
  readonly caps: readonly [number, number, number];
}

type Failures = 0 | 1 | 2;
const FAILURES = [0, 1, 2] as const;

/** More steps than this would be felt while typing; each is a shift of a big integer, well under a microsecond. */
const MOST_STEPS = 400_000;

const capOf = ({ caps }: GradeRules, failures: Failures): number => caps[failures];

/** Lowest sum of points out of `most` that earns each band; as `bandOf` compares, in whole numbers. */
const lowestPoints = ({ edges }: GradeRules, most: number): readonly number[] =>
  edges.map((edge) => Math.ceil((edge * most) / 10_000));

/**
 * Ranks (0 is the best band) that a few straight ways through the ratings come past: everything applies, the limiting
 * criteria are failed not at all, once, or all; then one rating after the other goes up by one. Fast, and nearly always
 * all there is.
 */
export function walkedRanks(criteria: readonly WeighedCriterion[], rules: GradeRules): ReadonlySet<number> {
  const reached = new Set<number>();
  const most = rules.top * sum(criteria);
  const lowest = lowestPoints(rules, most);
  const ordered = criteria.toSorted((a, b) => a.weight - b.weight);
  for (const list of [ordered, ordered.toReversed()])
    for (const failing of [0, 1, 2, list.length]) walk(list, failing, rules, lowest, reached);
  return reached;
}

const sum = (criteria: readonly WeighedCriterion[]): number =>
  criteria.reduce((total, { weight }) => total + weight, 0);

function walk(
  list: readonly WeighedCriterion[],
  failing: number,
  rules: GradeRules,
  lowest: readonly number[],
  reached: Set<number>,
): void {
  const failed = new Set(list.filter(({ limiting }) => limiting).slice(0, failing));
  const cap = capOf(rules, Math.min(failed.size, 2) as Failures);
  const start = (one: WeighedCriterion) => (one.limiting && !failed.has(one) ? 1 : 0);
  let points = list.reduce((total, one) => total + start(one) * one.weight, 0);
  const note = () =>
    reached.add(
      Math.max(
        cap,
        lowest.findIndex((least) => points >= least),
      ),
    );
  note();
  for (const one of list)
    for (let value = start(one); value < rules.top && !failed.has(one); value += 1) {
      points += one.weight;
      note();
    }
}

/** For each number of failures: sums of weights that apply -> the sums of points possible with them, a bit each. */
type Sums = readonly [Map<number, bigint>, Map<number, bigint>, Map<number, bigint>];

/**
 * Every rank that can be reached, by adding up all possible sums; null where that would take longer than a person who
 * types should wait.
 */
export function exactRanks(criteria: readonly WeighedCriterion[], rules: GradeRules): ReadonlySet<number> | null {
  const divisor = criteria.reduce((all, { weight }) => greatestDivisor(all, weight), 0);
  const items = criteria.map((one) => ({ ...one, weight: one.weight / divisor }));
  if (steps(items, rules) > MOST_STEPS) return null;
  let sums: Sums = [new Map([[0, 1n]]), new Map(), new Map()];
  for (const item of items) sums = withCriterion(sums, item, rules.top);
  const reached = new Set<number>();
  for (const failures of FAILURES)
    for (const [weights, points] of sums[failures])
      if (weights > 0) addRanks(reached, points, capOf(rules, failures), lowestPoints(rules, rules.top * weights));
  return reached;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** About how much work the sums are: longer integers count as several. */
function steps(items: readonly WeighedCriterion[], { top }: GradeRules): number {
  const all = sum(items);
  const optional = sum(items.filter(({ naAllowed }) => naAllowed));
  return items.length * (optional + 1) * (top + 1) * FAILURES.length * Math.ceil((top * all) / 2_000);
}

function withCriterion(sums: Sums, { weight, limiting, naAllowed }: WeighedCriterion, top: number): Sums {
  const next: Sums = [new Map(), new Map(), new Map()];
  const add = (failures: Failures, weights: number, points: bigint) =>
    next[failures].set(weights, (next[failures].get(weights) ?? 0n) | points);
  for (const failures of FAILURES)
    for (const [weights, points] of sums[failures]) {
      if (naAllowed) add(failures, weights, points);
      for (let value = 0; value <= top; value += 1) {
        const failed = limiting && value === 0 ? Math.min(failures + 1, 2) : failures;
        add(failed as Failures, weights + weight, points << BigInt(value * weight));
      }
    }
  return next;
}

function addRanks(reached: Set<number>, points: bigint, cap: number, lowest: readonly number[]): void {
  for (const [rank, least] of lowest.entries()) {
    const above = rank === 0 ? null : (lowest[rank - 1] ?? null);
    const from = points >> BigInt(least);
    const within = above === null ? from : BigInt.asUintN(Math.max(0, above - least), from);
    if (within !== 0n) reached.add(Math.max(cap, rank));
  }
}
