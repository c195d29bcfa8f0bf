import { foldReference } from '#shared/domain/match/reference-tokens';
import type { Plan } from '#shared/domain/plan/plan';
import { markersByRef } from '#shared/domain/sample/given-to';
import { planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample } from '#shared/domain/sample/sample';
import { type PlanRow, readRowContext, waitingRow } from './plan-rows';
import { type MemberRow, readMembers } from './sample-states';
import { currentSession, type Session } from './session';
import { useLive } from './use-live';

/** All samples, the newest first; undefined while loading. */
export const useSamples = (): readonly Sample[] | undefined =>
  useLive('samples', async ({ db }) =>
    (await db.samples.toArray()).map(({ value }) => value).sort((a, b) => (a.drawnAt > b.drawnAt ? -1 : 1)),
  );

/** The members of a sample, each with how far it has got. */
export const useMembers = (sample: Sample): readonly MemberRow[] | undefined =>
  useLive(`members of ${sample.id} ${sample.members.map(({ ref }) => ref).join('|')}`, async ({ db }) => {
    const kept = (await db.samples.get(sample.id))?.value ?? sample;
    return readMembers(db, kept);
  });

/** Plans that were drawn and have no file yet, as lines of the list of plans. */
export const useWaitingRows = (): readonly PlanRow[] | undefined =>
  useLive('plans that wait for their file', readWaitingRows);

export async function readWaitingRows(session: Pick<Session, 'db' | 'person'>): Promise<readonly PlanRow[]> {
  const { db } = session;
  const samples = (await db.samples.toArray()).map(({ value }) => value);
  if (samples.length === 0) return [];
  const refs = [...new Set(samples.flatMap(({ members }) => members.map(({ ref }) => ref)))];
  const [plans, context] = await Promise.all([db.plans.where('ref').anyOf(refs).toArray(), readRowContext(session)]);
  const loaded = new Set(plans.map(({ ref, value }) => `${value.sampleId} ${ref}`));
  return samples.flatMap((sample) =>
    sample.members
      .filter(({ ref }) => !loaded.has(`${sample.id} ${ref}`))
      .map((member) => waitingRow(sample, member, context)),
  );
}

/** What the plan of a waiting line starts with; null where its sample has changed meanwhile. */
export async function readWaitingPlan(row: PlanRow): Promise<Omit<Plan, 'id' | 'drafts'> | null> {
  const sample = (await currentSession().db.samples.get(row.sampleId ?? ''))?.value;
  const member = sample?.members.find(({ ref }) => ref === row.ref);
  return sample === undefined || member === undefined ? null : planOfMember(sample, member);
}

/** Whom samples gave the plan to mark; undefined while loading. */
export const useMarkersOf = (planId: string): readonly string[] | undefined =>
  useLive(`markers of ${planId}`, async ({ db }) => {
    const [plan, samples] = await Promise.all([db.plans.get(planId), db.samples.toArray()]);
    return markersByRef(samples.map(({ value }) => value)).get(plan?.ref ?? '') ?? [];
  });

/** How many plans each person has to mark yet, over all samples: what a new sample is shared out by. */
export const useLoads = (): Readonly<Record<string, number>> | undefined =>
  useLive('plans to mark', async ({ db }) => {
    const samples = await db.samples.toArray();
    const members = (await Promise.all(samples.map(({ value }) => readMembers(db, value)))).flat();
    const loads: Record<string, number> = {};
    for (const { marks, member } of members)
      for (const { auditorId, state } of marks)
        if (member.auditorIds.includes(auditorId) && (state === 'to-do' || state === 'draft'))
          loads[auditorId] = (loads[auditorId] ?? 0) + 1;
    return loads;
  });

/**
 * What a plan of this reference starts with where exactly one drawn plan of it waits for its file, however the reference is
 * spelled; null otherwise.
 */
export async function findWaitingPlan(reference: string): Promise<Omit<Plan, 'id' | 'drafts'> | null> {
  const session = currentSession();
  const folded = foldReference(reference);
  const alike = (await readWaitingRows(session)).filter(({ ref }) => foldReference(ref) === folded);
  const [only] = alike;
  return only === undefined || alike.length > 1 ? null : readWaitingPlan(only);
}
