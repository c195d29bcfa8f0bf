import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { markersByRef } from '#shared/domain/sample/given-to';
import { currentAudit } from './current-record';
import type { Session } from './session';

/** What decides who may see and do what with the audits of a plan. */
export interface AuditsOfPlan {
  readonly plan: Plan | undefined;
  /** All of its audits as they now stand, without their results; nobody's are left out. */
  readonly audits: readonly Audit[];
  /** Whom samples gave the plan to. */
  readonly givenTo: readonly string[];
}

/** The audits of a plan, changes that are still on their way to disk included, and whom it was given to. */
export async function readOfPlan({ db }: Pick<Session, 'db'>, planId: string): Promise<AuditsOfPlan> {
  const [plan, samples, kept] = await db.transaction('r', [db.plans, db.samples, db.audits], () =>
    Promise.all([db.plans.get(planId), db.samples.toArray(), db.audits.where('planId').equals(planId).toArray()]),
  );
  const audits = await Promise.all(kept.map(async ({ key, value }) => (await currentAudit(key)) ?? (value as Audit)));
  return {
    plan: plan?.value,
    audits,
    givenTo: markersByRef(samples.map(({ value }) => value)).get(plan?.value.ref ?? '') ?? [],
  };
}
