import { TZDate } from '@date-fns/tz';
import { format, getISOWeek, getISOWeekYear } from 'date-fns';

/** The clock, always passed in. Returns the current instant as an ISO 8601 string in UTC. */
export type Clock = () => string;

const LONDON = 'Europe/London';
const inLondon = (instant: string) => new TZDate(instant, LONDON);

/** The ISO 8601 week in London that an instant falls in, as `2026-W47`. Sorts as text. */
export function isoWeek(instant: string): string {
  const date = inLondon(instant);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** Made once: the line is written anew for every key press that marks. */
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, timeStyle: 'medium', hourCycle: 'h23' });

/** London wall time of an instant as `14:02:11`, for the "Saved" line. */
export const clockTime = (instant: string): string => CLOCK.format(new Date(instant));

/** London date of an instant as `23 November 2026`. */
export const longDate = (instant: string): string => format(inLondon(instant), 'd MMMM yyyy');

/** Made once: the columns of Compare ask for the day of every audit that is stored. */
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, day: '2-digit', month: '2-digit', year: 'numeric' });

/** London date of an instant as `2026-11-23`. Sorts as text. */
export function isoDate(instant: string): string {
  const [day, month, year] = DAY.format(new Date(instant)).split('/');
  return `${year}-${month}-${day}`;
}
