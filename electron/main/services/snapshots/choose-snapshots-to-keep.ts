export interface DatedFile {
  /** ISO 8601, UTC. */
  readonly at: string;
}

const NEWEST = 10;
const DAILY = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Which snapshots stay: the newest 10 whatever their age, besides them the newest of each day for 30 days and the newest
 * of each month for ever.
 */
export function chooseSnapshotsToKeep<T extends DatedFile>(files: readonly T[], now: string): Set<T> {
  const newestFirst = [...files].sort((a, b) => (a.at < b.at ? 1 : -1));
  const keep = new Set(newestFirst.slice(0, NEWEST));
  const since = new Date(Date.parse(now) - DAILY * DAY_MS).toISOString();
  const taken = new Set<string>();
  for (const file of newestFirst) {
    const [day, month] = [file.at.slice(0, 10), file.at.slice(0, 7)];
    const firstOfDay = file.at >= since && !taken.has(day);
    if (firstOfDay || !taken.has(month)) keep.add(file);
    taken.add(day).add(month);
  }
  return keep;
}
