import { answerId } from '#shared/domain/audit/answer';
import { type Plan, planSchema } from '#shared/domain/plan/plan';
import type { PlanFieldName, PlanFields } from '#shared/domain/plan/plan-fields';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../commit';
import { currentPlan } from '../current-record';
import { currentSession } from '../session';
import { looksSetting } from '../setting-keys';
import type { WorkingCopy } from '../working-copy';
import { spendReference } from './spent-references';

/** What a person may change; `null` makes a field not known, and what is left out stays. */
export type PlanEdit = { readonly ref?: string; readonly week?: string } & {
  readonly [Field in PlanFieldName]?: PlanFields[Field] | null;
};

/**
 * A plan that a sample drew keeps its reference: it is what ties it to the sample's record, and to whom it was given there.
 *
 * @throws ZodError where the plan would not fit its schema any more; Error for another reference of a plan of a sample.
 */
export async function editPlan(planId: string, edit: PlanEdit): Promise<void> {
  if (edit.ref !== undefined) await refuseOtherReference(planId, edit.ref);
  const plan = await currentPlan(planId);
  if (plan === null) return;
  const next = withEdit(plan, edit);
  const spent = next.ref === plan.ref ? [] : spendReference(plan.ref);
  await commit('edit-plan', [...spent, { table: 'plans', id: planId, value: next }]);
}

async function refuseOtherReference(planId: string, wanted: string): Promise<void> {
  const plan = await currentPlan(planId);
  if (plan?.sampleId === undefined || plan.ref === wanted) return;
  const sample = await currentSession().db.samples.get(plan.sampleId);
  if (sample?.value.members.some(({ ref }) => ref === plan.ref) === true)
    throw new Error('A plan that a sample drew keeps its reference.');
}

function withEdit(plan: Plan, edit: PlanEdit): Plan {
  const said = Object.entries(edit).filter(([, value]) => value !== undefined);
  const next = Object.entries({ ...plan, ...Object.fromEntries(said) }).filter(([, value]) => value !== null);
  return planSchema.parse(Object.fromEntries(next));
}

/** A commit takes at most this many changes. */
const MOST_CHANGES = 1_000;

const OF_AUDIT = ['evidence', 'links', 'dismissals', 'planNotes'] as const;

/** The deletion of everything else that auditors kept with these audits. */
async function removalsOf(db: WorkingCopy, auditIds: readonly string[]): Promise<Change[]> {
  const keys = await Promise.all(
    OF_AUDIT.map((table) => db.table(table).where('auditId').anyOf(auditIds).primaryKeys()),
  );
  return OF_AUDIT.flatMap((table, index) =>
    (keys[index] ?? []).map((id): Change => ({ table, id: String(id), value: null })),
  );
}

/** Removes a plan with its audits and all that belongs to them, and its corrections. Its file and text are cleaned up by main. */
export async function removePlan(planId: string): Promise<void> {
  const { db, follower } = currentSession();
  // What was saved a moment ago goes too.
  await follower.idle();
  const [plan, audits, corrections] = await Promise.all([
    currentPlan(planId),
    db.audits.where('planId').equals(planId).primaryKeys(),
    db.corrections.where('planId').equals(planId).primaryKeys(),
  ]);
  const answers = await db.answers.bulkGet(audits);
  const looks = await db.settings.where('key').anyOf(audits.map(looksSetting)).primaryKeys();
  const changes: Change[] = [
    ...answers.flatMap((row) =>
      Object.keys(row?.answers ?? {}).map((criterionId): Change => {
        return { table: 'answers', id: answerId(row?.auditId ?? '', criterionId), value: null };
      }),
    ),
    ...(await removalsOf(db, audits)),
    ...looks.map((id): Change => ({ table: 'settings', id, value: null })),
    ...corrections.map((id): Change => ({ table: 'corrections', id, value: null })),
    ...audits.map((id): Change => ({ table: 'audits', id, value: null })),
    ...(plan === null ? [] : spendReference(plan.ref)),
    { table: 'plans', id: planId, value: null },
  ];
  // The plan itself goes last: stopped half way, what is left is still a plan that can be removed.
  for (let start = 0; start < changes.length; start += MOST_CHANGES)
    await commit('remove-plan', changes.slice(start, start + MOST_CHANGES));
}
