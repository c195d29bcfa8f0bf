import { describe, expect, it } from 'vitest';
import type { AuditorRow, MarkedPair } from '#shared/domain/compare/auditors/auditor-facts';
import { reportAuditors } from '#shared/domain/compare/auditors/report-auditors';
import { twoSidedT } from '#shared/domain/statistics/student-t';
import { inventMarks, type Manner } from '../../../../helpers/compare/invent-marks';
import { normal } from '../../../../helpers/compare/make-series';
import { seededRandom } from '../../../../helpers/seeded-random';

const plain: readonly Manner[] = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const planted: readonly Manner[] = [{ id: 'a' }, { id: 'b', severity: -12 }, { id: 'c' }, { id: 'd', drift: 4 }];

/** Rows of one month: values of each auditor. */
const month = (number: number, marks: Readonly<Record<string, readonly number[]>>, stratum?: string): AuditorRow[] =>
  Object.entries(marks).flatMap(([auditorId, values]) =>
    values.map((value) => ({ auditorId, day: `2026-${String(number).padStart(2, '0')}-10`, value, stratum })),
  );
const around = (middle: number, count: number) =>
  Array.from({ length: count }, (_, at) => middle + (at % 2 === 0 ? 5 : -5));

describe('severity', () => {
  it('of two auditors in one period is the t interval of the difference of two means', () => {
    const rows = month(1, { a: around(50, 20), b: around(60, 20) });
    const [a, b] = reportAuditors(rows, []);
    const error = Math.sqrt(((2 * 20 * 25) / 38) * (2 / 20));
    // Two are judged, so each interval is one of 97.5%.
    const reach = twoSidedT(0.975, 38) * error;
    expect(a?.severity.value).toBeCloseTo(-10, 10);
    expect(a?.severity.interval?.low).toBeCloseTo(-10 - reach, 8);
    expect(a?.severity.interval?.high).toBeCloseTo(-10 + reach, 8);
    expect(b?.severity.value).toBeCloseTo(10, 10);
    expect(a?.severity).toMatchObject({ verdict: 'differs', own: 20, others: 20 });
    expect(a?.severity.words).toMatch(/^marks about 10 points lower than the others \(\d+ to \d+\)$/);
  });

  it('is not that everybody had better plans in the months in which one marked most', () => {
    const rows = [
      ...month(1, { a: around(40, 30), b: around(40, 6) }),
      ...month(2, { a: around(80, 6), b: around(80, 30) }),
    ];
    const [a] = reportAuditors(rows, []);
    expect(a?.severity.value).toBeCloseTo(0, 8);
    expect(a?.severity.verdict).toBe('no-difference-seen');
  });

  it('is not that one had the kinds of plan that are marked lower, where kinds are given', () => {
    const rows = [
      ...month(1, { a: around(40, 30), b: around(40, 10) }, 'new'),
      ...month(1, { a: around(80, 10), b: around(80, 30) }, 'review'),
    ];
    expect(reportAuditors(rows, [])[0]?.severity.value).toBeCloseTo(0, 8);
    const unaware = rows.map((row) => ({ ...row, stratum: undefined }));
    expect(reportAuditors(unaware, [])[0]?.severity.value).toBeCloseTo(-20, 8);
  });

  it('is not told of auditors who never marked in the same period, nor where kinds and auditors are one', () => {
    const apart = [...month(1, { a: around(40, 20) }), ...month(2, { b: around(80, 20) })];
    for (const { severity } of reportAuditors(apart, [])) {
      expect(severity).toMatchObject({ verdict: 'too-few', own: 0, value: null, interval: null });
    }
    const confounded = [...month(1, { a: around(40, 20) }, 'new'), ...month(1, { b: around(80, 20) }, 'review')];
    for (const { severity } of reportAuditors(confounded, [])) {
      expect(severity).toMatchObject({ verdict: 'too-few', value: null, words: /cannot be told apart/ });
    }
  });

  it('is not told from fewer than 15 own audits, or of others', () => {
    const [a, b] = reportAuditors(month(1, { a: around(40, 14), b: around(80, 40) }), []);
    expect(a?.severity.words).toBe(
      'too few to say: 14 audits in periods in which others marked too, and 15 are needed',
    );
    expect(b?.severity.words).toBe('too few to say: 14 audits of others in the same periods, and 15 are needed');
  });

  it('of one does not make the others lenient', () => {
    const rows = month(1, { a: around(50, 40), b: around(50, 40), c: around(50, 40), d: around(35, 40) });
    const [a, b, c, d] = reportAuditors(rows, []).map(({ severity }) => severity);
    expect([a, b, c].map((each) => each?.verdict)).toEqual(new Array(3).fill('no-difference-seen'));
    expect(d?.value).toBeCloseTo(-15, 8);
    expect(a?.value).toBeCloseTo(0, 8);
  });

  it('is empty without audits, and moves nowhere when the order of rows changes', () => {
    expect(reportAuditors([], [])).toEqual([]);
    const rows = inventMarks(seededRandom(3), planted);
    const [before, after] = [reportAuditors(rows, []), reportAuditors([...rows].reverse(), [])];
    for (const [at, report] of before.entries()) {
      expect(after[at]?.severity.value).toBeCloseTo(report.severity.value ?? 0, 6);
      expect(after[at]?.drift.value).toBeCloseTo(report.drift.value ?? 0, 6);
    }
  });
});

describe('plans marked twice', () => {
  const pairs = (count: number, by: number): MarkedPair[] =>
    Array.from({ length: count }, (_, at) => ({
      first: { auditorId: 'a', value: 10 + 6 * at + by + (at % 2 === 0 ? 2 : -2) },
      second: { auditorId: 'b', value: 10 + 6 * at },
    }));

  it('give the t interval of the mean of signed differences', () => {
    const [a] = reportAuditors([], pairs(12, -8));
    // Differences are -8 with 2 up and down: variance 12 x 4 / 11 of 12.
    const reach = twoSidedT(0.975, 11) * Math.sqrt((12 * 4) / 11 / 12);
    expect(a?.pairs.value).toBeCloseTo(-8, 8);
    expect(a?.pairs.interval?.high).toBeCloseTo(-8 + reach, 6);
    expect(a?.pairs.words).toMatch(/^marked the same plans about 8 points lower than the others did \(/);
    expect(a?.severity.verdict).toBe('too-few');
  });

  it('say nothing when there are fewer than 10, or of a pair with oneself', () => {
    expect(reportAuditors([], pairs(9, -8))[0]?.pairs.words).toBe(
      'too few to say: 9 plans marked twice, and 10 are needed',
    );
    const alone = pairs(12, -8).map(({ first }) => ({ first, second: first }));
    expect(reportAuditors([], alone)[0]?.pairs).toMatchObject({ verdict: 'too-few', own: 0 });
  });
});

describe('26 weeks of invented marks', { timeout: 120_000 }, () => {
  const RUNS = 3000;
  /** Percent of runs in which somebody is named, and each auditor's share of them. */
  function named(auditors: readonly Manner[], question: 'severity' | 'drift' | 'pairs', runs = RUNS) {
    const random = seededRandom(11);
    const counts = new Map<string, number>();
    let any = 0;
    for (let run = 0; run < runs; run += 1) {
      const [rows, pairs] = question === 'pairs' ? [[], inventPairs(random)] : [inventMarks(random, auditors), []];
      const differing = reportAuditors(rows, pairs, { periodOf }).filter(
        (each) => each[question].verdict === 'differs',
      );
      if (differing.length > 0) any += 1;
      for (const { auditorId } of differing) counts.set(auditorId, (counts.get(auditorId) ?? 0) + 1);
    }
    return { any: (100 * any) / runs, of: (id: string) => (100 * (counts.get(id) ?? 0)) / runs };
  }
  /** Weeks, two by two: a step in everybody's plans lies between two of them or nearly so. */
  const periodOf = (day: string): string =>
    String(Math.floor((Date.parse(day) - Date.parse('2026-01-05')) / (14 * 86_400_000)));
  const inventPairs = (random: () => number): MarkedPair[] =>
    Array.from({ length: 60 }, (_, at) => {
      const quality = 55 + 15 * normal(random);
      const mark = (id: string) => ({ auditorId: id, value: quality + 6 * normal(random) });
      return { first: mark('abcd'[at % 4] as string), second: mark('abcd'[(at + 1 + (at % 3)) % 4] as string) };
    });
  /** Nominal 5%, and what chance does to a share of 5% over so many runs. */
  const NOMINAL = 5 + 2 * 100 * Math.sqrt((0.05 * 0.95) / RUNS);

  it.each(['severity', 'drift', 'pairs'] as const)(
    'name nobody more often than 1 time in 20 where nobody differs: %s',
    (question) => {
      const { any } = named(plain, question);
      expect(any).toBeLessThan(NOMINAL);
    },
    60_000,
  );

  it('name nobody more often than that where marks of one are more spread out than those of others', () => {
    const uneven: readonly Manner[] = [{ id: 'a', spread: 18 }, { id: 'b', spread: 12 }, { id: 'c' }, { id: 'd' }];
    expect(named(uneven, 'severity').any).toBeLessThan(NOMINAL + 2);
    expect(named(uneven, 'drift').any).toBeLessThan(NOMINAL + 2);
  }, 60_000);

  it('name the severe and the drifting auditor, and rarely anybody else', () => {
    const severity = named(planted, 'severity', 400);
    const drift = named(planted, 'drift', 400);
    expect(severity.of('b')).toBeGreaterThan(95);
    // With some 58 audits each and a standard deviation of 15 points, a drift of 4 points a month is often missed.
    expect(Math.abs(drift.of('d') - 63)).toBeLessThan(5);
    const faster = named([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', drift: 6 }], 'drift', 400);
    expect(Math.abs(faster.of('d') - 94)).toBeLessThan(4);
    for (const id of ['a', 'c']) {
      expect(severity.of(id)).toBeLessThan(10);
      expect(drift.of(id)).toBeLessThan(5);
    }
    expect(drift.of('b')).toBeLessThan(5);
  }, 60_000);

  it('say so in plain words', () => {
    const clear = [{ id: 'a' }, { id: 'b', severity: -15 }, { id: 'c' }, { id: 'd', drift: 8 }];
    const reports = reportAuditors(inventMarks(seededRandom(5), clear), [], { periodOf });
    expect(reports[1]?.severity.words).toMatch(/^marks about \d+ points lower than the others \(\d+ to \d+\)$/);
    expect(reports[3]?.drift.words).toMatch(
      /^has grown more lenient against the others: by \d\.\d points a month \(\d+\.\d to \d+\.\d\)$/,
    );
    for (const { severity, drift } of reports) {
      for (const each of [severity, drift]) {
        const { low, high } = each.interval ?? { low: 0, high: 0 };
        expect(each.verdict === 'differs').toBe(low > 0 || high < 0);
        expect(each.words.includes('can be told')).toBe(low <= 0 && high >= 0);
      }
    }
  });
});
