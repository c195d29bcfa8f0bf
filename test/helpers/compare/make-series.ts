import type { PeriodFigure, SeriesOptions } from '#shared/domain/compare/charts/series-options';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { type CompareSettings, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { Period } from '#shared/domain/compare/period';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { addDays } from '#shared/lib/days';

export const MONDAY = '2026-01-05';

/** Weeks one after another, the first of them beginning on the first Monday of 2026. */
export function weekOf(index: number): Period {
  const from = addDays(MONDAY, 7 * index);
  const number = String(index + 2).padStart(2, '0');
  return { key: `2026-W${number}`, short: number, label: `week ${number}`, from, to: addDays(from, 6) };
}

export const SHARE_OF_PLANS: MeasureFacts = {
  label: 'Good or better',
  unit: 'plans',
  scale: 'percent',
  better: 'higher',
};
export const SHARE_OF_ITEMS: MeasureFacts = { label: 'Section F', unit: 'items', scale: 'percent', better: 'higher' };
export const MEAN_SCORE: MeasureFacts = { label: 'Mean score', unit: 'mean', scale: 'percent', better: 'higher' };
export const MEAN_WEEKS: MeasureFacts = { label: 'Weeks to complete', unit: 'mean', scale: 'weeks', better: 'lower' };

export function optionsWith(over: Partial<SeriesOptions> = {}, settings: Partial<CompareSettings> = {}): SeriesOptions {
  return {
    settings: { ...USUAL_SETTINGS, ...settings },
    chart: 'auto',
    baseline: { kind: 'first', points: 12 },
    events: [],
    ...over,
  };
}

/** The tally of plans that bring (y, x) each. */
export const tallyOf = (plans: readonly (readonly [number, number])[]): Tally =>
  plans.reduce((sum, [y, x]) => withPlan(sum, y, x), NO_TALLY);

/** Figures as they come out of a tally of shares, in percent. No interval: charts do not look at it. */
export function shareFigure(index: number, tally: Tally): PeriodFigure {
  const value = tally.x === 0 ? null : (100 * tally.y) / tally.x;
  return { period: weekOf(index), tally, figure: { n: tally.n, part: tally.y, total: tally.x, value, interval: null } };
}

/** Weeks with `part` of `n` plans each. */
export const sharesOf = (weeks: readonly (readonly [number, number])[]): PeriodFigure[] =>
  weeks.map(([part, n], index) =>
    shareFigure(index, tallyOf(Array.from({ length: n }, (_, plan): [number, number] => [plan < part ? 1 : 0, 1]))),
  );

/** Weeks with these means; null for a week without plans, a pair for another number of plans than 9. */
export const meansOf = (values: readonly (number | null | readonly [number, number])[]): PeriodFigure[] =>
  values.map((each, index): PeriodFigure => {
    const [value, n] = Array.isArray(each)
      ? (each as [number, number])
      : [each as number | null, each === null ? 0 : 9];
    const sum = (value ?? 0) * n;
    const tally: Tally = { n, y: sum, x: n, yy: n === 0 ? 0 : sum ** 2 / n, xy: sum, xx: n };
    return { period: weekOf(index), tally, figure: { n, part: sum, total: n, value, interval: null } };
  });

export const eventIn = (week: number, rebase = true, id = `e${week}`): CompareEvent => ({
  id,
  on: addDays(MONDAY, 7 * week + 2),
  kind: 'training',
  label: `Event ${week}`,
  rebase,
});

/** A standard normal number (Box and Muller 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How many of `n` come out yes at this rate. */
export function binomial(random: () => number, n: number, rate: number): number {
  let yes = 0;
  for (let at = 0; at < n; at += 1) if (random() < rate) yes += 1;
  return yes;
}
