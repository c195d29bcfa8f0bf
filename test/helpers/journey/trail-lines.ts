import { CRITERIA, markWord, type TypedMarks } from './typed-marks';

/** What the trail has to say of marking all criteria in the order of the rubric, oldest first. */
export function trailOfMarking(marks: TypedMarks, notes: Readonly<Record<string, string>>): string[] {
  return CRITERIA.flatMap(({ id }) => {
    const key = marks.get(id);
    return [
      ...(key === undefined ? [] : [`Marked ${id}: ${markWord(key)}`]),
      ...(notes[id] === undefined ? [] : [`Wrote a note on ${id}`]),
    ];
  });
}

/** An instant as the council's clock shows it: `23 November 2026 14:02:11`. */
export function dateAndTime(instant: string): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(new Date(instant));
  const day = parts({ day: 'numeric', month: 'long', year: 'numeric' });
  return `${day} ${parts({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })}`;
}
