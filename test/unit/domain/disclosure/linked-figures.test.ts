import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { RawFigures } from '#shared/domain/report/figures/figures';
import { figuresOf } from '#shared/domain/report/figures/figures-of';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { tablesOf } from '#shared/domain/report/model/report-model';
import { reckonReport } from '#shared/domain/report/reckon-report';
import { protectFigures } from '../../../helpers/disclosure/protect-figures';
import { type Spread, spreadResults } from '../../../helpers/report/spread-results';

const spread = (seed: number, over: Partial<Spread> = {}) =>
  spreadResults(seed, {
    audits: 260,
    weeks: 26,
    secondFrom: 0,
    teams: 4,
    samplings: ['random'],
    marks: 'usual',
    ...over,
  });

const seeds = Array.from({ length: 6 }, (_, at) => 31 + at);

describe('what figures of a report say of each other', () => {
  it('keeps a hidden group of grades open although no team has more grades than audits', () => {
    // At least five are hidden as below, and eleven audits of which six are good hold no more than five.
    const counts = new Map(Object.entries({ audits: 11, good: 6, below: 5, elsewhere: 3, all: 8 }));
    const sums = [{ total: 'all', parts: ['below', 'elsewhere'] }];
    const kindsWith = (bounds: RawFigures['bounds'] = []) => {
      const shown = protectFigures({ counts, sums, shares: [], bounds }, 5);
      return [...counts.keys()].map((key) => shown.count(key).kind);
    };
    expect(kindsWith()).toEqual(['count', 'count', 'hidden', 'few', 'count']);
    expect(kindsWith([{ parts: ['good', 'below'], total: 'audits' }])).toEqual([
      'count',
      'hidden',
      'hidden',
      'few',
      'count',
    ]);
  });

  it('says that the answers of a section of one criterion are as many as its plans', () => {
    const ids = new Set<string>();
    for (const seed of seeds) {
      const found = figuresOf(spread(seed), { from: '2026-W14', baseline: 'before' }, 10);
      if (!found.ok) throw new Error(found.error.message);
      const { raw, facts } = found.value;
      for (const { id, points } of facts.trend.charts.filter((chart) => ['I', 'K'].includes(chart.id)))
        for (const { stretch } of points) {
          ids.add(id);
          expect(raw.sums).toContainEqual({ total: `audited|${id}|${stretch}`, parts: [`plans|${id}|${stretch}`] });
        }
    }
    expect(ids.size).toBeGreaterThan(0);
  });

  it.each(seeds)('tells no change of what a table hides, over two versions of the rubric, seed %i', (seed) => {
    const parts = [{ id: 'heat', shown: true }];
    const choice = reportChoiceSchema.parse({ audience: 'public', threshold: 5, baseline: 'before', parts });
    const file = spread(seed, { secondFrom: 12, audits: 40 });
    const built = buildReportModel(file, { from: '2026-W14' }, choice, { toolVersion: '1.0.0', lastReportOn: null });
    const found = figuresOf(file, { from: '2026-W14', baseline: 'before' }, 10);
    if (!built.ok || !found.ok) throw new Error('There is a report.');
    const [heat] = tablesOf(built.value);
    const hidden = (heat?.rows ?? []).filter(({ cells }) => cells[3]?.kind !== 'percent');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { key, cells } of hidden)
      expect([key, cells[6]?.kind, cells[7]?.kind]).toEqual([key, 'absent', 'absent']);
    for (const [id, change] of Object.entries(found.value.facts.changes))
      if ('needs' in change) expect(change.needs).toEqual([`met|${id}|period`]);
  });

  it.each(['before', 'none'] as const)(
    'ties charts over two versions to tables that have more criteria, baseline: %s',
    (baseline) => {
      const found = figuresOf(spread(31, { secondFrom: 12 }), { from: '2026-W14', baseline }, 5);
      if (!found.ok) throw new Error(found.error.message);
      const { sums, counts } = found.value.raw;
      const plans = ['plans|all|period', 'plans|all|others:period'];
      expect(sums).toContainEqual({ total: 'plans|all|common:period', parts: plans });
      for (const what of ['met', 'notMet']) {
        const of = (...keys: string[]) => keys.map((key) => `${what}|${key}`);
        const [own, shared, common] = of('all|period', 'all|shared:period', 'all|common:period') as [
          string,
          string,
          string,
        ];
        expect(sums).toContainEqual({ total: own, parts: [shared, ...of('F8|period', 'F9|period')] });
        expect(sums).toContainEqual({ total: common, parts: [shared, ...of('all|others:period')] });
      }
      for (const { total, parts } of sums) {
        const sum = parts.reduce((all, key) => all + (counts.get(key) ?? Number.NaN), 0);
        expect([total, sum]).toEqual([total, counts.get(total)]);
      }
    },
  );

  it('says that the points of a period make what the tables say of it, without a baseline too', () => {
    let tied = 0;
    for (const seed of seeds) {
      const weeks = { audits: 200, weeks: 12 };
      const found = figuresOf(spread(seed, weeks), { from: '2026-W08', to: '2026-W11', baseline: 'none' }, 5);
      if (!found.ok) throw new Error(found.error.message);
      const { raw, facts, chosen } = found.value;
      for (const { id, points } of facts.trend.charts) {
        const stretches = points.map(({ stretch }) => stretch);
        const first = stretches.findIndex((stretch) => stretch.startsWith(`${chosen.period.firstDay}..`));
        const last = stretches.findIndex((stretch) => stretch.endsWith(`..${chosen.period.lastDay}`));
        if (first < 0 || last < first) continue;
        tied += 1;
        const parts = stretches.slice(first, last + 1).map((stretch) => `met|${id}|${stretch}`);
        expect(raw.sums).toContainEqual({ total: `met|${id}|period`, parts });
      }
    }
    expect(tied).toBeGreaterThan(0);
  });

  it.each([31, 35, 40])('hides no month alone of a period that is told, without a baseline, seed %i', (seed) => {
    const whole = spread(seed, { audits: 130, weeks: 22 });
    const last = whole.audits
      .map(({ week }) => week)
      .sort()
      .at(-1);
    // Of the last week, which is a month of the chart by itself, three plans: a small number.
    let few = 0;
    const audits = whole.audits.filter(({ week }) => {
      few += Number(week === last);
      return week !== last || few <= 3;
    });
    const choice = reportChoiceSchema.parse({ audience: 'board', threshold: 5, baseline: 'none', parts: [] });
    const made = reckonReport({ ...whole, audits }, { from: '2026-W02', to: last }, choice, []);
    if (!made.ok) throw new Error(made.error.message);
    const { facts, against } = made.value;
    const [all] = facts.trend.charts;
    const kinds = (all?.points ?? []).map(({ stretch }) => against.shown.count(`plans|all|${stretch}`).kind);
    expect(against.shown.count('plans|all|period').kind).toBe('count');
    expect(kinds.at(-1)).toBe('few');
    expect(kinds.filter((kind) => kind !== 'count').length).toBeGreaterThan(1);
  });
});
