import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedShares } from '#shared/domain/compare/comparable/fixed-shares';
import { distanceOf, pairGroups, shiftByMix, spreadOf } from '#shared/domain/compare/comparable/mix-shift';
import { NO_TALLY, withPlan } from '#shared/domain/compare/tally';

/** A group of so many plans of which the first meet. */
const group = (value: string | null, n: number, met = 0) => ({
  value,
  label: value ?? 'Not known',
  tally: Array.from({ length: n }, (_, at) => at).reduce((tally, at) => withPlan(tally, at < met ? 1 : 0, 1), NO_TALLY),
});

describe('the fixed shares that both spans are weighed to', () => {
  it('are those of the plans of both spans together', () => {
    const { strata, leftOut } = fixedShares([group('new', 10), group('old', 30)], [group('new', 40), group('old', 20)]);
    expect(strata.map(({ value, share }) => [value, share])).toEqual([
      ['new', 0.5],
      ['old', 0.5],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('leave out, with its share, what one of the spans lacks or has a single plan of', () => {
    const { strata, leftOut } = fixedShares(
      [group('a', 6), group('b', 4), group(null, 5)],
      [group('a', 2), group('b', 1), group('c', 2)],
    );
    expect(strata).toEqual([{ value: 'a', label: 'a', share: 1 }]);
    expect(leftOut.map(({ value, share }) => [value, share])).toEqual([
      ['b', 0.25],
      ['c', 0.1],
      [null, 0.25],
    ]);
  });

  it('take a mix that is given, and tell what of it no plan stands for', () => {
    const given = new Map([
      ['a', 3],
      ['b', 1],
      ['z', 4],
    ]);
    const { strata, leftOut } = fixedShares([group('a', 6), group('b', 4)], [group('a', 2), group('b', 9)], given);
    expect(strata.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(leftOut).toEqual([{ value: 'z', label: 'z', share: 0.5 }]);
  });

  it('add up to 1, and to all with what is left out, whichever span is the earlier', () => {
    const side = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [before, after] = [a, b].map((counts) => counts.map((n, at) => group(`g${at}`, n)));
        const shares = fixedShares(before ?? [], after ?? []);
        expect(fixedShares(after ?? [], before ?? [])).toEqual(shares);
        const sum = shares.strata.reduce((total, { share }) => total + share, 0);
        if (shares.strata.length > 0) expect(sum).toBeCloseTo(1, 12);
        const values = [...shares.strata, ...shares.leftOut].map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe('how far a mix alone moves a figure', () => {
  // New plans meet 80% and amended ones 40% in both spans; new ones are 25% before and 75% since: 20 points by mix alone.
  const pairs = pairGroups([group('new', 10, 8), group('old', 30, 12)], [group('new', 30, 24), group('old', 10, 4)]);

  it('is all of the difference where no group changed, with the other sign the other way round', () => {
    expect(shiftByMix(pairs, 'plans')).toBeCloseTo(20, 12);
    const turned = pairGroups([group('new', 30, 24), group('old', 10, 4)], [group('new', 10, 8), group('old', 30, 12)]);
    expect(shiftByMix(turned, 'plans')).toBeCloseTo(-20, 12);
  });

  it('is none where groups changed but the mix did not', () => {
    const same = pairGroups([group('new', 10, 2), group('old', 30, 3)], [group('new', 10, 9), group('old', 30, 21)]);
    expect(shiftByMix(same, 'plans')).toBeCloseTo(0, 12);
  });

  it('leaves a change that all groups share out of it', () => {
    // Both groups rise by 20 points while new plans go from a quarter to three quarters: the mix still moves it by 20 alone.
    const rising = pairGroups(
      [group('new', 20, 12), group('old', 60, 12)],
      [group('new', 60, 48), group('old', 20, 8)],
    );
    expect(shiftByMix(rising, 'plans')).toBeCloseTo(20, 12);
  });

  it('is in what a mean is in, and the spread is that of the plans about the means of the spans', () => {
    const weeks = (value: string, ...of: readonly number[]) => ({
      value,
      label: value,
      tally: of.reduce((tally, one) => withPlan(tally, one, 1), NO_TALLY),
    });
    const two = pairGroups([weeks('a', 20), weeks('b', 30, 30, 30)], [weeks('a', 20, 20, 20), weeks('b', 30)]);
    expect(shiftByMix(two, 'mean')).toBeCloseTo(-5, 12);
    expect(distanceOf(two)).toBeCloseTo(0.5, 12);
    expect(spreadOf(two)).toBeCloseTo(5, 12);
  });
});
