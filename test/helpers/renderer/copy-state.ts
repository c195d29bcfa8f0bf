import { answerId } from '#shared/domain/audit/answer';
import { wholeAudit } from '../../../renderer/db/current-record';
import { DATA_TABLES, NO_COUNTS, type WorkingCopy } from '../../../renderer/db/working-copy';

/** Everything in the working copy as records of the journal, by table and id. */
export async function copyState(db: WorkingCopy): Promise<Map<string, unknown>> {
  const state = new Map<string, unknown>();
  const plain = [
    ...(await db.plans.toArray()).map((row) => ['plans', row] as const),
    ...(await db.corrections.toArray()).map((row) => ['corrections', row] as const),
    ...(await db.rubrics.toArray()).map((row) => ['rubrics', row] as const),
    ...(await db.people.toArray()).map((row) => ['people', row] as const),
    ...(await db.settings.toArray()).map((row) => ['settings', row] as const),
    ...(await db.evidence.toArray()).map((row) => ['evidence', row] as const),
    ...(await db.links.toArray()).map((row) => ['links', row] as const),
    ...(await db.dismissals.toArray()).map((row) => ['dismissals', row] as const),
    ...(await db.planNotes.toArray()).map((row) => ['planNotes', row] as const),
    ...(await db.comments.toArray()).map((row) => ['comments', row] as const),
    ...(await db.rubricDrafts.toArray()).map((row) => ['rubricDrafts', row] as const),
    ...(await db.registers.toArray()).map((row) => ['registers', row] as const),
    ...(await db.samples.toArray()).map((row) => ['samples', row] as const),
    ...(await db.actions.toArray()).map((row) => ['actions', row] as const),
    ...(await db.risks.toArray()).map((row) => ['risks', row] as const),
    ...(await db.indicators.toArray()).map((row) => ['indicators', row] as const),
    ...(await db.exports.toArray()).map((row) => ['exports', row] as const),
  ];
  for (const [table, { key, value }] of plain) state.set(`${table} ${key}`, value);
  const answers = new Map((await db.answers.toArray()).map((row) => [row.auditId, row]));
  for (const entry of await db.audits.toArray())
    state.set(`audits ${entry.key}`, wholeAudit(entry, answers.get(entry.key)?.result ?? null));
  for (const row of answers.values())
    for (const answer of Object.values(row.answers))
      state.set(`answers ${answerId(row.auditId, answer.criterionId)}`, answer);
  return state;
}

/** The counts that the working copy should have written down. */
export async function trueCounts(db: WorkingCopy): Promise<typeof NO_COUNTS> {
  const counts: Record<string, number> = { ...NO_COUNTS };
  for (const table of DATA_TABLES) counts[table] = await db.table(table).count();
  const rows = await db.answers.toArray();
  return { ...NO_COUNTS, ...counts, marks: rows.reduce((sum, row) => sum + Object.keys(row.answers).length, 0) };
}
