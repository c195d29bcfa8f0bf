import { nextReference } from '#shared/domain/plan/guess-reference';
import type { Plan, PlanDraft } from '#shared/domain/plan/plan';
import { commit } from '../commit';
import { currentPlan } from '../current-record';
import { freshId } from '../record-ids';
import { currentSession, type Session } from '../session';
import { spentReferences } from './spent-references';

export type NewDraft = Omit<PlanDraft, 'number'>;

export interface AddedPlan {
  readonly planId: string;
  readonly ref: string;
  readonly draft: number;
}

/** A plan that has a draft of exactly this file, and the newest such draft: its text is the likeliest to come out again. */
export interface KnownFile extends AddedPlan {
  readonly stored: PlanDraft;
}

/** All plans that are on their way to the working copy. */
const plansAhead = ({ ahead }: Session): Plan[] =>
  [...ahead].flat().flatMap((change) => (change.table === 'plans' && change.value !== null ? [change.value] : []));

export async function findKnownFile(fileHash: string): Promise<KnownFile | null> {
  const session = currentSession();
  const waiting = plansAhead(session).find(({ drafts }) => drafts.some((draft) => draft.fileHash === fileHash));
  const plan = waiting ?? (await session.db.plans.where('fileHashes').equals(fileHash).first())?.value;
  const stored = plan?.drafts.findLast((draft) => draft.fileHash === fileHash);
  if (plan === undefined || stored === undefined) return null;
  return { planId: plan.id, ref: plan.ref, draft: stored.number, stored };
}

/** The plan that carries a reference; null when it is free. */
export async function findReference(ref: string): Promise<{ readonly planId: string } | null> {
  const session = currentSession();
  const waiting = plansAhead(session).find((plan) => plan.ref === ref);
  const planId = waiting?.id ?? (await session.db.plans.where('ref').equals(ref).first())?.key;
  return planId === undefined ? null : { planId };
}

/**
 * The lowest free reference of the form `P-0001` that no plan of this workspace ever had, as far as its records tell;
 * `reserved` are given out but not stored yet.
 */
export async function freeReference(reserved: ReadonlySet<string>): Promise<string> {
  const session = currentSession();
  // Looked at first: what arrives while the database is read is in one of the two.
  const ahead = plansAhead(session).map(({ ref }) => ref);
  const [stored, spent] = await Promise.all([session.db.plans.orderBy('ref').keys(), spentReferences(session)]);
  const taken = new Set([...stored, ...spent, ...ahead, ...reserved]);
  return nextReference((ref) => taken.has(ref));
}

/** Keeps a new plan with its first draft, whose file and text are on disk already. */
export async function addPlan(fields: Omit<Plan, 'id' | 'drafts'>, draft: NewDraft): Promise<AddedPlan> {
  const plan: Plan = { ...fields, id: freshId('plan'), drafts: [{ ...draft, number: 1 }] };
  await commit('add-plan', [{ table: 'plans', id: plan.id, value: plan }]);
  return { planId: plan.id, ref: plan.ref, draft: 1 };
}

/** Adds a draft to a plan; null when the plan has been removed meanwhile. */
export async function addDraft(planId: string, draft: NewDraft): Promise<AddedPlan | null> {
  const plan = await currentPlan(planId);
  if (plan === null) return null;
  const number = Math.max(0, ...plan.drafts.map((one) => one.number)) + 1;
  await commit('add-draft', [
    { table: 'plans', id: planId, value: { ...plan, drafts: [...plan.drafts, { ...draft, number }] } },
  ]);
  return { planId, ref: plan.ref, draft: number };
}
