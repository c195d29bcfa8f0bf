import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../../../../renderer/db/commit';
import { openStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName, WorkingCopy } from '../../../../renderer/db/working-copy';
import { deferred } from '../../../../renderer/workers/deferred';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { type Accident, type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';
import { TESTER } from '../../../helpers/storage/make-commit';

const small = <T extends string>(prefix: T) => fc.integer({ min: 1, max: 3 }).map((number) => `${prefix}${number}`);

const NAME = databaseName('council');
const AT = '2026-11-23T09:00:00.000Z';
const HASH = 'a'.repeat(64);

const answerChange = fc
  .record({
    auditId: small('audit-'),
    criterionId: small('F'),
    rating: fc.option(fc.integer({ min: 0, max: 3 })),
    gone: fc.boolean(),
  })
  .map(({ auditId, criterionId, rating, gone }): Change => {
    const mark = rating === null ? null : ({ kind: 'rating', value: rating } as const);
    const value = gone ? null : { auditId, criterionId, mark, note: '' };
    return { table: 'answers', id: `${auditId}/${criterionId}`, value };
  });

const auditChange = fc
  .record({ id: small('audit-'), planId: small('plan-'), gone: fc.boolean(), position: small('F') })
  .map(({ id, planId, gone, position }): Change => {
    const facts = { draft: 1, rubricId: 'default', rubricVersion: 1, auditorId: 'person-1', startedAt: AT } as const;
    return { table: 'audits', id, value: gone ? null : { id, planId, ...facts, state: 'draft', position } };
  });

const planChange = fc
  .record({ id: small('plan-'), ref: small('P-000'), gone: fc.boolean() })
  .map(({ id, ref, gone }): Change => {
    const draft = { number: 1, fileHash: HASH, textHash: HASH, format: 'docx', addedAt: AT } as const;
    return { table: 'plans', id, value: gone ? null : { id, ref, week: '2026-W48', drafts: [draft] } };
  });

const settingChange = fc
  .record({ key: small('key-'), value: fc.integer(), gone: fc.boolean() })
  .map(({ key, value, gone }): Change => ({ table: 'settings', id: key, value: gone ? null : { key, value } }));

const changes = fc.array(fc.oneof({ weight: 3, arbitrary: answerChange }, auditChange, planChange, settingChange), {
  minLength: 1,
  maxLength: 6,
});

/** A life of the app: what is done in it, and where it is killed: at a call of main or in the middle of a transaction. */
const life = fc.record({
  commits: fc.array(changes, { minLength: 1, maxLength: 8 }),
  wipe: fc.boolean(),
  killAtCall: fc.integer({ min: 1, max: 14 }),
  how: fc.constantFrom<Accident>('hang-before', 'hang-after'),
  /** Or at which row that is written to the working copy. */
  killAtRow: fc.option(fc.integer({ min: 1, max: 30 })),
});

type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

async function expectCopyIsJournal(window: WindowOnMain) {
  const { db } = currentSession();
  expect(await copyState(db)).toEqual(await window.state());
  const head = await db.meta.get('head');
  expect(head?.counts).toEqual(await trueCounts(db));
}

/** What the journal comes to after its first `seq` entries. */
async function stateAt(window: WindowOnMain, seq: number): Promise<Map<string, unknown>> {
  const state = new Map<string, unknown>();
  for (const entry of await window.entries())
    for (const { table, id, value } of entry.seq <= seq ? entry.changes : [])
      if (value === null) state.delete(`${table} ${id}`);
      else state.set(`${table} ${id}`, value);
  return state;
}

/** As it lies on disk after a kill, before anything can mend it. A copy without a head is one that was being rebuilt. */
async function expectCopyIsPrefix(window: WindowOnMain) {
  if (!(await Dexie.exists(NAME))) return;
  const db = new WorkingCopy(NAME);
  const head = await db.meta.get('head');
  if (head !== undefined) {
    expect(await copyState(db)).toEqual(await stateAt(window, head.seq));
    expect(head.counts).toEqual(await trueCounts(db));
  }
  db.close();
}

/** Throws at row `number` and at every later one: a transaction that is killed leaves nothing. */
function killAtRow(number: number | null, killed: () => void): () => void {
  let rows = 0;
  const original = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    rows += 1;
    if (number === null || rows < number) return original.apply(this, row);
    killed();
    throw new DOMException('Killed.', 'AbortError');
  });
  return () => put.mockRestore();
}

/** Opens, commits one after the other until the kill, and answers what was acknowledged. */
async function live(window: WindowOnMain, life: Life) {
  if (life.wipe) await Dexie.delete(NAME);
  const start = window.calls.length;
  const { promise: kill, resolve: killed } = deferred<undefined>();
  let dead = false;
  const die = () => {
    dead = true;
    setTimeout(() => killed(undefined), 5);
  };
  const stopKiller = killAtRow(life.killAtRow, die);
  window.accident = (_channel, number) => {
    if (dead) return 'hang-before';
    if (number - start < life.killAtCall) return undefined;
    die();
    return life.how;
  };
  const acknowledged: (readonly Change[])[] = [];
  const work = async () => {
    await openStore();
    for (const one of life.commits) {
      if (dead) return;
      await commit('settings', one, { by: TESTER });
      acknowledged.push(one);
    }
    // Alive to the end: killed while nothing was going on.
    killed(undefined);
  };
  void work();
  await kill;
  window.accident = () => undefined;
  await window.killAndRestart();
  stopKiller();
  return acknowledged;
}

it('is always the journal up to some entry, and the whole journal after the next start', async () => {
  const window = await windowOnMain();
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
      for (const one of lives) {
        const before = (await window.entries()).length;
        const acknowledged = await live(window, one);
        await expectCopyIsPrefix(window);
        const opened = await openStore();
        expect(opened.ok).toBe(true);
        await expectCopyIsJournal(window);
        const written = (await window.entries()).slice(before).filter(({ action }) => action === 'settings');
        expect(written.slice(0, acknowledged.length).map((entry) => entry.changes)).toEqual(acknowledged);
        expect(written.length).toBeLessThanOrEqual(acknowledged.length + 1);
        await window.killAndRestart();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
