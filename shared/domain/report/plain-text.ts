import { longDate } from '../../lib/dates';
import { type CountCell, countText } from './cell';

/** `2026-11-23` as `23 November 2026`. */
export const dayText = (day: string): string => longDate(`${day}T12:00:00Z`);

/** `1 audit`, `24 audits`. The plural is the singular with an s. */
export const counted = (cell: CountCell, singular: string): string =>
  `${countText(cell)} ${singular}${cell.value === 1 ? '' : 's'}`;

/** The one or the other word, by number: `is` for 1, `are` otherwise. */
export const byNumber = (cell: CountCell, one: string, several: string): string => (cell.value === 1 ? one : several);

/** `week 2026-W48`, or `weeks 2026-W36 to 2026-W48`. */
export const weeksText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? `week ${from}` : `weeks ${from} to ${to}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
