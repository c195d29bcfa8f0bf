/**
 * How many to take from each stratum. Sizes are the plans of the strata, each at least 1, in the order in which ties are
 * settled; `size` is at most their sum. The results add up to `size` and none is larger than its stratum.
 */
export type Shares = (sizes: readonly number[], size: number) => number[];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Largest remainder (Hamilton): whole quotas, then one more each to the largest remainders. Exact: whole numbers only. */
export const largestRemainder: Shares = (sizes, size) => {
  const total = sum(sizes);
  if (total === 0) return sizes.map(() => 0);
  const shares = sizes.map((count) => Math.floor((count * size) / total));
  const byRemainder = sizes
    .map((count, index) => ({ index, remainder: (count * size) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, size - sum(shares))) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};

/**
 * In proportion to the strata, but at least one from each where `size` allows. Strata whose quota is below 1 get exactly 1;
 * the rest is shared out among the others in proportion, again and again until no quota is below 1. With fewer places than
 * strata this is the plain largest remainder, and some strata get none.
 */
export const proportionalShares: Shares = (sizes, size) => {
  if (size < sizes.length) return largestRemainder(sizes, size);
  const single = new Set<number>();
  for (;;) {
    const open = sizes.map((_, index) => index).filter((index) => !single.has(index));
    const places = size - single.size;
    const plans = sum(open.map((index) => sizes[index] ?? 0));
    const below = open.filter((index) => (sizes[index] ?? 0) * places < plans);
    for (const index of below) single.add(index);
    if (below.length > 0) continue;
    const shares = largestRemainder(
      open.map((index) => sizes[index] ?? 0),
      places,
    );
    return sizes.map((_, index) => (single.has(index) ? 1 : (shares[open.indexOf(index)] ?? 0)));
  }
};

/**
 * The same from each stratum. One that is smaller than its share gives all it has and what it lacks is shared out equally
 * among the others; places that are left over go one each to the first that have room.
 */
export const equalShares: Shares = (sizes, size) => {
  const shares = sizes.map(() => 0);
  let left = size;
  let open = sizes.map((_, index) => index);
  while (open.length > 0) {
    const each = Math.floor(left / open.length);
    const small = open.filter((index) => (sizes[index] ?? 0) <= each);
    if (small.length === 0) {
      const extra = left - each * open.length;
      open.forEach((index, place) => {
        shares[index] = each + (place < extra ? 1 : 0);
      });
      break;
    }
    for (const index of small) {
      shares[index] = sizes[index] ?? 0;
      left -= sizes[index] ?? 0;
    }
    open = open.filter((index) => !small.includes(index));
  }
  return shares;
};
