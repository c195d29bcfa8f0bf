import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../../../../renderer/db/commit';
import { openStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { deferred } from '../../../../renderer/workers/deferred';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { type Accident, type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';
import { TESTER } from '../../../helpers/storage/make-commit';

const small = <T extends string>(prefix: T) => fc.integer({ min: 1, max: 3 }).map((number) => `${prefix}${number}`);

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

/** A life of the app: what is done in it, and at which call of main it is killed. */
const life = fc.record({
  commits: fc.array(changes, { minLength: 1, maxLength: 8 }),
  wipe: fc.boolean(),
  killAt: fc.integer({ min: 1, max: 14 }),
  how: fc.constantFrom<Accident>('hang-before', 'hang-after'),
});

type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

async function expectCopyIsJournal(window: WindowOnMain) {
  const { db } = currentSession();
  expect(await copyState(db)).toEqual(await window.state());
  const head = await db.meta.get('head');
  expect(head?.counts).toEqual(await trueCounts(db));
}

/** Opens, commits one after the other until the kill, and answers what was acknowledged. */
async function live(window: WindowOnMain, { commits, wipe, killAt, how }: Life) {
  if (wipe)
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('ehc-plan-audit-council').onsuccess = resolve;
    });
  const start = window.calls.length;
  const { promise: kill, resolve: killed } = deferred<undefined>();
  window.accident = (_channel, number) => {
    if (number - start < killAt) return undefined;
    // After the kill nothing gets through any more.
    setTimeout(() => killed(undefined), 5);
    return number - start === killAt ? how : 'hang-before';
  };
  const acknowledged: (readonly Change[])[] = [];
  const work = async () => {
    await openStore();
    for (const one of commits) {
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
  return acknowledged;
}

it('is always exactly the journal after the next start, and the journal has all that was acknowledged, in order', async () => {
  const window = await windowOnMain();
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
      for (const one of lives) {
        const before = (await window.entries()).length;
        const acknowledged = await live(window, one);
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
}, 60_000);
