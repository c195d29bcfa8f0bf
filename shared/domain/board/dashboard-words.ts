import { shown } from '../compare/sentence/numbers';
import type { DashboardMonth, DashboardRow, Standing } from './dashboard-model';
import type { IndicatorUnit } from './indicator';
import { monthWords } from './month';

type Judged = Pick<DashboardRow, 'latest'>;

/** How a row stands by its latest figure that counts; `newest` is the latest there is, on too few plans or not. */
export function standingOf({ latest }: Judged, newest: DashboardMonth | null): Standing {
  if (latest === null) return newest === null ? 'no-figure' : 'too-few';
  if (latest.meets === null) return 'no-target';
  const { interval, target } = latest;
  if (interval !== undefined && target !== null && interval.low < target && target < interval.high) return 'unclear';
  return latest.meets ? 'met' : 'not-met';
}

type Told = Omit<DashboardRow, 'sentence' | 'months'>;

/** One row in a sentence: the figure, what it is of, the month, the target and whether it is met. */
export function rowSentence(row: Told, newest: DashboardMonth | null): string {
  const { latest, standing } = row;
  if (latest === null) {
    if (newest === null) return 'No figure yet.';
    return `Too few plans to tell in any month, ${plansWords(newest)} in ${monthWords(newest.month)}.`;
  }
  const figure = `${figureWords(row, latest)} in ${monthWords(latest.month)}${latest.unfinished ? ' so far' : ''}`;
  return `${figure}${judgement(row, latest, standing)}.${tail(latest, newest)}`;
}

function judgement(row: Told, { target, interval, meets }: DashboardMonth, standing: Standing): string {
  if (target === null) return ', no target set';
  const aim = `, target ${valueWords(target, row.unit)}`;
  if (standing !== 'unclear' || interval === undefined) return `${aim}: ${meets === true ? 'met' : 'not met'}`;
  const range = `${shown(interval.low)} to ${shown(interval.high)}`;
  return `${aim}: ${meets === true ? 'met' : 'not met'} in this sample, but its range (${range}) takes the target in`;
}

const tail = (latest: DashboardMonth, newest: DashboardMonth | null): string =>
  newest === null || newest.month === latest.month
    ? ''
    : ` Too few plans in ${monthWords(newest.month)} to tell (${plansWords(newest)}).`;

/** `61% of 14 plans`, `45% (9 of 20)`, `3`, `21.5 weeks`. */
function figureWords(row: Told, { value, part, base, plans, target }: DashboardMonth): string {
  const figure = valueWords(value ?? 0, row.unit, target ?? undefined);
  if (plans !== undefined) return `${figure} of criteria in ${plans} ${plans === 1 ? 'plan' : 'plans'}`;
  return part === undefined || base === undefined ? figure : `${figure} (${shown(part)} of ${shown(base)})`;
}

const plansWords = ({ plans = 0 }: DashboardMonth): string => `${shown(plans)} ${plans === 1 ? 'plan' : 'plans'}`;

const UNIT_WORDS: Readonly<Record<IndicatorUnit, readonly [string, string]>> = {
  percent: ['%', '%'],
  count: ['', ''],
  weeks: [' week', ' weeks'],
  days: [' day', ' days'],
};

/**
 * A figure in its unit, `61%`, `21.5 weeks`: whole, or with one place of weeks and days. Held `against` a target it gets
 * as many places as it takes not to look like it where it is not.
 */
export function valueWords(value: number, unit: IndicatorUnit, against?: number): string {
  const least = unit === 'weeks' || unit === 'days' ? Number(!Number.isInteger(value)) : 0;
  let places = least;
  while (places < 3 && against !== undefined && value !== against && shown(value, places) === shown(against, places))
    places += 1;
  const text = shown(value, places);
  return `${text}${UNIT_WORDS[unit][text === '1' ? 0 : 1]}`;
}
