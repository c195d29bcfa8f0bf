import type { Plan } from '#shared/domain/plan/plan';
import { planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample, SampleMember } from '#shared/domain/sample/sample';
import type { Commit } from '#shared/domain/store/change';
import { now } from '../clock';
import { commit } from '../commit';
import { currentPlan } from '../current-record';
import { freshId } from '../record-ids';
import { currentSession, type Session } from '../session';

/** Keeps a sample that has been drawn; answers its id. */
export async function keepSample(sample: Omit<Sample, 'id' | 'drawnAt' | 'drawnBy'>): Promise<string> {
  const person = currentSession().person.get();
  if (person === null) throw new Error('A sample was drawn before anyone was set up.');
  const whole: Sample = { ...sample, id: freshId('sample'), drawnAt: now(), drawnBy: person.id };
  await commit('draw-sample', [{ table: 'samples', id: whole.id, value: whole }]);
  return whole.id;
}

/** Changes of a sample are made one after the other: each starts from what the one before left. */
let turn: Promise<unknown> = Promise.resolve();

interface SampleEdit {
  readonly action: Commit['action'];
  readonly reason?: string;
}

/** Resolves once the change is sent and saved; nothing happens where the sample has been removed meanwhile. */
function change(sampleId: string, { action, reason }: SampleEdit, edit: (sample: Sample) => Sample): Promise<void> {
  const session = currentSession();
  const read = turn.then(async () => {
    const sample = await currentSample(session, sampleId);
    if (sample === null) return;
    // Sent in this turn, so that the next one finds it on its way.
    return {
      saved: commit(
        action,
        [{ table: 'samples', id: sampleId, value: edit(sample) }],
        reason === undefined ? {} : { reason },
      ),
    };
  });
  turn = read.catch(() => undefined);
  return read.then((sent) => sent?.saved);
}

/** The sample as it now stands, changes that are still on their way to disk included; null when there is none. */
async function currentSample({ ahead, db }: Session, sampleId: string): Promise<Sample | null> {
  let newest: Sample | null | undefined;
  for (const changes of ahead)
    for (const one of changes) if (one.table === 'samples' && one.id === sampleId) newest = one.value;
  return newest === undefined ? ((await db.samples.get(sampleId))?.value ?? null) : newest;
}

export const renameSample = (sampleId: string, fields: Pick<Sample, 'title' | 'week'>): Promise<void> =>
  change(sampleId, { action: 'edit-sample' }, (sample) => ({ ...sample, ...fields }));

/** Gives plans of a sample to other people: whose references are not in the map stay with whom they have. */
export const reallocate = (sampleId: string, whom: ReadonlyMap<string, readonly string[]>): Promise<void> =>
  change(sampleId, { action: 'edit-sample' }, (sample) => ({
    ...sample,
    members: sample.members.map((member) => {
      const auditorIds = whom.get(member.ref);
      return auditorIds === undefined ? member : { ...member, auditorIds: [...auditorIds] };
    }),
  }));

/** Puts another plan in the place of one of the sample. The reason, 1 to 500 characters, stays in the record. */
export function substituteMember(sampleId: string, out: string, into: SampleMember, reason: string): Promise<void> {
  return change(sampleId, { action: 'substitute', reason }, (sample) => ({
    ...sample,
    members: sample.members.map((member) => (member.ref === out ? { ...into, substituteFor: out } : member)),
    doubleMarked: sample.doubleMarked.map((ref) => (ref === out ? into.ref : ref)),
    substitutions: [...sample.substitutions, { out, in: into.ref, reason, at: now() }],
  }));
}

/** Takes a sample's record away. Plans that were loaded for it stay, with their audits. */
export const removeSample = (sampleId: string): Promise<void> =>
  commit('remove-sample-record', [{ table: 'samples', id: sampleId, value: null }]);

/** Plans that are here already join a sample: they take over their member's fields, the sample and its week. */
export async function takeIntoSample(
  sample: Sample,
  plans: readonly { readonly planId: string; readonly member: SampleMember }[],
): Promise<void> {
  const joined: Plan[] = [];
  for (const { planId, member } of plans) {
    const plan = await currentPlan(planId);
    if (plan !== null) joined.push({ ...plan, ...planOfMember(sample, member) });
  }
  if (joined.length === 0) return;
  await commit(
    'match-files',
    joined.map((plan) => ({ table: 'plans', id: plan.id, value: plan })),
  );
}
