import { describe, expect, it } from 'vitest';
import type { Indicator } from '#shared/domain/board/indicator';
import { isMet } from '#shared/domain/report/parts/indicators/indicator-cells';
import { indicatorsPart } from '#shared/domain/report/parts/indicators/indicators-part';
import { inventedIndicator } from '../../../../helpers/report/invented-board';
import { makeContext } from '../../../../helpers/report/make-context';
import { rowsOf, saidBy, tableOf } from '../../../../helpers/report/read-part';

const boardOf = (...indicators: Indicator[]) => ({ actions: [], risks: [], indicators });
const suspensions = (over: Partial<Indicator> = {}) =>
  inventedIndicator({
    name: 'Suspensions of children with plans',
    area: 'all',
    unit: 'count',
    better: 'lower',
    baseline: { month: '2025-09', value: 12 },
    targets: [{ from: '2025-09', value: 6 }],
    values: [{ month: '2026-11', value: 8 }],
    ...over,
  });
const partOf = (...indicators: Indicator[]) => indicatorsPart(makeContext({ board: boardOf(...indicators) }));

describe('the part of indicators', () => {
  it('says that none are kept', () => {
    expect(saidBy(partOf())).toEqual(['No indicators are kept for the Board.']);
  });

  it('tells the latest month against start and target, by area, and which months are missing', () => {
    const built = partOf(suspensions(), inventedIndicator());
    expect(rowsOf(tableOf(built, 'indicators'))).toEqual([
      'Plans issued within 20 weeks | Education | 48% | 70% or more | Nov 2026 | 60% | No',
      'Suspensions of children with plans | All services | 12 | 6 or less | Nov 2026 | 8 | No',
    ]);
    expect(saidBy(built).slice(0, 2)).toEqual([
      '0 of 2 indicators meet their target. Not met: Plans issued within 20 weeks; Suspensions of children with plans.',
      'Plans issued within 20 weeks: no figure for September 2026.',
    ]);
  });

  it('hides a small number of children and a small part of a percent', () => {
    const built = partOf(
      suspensions({ values: [{ month: '2026-11', value: 3 }] }),
      inventedIndicator({ values: [{ month: '2026-11', part: 2, base: 60 }] }),
    );
    expect(rowsOf(tableOf(built, 'indicators'))).toEqual([
      'Plans issued within 20 weeks | Education | 48% | 70% or more | Nov 2026 | 7% or less | No',
      'Suspensions of children with plans | All services | 12 | 6 or less | Nov 2026 | 1 to 4 | Yes',
    ]);
  });

  it('hides a percent of a base below 10, and says that the target cannot be told', () => {
    const built = partOf(inventedIndicator({ values: [{ month: '2026-11', part: 6, base: 9 }] }));
    expect(rowsOf(tableOf(built, 'indicators'))).toEqual([
      'Plans issued within 20 weeks | Education | 48% | 70% or more | Nov 2026 | hidden | hidden',
    ]);
    expect(saidBy(built)[0]).toBe('No indicator can be held against a target.');
  });

  it('tells nothing of months after the period', () => {
    const built = partOf(
      suspensions({
        values: [
          { month: '2026-11', value: 8 },
          { month: '2026-12', value: 5 },
        ],
      }),
    );
    expect(rowsOf(tableOf(built, 'indicators'))[0]).toContain('Nov 2026 | 8');
    expect(JSON.stringify(built)).not.toContain('December 2026');
  });

  it('says where there is no figure and no target', () => {
    const built = partOf(suspensions({ values: [], targets: [] }));
    expect(saidBy(built)[1]).toBe('Suspensions of children with plans: no figure up to the end of the period.');
    expect(rowsOf(tableOf(built, 'indicators'))).toEqual([
      'Suspensions of children with plans | All services | 12 | none set | none yet | no figure | no figure',
    ]);
  });

  it('draws up to two percents by month, those that miss their target first, each with its data table', () => {
    const months = ['2026-08', '2026-09', '2026-10', '2026-11'];
    const percents = (part: number) => months.map((month) => ({ month, part, base: 60 }));
    const named = (name: string, part: number) => inventedIndicator({ name, values: percents(part) });
    const built = partOf(named('Meets', 50), named('Misses', 20), named('Misses too', 25));
    const charts = built.part.blocks.filter((block) => block.kind === 'chart');
    expect(charts.map(({ title }) => title)).toEqual(['Misses, by month', 'Misses too, by month']);
    expect(charts.map(({ tableId }) => tableId)).toEqual(built.data?.map(({ id }) => id));
    expect(rowsOf(tableOf(built, charts[0]?.tableId ?? '')).at(-1)).toBe('November 2026 | 60 | 33% | 70%');
  });

  it('tells a target of a percent with its decimal, so that a figure below it does not seem to meet it', () => {
    const values = ['2026-09', '2026-10', '2026-11'].map((month) => ({ month, part: 55, base: 60 }));
    const built = partOf(inventedIndicator({ values, targets: [{ from: '2026-04', value: 92.4 }] }));
    expect(rowsOf(tableOf(built, 'indicators'))[0]).toContain('92.4% or more | Nov 2026 | 92% | No');
    const chart = built.part.blocks.find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.series[1]?.values).toEqual([92.4, 92.4, 92.4]);
    expect(rowsOf(tableOf(built, 'indicators.1.data'))[0]).toBe('September 2026 | 60 | 92% | 92.4%');
  });

  it('leaves a point that may not be told out of the line and says it in the data table', () => {
    const values = [
      { month: '2026-08', part: 30, base: 60 },
      { month: '2026-09', part: 2, base: 60 },
      { month: '2026-10', part: 31, base: 60 },
      { month: '2026-11', part: 32, base: 60 },
    ];
    const built = partOf(inventedIndicator({ values }));
    const chart = built.part.blocks.find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.series[0]?.values).toEqual([50, null, 52, 53]);
    expect(rowsOf(tableOf(built, 'indicators.1.data'))[1]).toBe('September 2026 | 60 | 7% or less | 70%');
  });

  it('judges a target by what is shown alone', () => {
    expect(isMet({ kind: 'few' }, 6, 'lower', 5)).toBe(true);
    expect(isMet({ kind: 'few' }, 3, 'lower', 5)).toBeNull();
    expect(isMet({ kind: 'few' }, 0, 'lower', 5)).toBe(false);
    expect(isMet({ kind: 'hidden' }, 3, 'lower', 5)).toBeNull();
    expect(isMet({ kind: 'at-least', value: 90 }, 90, 'higher', 5)).toBe(true);
    expect(isMet({ kind: 'at-least', value: 90 }, 95, 'higher', 5)).toBeNull();
    expect(isMet({ kind: 'percent', value: 70 }, 70, 'higher', 5)).toBe(true);
    expect(isMet({ kind: 'number', value: 21.5, unit: 'weeks' }, 20, 'lower', 5)).toBe(false);
  });
});
