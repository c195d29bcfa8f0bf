import { describe, expect, it } from 'vitest';
import { protectFigures } from '#shared/domain/disclosure/protect-figures';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { RawFigures } from '#shared/domain/report/figures/figures';
import { figuresOf } from '#shared/domain/report/figures/figures-of';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { tablesOf } from '#shared/domain/report/model/report-model';
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

  it('says that plans of charts over two versions are those of the tables and others, where the rubric gained criteria', () => {
    const found = figuresOf(spread(31, { secondFrom: 12 }), { from: '2026-W14', baseline: 'before' }, 5);
    if (!found.ok) throw new Error(found.error.message);
    const { sums, counts } = found.value.raw;
    expect(counts.has('met|F8|period')).toBe(true);
    const parts = ['plans|all|period', 'plans|all|others:period'];
    expect(sums).toContainEqual({ total: 'plans|all|common:period', parts });
  });
});
