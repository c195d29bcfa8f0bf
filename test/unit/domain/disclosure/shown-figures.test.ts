import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFigures } from '#shared/domain/report/figures/figures';
import { protectFigures } from '../../../helpers/disclosure/protect-figures';

const raw = (
  counts: Readonly<Record<string, number>>,
  sums: readonly (readonly [string, ...string[]])[],
  shares: readonly (readonly [string, string])[] = [],
): RawFigures => ({
  counts: new Map(Object.entries(counts)),
  sums: sums.map(([total, ...parts]) => ({ total, parts })),
  shares: shares.map(([part, base]) => ({ key: `${part} of ${base}`, part, base })),
});

describe('what a report by itself may tell', () => {
  it('tells counts and a percent with its interval where nothing is small', () => {
    const shown = protectFigures(
      raw({ met: 24, notMet: 16, audited: 40 }, [['audited', 'met', 'notMet']], [['met', 'audited']]),
      5,
    );
    expect(shown.count('met')).toEqual({ kind: 'count', value: 24 });
    expect(shown.percent('met of audited')).toEqual({ kind: 'percent', value: 60, interval: { low: 45, high: 74 } });
    expect(shown.withheld).toBe(0);
  });

  it('says all but few, and at least so many percent, where what is left is small', () => {
    const shown = protectFigures(
      raw({ met: 48, notMet: 2, audited: 50 }, [['audited', 'met', 'notMet']], [['met', 'audited']]),
      5,
    );
    expect(shown.count('met')).toEqual({ kind: 'most' });
    expect(shown.count('notMet')).toEqual({ kind: 'few' });
    expect(shown.percent('met of audited')).toEqual({ kind: 'at-least', value: 92 });
    expect(shown.withheld).toBe(2);
  });

  it('says at most so many percent of a small count, rounded outwards', () => {
    const shown = protectFigures(
      raw({ met: 1, notMet: 50, audited: 51 }, [['audited', 'met', 'notMet']], [['met', 'audited']]),
      5,
    );
    expect(shown.percent('met of audited')).toEqual({ kind: 'at-most', value: 8 });
  });

  it('guards what is left of a base that no table tells', () => {
    const shown = protectFigures(raw({ good: 48, audits: 50 }, [], [['good', 'audits']]), 5);
    expect(shown.count('good').kind).toBe('hidden');
    expect(shown.percent('good of audits').kind).toBe('percent-hidden');
  });

  it('tells none of nothing and no percent of fewer than ten', () => {
    const sums = [
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ] as const;
    const shown = protectFigures(
      raw({ a: 0, b: 0, c: 0, x: 9, y: 9, z: 0 }, sums, [
        ['b', 'a'],
        ['y', 'x'],
      ]),
      5,
    );
    expect(shown.percent('b of a')).toEqual({ kind: 'none' });
    expect(shown.percent('y of x')).toEqual({ kind: 'percent-hidden' });
    expect(shown.count('x')).toEqual({ kind: 'count', value: 9 });
  });

  it('throws for a key that there is not', () => {
    const shown = protectFigures(raw({ a: 5 }, []), 5);
    expect(() => shown.count('b')).toThrow(RangeError);
    expect(() => shown.percent('b')).toThrow(RangeError);
  });

  it('says nothing untrue and nothing exact of small counts', () => {
    const counts = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.constantFrom(5 as const, 10 as const), (pairs, threshold) => {
        const entries = pairs.flatMap(([met, notMet], at) => [
          [`m${at}`, met] as const,
          [`n${at}`, notMet] as const,
          [`a${at}`, met + notMet] as const,
        ]);
        const figures = raw(
          Object.fromEntries(entries),
          pairs.map((_, at) => [`a${at}`, `m${at}`, `n${at}`]),
          pairs.map((_, at) => [`m${at}`, `a${at}`]),
        );
        const shown = protectFigures(figures, threshold);
        for (const [at, [met, notMet]] of pairs.entries()) {
          const isLarge = (count: number) => count === 0 || count >= threshold;
          const exact = (100 * met) / (met + notMet);
          const isTrue = {
            count: isLarge(met),
            few: !isLarge(met),
            most: !isLarge(notMet),
            hidden: isLarge(met),
            none: met + notMet === 0,
            percent: isLarge(met) && isLarge(notMet),
            'percent-hidden': true,
          };
          const percent = shown.percent(`m${at} of a${at}`);
          expect(isTrue[shown.count(`m${at}`).kind]).toBe(true);
          if (percent.kind === 'at-least') expect(exact).toBeGreaterThanOrEqual(percent.value);
          else if (percent.kind === 'at-most') expect(exact).toBeLessThanOrEqual(percent.value);
          else expect(isTrue[percent.kind]).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
