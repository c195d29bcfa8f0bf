import { longDate } from '../../lib/dates';
import { type CountCell, countText } from './cell';

/** `2026-11-23` as `23 November 2026`. */
export const dayText = (day: string): string => longDate(`${day}T12:00:00Z`);

/** `1 audit`, `24 audits`. The plural is the singular with an s. */
export const counted = (cell: CountCell, singular: string): string =>
  `${countText(cell)} ${singular}${cell.value === 1 ? '' : 's'}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
