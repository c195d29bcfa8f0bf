import { longDate } from '../../lib/dates';
import { MONTHS, rangeWords } from '../compare/periods/day-words';

/** `2026-11-23` as `23 November 2026`. */
export const dayText = (day: string): string => longDate(`${day}T12:00:00Z`);

/** `week 2026-W48`, or `weeks 2026-W36 to 2026-W48`. */
export const weeksText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? `week ${from}` : `weeks ${from} to ${to}`;

/** `31 August to 29 November 2026`: the days that people know, for weeks that they do not. */
export const daysText = ({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }): string =>
  rangeWords({ from: firstDay, to: lastDay });

/** Months as columns of tables have room for: `17 to 30 Aug 2026`. */
const shortMonths = (words: string): string =>
  MONTHS.reduce((text, month) => text.replaceAll(month, month.slice(0, 3)), words);

/** `5 Nov 2026`. */
export const shortDay = (day: string): string => shortMonths(dayText(day));

/** `31 Aug to 13 Sep 2026`. */
export const shortDays = (days: { readonly firstDay: string; readonly lastDay: string }): string =>
  shortMonths(daysText(days));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
