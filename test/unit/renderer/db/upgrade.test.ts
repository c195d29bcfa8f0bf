import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { addRisk } from '../../../../renderer/db/actions/board';
import { keepSample } from '../../../../renderer/db/actions/samples';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { closeStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName } from '../../../../renderer/db/working-copy';
import { RISK } from '../../../helpers/board/board-drafts';
import { storedColumns } from '../../../helpers/compare/stored-rows';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';
import { inventSample } from '../../../helpers/sample/invent-sample';

const NAME = databaseName('council');

/** The tables of version 2 as it was shipped, before there were drafts of rubrics, registers and samples. */
const VERSION_2 = {
  plans: 'key, ref, value.week, *fileHashes',
  audits: 'key, planId',
  answers: 'auditId',
  corrections: 'key, planId',
  rubrics: 'key',
  people: 'key',
  settings: 'key',
  meta: 'key',
  evidence: 'key, auditId',
  links: 'key, auditId',
  dismissals: 'key, auditId',
  planNotes: 'key, auditId',
  comments: 'key',
};
const NEW_IN_3 = { rubricDrafts: 'key', registers: 'key', samples: 'key, value.week' };

/** As it was shipped, before anything was kept for comparing. */
const VERSION_3 = { ...VERSION_2, ...NEW_IN_3 };

/** As it was shipped, before there was anything of the Board. */
const VERSION_4 = { ...VERSION_3, columnBlocks: '[group+block]', columnRows: 'planId', columnWords: 'key' };
const NEW_IN_5 = { actions: 'key', risks: 'key', indicators: 'key', exports: 'key' };

/** Makes the working copy anew as an earlier version would have left it, with the same records. */
async function backTo(version: number, tables: Readonly<Record<string, string>>): Promise<void> {
  const now = await new Dexie(NAME).open();
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const table of Object.keys(tables)) rows.set(table, await now.table(table).toArray());
  now.close();
  await Dexie.delete(NAME);
  const old = new Dexie(NAME);
  old.version(version).stores(tables);
  await old.open();
  for (const [table, records] of rows) await old.table(table).bulkPut(records);
  const head = await old.table('meta').get('head');
  const isLater = (table: string) =>
    Object.hasOwn({ ...NEW_IN_3, ...NEW_IN_5 }, table) && !Object.hasOwn(tables, table);
  const counts = Object.fromEntries(Object.entries(head.counts).filter(([table]) => !isLater(table)));
  await old.table('meta').put({ ...head, counts });
  old.close();
}

it('brings a working copy of version 2 up as it is, without making it anew, and goes on with its open audit', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  closeStore();
  await backTo(2, VERSION_2);

  expect(await openOrFail()).toMatchObject({ recovered: false, notices: [] });
  const { db } = currentSession();
  expect(db.verno).toBe(5);
  expect((await db.meta.get('head'))?.counts).toMatchObject({ rubricDrafts: 0, registers: 0, samples: 0, marks: 1 });
  await setMark(await auditNow(audit.id), 'F2', { kind: 'rating', value: 3 }, '');
  await keepSample(inventSample());
  expect(await copyState(db)).toEqual(await window.state());
  expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
  expect((await storedColumns(db)).rows.size).toBe(0);
});

it('brings a working copy of version 3 up with the columns of its audits, and keeps them from there on', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  await handIn(audit.id);
  const sampleId = await keepSample(inventSample());
  const before = await storedColumns(currentSession().db);
  closeStore();
  await backTo(3, VERSION_3);

  expect(await openOrFail()).toMatchObject({ recovered: false, notices: [] });
  const { db } = currentSession();
  expect(db.verno).toBe(5);
  expect(await storedColumns(db)).toEqual(before);
  expect(before).toMatchObject({ rows: { size: 1 }, samplings: { [sampleId]: 'random' } });
  const second = await startAudit(audit.planId, 1);
  await readAnswers(second);
  await handIn(second);
  const { rows } = await storedColumns(db);
  expect([...rows.values()].map(({ auditId, counts }) => [auditId, counts])).toEqual(
    expect.arrayContaining([
      [audit.id, true],
      [second, false],
    ]),
  );
  expect(await copyState(db)).toEqual(await window.state());
  expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
});

it('brings a working copy of version 4 up with its columns as they are, and keeps the records of the Board from there on', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  await handIn(audit.id);
  const before = await storedColumns(currentSession().db);
  closeStore();
  await backTo(4, VERSION_4);

  expect(await openOrFail()).toMatchObject({ recovered: false, notices: [] });
  const { db } = currentSession();
  expect(db.verno).toBe(5);
  expect(await storedColumns(db)).toEqual(before);
  expect((await db.meta.get('head'))?.counts).toMatchObject({ actions: 0, risks: 0, indicators: 0, exports: 0 });
  await setUpPerson({ name: 'Lee Dare', initials: 'LD', role: 'lead' });
  expect(await addRisk(RISK)).toMatchObject({ ok: true });
  expect(await copyState(db)).toEqual(await window.state());
  expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
});

async function handIn(auditId: string): Promise<void> {
  const scored = await submitAudit(await auditNow(auditId), (await readAnswers(auditId)).values(), DEFAULT_RUBRIC);
  if (!scored.ok) throw new Error(scored.error.message);
}
