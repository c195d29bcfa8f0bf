import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { stepsFromTrail } from '#shared/domain/audit/steps';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { reopenAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { writePendingMoves } from '../../../../renderer/db/actions/move-to';
import { stepsOf } from '../../../../renderer/db/kept-steps';
import { closeStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { redo, undo } from '../../../../renderer/db/undo';
import { databaseName } from '../../../../renderer/db/working-copy';
import { call } from '../../../../renderer/platform/bridge';
import { copyState } from '../../../helpers/renderer/copy-state';
import { doDeed } from '../../../helpers/renderer/do-deed';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';
import { type Deed, deed, otherDeed, stepDeed, turn } from '../../../helpers/steps/deeds';

const MANY = { timeout: 120_000 };
const RUNS = { numRuns: 25 };

/** A window of its own for each run, on main's real store. */
async function inWork(work: (window: WindowOnMain, audit: Audit) => Promise<void>): Promise<void> {
  const window = await windowOnMain();
  // Nothing of the run before: it would be given back to the new journal.
  closeStore();
  await Dexie.delete(databaseName('council'));
  await openOrFail();
  await work(window, await startWork());
}

async function doAll(audit: Audit, deeds: readonly Deed[]): Promise<void> {
  for (const one of deeds) await doDeed(await auditNow(audit.id), one);
}

const stackOf = (audit: Audit) => {
  const { done, undone } = stepsOf(currentSession(), audit.id).stack.get();
  return { done, undone };
};

/** What main's journal makes of the steps, as a window that is opened now would read it. */
async function keptSteps(audit: Audit) {
  const read = await call('store:steps', audit.id);
  if (!read.ok) throw new Error(read.error.message);
  return stepsFromTrail(read.value, audit.id);
}

/** Everything that is kept, the journal's state checked against the working copy's; where one stands is not undone. */
async function kept(window: WindowOnMain, audit: Audit): Promise<Map<string, unknown>> {
  await writePendingMoves();
  const state = await window.state();
  expect(await copyState(currentSession().db)).toEqual(state);
  const { position: _, ...standing } = await auditNow(audit.id);
  return new Map([...state, [`audits ${audit.id}`, standing]]);
}

async function takeAllBack(audit: Audit): Promise<number> {
  let taken = 0;
  while (await undo(audit.id)) taken += 1;
  return taken;
}

it(
  'takes all back to the state before, and does all again to the state after, on disk and in the working copy',
  MANY,
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 5, arbitrary: stepDeed }, otherMove), { minLength: 1, maxLength: 14 }),
        (deeds) =>
          inWork(async (window, audit) => {
            const before = await kept(window, audit);
            await doAll(audit, deeds);
            const after = await kept(window, audit);
            const steps = stackOf(audit);
            const taken = await takeAllBack(audit);
            expect(await kept(window, audit)).toEqual(before);
            for (let step = 0; step < taken; step += 1) expect(await redo(audit.id)).toBe(true);
            expect(await redo(audit.id)).toBe(false);
            expect(await kept(window, audit)).toEqual(after);
            expect(stackOf(audit).done.map(({ label }) => label)).toEqual(steps.done.map(({ label }) => label));
          }),
      ),
      RUNS,
    ),
);

const otherMove = otherDeed.filter((one) => one.do === 'move');

it('changes nothing by an undo and a redo, at any moment, whatever else was done in between steps', MANY, () =>
  fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 16 }), fc.nat(4), (deeds, depth) =>
      inWork(async (window, audit) => {
        await doAll(audit, deeds);
        const before = await kept(window, audit);
        let taken = 0;
        while (taken <= depth && (await undo(audit.id))) taken += 1;
        for (let step = 0; step < taken; step += 1) await redo(audit.id);
        expect(await kept(window, audit)).toEqual(before);
      }),
    ),
    RUNS,
  ),
);

it('knows after a restart at any moment exactly the steps that the window before knew', MANY, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 16 }),
      fc.array(deed, { maxLength: 6 }),
      (first, later) =>
        inWork(async (window, audit) => {
          for (const one of first) {
            await doDeed(await auditNow(audit.id), one);
            expect(await keptSteps(audit)).toEqual(stackOf(audit));
          }
          const steps = stackOf(audit);
          const state = await kept(window, audit);
          await window.killAndRestart();
          await openOrFail();
          await readAnswers(audit.id);
          await stepsOf(currentSession(), audit.id).load();
          expect(stackOf(audit)).toEqual(steps);
          expect(await kept(window, audit)).toEqual(state);
          await doAll(audit, later);
          expect(await keptSteps(audit)).toEqual(stackOf(audit));
        }),
    ),
    RUNS,
  ),
);

it(
  'loses nothing that is done while the steps of before are being read, and shows nothing that is no longer so',
  MANY,
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(stepDeed, { minLength: 1, maxLength: 6 }),
        fc.array(fc.oneof(stepDeed, turn), { maxLength: 6 }),
        (first, meanwhile) =>
          inWork(async (window, audit) => {
            await doAll(audit, first);
            await window.killAndRestart();
            await openOrFail();
            await readAnswers(audit.id);
            const steps = stepsOf(currentSession(), audit.id);
            // Half of it before the reading has begun, half while it goes on.
            const half = Math.floor(meanwhile.length / 2);
            const doing = meanwhile.slice(0, half).filter((one) => one.do !== 'undo' && one.do !== 'redo');
            await doAll(audit, doing);
            const loading = steps.load();
            await doAll(audit, meanwhile.slice(half));
            expect(await loading).toBe(true);
            expect(stackOf(audit)).toEqual(await keptSteps(audit));
            await takeAllBack(audit);
            expect(stackOf(audit)).toEqual(await keptSteps(audit));
          }),
      ),
      RUNS,
    ),
);

it('keeps the newest two hundred steps over a restart, and starts afresh once an audit was handed in', MANY, () =>
  inWork(async (window, audit) => {
    const rate = (turn: number): Deed => ({ do: 'mark', criterion: `F${1 + (turn % 2)}`, rating: turn % 4 });
    for (let turn = 0; turn < 215; turn += 1) await doDeed(audit, rate(turn));
    for (let turn = 0; turn < 7; turn += 1) await undo(audit.id);
    await redo(audit.id);
    expect(stackOf(audit).done).toHaveLength(194);
    expect(await keptSteps(audit)).toEqual(stackOf(audit));
    await window.killAndRestart();
    await openOrFail();
    const answers = await readAnswers(audit.id);
    // Done before the steps are there: with 200 kept, the oldest of before gives way.
    for (let turn = 300; turn < 310; turn += 1) await doDeed(audit, rate(turn));
    await stepsOf(currentSession(), audit.id).load();
    expect(stackOf(audit).done).toHaveLength(200);
    expect(await keptSteps(audit)).toEqual(stackOf(audit));
    await submitAudit(await auditNow(audit.id), answers.values(), DEFAULT_RUBRIC);
    await reopenAudit(await auditNow(audit.id), 'Another look.');
    expect(await undo(audit.id)).toBe(false);
    const reopened = await auditNow(audit.id);
    await doDeed(reopened, { do: 'note', criterion: 'F1', text: 'Looked again.' });
    expect(await keptSteps(audit)).toEqual(stackOf(audit));
    await window.killAndRestart();
    await openOrFail();
    await readAnswers(audit.id);
    // Nothing is lost of what was answered before it was handed in.
    const marked = (await readAnswers(audit.id)).get('F1')?.mark;
    expect(await undo(audit.id)).toBe(true);
    expect((await readAnswers(audit.id)).get('F1')).toMatchObject({ mark: marked, note: '' });
    expect(await undo(audit.id)).toBe(false);
  }),
);
