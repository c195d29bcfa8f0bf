import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { markersByRef } from '#shared/domain/sample/given-to';
import type { WorkingCopy } from './working-copy';

/** A plan of which more than one audit was handed in, with all of its audits. */
export interface PlanOfSeveral {
  readonly plan: Plan | undefined;
  readonly audits: readonly Omit<Audit, 'result'>[];
}

/** Of so many of all plans the audits are found one plan after the other; beyond it all are read at once. */
const FEW_OF_ALL = 0.05;

/** These plans with their audits, by id. Reads their own records only, unless they are a good part of all. */
export async function readPlansOfSeveral(
  db: WorkingCopy,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, PlanOfSeveral>> {
  if (planIds.length === 0) return new Map();
  return await db.transaction('r', [db.audits, db.plans], async () => {
    const audits = new Map(planIds.map((id): [string, PlanOfSeveral['audits'][number][]] => [id, []]));
    const isMany = planIds.length > FEW_OF_ALL * (await db.audits.count());
    const [plans, entries] = await Promise.all([
      db.plans.bulkGet([...planIds]),
      isMany ? db.audits.toArray() : db.audits.where('planId').anyOf(planIds).toArray(),
    ]);
    for (const { planId, value } of entries) audits.get(planId)?.push(value);
    return new Map(
      planIds.map((id, at): [string, PlanOfSeveral] => [id, { plan: plans[at]?.value, audits: audits.get(id) ?? [] }]),
    );
  });
}

/** Whom samples gave each plan to, by reference, and what samples are called, by id. */
export interface GivenBySamples {
  readonly markers: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, string>;
}

export async function readGiven(db: WorkingCopy): Promise<GivenBySamples> {
  const samples = (await db.samples.toArray()).map(({ value }) => value);
  return { markers: markersByRef(samples), titles: new Map(samples.map(({ id, title }) => [id, title])) };
}
