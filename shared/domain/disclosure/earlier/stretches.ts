import { addDays, mondayFrom } from '../../../lib/days';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A key taken apart: what is counted, of which group, in which days. */
export interface CountedIn extends Days {
  /** `met|F2`: the same count in other days has the same line. */
  readonly line: string;
  /**
   * The first day of what it counts, and the first day after it: two stretches of which one follows the other share an edge. A week
   * counts in the stretch that its Monday is in, so that of audits both are Mondays.
   */
  readonly start: string;
  readonly end: string;
}

/** What a report's own keys mean in every report. */
export interface Stretches {
  /** The days of `period`, `baseline` and other stretches that keys name by a word. */
  readonly spans: Readonly<Record<string, Days>>;
  /** Keys with ids and days for those that are numbered by their place in one report. */
  readonly lasting?: ReadonlyMap<string, string> | undefined;
}

const DAYS = /^(?:common:|then:)?(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;
const COMMON = /^common:(.*)$/;

/** Whether a key is of a figure as it was read once, for an action: what is counted now of these days may be another number. */
export const isReadThen = (key: string): boolean => key.includes('|then:');

/** {@link countedIn} of a key of the report itself. */
export const countedHere = (key: string, { spans, lasting }: Stretches): CountedIn | null =>
  countedIn(lasting?.get(key) ?? key, spans);

/**
 * Takes a key such as `met|F2|period` or `met|F2|2026-04-01..2026-04-30` apart; `spans` says which days `period` and the like are.
 * Null for what is no count over days, or of a group that other reports do not know: what they call sample 1 is another one.
 */
export function countedIn(key: string, spans: Stretches['spans']): CountedIn | null {
  const [what = '', of = '', stretch = ''] = key.split('|');
  if (of.startsWith('sample:')) return null;
  const common = COMMON.exec(stretch)?.[1];
  const named = spans[common ?? stretch];
  const [, first, last] = DAYS.exec(stretch) ?? [];
  const days = named ?? (first !== undefined && last !== undefined ? { from: first, to: last } : null);
  if (days === null || days.from > days.to) return null;
  const prefix = stretch.startsWith('common:') ? 'common:' : '';
  const { from } = days;
  const line = `${prefix}${what}|${of}`;
  if (of.startsWith('indicator:')) return { line, from, to: days.to, start: from, end: addDays(days.to, 1) };
  const to = lastDayWithin(days, spans.period);
  return { line, from, to, start: mondayFrom(from), end: mondayFrom(addDays(to, 1)) };
}

/** A month of a chart may go on after the report's last day; what it counts does not. Indicators are told by whole months. */
const lastDayWithin = ({ from, to }: Days, period: Days | undefined): string =>
  period !== undefined && from <= period.to && to > period.to ? period.to : to;

/**
 * A key that means the same in every report: with its days.
 *
 * @param isThen see {@link isReadThen}.
 */
export function lastingKey({ line, from, to }: Pick<CountedIn, 'line' | 'from' | 'to'>, isThen = false): string {
  const [, prefix = '', rest = line] = /^(common:)?(.*)$/.exec(line) ?? [];
  return `${rest}|${isThen ? 'then:' : prefix}${from}..${to}`;
}
