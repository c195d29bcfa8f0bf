/** Months as anybody knows them; February apart. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Every day from 1 January of one year to 31 December of another, in order, as `2026-11-25`. Made by counting through the
 * months, without any date of the machine: what it says of days between two dates is their distance in the list.
 */
export function handCalendar(from: number, to: number): readonly string[] {
  const days: string[] = [];
  for (let year = from; year <= to; year += 1)
    for (const [month, length] of LENGTHS.entries())
      for (let day = 1; day <= (month === 1 && isLeap(year) ? 29 : length); day += 1)
        days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return days;
}
