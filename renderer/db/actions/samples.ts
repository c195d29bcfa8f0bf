import type { Plan } from '#shared/domain/plan/plan';
import type { RegisterRow } from '#shared/domain/register/register';
import { planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample, SampleMember } from '#shared/domain/sample/sample';
import {
  type Substituted,
  type SubstituteError,
  type Substitution,
  substitute,
} from '#shared/domain/sample/substitutes';
import type { Commit } from '#shared/domain/store/change';
import type { Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { currentPlans } from '../current-record';
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

interface SampleEdit<T> {
  readonly action: Commit['action'];
  readonly reason?: string;
  /** The sample as it shall be, and what to answer; no sample: it stays as it is. */
  readonly edit: (sample: Sample) => { readonly sample: Sample | null; readonly answer: T };
}

/** Resolves once the change is saved; answers null where the sample has been removed meanwhile. */
async function change<T>(sampleId: string, { action, reason, edit }: SampleEdit<T>): Promise<T | null> {
  const session = currentSession();
  const sent = turn.then(async () => {
    const before = await currentSample(session, sampleId);
    if (before === null) return null;
    const { sample, answer } = edit(before);
    if (sample === null) return { answer, saved: Promise.resolve() };
    const why = reason === undefined ? {} : { reason };
    // Sent in this turn, so that the next one finds it on its way.
    return { answer, saved: commit(action, [{ table: 'samples', id: sampleId, value: sample }], why) };
  });
  turn = sent.catch(() => undefined);
  const done = await sent;
  await done?.saved;
  return done === null ? null : done.answer;
}

/** The sample as it now stands, changes that are still on their way to disk included; null when there is none. */
async function currentSample({ ahead, db }: Session, sampleId: string): Promise<Sample | null> {
  let newest = (await db.samples.get(sampleId))?.value ?? null;
  // Looked at last: a sample that was removed while the database was read is not to come back.
  for (const changes of ahead)
    for (const one of changes) if (one.table === 'samples' && one.id === sampleId) newest = one.value;
  return newest;
}

/** Gives plans of a sample to other people: whose references are not in the map stay with whom they have. */
export const reallocate = (sampleId: string, whom: ReadonlyMap<string, readonly string[]>): Promise<null> =>
  change(sampleId, {
    action: 'edit-sample',
    edit: (sample) => {
      const members = sample.members.map((member) => ({
        ...member,
        auditorIds: [...(whom.get(member.ref) ?? member.auditorIds)],
      }));
      return { sample: { ...sample, members }, answer: null };
    },
  });

/**
 * Puts another plan in the place of one of the sample: the next of the same seed and stratum, or of a targeted sample the
 * one picked. The reason, 1 to 500 characters, stays in the record. Null: the sample has been removed meanwhile.
 */
export const substituteMember = (
  sampleId: string,
  eligible: readonly RegisterRow[],
  { out, reason, people, pick }: Omit<Substitution, 'at'>,
): Promise<Result<Substituted, SubstituteError> | null> =>
  change<Result<Substituted, SubstituteError>>(sampleId, {
    action: 'substitute',
    reason,
    edit: (sample) => {
      const answer = substitute(sample, eligible, { out, reason, people, pick, at: now() });
      return { sample: answer.ok ? answer.value.sample : null, answer };
    },
  });

/** Takes a sample's record away. Plans that were loaded for it stay, with their audits. */
export const removeSample = (sampleId: string): Promise<void> =>
  commit('remove-sample-record', [{ table: 'samples', id: sampleId, value: null }]);

/** Plans that are here already join a sample: they take over their member's fields, the sample and its week. */
export async function takeIntoSample(
  sample: Sample,
  plans: readonly { readonly planId: string; readonly member: SampleMember }[],
): Promise<void> {
  const found = await currentPlans(plans.map(({ planId }) => planId));
  const joined = plans.flatMap(({ member }, index): Plan[] => {
    const plan = found[index] ?? null;
    return plan === null ? [] : [{ ...plan, ...planOfMember(sample, member) }];
  });
  if (joined.length === 0) return;
  await commit(
    'match-files',
    joined.map((plan) => ({ table: 'plans', id: plan.id, value: plan })),
  );
}
