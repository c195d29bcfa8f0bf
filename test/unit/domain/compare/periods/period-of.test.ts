import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIOD_KINDS } from '#shared/domain/compare/period';
import { periodOf, periodsBetween, spanWords } from '#shared/domain/compare/periods/period-of';
import { addDays, daysBetween } from '#shared/lib/days';

const dayArbitrary = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe.each(PERIOD_KINDS)('periods by %s', (kind) => {
  it('hold each day once: a period is that of all of its days, and of no other', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const period = periodOf(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodOf(kind, period.from)).toEqual(period);
        expect(periodOf(kind, period.to)).toEqual(period);
        const next = periodOf(kind, addDays(period.to, 1));
        expect(next.from).toBe(addDays(period.to, 1));
        expect(periodOf(kind, addDays(period.from, -1)).to).toBe(addDays(period.from, -1));
        expect(next.key > period.key).toBe(true);
      }),
    );
  });

  it('follow one another without a gap between two days', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        const periods = periodsBetween(kind, from, to);
        const days = periods.reduce((sum, period) => sum + daysBetween(period.from, period.to) + 1, 0);
        expect(days).toBe(daysBetween(periods[0]?.from ?? '', periods.at(-1)?.to ?? '') + 1);
        expect([periods[0], periods.at(-1)]).toEqual([periodOf(kind, from), periodOf(kind, to)]);
        expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
      }),
      { numRuns: 40 },
    );
    expect(periodsBetween(kind, '2026-11-02', '2026-11-01')).toEqual([]);
  });
});

describe('weeks', () => {
  it('are those of ISO 8601, the 53rd too, and have seven days over a change of the clocks', () => {
    expect(periodOf('week', '2026-12-31')).toMatchObject({ key: '2026-W53', short: '53', to: '2027-01-03' });
    expect(periodOf('week', '2027-01-04').key).toBe('2027-W01');
    expect(periodOf('week', '2025-12-29').key).toBe('2026-W01');
    expect(periodOf('week', '2026-10-25')).toMatchObject({ from: '2026-10-19', to: '2026-10-25' });
    expect(periodOf('week', '2026-03-29')).toMatchObject({ from: '2026-03-23', to: '2026-03-29' });
    expect(periodOf('week', '2026-11-18').label).toBe('week 47 (16 to 22 November 2026)');
  });

  it('are paired without one left over at the end of a year with 53', () => {
    const [first, second] = periodsBetween('fortnight', '2026-12-21', '2027-01-17');
    expect([first?.key, second?.key]).toEqual(['2026-W52/53', '2027-W01/02']);
  });

  it('are told from the first to the last in words that fit after “in”', () => {
    const words = (from: string, to: string) => spanWords('week', periodOf('week', from), periodOf('week', to));
    expect(words('2026-05-25', '2026-08-10')).toBe('weeks 22 to 33 of 2026');
    expect(words('2026-05-25', '2026-05-25')).toBe('week 22 of 2026');
    expect(words('2026-12-14', '2027-01-11')).toBe('week 51 of 2026 to week 2 of 2027');
  });
});

describe('longer periods', () => {
  it('are calendar months, school terms by whole months, and quarters', () => {
    expect(periodOf('month', '2028-02-29')).toMatchObject({ key: '2028-02', to: '2028-02-29', label: 'February 2028' });
    expect(periodOf('term', '2026-08-31')).toMatchObject({ short: 'Summer', from: '2026-04-01', to: '2026-08-31' });
    expect(periodOf('term', '2026-09-01')).toMatchObject({ short: 'Autumn', from: '2026-09-01', to: '2026-12-31' });
    expect(periodOf('quarter', '2026-12-31')).toMatchObject({ key: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
    expect(spanWords('month', periodOf('month', '2026-10-05'), periodOf('month', '2026-11-05'))).toBe(
      'October 2026 to November 2026',
    );
  });
});
