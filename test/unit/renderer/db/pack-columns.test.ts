import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { GROUPS } from '#shared/domain/compare/columns/layout';
import type { Change } from '#shared/domain/store/change';
import { addPage, applyEntries } from '../../../../renderer/db/apply-changes';
import { fillColumns } from '../../../../renderer/db/fill-columns';
import { packColumns } from '../../../../renderer/db/pack-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { WorkingCopy } from '../../../../renderer/db/working-copy';
import { countRecords } from '../../../helpers/compare/count-records';
import { entriesAfter, handedIn, storedPlan } from '../../../helpers/compare/stored-work';

const open: WorkingCopy[] = [];
const idOf = (version: number): string => `plan-${String(version).padStart(2, '0')}`;
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

/** Audits of so many rubric versions, each of which takes a block: more blocks than a pack has without thousands of audits. */
async function copyOf(versions: number): Promise<WorkingCopy> {
  const db = new WorkingCopy(`pack-${Math.random()}`);
  open.push(db);
  const numbers = Array.from({ length: versions }, (_, index) => index + 1);
  await addPage(
    db,
    numbers.flatMap((version) => [
      storedPlan(`plan-${version}`),
      handedIn(`audit-${version}`, `plan-${version}`, version),
    ]),
  );
  await fillColumns(db, () => undefined);
  return db;
}

const change = (db: WorkingCopy, changes: readonly Change[]) =>
  applyEntries(db, entriesAfter(0, [changes]), { seq: 1, hash: '0'.repeat(64) });

it('reads one record in the place of many, and the same columns', async () => {
  const db = await copyOf(20);
  const before = await readColumns(db, null, GROUPS);
  await packColumns(db);
  const { read } = await countRecords(db, () => readColumns(db, null, ['facts', 'scores']));
  // The directory and two packs.
  expect(read).toEqual({ columnWords: 3, rubrics: 0, people: 0 });
  expect(await readColumns(db, null, GROUPS)).toEqual(before);
});

it('reads what changed since from its block, and packs anew only where several did', async () => {
  const db = await copyOf(20);
  await packColumns(db);
  await change(db, [storedPlan(idOf(3), 'South')]);
  const { read } = await countRecords(db, async () => {
    const { directory, blocks } = await readColumns(db, null, ['facts', 'scores']);
    const teams = blocks.map(({ facts }) => directory.words.team[(facts.team[0] ?? 0) - 1]);
    expect(teams.map((team, at) => (team === 'South' ? at : -1)).filter((at) => at >= 0)).toEqual([2]);
  });
  expect(read).toMatchObject({ columnBlocks: 2, columnWords: 3 });
  const written = async () => (await countRecords(db, () => packColumns(db))).written;
  expect(await written()).toEqual({});
  await change(
    db,
    [4, 5, 6].map((version) => storedPlan(idOf(version), 'South')),
  );
  expect(await written()).toEqual({ columnWords: 2 });
  expect(await written()).toEqual({});
  const packed = await readColumns(db, null, GROUPS);
  const words = await db.columnWords.get('directory');
  if (words !== undefined) await db.columnWords.put({ ...words, packed: undefined });
  expect(packed).toEqual(await readColumns(db, null, GROUPS));
});

it('costs handing in nothing, and is gone with columns that are made anew', async () => {
  const db = await copyOf(5);
  await packColumns(db);
  const { written } = await countRecords(db, () => change(db, [storedPlan(idOf(3), 'South')]));
  expect(written).toMatchObject({ columnBlocks: GROUPS.length, columnWords: 1 });
  const again = new WorkingCopy(db.name);
  open.push(again);
  await fillColumns(again, () => undefined);
  expect(await again.columnWords.toCollection().primaryKeys()).toEqual(['directory']);
});
