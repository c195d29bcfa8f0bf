import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditAims, toAuditAims, withAuditTarget } from '#shared/domain/board/audit-aims';
import { buildDashboard, dashboardView } from '#shared/domain/board/dashboard';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { valueWords } from '#shared/domain/board/dashboard-words';
import type { Indicator } from '#shared/domain/board/indicator';
import { indicatorSchema } from '#shared/domain/board/indicator';
import { addMonths } from '#shared/domain/board/month';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { NO_TALLY } from '#shared/domain/compare/tally';
import { indicatorArbitrary, inventIndicator } from '../../../helpers/board/invent-indicator';
import { bruteSeries } from '../../../helpers/compare/brute-view';
import { type CompareRecords, compareDataOf } from '../../../helpers/compare/compare-data';
import { recordsArbitrary } from '../../../helpers/compare/invented-records';
import { MANAGER, weeksRecords } from '../../../helpers/compare/weeks-records';

const TODAY = '2026-11-25';

/** A few rows stand for all: each has to be reckoned by hand. */
const LOOKED_AT = new Set(['audit:all', 'audit:F', 'audit:C']);

const auditsOf = (records: CompareRecords) =>
  answerCompare(compareDataOf(records), dashboardView(records.rubrics), USUAL_SETTINGS, [], MANAGER);

const rowOf = (indicator: Indicator, today = TODAY): DashboardRow => {
  const [row] = buildDashboard({ audits: null, aims: {}, indicators: [indicator], today }).rows;
  if (row === undefined) throw new Error('There is no row.');
  return row;
};

/** The figure of a month by hand. */
function rawOf({ values }: Indicator, month: string): number | null {
  const one = values.find((own) => own.month === month);
  if (one === undefined) return null;
  return 'base' in one ? (one.part / one.base) * 100 : one.value;
}

/** The last target that began by then. */
const heldIn = ({ targets }: Indicator, month: string): number | null =>
  targets.filter(({ from }) => from <= month).at(-1)?.value ?? null;

describe('an indicator on the dashboard', () => {
  it('shows 13 months up to now, each against the target that held then', () => {
    const row = rowOf(
      inventIndicator({
        baseline: { month: '2026-03', value: 40 },
        targets: [
          { from: '2026-04', value: 50 },
          { from: '2026-09', value: 60 },
        ],
        values: [
          { month: '2026-03', value: 55 },
          { month: '2026-08', part: 11, base: 20 },
          { month: '2026-10', part: 11, base: 20 },
        ],
      }),
    );
    expect(row.months.map(({ month }) => month)[0]).toBe('2025-11');
    const told = row.months.filter(({ value }) => value !== null);
    expect(told.map(({ month, value, target, meets }) => [month, value, target, meets])).toEqual([
      ['2026-03', 55, null, null],
      ['2026-08', 55, 50, true],
      ['2026-10', 55, 60, false],
    ]);
    expect(row).toMatchObject({
      standing: 'not-met',
      baseline: { label: 'March 2026', value: 40 },
      target: { from: '2026-09', value: 60 },
      sentence: '55% (11 of 20) in October 2026, target 60%: not met.',
    });
  });

  it('is met from below where less is better', () => {
    const lower = { unit: 'count', better: 'lower', targets: [{ from: '2026-01', value: 5 }] } as const;
    expect(
      rowOf(inventIndicator({ ...lower, targets: [...lower.targets], values: [{ month: '2026-11', value: 5 }] })),
    ).toMatchObject({
      standing: 'met',
      sentence: '5 in November 2026 so far, target 5: met.',
    });
    expect(
      rowOf(inventIndicator({ ...lower, targets: [...lower.targets], values: [{ month: '2026-10', value: 6 }] })),
    ).toMatchObject({
      standing: 'not-met',
    });
  });

  it('says that there is no figure, or no target', () => {
    expect(rowOf(inventIndicator())).toMatchObject({ standing: 'no-figure', latest: null, sentence: 'No figure yet.' });
    expect(rowOf(inventIndicator({ unit: 'weeks', values: [{ month: '2026-10', value: 21.5 }] }))).toMatchObject({
      standing: 'no-target',
      sentence: '21.5 weeks in October 2026, no target set.',
    });
  });

  it('never shows a figure as its target that is not', () => {
    expect([
      valueWords(69.6, 'percent', 70),
      valueWords(69.6, 'percent', 60),
      valueWords(69.97, 'percent', 70),
    ]).toEqual(['69.6%', '70%', '69.97%']);
  });

  it('holds every month against the target of that month, whatever the indicator', () => {
    fc.assert(
      fc.property(indicatorArbitrary, (indicator) => {
        expect(indicatorSchema.safeParse(indicator).success).toBe(true);
        const row = rowOf(indicator, '2026-10-10');
        for (const { month, value, target, meets } of row.months) {
          const [raw, held] = [rawOf(indicator, month), heldIn(indicator, month)];
          expect(value ?? -1).toBeCloseTo(raw ?? -1, 9);
          expect(target).toBe(held);
          const isHigher = value !== null && held !== null && value > held;
          const isReached = value === held || isHigher === (indicator.better === 'higher');
          expect(meets).toBe(value === null || held === null ? null : isReached);
        }
        expect(row.latest?.month).toBe(indicator.values.at(-1)?.month);
      }),
    );
  });
});

describe('audits on the dashboard', () => {
  it('say of each month and section what the records themselves say', () => {
    const view = dashboardView([]);
    fc.assert(
      fc.property(recordsArbitrary, (records) => {
        const audits = auditsOf(records);
        const { rows } = buildDashboard({ audits, aims: {}, indicators: [], today: '2026-06-30' });
        for (const { key, months } of rows.filter((row) => LOOKED_AT.has(row.key))) {
          const section = key.slice('audit:'.length) as 'all' | 'F';
          const { versions, sampling } = audits.used;
          const measure = { kind: 'section', section } as const;
          const expected = bruteSeries(records, { ...view, measure, split: null, versions, sampling });
          for (const { month, value, part = 0, base = 0, plans = 0, few } of months) {
            const tally = expected.get(month) ?? NO_TALLY;
            expect([part, base, plans]).toEqual([tally.y, tally.x, tally.n]);
            expect(value === null).toBe(tally.x === 0);
            if (value !== null) expect(value).toBeCloseTo((100 * tally.y) / tally.x, 8);
            expect(few).toBe(tally.n > 0 && tally.n < 10);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  const RECORDS = weeksRecords();
  const AUDITS = auditsOf(RECORDS);
  const rowsWith = (aims: AuditAims) => buildDashboard({ audits: AUDITS, aims, indicators: [], today: TODAY }).rows;
  const ofSection = (section: string, aims: AuditAims = {}) => {
    const row = rowsWith(aims).find(({ key }) => key === `audit:${section}`);
    if (row === undefined) throw new Error('No such row.');
    return row;
  };

  it('keep the months before a new version of the rubric in sight, and say what they rest on', () => {
    const model = buildDashboard({ audits: AUDITS, aims: {}, indicators: [], today: TODAY });
    expect(model.auditScope).toBe('rubric v1 and v2, criteria in common, random samples only');
    const counted = ofSection('all').months.filter(({ value }) => value !== null);
    expect(counted.length).toBeGreaterThanOrEqual(6);
    expect(model.rows[0]?.key).toBe('audit:all');
  });

  it('are held against a target only where ten plans or more were audited in the month', () => {
    const latest = ofSection('F').latest;
    if (latest === null || latest.value === null || latest.interval === undefined) throw new Error('No figure of F.');
    const at = (value: number) => ofSection('F', withAuditTarget({}, 'F', '2026-01', value));
    const below = latest.interval.low - 1;
    expect(at(below)).toMatchObject({ standing: 'met', latest: { meets: true } });
    expect(at(latest.interval.high + 1)).toMatchObject({ standing: 'not-met', latest: { meets: false } });
    const near = at(latest.value + 0.4);
    expect(near).toMatchObject({ standing: 'unclear', latest: { meets: false } });
    expect(near.sentence).toContain('not met in this sample, but its range');
    for (const { plans = 0, few, meets, value } of at(below).months) {
      expect(few).toBe(value !== null && plans < 10);
      expect(meets === null).toBe(value === null || few);
    }
  });

  it('are too few to tell where no month has ten', () => {
    const few = { ...RECORDS, plans: RECORDS.plans.slice(0, 4) };
    const own = new Set(few.plans.map(({ id }) => id));
    const audits = auditsOf({ ...few, audits: few.audits.filter(({ planId }) => own.has(planId)) });
    const [row] = buildDashboard({ audits, aims: {}, indicators: [], today: TODAY }).rows;
    expect(row).toMatchObject({ standing: 'too-few', latest: null, baseline: null });
    expect(row?.sentence).toMatch(/^Too few plans to tell in any month, \d plans? in /);
  });

  it('take the baseline from the first month with enough plans, or pool the months chosen', () => {
    const row = ofSection('F');
    const first = row.months.find(({ value, few }) => value !== null && !few);
    expect(row.baseline).toMatchObject({ value: first?.value, base: first?.plans });
    const [from, to] = ['2026-06', '2026-08'];
    const pooled = row.months.filter(({ month, value }) => value !== null && month >= from && month <= to);
    const chosen = ofSection('F', { F: { targets: [], baseline: { from, to } } }).baseline;
    const sum = (of: 'part' | 'base' | 'plans') => pooled.reduce((all, one) => all + (one[of] ?? 0), 0);
    expect(chosen?.value).toBeCloseTo((100 * sum('part')) / sum('base'), 9);
    expect(chosen?.base).toBe(sum('plans'));
    expect(chosen?.label).toBe('June 2026 to August 2026');
  });
});

it('keeps targets of audits by month, and starts anew where what was kept is of another time', () => {
  const aims = withAuditTarget(withAuditTarget({}, 'F', '2026-09', 70), 'F', '2026-04', 60);
  expect(aims.F?.targets.map(({ from }) => from)).toEqual(['2026-04', '2026-09']);
  expect(withAuditTarget(aims, 'F', '2026-04', null).F?.targets).toEqual([{ from: '2026-09', value: 70 }]);
  expect(toAuditAims(JSON.parse(JSON.stringify(aims)))).toEqual(aims);
  expect([toAuditAims('of old'), toAuditAims(null)]).toEqual([{}, {}]);
  expect(addMonths('2026-09', -5)).toBe('2026-04');
});
