import { scaleLinear } from '@visx/scale';
import type { DashboardMonth, DashboardRow } from '#shared/domain/board/dashboard-model';

type Drawn = Pick<DashboardRow, 'months' | 'baseline' | 'unit' | 'target'>;

/** Percents from 0 to 100, so that rows can be held against each other; the others from 0 to above all that is drawn. */
export function sparkDomain({ months, baseline, unit, target }: Drawn): readonly [number, number] {
  if (unit === 'percent') return [0, 100];
  const numbers = months.flatMap((one) => [one.value ?? 0, one.target ?? 0]);
  const highest = Math.max(1, baseline?.value ?? 0, target?.value ?? 0, ...numbers);
  const [, top = highest] = scaleLinear<number>({ domain: [0, highest], nice: 4 }).domain();
  return [0, top];
}

export interface PlacedMonth {
  readonly at: number;
  readonly value: number;
}

/** Months that one line joins: broken where a month has no figure or too few plans. */
export function joinedMonths(months: readonly DashboardMonth[]): readonly (readonly PlacedMonth[])[] {
  const runs: PlacedMonth[][] = [];
  for (const [at, { value, few }] of months.entries()) {
    if (value === null || few) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.at === at - 1) run.push({ at, value });
    else runs.push([{ at, value }]);
  }
  return runs;
}

/** What was aimed at, as steps a month wide; broken where nothing was. */
export function targetSteps(months: readonly DashboardMonth[]): readonly (readonly PlacedMonth[])[] {
  const runs: PlacedMonth[][] = [];
  for (const [at, { target }] of months.entries()) {
    if (target === null) continue;
    const step = [
      { at: at - 0.5, value: target },
      { at: at + 0.5, value: target },
    ];
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.at === at - 0.5) run.push(...step);
    else runs.push(step);
  }
  return runs;
}
