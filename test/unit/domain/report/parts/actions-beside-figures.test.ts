import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { RawFigures } from '#shared/domain/report/figures/figures';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { tablesOf } from '#shared/domain/report/model/report-model';
import { actionFigures, thenKeys } from '#shared/domain/report/parts/actions/action-figures';
import type { ResultsAction } from '#shared/domain/results/results-board';
import { protectFigures } from '../../../../helpers/disclosure/protect-figures';
import { inventedAction } from '../../../../helpers/report/invented-board';
import { weeksResults } from '../../../../helpers/report/weeks-results';

const days = (firstDay: string, lastDay: string) => ({ from: '2026-W01', to: '2026-W02', firstDay, lastDay });
const PERIOD = days('2026-09-01', '2026-11-30');

const figuresOf = (met: number, audited: number, untold: readonly string[] = []): RawFigures => ({
  counts: new Map([
    ['met|F2|period', met],
    ['notMet|F2|period', audited - met],
    ['audited|F2|period', audited],
  ]),
  sums: [{ total: 'audited|F2|period', parts: ['met|F2|period', 'notMet|F2|period'] }],
  shares: [{ key: 'met|F2|period', part: 'met|F2|period', base: 'audited|F2|period' }],
  untold: new Set(untold),
});

const beganWith = (part: number, total: number, from = '2026-09-01', to = '2026-11-20'): ResultsAction =>
  inventedAction({
    measure: {
      words: 'Plans that meet F2',
      source: { kind: 'criterion', criterionId: 'F2' },
      baseline: { value: (100 * part) / total, part, total, n: total, from, to, versions: ['default/1'] },
    },
  });

/** What is told of the figure that an action began with, beside the report's own figure of F2. */
function told(action: ResultsAction, raw: RawFigures) {
  const own = actionFigures(
    { actions: [action], indicators: [] },
    { raw, threshold: 5, period: PERIOD, baseline: null },
  );
  const all = {
    counts: new Map([...raw.counts, ...own.counts]),
    sums: [...raw.sums, ...own.sums],
    shares: [...raw.shares, ...own.shares],
    untold: new Set([...(raw.untold ?? []), ...(own.untold ?? [])]),
  };
  const shown = protectFigures(all, 5);
  return [shown.count(thenKeys(0).part).kind, shown.percent(thenKeys(0).part).kind];
}

describe('the figure that an action began with, beside the report’s own', () => {
  it('is told where the two are of quite different plans, or of other days', () => {
    expect(told(beganWith(12, 40), figuresOf(60, 100))).toEqual(['count', 'percent']);
    expect(told(beganWith(30, 47, '2026-03-01', '2026-05-31'), figuresOf(33, 52))).toEqual(['count', 'percent']);
    expect(told(beganWith(33, 52), figuresOf(33, 52))).toEqual(['count', 'percent']);
  });

  it('is not told where taking one from the other leaves a few plans', () => {
    // 33 of 52 less 30 of 47: of five plans three met it.
    expect(told(beganWith(30, 47), figuresOf(33, 52))).toEqual(['hidden', 'percent-hidden']);
    expect(told(beganWith(33, 51), figuresOf(33, 52))).toEqual(['hidden', 'percent-hidden']);
  });

  it('is not told where the report may not tell the same figure', () => {
    const keys = ['met|F2|period', 'notMet|F2|period', 'audited|F2|period'];
    expect(told(beganWith(33, 52), figuresOf(33, 52, keys))).toEqual(['hidden', 'percent-hidden']);
  });

  it('is hidden in a whole report of whose plans it lacks one', () => {
    const results = weeksResults();
    const weeks = { from: '2026-W35', to: '2026-W47' };
    const model = (actions: readonly ResultsAction[]) => {
      const board = { actions: [...actions], risks: [], indicators: [] };
      const around = { toolVersion: '1.0.0', lastReportOn: null };
      const built = buildReportModel({ ...results, board }, weeks, reportChoiceSchema.parse({}), around);
      if (!built.ok) throw new Error(built.error.message);
      return built.value;
    };
    const cellsOf = (id: string, key: string, actions: readonly ResultsAction[]) =>
      tablesOf(model(actions))
        .find((table) => table.id === id)
        ?.rows.find((row) => row.key === key)?.cells;
    const counts = cellsOf('heat', 'F2', [])?.flatMap((cell) => (cell.kind === 'count' ? [cell.value] : [])) ?? [];
    const [met = 0, audited = 0] = counts;
    expect(met).toBeLessThan(audited);
    const kinds = (action: ResultsAction) => cellsOf('actions', 'action-1', [action])?.map(({ kind }) => kind);
    const [from, to] = ['2026-08-24', '2026-11-22'];
    expect(kinds(beganWith(met, audited, from, to))).toContain('percent');
    expect(kinds(beganWith(met - 1, audited - 1, from, to))).toContain('percent-hidden');
  });
});
