import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { setMark } from '../../../../renderer/db/actions/answers';
import { keepSample } from '../../../../renderer/db/actions/samples';
import { closeStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName } from '../../../../renderer/db/working-copy';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
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
const NEW_COUNTS = ['rubricDrafts', 'registers', 'samples'];

/** Makes the working copy anew as version 2 would have left it, with the same records. */
async function backToVersion2(): Promise<void> {
  const now = await new Dexie(NAME).open();
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const table of Object.keys(VERSION_2)) rows.set(table, await now.table(table).toArray());
  now.close();
  await Dexie.delete(NAME);
  const old = new Dexie(NAME);
  old.version(2).stores(VERSION_2);
  await old.open();
  for (const [table, records] of rows) await old.table(table).bulkPut(records);
  const head = await old.table('meta').get('head');
  const counts = Object.fromEntries(Object.entries(head.counts).filter(([table]) => !NEW_COUNTS.includes(table)));
  await old.table('meta').put({ ...head, counts });
  old.close();
}

it('brings a working copy of version 2 up as it is, without making it anew, and goes on with its open audit', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await setMark(audit, 'F1', { kind: 'rating', value: 2 }, '');
  closeStore();
  await backToVersion2();

  expect(await openOrFail()).toMatchObject({ recovered: false, notices: [] });
  const { db } = currentSession();
  expect(db.verno).toBe(4);
  expect((await db.meta.get('head'))?.counts).toMatchObject({ rubricDrafts: 0, registers: 0, samples: 0, marks: 1 });
  await setMark(await auditNow(audit.id), 'F2', { kind: 'rating', value: 3 }, '');
  await keepSample(inventSample());
  expect(await copyState(db)).toEqual(await window.state());
  expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
});
