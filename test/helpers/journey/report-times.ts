const DAY_MS = 86_400_000;

/** The council's own clock. */
const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });

/** Noon in UTC, which is the same day in London, of the Monday of the week in London that a moment falls in. */
function mondayOf(moment: Date): Date {
  const [day, month, year] = london({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment).split('/');
  const noon = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return new Date(noon.getTime() - ((noon.getUTCDay() + 6) % 7) * DAY_MS);
}

/** The ISO week in London that a moment falls in, as `2026-W48`. A week belongs to the year its Thursday lies in. */
export function isoWeekOf(moment: Date): string {
  const thursday = new Date(mondayOf(moment).getTime() + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}
