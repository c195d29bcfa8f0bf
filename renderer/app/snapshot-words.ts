import { clockTime, isoDate, longDate } from '#shared/lib/dates';

/** When the last snapshot was taken, as short as its age allows. `today` is a London date such as `2026-11-23`. */
export function snapshotWords(at: string | null, today: string): string {
  if (at === null) return 'No snapshot yet';
  return isoDate(at) === today ? `Snapshot today ${clockTime(at).slice(0, 5)}` : `Snapshot ${longDate(at)}`;
}
