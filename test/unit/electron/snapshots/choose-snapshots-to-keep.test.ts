import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSnapshotsToKeep } from '../../../../electron/main/services/snapshots/choose-snapshots-to-keep';

const NOW = '2026-11-23T12:00:00.000Z';
const HOUR_MS = 60 * 60 * 1000;
const hoursAgo = (hours: number) => ({ at: new Date(Date.parse(NOW) - hours * HOUR_MS).toISOString() });
const every = (hours: number, count: number) => Array.from({ length: count }, (_, index) => hoursAgo(index * hours));

describe('thinning snapshots', () => {
  test('keeps all of ten', () => {
    expect(chooseSnapshotsToKeep(every(2000, 10), NOW).size).toBe(10);
  });

  test('keeps the newest of each day for 30 days and of each month for ever', () => {
    const kept = [...chooseSnapshotsToKeep(every(1, 24 * 400), NOW)].map(({ at }) => at).sort();
    const older = kept.slice(0, -10);
    expect(new Set(older.map((at) => at.slice(0, 10))).size).toBe(older.length);
    expect(new Set(kept.map((at) => at.slice(0, 7))).size).toBe(14);
    expect(kept.length).toBeGreaterThanOrEqual(10 + 29 + 12);
    expect(kept.length).toBeLessThanOrEqual(10 + 31 + 14);
  });

  test('never lets the newest ten go, and never brings one back once it was let go', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(ages, (hours) => {
        const files = hours.map(hoursAgo);
        const kept = chooseSnapshotsToKeep(files, NOW);
        for (const file of [...files].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 10)) expect(kept).toContain(file);
        expect(chooseSnapshotsToKeep([...kept], NOW).size).toBe(kept.size);
      }),
    );
  });
});
