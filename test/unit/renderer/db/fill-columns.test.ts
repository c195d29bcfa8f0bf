import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import { addPage } from '../../../../renderer/db/apply-changes';
import { fillColumns, fillColumnsIfDue } from '../../../../renderer/db/fill-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { WorkingCopy } from '../../../../renderer/db/working-copy';
import { countRecords } from '../../../helpers/compare/count-records';
import { storedColumns } from '../../../helpers/compare/stored-rows';
import { handedIn, storedPlan } from '../../../helpers/compare/stored-work';

const open: WorkingCopy[] = [];
async function copyOf(changes: readonly Change[]): Promise<WorkingCopy> {
  const db = new WorkingCopy(`fill-${Math.random()}`);
  open.push(db);
  await addPage(db, changes);
  return db;
}
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

/** So many audits of the plans in turn, some of a second rubric version. */
const audits = (many: number, planOf: (index: number) => string): Change[] =>
  Array.from({ length: many }, (_, index) => handedIn(`audit-${index}`, planOf(index), (index % 3) + 1));

it('goes through audits in pages, those of a plan on one page, and says how far it is', async () => {
  const plans = Array.from({ length: 700 }, (_, index) => `plan-${index}`);
  const db = await copyOf([...plans.map((id) => storedPlan(id)), ...audits(2_100, (index) => `plan-${index % 700}`)]);
  const told: number[] = [];
  await fillColumns(db, (done) => told.push(done));
  expect(told).toEqual([999, 1_998, 2_100]);
  const { rows } = await storedColumns(db);
  expect(rows.size).toBe(2_100);
  expect([...rows.values()].filter(({ counts }) => counts)).toHaveLength(700);
});

it('takes a plan with more audits than a page whole', async () => {
  const db = await copyOf(audits(1_203, (index) => (index < 1_200 ? 'plan-1' : 'plan-2')));
  await fillColumns(db, () => undefined);
  const { rows } = await storedColumns(db);
  expect(rows.size).toBe(1_203);
  expect([...rows.values()].filter(({ counts }) => counts)).toHaveLength(2);
});

it('leaves columns that are as they should be alone', async () => {
  const db = await copyOf(audits(3, () => 'plan-1'));
  await fillColumnsIfDue(db, () => undefined);
  const { read, written } = await countRecords(db, () => fillColumnsIfDue(db, () => undefined));
  expect(read).toEqual({ columnWords: 1 });
  expect(written).toEqual({});
});

it('fills anew what was left half filled, and there are no figures until then', async () => {
  const db = await copyOf(audits(1_500, (index) => `plan-${index}`));
  let puts = 0;
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    puts += 1;
    if (puts > 1_100) throw new DOMException('Killed.', 'AbortError');
    return put.apply(this, row);
  });
  await expect(fillColumns(db, () => undefined)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await db.columnRows.count()).toBeGreaterThan(0);
  expect((await readColumns(db, null, [])).blocks).toEqual([]);
  await fillColumnsIfDue(db, () => undefined);
  expect((await storedColumns(db)).rows.size).toBe(1_500);
});

it.each<readonly [string, (db: WorkingCopy) => Promise<unknown>]>([
  ['of another layout', (db) => db.columnWords.toCollection().modify({ 'value.layout': 0 })],
  ['a block of which is missing', (db) => db.columnBlocks.delete(['marks', 0])],
])('fills columns anew %s', async (_what, spoil) => {
  const db = await copyOf(audits(5, (index) => `plan-${index}`));
  await fillColumns(db, () => undefined);
  const before = await storedColumns(db);
  await spoil(db);
  await fillColumnsIfDue(db, () => undefined);
  expect(await storedColumns(db)).toEqual(before);
});

it('does not touch columns of another layout: changes wait for the fill', async () => {
  const db = await copyOf(audits(2, (index) => `plan-${index}`));
  await fillColumns(db, () => undefined);
  await db.columnWords.toCollection().modify({ 'value.layout': 0 });
  await addPage(db, [handedIn('audit-new', 'plan-0')]);
  expect(await db.columnRows.get('plan-0')).toEqual({ planId: 'plan-0', slots: { 'audit-0': expect.any(Number) } });
  await fillColumnsIfDue(db, () => undefined);
  expect((await storedColumns(db)).rows.size).toBe(3);
});
