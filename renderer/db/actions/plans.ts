import { answerId } from '#shared/domain/audit/answer';
import type { Plan } from '#shared/domain/plan/plan';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../commit';
import { currentPlan } from '../current-record';
import { currentSession } from '../session';
import type { WorkingCopy } from '../working-copy';
import { spendReference } from './spent-references';

/** Fields a person may change; `null` clears one. */
export interface PlanFields {
  readonly ref?: string;
  readonly type?: Plan['type'] | null;
  readonly need?: Plan['need'] | null;
  readonly team?: string | null;
  readonly week?: string;
}

export async function editPlan(planId: string, fields: PlanFields): Promise<void> {
  const plan = await currentPlan(planId);
  if (plan === null) return;
  const next = withFields(plan, fields);
  const spent = next.ref === plan.ref ? [] : spendReference(plan.ref);
  await commit('edit-plan', [...spent, { table: 'plans', id: planId, value: next }]);
}

function withFields(plan: Plan, fields: PlanFields): Plan {
  const { type, need, team, ...kept } = plan;
  const next = { type: pick(fields.type, type), need: pick(fields.need, need), team: pick(fields.team, team) };
  return {
    ...kept,
    ref: fields.ref ?? plan.ref,
    week: fields.week ?? plan.week,
    ...(next.type === undefined ? {} : { type: next.type }),
    ...(next.need === undefined ? {} : { need: next.need }),
    ...(next.team === undefined ? {} : { team: next.team }),
  };
}

/** The new value, none where it is cleared, the old one where nothing was said. */
function pick<T>(wanted: T | null | undefined, old: T | undefined): T | undefined {
  if (wanted === null) return undefined;
  return wanted === undefined ? old : wanted;
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
  const changes: Change[] = [
    ...answers.flatMap((row) =>
      Object.keys(row?.answers ?? {}).map((criterionId): Change => {
        return { table: 'answers', id: answerId(row?.auditId ?? '', criterionId), value: null };
      }),
    ),
    ...(await removalsOf(db, audits)),
    ...corrections.map((id): Change => ({ table: 'corrections', id, value: null })),
    ...audits.map((id): Change => ({ table: 'audits', id, value: null })),
    ...(plan === null ? [] : spendReference(plan.ref)),
    { table: 'plans', id: planId, value: null },
  ];
  // The plan itself goes last: stopped half way, what is left is still a plan that can be removed.
  for (let start = 0; start < changes.length; start += MOST_CHANGES)
    await commit('remove-plan', changes.slice(start, start + MOST_CHANGES));
}
