import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type ReportFigures } from '#shared/domain/report/figures/figures-of';
import type { ResultsFile, ResultsRow } from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { firstDayOf } from '#shared/lib/iso-week';
import { recordsArbitrary } from '../../../../helpers/compare/invented-records';
import { protectFigures } from '../../../../helpers/disclosure/protect-figures';
import { resultsOfRecords } from '../../../../helpers/report/results-of-records';
import { spreadArbitrary } from '../../../../helpers/report/spread-results';

const RUNS = { numRuns: 40 };
const baselineArbitrary = fc.constantFrom('before' as const, 'none' as const, { from: '2026-W02', to: '2026-W05' });

function figures(file: ResultsFile, baseline: ReportFigures['chosen']['baseline'] | string | object, from?: string) {
  const found = figuresOf(file, { from, baseline: baseline as 'before' }, 5);
  return found.ok ? found.value : null;
}

/** With parts by discipline, second drafts and plans marked twice. */
const inPartsArbitrary = recordsArbitrary.map(resultsOfRecords);

/** Weeks from the middle of the data on, so that something lies before the period. */
const middleOf = ({ audits }: ResultsFile): string => {
  const weeks = audits.map(({ week }) => week).sort();
  return weeks[Math.floor(weeks.length / 2)] ?? '';
};

const SAMPLINGS = { random: 'random', targeted: 'targeted', none: 'unknown' } as const;

/** Rows of some days, counted without any of the code under test. */
const rowsOf = (file: ResultsFile, { chosen }: ReportFigures, days: { firstDay: string; lastDay: string } | null) =>
  file.audits.filter(
    (row) =>
      days !== null &&
      row.rubricId === chosen.rubric.id &&
      row.rubricVersion === chosen.rubric.version &&
      SAMPLINGS[row.sampling] === chosen.sampling &&
      firstDayOf(row.week) >= days.firstDay &&
      firstDayOf(row.week) <= days.lastDay,
  );

const answersTo = (rows: readonly ResultsRow[], ids: readonly string[]) =>
  rows.flatMap(({ marks }) => ids.flatMap((id) => marks[id] ?? [])).filter((mark) => mark !== 'na');

const isMet = (mark: number | string, from: number): boolean => typeof mark === 'number' && mark >= from;

describe('the raw figures of a report', () => {
  it('are what counting the marks one by one gives, of each criterion and section, of period and baseline', () => {
    fc.assert(
      fc.property(spreadArbitrary, baselineArbitrary, (file, baseline) => {
        const found = figures(file, baseline, middleOf(file));
        if (found === null) return;
        const { rubric, period, baseline: before } = found.chosen;
        const all = rubric.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
        const groups = [
          ...rubric.sections.map(({ id, criteria }) => [id, criteria.map((one) => one.id)] as const),
          ...all.map((id) => [id, [id]] as const),
          ['all', all] as const,
        ];
        for (const [stretch, days] of [['period', period] as const, ['baseline', before] as const])
          for (const [id, ids] of days === null ? [] : groups) {
            const marks = answersTo(rowsOf(file, found, days), ids);
            const met = marks.filter((mark) => isMet(mark, rubric.metFrom)).length;
            const counted = ['met', 'audited', 'notMet'].map((what) =>
              found.raw.counts.get(`${what}|${id}|${stretch}`),
            );
            expect([id, stretch, ...counted]).toEqual([id, stretch, met, marks.length, marks.length - met]);
          }
      }),
      RUNS,
    );
  });

  it('add up: every sum is that of its parts, and every share is a part of its base', () => {
    fc.assert(
      fc.property(fc.oneof(spreadArbitrary, inPartsArbitrary), baselineArbitrary, (file, baseline) => {
        const found = figures(file, baseline, middleOf(file));
        if (found === null) return;
        const { counts, sums, shares } = found.raw;
        const of = (key: string) => counts.get(key) ?? Number.NaN;
        for (const { total, parts } of sums)
          expect([total, of(total)]).toEqual([total, parts.map(of).reduce((sum, count) => sum + count, 0)]);
        for (const { part, base } of shares) expect([part, of(part) <= of(base)]).toEqual([part, true]);
        for (const [key, count] of counts) expect([key, Number.isInteger(count) && count >= 0]).toEqual([key, true]);
      }),
      RUNS,
    );
  });

  it('count grades and teams as the rows have them', () => {
    fc.assert(
      fc.property(spreadArbitrary, (file) => {
        const found = figures(file, 'none');
        if (found === null) return;
        const { raw, chosen, facts } = found;
        const rows = rowsOf(file, found, chosen.period);
        const bands = chosen.rubric.bands.slice(0, 2).map(({ id }) => id);
        const graded = rows.filter(({ result }) => result.answered === result.total && result.band !== null);
        const good = graded.filter(({ result }) => bands.includes(result.band ?? ''));
        expect(['audits', 'graded', 'good'].map((what) => raw.counts.get(`${what}|all|period`))).toEqual([
          rows.length,
          graded.length,
          good.length,
        ]);
        expect(facts.teams.reduce((sum, { key }) => sum + (raw.counts.get(`audits|${key}|period`) ?? 0), 0)).toBe(
          rows.length,
        );
        for (const { name, key } of facts.teams) {
          const own = rows.filter(({ team }) => team === name);
          if (own.length > 0) expect(raw.counts.get(`audits|${key}|period`)).toBe(own.length);
          if (facts.teams.length > 1) expect(raw.counts.get(`audits|${key}|period`)).toBeGreaterThanOrEqual(10);
        }
      }),
      RUNS,
    );
  });

  it('give each chart points whose plans are those of its days, each in one point', () => {
    fc.assert(
      fc.property(spreadArbitrary, baselineArbitrary, (file, baseline) => {
        const found = figures(file, baseline, middleOf(file));
        const all = found?.facts.trend.charts.find(({ id }) => id === 'all');
        if (found === null || all === undefined) return;
        const firstDay = firstDayOfChart(found, all.points[0]?.stretch ?? '');
        const rows = file.audits.filter(
          (row) =>
            SAMPLINGS[row.sampling] === found.chosen.sampling &&
            firstDayOf(row.week) >= firstDay &&
            firstDayOf(row.week) <= found.chosen.period.lastDay &&
            answersTo([row], Object.keys(row.marks)).length > 0,
        );
        const plans = all.points.map(({ stretch }) => found.raw.counts.get(`plans|all|${stretch}`) ?? 0);
        expect(plans.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
      RUNS,
    );
  });
});

describe('what is told of the raw figures', () => {
  it('is no figure over the answers of fewer plans than the threshold, and no percent of fewer than ten plans', () => {
    fc.assert(
      fc.property(spreadArbitrary, fc.constantFrom(5 as const, 10 as const), (file, threshold) => {
        const found = figuresOf(file, { from: middleOf(file), baseline: 'before' }, threshold);
        if (!found.ok) return;
        const { raw, chosen } = found.value;
        const shown = protectFigures(raw, threshold);
        const rows = rowsOf(file, found.value, chosen.period);
        for (const { id, criteria } of [
          ...chosen.rubric.sections,
          { id: 'all', criteria: allCriteria(chosen.rubric) },
        ]) {
          const ids = criteria.map((criterion) => criterion.id);
          const plans = rows.filter((row) => answersTo([row], ids).length > 0).length;
          const cells = ['met', 'audited', 'notMet'].map((what) => shown.count(`${what}|${id}|period`));
          const told = cells.filter((cell) => cell.kind === 'count' && cell.value > 0);
          if (plans < threshold) expect([id, told]).toEqual([id, []]);
          if (plans > 0 && plans < 10)
            expect([id, shown.percent(`met|${id}|period`)]).toEqual([id, { kind: 'percent-hidden' }]);
        }
      }),
      RUNS,
    );
  });
});

/** A point that is the whole period or baseline bears its name, every other one its days. */
function firstDayOfChart({ chosen: { period, baseline } }: ReportFigures, stretch: string): string {
  const name = stretch.replace('common:', '');
  if (name === 'period') return period.firstDay;
  return name === 'baseline' ? (baseline?.firstDay ?? '') : name.slice(0, 10);
}
