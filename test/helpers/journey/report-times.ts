import type { ReportTimes } from './expected-sentences';

const DAY_MS = 86_400_000;

/** The council's own clock. */
const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });

const longDate = (at: Date): string => london({ day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** Times of a report on plans that were all loaded in the week of `now`, made on that day by one person. */
export function reportTimes(now: Date): ReportTimes {
  // Noon is the same day in London and in UTC.
  const day = new Date(
    `${london({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(now).split('/').reverse().join('-')}T12:00:00Z`,
  );
  const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS);
  const week = isoWeekOf(monday);
  return {
    from: week,
    to: week,
    firstDay: longDate(monday),
    lastDay: longDate(new Date(monday.getTime() + 6 * DAY_MS)),
    today: longDate(now),
    auditors: 1,
  };
}

/** A week belongs to the year its Thursday lies in. */
function isoWeekOf(monday: Date): string {
  const thursday = new Date(monday.getTime() + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}
