import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import { addPage } from '../../../../renderer/db/apply-changes';
import { fillColumns, fillColumnsIfDue, goOnFilling } from '../../../../renderer/db/fill-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { type Filling, WorkingCopy } from '../../../../renderer/db/working-copy';
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

/** Lets so many pages be filled, then stops as a crash would. */
async function fillPages(db: WorkingCopy, pages: number): Promise<Filling> {
  let told: Filling | null = null;
  let left = pages;
  const crash = goOnFilling(db, (filling) => {
    told = filling;
    left -= 1;
    if (left === 0) throw new Error('Killed.');
  });
  await expect(crash).rejects.toThrow('Killed.');
  if (told === null) throw new Error('Nothing was filled.');
  return told;
}

it('leaves many audits to the background: opening only begins, and there are no figures until all are in', async () => {
  const db = await copyOf(audits(1_500, (index) => `plan-${index}`));
  await fillColumnsIfDue(db, () => undefined);
  expect(await db.columnRows.count()).toBe(0);
  expect(await fillPages(db, 2)).toMatchObject({ audits: 2 * 199, of: 1_500 });
  expect((await readColumns(db, null, [])).blocks).toEqual([]);
  await goOnFilling(db, () => undefined);
  expect((await storedColumns(db)).rows.size).toBe(1_500);
  await fillColumnsIfDue(db, () => undefined);
  expect((await storedColumns(db)).rows.size).toBe(1_500);
});

it('goes on after a restart where it was left, and loses nothing that was done meanwhile', async () => {
  const planOf = (index: number) => `plan-${index % 1_200}`;
  const db = await copyOf([
    ...Array.from({ length: 1_200 }, (_, index) => storedPlan(`plan-${index}`)),
    ...audits(1_500, planOf),
  ]);
  await fillColumnsIfDue(db, () => undefined);
  const { after } = await fillPages(db, 3);
  const plans = (await db.plans.toCollection().primaryKeys()).sort();
  const [done, toCome] = [plans[1] ?? '', plans.at(-2) ?? ''];
  expect(done <= after && toCome > after).toBe(true);
  for (const [at, planId] of [done, toCome, 'plan-', 'q'].entries())
    await addPage(db, [handedIn(`late-${at}`, planId), storedPlan(planId, 'South')]);
  db.close();
  await db.open();
  await fillColumnsIfDue(db, () => undefined);
  const told: number[] = [];
  await goOnFilling(db, ({ audits: gone }) => told.push(gone));
  expect(told[0]).toBeGreaterThan(3 * 199);
  const goneOn = await storedColumns(db);
  expect(goneOn.rows.size).toBe(1_504);
  await fillColumns(db, () => undefined);
  expect(await storedColumns(db)).toEqual(goneOn);
});

it('takes in one transaction no more audits and answers than a page, however many are stored', async () => {
  const db = await copyOf(audits(1_500, (index) => `plan-${index}`));
  await fillColumnsIfDue(db, () => undefined);
  await fillPages(db, 1);
  const { read } = await countRecords(db, () => fillPages(db, 1));
  expect(read).toMatchObject({ audits: 200, answers: 199, columnWords: 1 });
});

it('does not begin again where a page fails: it is taken back whole', async () => {
  const db = await copyOf(audits(1_500, (index) => `plan-${index}`));
  await fillColumnsIfDue(db, () => undefined);
  let puts = 0;
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    puts += 1;
    if (puts > 500) throw new DOMException('Killed.', 'AbortError');
    return put.apply(this, row);
  });
  await expect(goOnFilling(db, () => undefined)).rejects.toThrow();
  vi.restoreAllMocks();
  const rows = await db.columnRows.count();
  expect(rows % 199).toBe(0);
  expect(rows).toBeGreaterThan(0);
  await goOnFilling(db, () => undefined);
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
