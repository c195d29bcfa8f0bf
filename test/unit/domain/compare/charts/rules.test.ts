import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedPoint, judgePoints, type RuleSettings, type Ties } from '#shared/domain/compare/charts/rules';
import { RULES, type RuleId, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { bruteOutside, bruteShift, bruteTrend, bruteTwoOfThree } from '../../../../helpers/compare/brute-rules';

const only = (rule: RuleId, over: Partial<RuleSettings> = {}): RuleSettings => ({
  ...USUAL_SETTINGS,
  rules: { outside: false, shift: false, trend: false, 'two-of-three': false, [rule]: true },
  ...over,
});

/** Places and sides at which a rule fired. */
const fired = (points: readonly JudgedPoint[], rule: RuleId, settings: RuleSettings, ties: Ties = 'break') =>
  judgePoints(points, settings, ties).map((signals) => signals.find((signal) => signal.rule === rule)?.side ?? null);

const around = (values: readonly number[], centre = 0, reach: number | null = 3): JudgedPoint[] =>
  values.map((value) => ({ value, centre, reach }));

const places = (flags: readonly (string | null)[]) => flags.flatMap((flag, at) => (flag === null ? [] : [at]));
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Few different values, so that points on the centre, ties and points on a limit come up all the time. */
const points = fc
  .array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(3, 3, 3, 1.5, 4, null)), { maxLength: 40 })
  .map((list) => list.map(([value, reach]): JudgedPoint => ({ value, centre: 0, reach })));
const ties = fc.constantFrom<Ties>('break', 'skip');
const lengths = fc.record({ shiftLength: fc.integer({ min: 3, max: 8 }), trendLength: fc.integer({ min: 3, max: 8 }) });

describe('rules as NHSRplotthedots has them (tests/testthat/test-ptd_calculate_point_type.R)', () => {
  const high = (count: number) => new Array<number>(count).fill(1);

  it('a shift is 7 points on one side, all of them marked, the eighth too', () => {
    expect(places(fired(around(high(6)), 'shift', only('shift')))).toEqual([]);
    expect(places(fired(around([...high(6), -1]), 'shift', only('shift')))).toEqual([]);
    expect(places(fired(around([...high(8), -1]), 'shift', only('shift')))).toEqual(upTo(0, 7));
    expect(fired(around([...high(8).map((one) => -one), 1]), 'shift', only('shift')).slice(0, 8)).toEqual(
      new Array(8).fill('low'),
    );
  });

  it('a point on the mean breaks a shift', () => {
    expect(places(fired(around([...high(4), 0, ...high(4)]), 'shift', only('shift')))).toEqual([]);
  });

  it('a trend is 7 points and 6 steps, without ties; all of them are marked and no neighbours', () => {
    const trend = (values: readonly number[]) => fired(around(values), 'trend', only('trend'));
    expect(places(trend([1, 2, 3, 4, 5, 6]))).toEqual([]);
    expect(places(trend([1, 2, 3, 3, 4, 5, 6]))).toEqual([]);
    expect(places(trend([1, 2, 3, 4, 5, 6, 7]))).toEqual(upTo(0, 6));
    expect(places(trend([2, 1, 2, 3, 4, 5, 6, 7, 3]))).toEqual(upTo(1, 7));
    expect(trend([7, 6, 5, 4, 3, 2, 1])).toEqual(new Array(7).fill('low'));
    expect(places(trend([2, 7, 6, 5, 4, 3, 2, 1, 3]))).toEqual(upTo(1, 7));
  });

  it('a point that ends one trend and begins another is marked for the later', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
    const flags = fired(around(values, 0, null), 'trend', only('trend'));
    expect(flags).toEqual([...new Array(6).fill('high'), ...new Array(7).fill('low')]);
  });

  it('two of three close to a limit need the third on the same side, and only those close are marked', () => {
    const two = (values: readonly number[]) => places(fired(around(values), 'two-of-three', only('two-of-three')));
    // Its close_to_limits 1, 0, 1 with all above the mean, and so on.
    expect(two([2.5, 1, 2.5])).toEqual([0, 2]);
    expect(two([1, 2.5, 2.5])).toEqual([1, 2]);
    expect(two([2.5, 2.5, 1])).toEqual([0, 1]);
    expect(two([2.5, -1, 2.5])).toEqual([]);
    expect(two([2.5, 0, 2.5])).toEqual([]);
    expect(two([2.5, 1, 1, 2.5])).toEqual([]);
    expect(two([2.5, 1, 1, 2.5, 2.5])).toEqual([3, 4]);
    expect(two([1, 1, 2.5, 1, 2.5, 1, 1])).toEqual([2, 4]);
  });

  it('exactly two thirds of the way is not beyond it, and on the limit is not outside', () => {
    expect(fired(around([2, 2, 2]), 'two-of-three', only('two-of-three'))).toEqual([null, null, null]);
    expect(fired(around([3, -3, 3.1, -3.1]), 'outside', only('outside'))).toEqual([null, null, 'high', 'low']);
  });

  it('a point outside the limits is not one of two in three, unless the rule about it is switched off', () => {
    const values = [2.5, 3.5, 1];
    const all = fired(around(values), 'two-of-three', USUAL_SETTINGS);
    expect(places(all)).toEqual([]);
    expect(places(fired(around(values), 'two-of-three', only('two-of-three')))).toEqual([0, 1]);
  });

  it('names every rule that fired at a point, in the order of the rules', () => {
    const signals = judgePoints(around([1, 1.1, 1.2, 1.3, 1.4, 1.5, 9]), USUAL_SETTINGS, 'break');
    expect(signals[6]?.map(({ rule }) => rule)).toEqual(['outside', 'shift', 'trend']);
  });
});

describe('ties on run charts (Perla, Provost and Murray 2011)', () => {
  it('points on the median are passed over: they neither make nor break a shift, and are not marked', () => {
    const values = [1, 1, 0, 1, 1, 0, 1, 1, 1];
    expect(places(fired(around(values), 'shift', only('shift'), 'skip'))).toEqual([0, 1, 3, 4, 6, 7, 8]);
    expect(places(fired(around([1, 1, 0, 1, 1, 0, 1, 1]), 'shift', only('shift'), 'skip'))).toEqual([]);
  });

  it('of equal points one after another only the first counts in a trend', () => {
    const values = [1, 2, 2, 3, 4, 5, 5, 6, 7];
    expect(places(fired(around(values), 'trend', only('trend'), 'skip'))).toEqual([0, 1, 3, 4, 5, 7, 8]);
    expect(places(fired(around(values), 'trend', only('trend'), 'break'))).toEqual([]);
  });
});

describe('each rule', () => {
  it('is what a search through every stretch finds', () => {
    fc.assert(
      fc.property(points, ties, lengths, fc.boolean(), (list, tie, { shiftLength, trendLength }, outsideOn) => {
        const settings = { rules: { ...USUAL_SETTINGS.rules, outside: outsideOn }, shiftLength, trendLength };
        expect(fired(list, 'outside', settings, tie)).toEqual(outsideOn ? bruteOutside(list) : list.map(() => null));
        expect(fired(list, 'shift', settings, tie)).toEqual(bruteShift(list, shiftLength, tie));
        expect(fired(list, 'trend', settings, tie)).toEqual(bruteTrend(list, trendLength, tie));
        expect(fired(list, 'two-of-three', settings, tie)).toEqual(bruteTwoOfThree(list, !outsideOn));
      }),
      { numRuns: 500 },
    );
  });

  it('sees a series turned upside down as its mirror', () => {
    fc.assert(
      fc.property(points, ties, lengths, (list, tie, length) => {
        const flipped = list.map((point) => ({ ...point, value: -point.value }));
        const settings = { ...USUAL_SETTINGS, ...length };
        const turned = judgePoints(flipped, settings, tie).map((signals) =>
          signals.map(({ rule, side }) => ({ rule, side: side === 'high' ? 'low' : 'high' })),
        );
        expect(turned).toEqual(judgePoints(list, settings, tie));
      }),
    );
  });

  it('never fires when it is switched off, and leaves the others as they are', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...RULES), lengths, (list, off, length) => {
        const settings = { ...USUAL_SETTINGS, ...length };
        const without = { ...settings, rules: { ...settings.rules, [off]: false } };
        const signals = judgePoints(list, without, 'break');
        expect(signals.flat().some(({ rule }) => rule === off)).toBe(false);
        const others = judgePoints(list, settings, 'break').map((all) => all.filter(({ rule }) => rule !== off));
        // Without the rule on points outside, those are among two of three (see above).
        const same = (all: typeof signals) => all.map((each) => each.filter(({ rule }) => rule !== 'two-of-three'));
        expect(same(signals)).toEqual(same(others));
        if (off !== 'outside') expect(signals).toEqual(others);
      }),
    );
  });

  it('sees no shift and no trend in a series that is level but for the last bits of a sum', () => {
    const level = Array.from({ length: 12 }, (_, at) => ({ value: 0.3 + at * 1e-16, centre: 0.1 + 0.2, reach: 1 }));
    expect(judgePoints(level, USUAL_SETTINGS, 'break').flat()).toEqual([]);
  });
});
