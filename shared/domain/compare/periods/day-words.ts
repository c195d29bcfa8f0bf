export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

const monthName = (day: string): string => MONTHS[monthOf(day) - 1] ?? '';
const dateOf = (day: string): number => Number(day.slice(8));

/** `16 November 2026`. */
export const dayWords = (day: string): string => `${dateOf(day)} ${monthName(day)} ${yearOf(day)}`;

/** `16 to 22 November 2026`, `28 December 2026 to 3 January 2027`: what both ends share is said once. */
export function rangeWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (yearOf(from) !== yearOf(to)) return `${dayWords(from)} to ${dayWords(to)}`;
  if (monthOf(from) !== monthOf(to)) return `${dateOf(from)} ${monthName(from)} to ${dayWords(to)}`;
  return `${dateOf(from)} to ${dayWords(to)}`;
}
