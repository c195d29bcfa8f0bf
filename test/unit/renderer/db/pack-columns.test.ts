import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { GROUPS } from '#shared/domain/compare/columns/layout';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import type { Change } from '#shared/domain/store/change';
import { addPage } from '../../../../renderer/db/apply-changes';
import { fillColumns } from '../../../../renderer/db/fill-columns';
import { packColumns } from '../../../../renderer/db/pack-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { WorkingCopy } from '../../../../renderer/db/working-copy';
import { countRecords } from '../../../helpers/compare/count-records';
import { handedIn, storedPlan } from '../../../helpers/compare/stored-work';

const FIRST = ['facts', 'scores'] as const;
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
    numbers.flatMap((version) => [storedPlan(idOf(version)), handedIn(`audit-${version}`, idOf(version), version)]),
  );
  await fillColumns(db, () => undefined);
  return db;
}

/** The columns of facts and scores of each block, in little room: comparing half a million numbers one by one takes long. */
const columnsOf = ({ blocks }: CompareData) =>
  blocks.map(({ number, version, used, facts, scores }) => ({
    ...{ number, version, used },
    columns: Object.entries({ ...facts, ...scores }).map(([name, { buffer, byteOffset, byteLength }]) => {
      return `${name} ${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`;
    }),
  }));

const change = (db: WorkingCopy, changes: readonly Change[]) => addPage(db, changes);

it('reads one record in the place of many, and the same columns', async () => {
  const db = await copyOf(20);
  const before = columnsOf(await readColumns(db, null, FIRST));
  await packColumns(db);
  const { read } = await countRecords(db, () => readColumns(db, null, FIRST));
  // The directory and two packs.
  expect(read).toEqual({ columnWords: 3, rubrics: 0, people: 0 });
  expect(columnsOf(await readColumns(db, null, FIRST))).toEqual(before);
});

it('reads what changed since from its block, and packs anew only where several did', async () => {
  const db = await copyOf(20);
  await packColumns(db);
  await change(db, [storedPlan(idOf(3), 'South')]);
  const { read } = await countRecords(db, async () => {
    const { directory, blocks } = await readColumns(db, null, FIRST);
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
  const packed = columnsOf(await readColumns(db, null, FIRST));
  const words = await db.columnWords.get('directory');
  if (words !== undefined) await db.columnWords.put({ ...words, packed: undefined });
  expect(packed).toEqual(columnsOf(await readColumns(db, null, FIRST)));
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
