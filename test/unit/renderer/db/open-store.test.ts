import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { addPlan } from '../../../../renderer/db/actions/add-plan';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit } from '../../../../renderer/db/actions/audits';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { saveSetting } from '../../../../renderer/db/actions/settings';
import { commit } from '../../../../renderer/db/commit';
import { currentAudit } from '../../../../renderer/db/current-record';
import { closeStore, openStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName, WorkingCopy } from '../../../../renderer/db/working-copy';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const NAME = databaseName('council');
const HASH = 'a'.repeat(64);

async function open() {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A plan, an audit of it and `answers` marks. */
async function work(answers: number): Promise<string> {
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const draft = { fileHash: HASH, textHash: HASH, format: 'docx', addedAt: '2026-11-23T09:00:00.000Z' } as const;
  const { planId } = await addPlan({ ref: 'P-0001', week: '2026-W48' }, draft);
  const auditId = await startAudit(planId, 1);
  const audit = await currentAudit(auditId);
  if (audit === null) throw new Error('The audit was not kept.');
  for (let number = 1; number <= answers; number += 1)
    await setMark(audit, `F${number}`, { kind: 'rating', value: 2 }, '');
  return auditId;
}

async function expectWhole(window: Awaited<ReturnType<typeof windowOnMain>>) {
  const { db } = currentSession();
  expect(await copyState(db)).toEqual(await window.state());
  const head = await db.meta.get('head');
  expect(head?.counts).toEqual(await trueCounts(db));
}

describe('opening the store', () => {
  it('publishes the default rubric on first opening, once, in the name of the app', async () => {
    const window = await windowOnMain();
    expect(await open()).toMatchObject({ workspace: 'council', recovered: false, notices: [], person: null });
    await open();
    const entries = await window.entries();
    expect(entries.map(({ action, by }) => [action, by.id])).toEqual([['publish-rubric', 'app']]);
    await expectWhole(window);
  });

  it('opens once when asked twice at the same time', async () => {
    const window = await windowOnMain();
    const [first, second] = await Promise.all([openStore(), openStore()]);
    expect(first).toBe(second);
    expect(await window.entries()).toHaveLength(1);
  });

  it('catches up by itself once the working copy can be written again', async () => {
    const window = await windowOnMain();
    await open();
    await work(2);
    const { db } = currentSession();
    const { meta } = db;
    const put = meta.put.bind(meta);
    // A full disk: the transaction fails after the journal has the change.
    Object.defineProperty(meta, 'put', {
      configurable: true,
      value: () => Promise.reject(new Dexie.AbortError('The disk is full.')),
    });
    await saveSetting('colour', 'blue');
    expect(currentSession().queue.state.get().kind).toBe('saved');
    expect(await db.settings.get('colour')).toBeUndefined();
    expect(currentSession().follower.behind.get()).toBe(true);
    Object.defineProperty(meta, 'put', { configurable: true, value: put });
    // Nothing else is done: it is tried again after a while.
    await expect.poll(() => currentSession().follower.behind.get(), { timeout: 10_000 }).toBe(false);
    expect((await db.settings.get('colour'))?.value.value).toBe('blue');
    await saveSetting('size', 'large');
    expect((await db.settings.get('size'))?.value.value).toBe('large');
    expect(currentSession().ahead.size).toBe(0);
    await expectWhole(window);
  });

  it('finds everything as it was left, and knows who was at the desk', async () => {
    const window = await windowOnMain();
    await open();
    await work(7);
    await window.killAndRestart();
    const opening = await open();
    expect(opening).toMatchObject({ recovered: false, notices: [], person: { initials: 'TT' } });
    expect(opening.lastSavedAt).not.toBeNull();
    expect(window.calls.filter((channel) => channel === 'store:state-page')).toHaveLength(1);
    await expectWhole(window);
  });

  it('rebuilds a deleted working copy and says in plain words that nothing is missing', async () => {
    const window = await windowOnMain();
    await open();
    await work(7);
    closeStore();
    await new WorkingCopy(NAME).delete();
    const opening = await open();
    expect(opening.recovered).toBe(true);
    expect(opening.notices).toEqual([
      'The working copy was missing and has been rebuilt from the journal. Nothing that was saved is missing: 1 plan, 1 audit, 7 answers.',
    ]);
    await expectWhole(window);
  });

  it.each(['plans', 'audits', 'answers', 'rubrics'] as const)(
    'notices when the %s table was emptied',
    async (table) => {
      const window = await windowOnMain();
      await open();
      await work(3);
      await currentSession().db.table(table).clear();
      closeStore();
      const opening = await open();
      expect(opening.notices[0]).toMatch(/^The working copy was damaged and has been rebuilt/);
      await expectWhole(window);
    },
  );

  it('notices a working copy of another journal', async () => {
    const window = await windowOnMain();
    await open();
    await work(3);
    const { db } = currentSession();
    const head = await db.meta.get('head');
    if (head === undefined) throw new Error('There is no head.');
    await db.meta.put({ ...head, hash: 'b'.repeat(64) });
    closeStore();
    expect((await open()).notices[0]).toMatch(/^The working copy did not match the journal/);
    await expectWhole(window);
  });

  it('follows entry by entry, without alarm, when the working copy is behind', async () => {
    const window = await windowOnMain();
    await open();
    const auditId = await work(2);
    const audit = await currentAudit(auditId);
    if (audit === null) throw new Error('The audit was not kept.');
    // Killed after the journal had it and before the working copy did.
    window.accident = (channel) => (channel === 'store:commit' ? 'hang-after' : undefined);
    void setMark(audit, 'F9', { kind: 'not-evidenced' }, 'Nothing said.');
    await expect.poll(async () => (await window.entries()).at(-1)?.action).toBe('answer');
    window.accident = () => undefined;
    await window.killAndRestart();
    expect(await open()).toMatchObject({ recovered: false, notices: [] });
    expect((await window.state()).has(`answers ${auditId}/F9`)).toBe(true);
    await expectWhole(window);
  });

  it('starts a rebuild again that was killed half way', async () => {
    const window = await windowOnMain();
    await open();
    await work(5);
    // More than one page of records, which has 2,000.
    for (let start = 0; start < 3_000; start += 1_000)
      await commit(
        'settings',
        Array.from({ length: 1_000 }, (_, index) => {
          const key = `setting-${start + index}`;
          return { table: 'settings', id: key, value: { key, value: index } };
        }),
      );
    closeStore();
    await new WorkingCopy(NAME).delete();
    let pages = 0;
    window.accident = (channel) => {
      if (channel !== 'store:state-page') return undefined;
      pages += 1;
      return pages === 2 ? 'hang-before' : undefined;
    };
    void openStore();
    await expect.poll(() => pages).toBe(2);
    window.accident = () => undefined;
    await window.killAndRestart();
    expect((await open()).recovered).toBe(true);
    await expectWhole(window);
  });

  it('refuses a database of a newer version and leaves it alone', async () => {
    await windowOnMain();
    await open();
    closeStore();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(NAME, 990);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const opened = await openStore();
    expect(opened).toMatchObject({ ok: false, error: { code: 'newer-data' } });
    expect((await indexedDB.databases()).find(({ name }) => name === NAME)?.version).toBe(990);
  });

  it('makes a database of the wrong shape anew', async () => {
    const window = await windowOnMain();
    await open();
    await work(1);
    closeStore();
    await new WorkingCopy(NAME).delete();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(NAME, 10);
      request.onupgradeneeded = () => request.result.createObjectStore('plans');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect((await open()).recovered).toBe(true);
    await expectWhole(window);
  });

  it('says what failed when the stored work cannot be read', async () => {
    const window = await windowOnMain();
    window.accident = (channel) => (channel === 'store:open' ? 'lose-request' : undefined);
    expect(await openStore()).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});
