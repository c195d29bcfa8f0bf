import { describe, expect, it } from 'vitest';
import type { DashboardMonth } from '#shared/domain/board/dashboard-model';
import { joinedMonths, sparkDomain, targetSteps } from '../../../../../renderer/features/board/dashboard/spark-layout';

const month = (value: number | null, more: Partial<DashboardMonth> = {}): DashboardMonth => ({
  month: '2026-01',
  value,
  few: false,
  unfinished: false,
  target: null,
  meets: null,
  ...more,
});

describe('a small chart', () => {
  it('breaks its line where a month has no figure or too few plans', () => {
    const runs = joinedMonths([month(1), month(2), month(null), month(3), month(9, { few: true }), month(4), month(5)]);
    expect(runs.map((run) => run.map(({ at }) => at))).toEqual([[0, 1], [3], [5, 6]]);
  });

  it('draws what was aimed at as steps, where something was', () => {
    const runs = targetSteps([
      month(1),
      month(1, { target: 60 }),
      month(1, { target: 70 }),
      month(1),
      month(1, { target: 70 }),
    ]);
    expect(runs.map((run) => run.map(({ at, value }) => [at, value]))).toEqual([
      [
        [0.5, 60],
        [1.5, 60],
        [1.5, 70],
        [2.5, 70],
      ],
      [
        [3.5, 70],
        [4.5, 70],
      ],
    ]);
  });

  it('shows percents from 0 to 100 and others from 0 to above everything drawn', () => {
    const row = { months: [month(12, { target: 30 })], baseline: { label: '', value: 41 }, target: null };
    expect(sparkDomain({ ...row, unit: 'percent' })).toEqual([0, 100]);
    const [low, high] = sparkDomain({ ...row, unit: 'weeks' });
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(41);
  });
});
