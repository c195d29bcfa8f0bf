import { addDays } from '../../../lib/days';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A key taken apart: what is counted, of which group, in which days. */
export interface CountedIn extends Days {
  /** `met|F2`: the same count in other days has the same line. */
  readonly line: string;
  /** The first day after it: two stretches of which one follows the other share an edge. */
  readonly end: string;
}

const DAYS = /^(common:)?(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;
const COMMON = /^common:(.*)$/;

/**
 * Takes a key such as `met|F2|period` or `met|F2|2026-04-01..2026-04-30` apart; `spans` says which days `period` and the like are.
 * Null for what is no count over days, or of a group that other reports do not know: what they call sample 1 is another one.
 */
export function countedIn(key: string, spans: Readonly<Record<string, Days>>): CountedIn | null {
  const [what = '', of = '', stretch = ''] = key.split('|');
  if (of.startsWith('sample:')) return null;
  const common = COMMON.exec(stretch)?.[1];
  const named = spans[common ?? stretch];
  const [, , first, last] = DAYS.exec(stretch) ?? [];
  const days = named ?? (first !== undefined && last !== undefined ? { from: first, to: last } : null);
  const { from = '', to: whole = '' } = days ?? {};
  // A month of a chart may go on after the report's last day; what it counts does not.
  const to = spans.period !== undefined && from <= spans.period.to && whole > spans.period.to ? spans.period.to : whole;
  if (days === null || from > whole) return null;
  const prefix = stretch.startsWith('common:') ? 'common:' : '';
  return { line: `${prefix}${what}|${of}`, from, to: to, end: addDays(to, 1) };
}

/** A key that means the same in every report: with its days. */
export function lastingKey({ line, from, to }: CountedIn): string {
  const [, prefix = '', rest = line] = /^(common:)?(.*)$/.exec(line) ?? [];
  return `${rest}|${prefix}${from}..${to}`;
}
