import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { frameAgain } from '#shared/domain/sample/draw-again';
import { memberFields } from '#shared/domain/sample/member-plan';
import type { Sample } from '#shared/domain/sample/sample';
import { startAudit } from '../../../../renderer/db/actions/audits';
import { editPlan } from '../../../../renderer/db/actions/plans';
import {
  keepSample,
  reallocate,
  removeSample,
  substituteMember,
  takeIntoSample,
} from '../../../../renderer/db/actions/samples';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { planRowsOf } from '../../../../renderer/db/plan-row-list';
import { readWaitingPlan, readWaitingRows } from '../../../../renderer/db/reads-of-samples';
import { readMembers } from '../../../../renderer/db/sample-states';
import { currentSession } from '../../../../renderer/db/session';
import { readyToLoad } from '../../../helpers/renderer/loading';
import { addTestPlan } from '../../../helpers/renderer/start-work';
import { inventSample, ROWS } from '../../../helpers/sample/invent-sample';

async function drawn(over: Partial<Sample> = {}) {
  const window = await readyToLoad();
  const me = currentSession().person.get();
  if (me === null) throw new Error('Nobody is at the desk.');
  const id = await keepSample(inventSample(over));
  const now = async (): Promise<Sample> => {
    const sample = (await currentSession().db.samples.get(id))?.value;
    if (sample === undefined) throw new Error('The sample is gone.');
    return sample;
  };
  const states = async () => (await readMembers(currentSession().db, await now())).map(({ state }) => state);
  return { window, me, id, now, states };
}

const waiting = () => readWaitingRows(currentSession());
const rowOf = (ref: string) =>
  planRowsOf(currentSession())
    .get()
    ?.find((row) => row.ref === ref);

it('keeps a sample with who drew it and when, in one entry', async () => {
  const { window, me, id } = await drawn();
  expect((await window.entries()).at(-1)).toMatchObject({
    action: 'draw-sample',
    changes: [{ table: 'samples', id, value: { ...inventSample(), drawnBy: me.id } }],
  });
});

it('lists drawn plans as waiting until a plan of theirs is there, with whom they were given to', async () => {
  const { me, id, now, states } = await drawn();
  const [first, second] = (await now()).members;
  if (first === undefined || second === undefined) throw new Error('Too few were drawn.');
  await reallocate(id, new Map([[first.ref, [me.id]]]));
  expect(await waiting()).toHaveLength(5);
  expect((await waiting())[0]).toMatchObject({
    ref: first.ref,
    state: 'waiting',
    week: '2026-W48',
    sampleId: id,
    allocatedTo: [me.id],
    auditorInitials: 'TT',
    fields: memberFields(first),
  });
  const details = await readWaitingPlan((await waiting())[0] ?? expect.fail());
  expect(details).toEqual({ ...memberFields(first), ref: first.ref, week: '2026-W48', sampleId: id });
  // One of that reference that was loaded by itself does not count before a person says so.
  const planId = (await addTestPlan(first.ref, 'b'.repeat(64))).planId;
  expect(await states()).toEqual(['elsewhere', 'no-file', 'no-file', 'no-file', 'no-file']);
  await takeIntoSample(await now(), [{ planId, member: first }]);
  expect(await states()).toEqual(['loaded', 'no-file', 'no-file', 'no-file', 'no-file']);
  expect((await waiting()).map(({ ref }) => ref)).not.toContain(first.ref);
  expect((await currentSession().db.plans.get(planId))?.value).toMatchObject({
    ...memberFields(first),
    week: '2026-W48',
  });
});

it('makes changes of a sample one after the other, so that none is lost', async () => {
  const { me, id, now } = await drawn();
  const refs = (await now()).members.map(({ ref }) => ref);
  await Promise.all(refs.map((ref) => reallocate(id, new Map([[ref, [me.id]]]))));
  expect((await now()).members.map(({ auditorIds }) => auditorIds)).toEqual(refs.map(() => [me.id]));
});

it('puts the next plan of the seed in the place of one, with its reason in record and journal', async () => {
  const { window, me, id, now } = await drawn();
  const before = await now();
  const { eligible } = frameAgain(before, ROWS);
  const out = before.members[1]?.ref ?? '';
  await reallocate(id, new Map([[out, [me.id]]]));
  const done = await substituteMember(id, eligible, { out, reason: 'moved away', people: [me] });
  const into = done?.ok === true ? done.value.substitute.ref : expect.fail();
  const after = await now();
  expect(after.members[1]).toMatchObject({ ref: into, substituteFor: out, auditorIds: [me.id] });
  expect(after.substitutions).toMatchObject([{ out, in: into, reason: 'moved away' }]);
  expect((await window.entries()).at(-1)).toMatchObject({ action: 'substitute', reason: 'moved away' });
  const written = (await window.entries()).length;
  expect(await substituteMember(id, eligible, { out, reason: 'again', people: [me] })).toMatchObject({
    ok: false,
    error: { code: 'not-in-sample' },
  });
  expect((await window.entries()).length).toBe(written);
});

it('shows the second of two markers nothing of the first, and each their own', async () => {
  const { me, id, now, states } = await drawn();
  const [first] = (await now()).members;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const { planId } = await addTestPlan(first.ref, 'b'.repeat(64));
  await takeIntoSample(await now(), [{ planId, member: first }]);
  await startAudit(planId, 1);
  const other = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  planRowsOf(currentSession());
  // To whom it was not given, the audit that is going on shows.
  await expect.poll(() => rowOf(first.ref)).toMatchObject({ state: 'marking', auditorId: me.id });
  await reallocate(id, new Map([[first.ref, [me.id, other.id]]]));
  await expect.poll(() => rowOf(first.ref)).toMatchObject({ state: 'not-started', auditorInitials: 'TT, SO' });
  expect(rowOf(first.ref)?.auditId).toBeUndefined();
  const own = await startAudit(planId, 1);
  await expect.poll(() => rowOf(first.ref)).toMatchObject({ state: 'marking', auditId: own, auditorId: other.id });
  expect((await states())[0]).toBe('marking');
});

it('shows whoever is given a plan nothing of how it was marked before it was taken into the sample', async () => {
  const { me, id, now, states } = await drawn();
  const [first] = (await now()).members;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const { planId } = await addTestPlan(first.ref, 'b'.repeat(64));
  await startAudit(planId, 1);
  const other = await setUpPerson({ name: 'Sec Ond', initials: 'SO', role: 'auditor' });
  planRowsOf(currentSession());
  await expect.poll(() => rowOf(first.ref)).toMatchObject({ state: 'marking', auditorId: me.id });
  await reallocate(id, new Map([[first.ref, [me.id, other.id]]]));
  await expect.poll(() => rowOf(first.ref)).toMatchObject({ state: 'not-started' });
  expect((await states())[0]).toBe('elsewhere');
});

it('keeps the reference that ties a plan to its sample, and lets it be changed once the record is gone', async () => {
  const { id, now } = await drawn();
  const [first] = (await now()).members;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const { planId } = await addTestPlan(first.ref, 'b'.repeat(64));
  await takeIntoSample(await now(), [{ planId, member: first }]);
  const refNow = async () => (await currentSession().db.plans.get(planId))?.value.ref;
  await expect(editPlan(planId, { ref: 'Q-1' })).rejects.toThrow('keeps its reference');
  await editPlan(planId, { ref: first.ref, team: 'North' });
  expect(await refNow()).toBe(first.ref);
  await removeSample(id);
  await editPlan(planId, { ref: 'Q-1' });
  expect(await refNow()).toBe('Q-1');
});

it('takes a record away and leaves its plans', async () => {
  const { window, id, now } = await drawn();
  const [first] = (await now()).members;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const { planId } = await addTestPlan(first.ref, 'b'.repeat(64));
  await takeIntoSample(await now(), [{ planId, member: first }]);
  await removeSample(id);
  expect(await waiting()).toEqual([]);
  expect(await currentSession().db.plans.get(planId)).toBeDefined();
  expect((await window.entries()).at(-1)?.action).toBe('remove-sample-record');
  expect(await reallocate(id, new Map())).toBeNull();
});
