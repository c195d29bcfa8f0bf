import { answerId } from '#shared/domain/audit/answer';
import type { Change } from '#shared/domain/store/change';
import { wholeAudit } from './current-record';
import type { WorkingCopy } from './working-copy';

/** Audits read in one go with all their answers. */
const CHUNK = 500;

/** Everything that the working copy holds, as the records of the journal that it was made from. */
export async function* copyRecords(db: WorkingCopy): AsyncGenerator<Change> {
  for (const { key: id, value } of await db.plans.toArray()) yield { table: 'plans', id, value };
  for (const { key: id, value } of await db.corrections.toArray()) yield { table: 'corrections', id, value };
  for (const { key: id, value } of await db.rubrics.toArray()) yield { table: 'rubrics', id, value };
  for (const { key: id, value } of await db.people.toArray()) yield { table: 'people', id, value };
  for (const { key: id, value } of await db.settings.toArray()) yield { table: 'settings', id, value };
  for (const { key: id, value } of await db.evidence.toArray()) yield { table: 'evidence', id, value };
  for (const { key: id, value } of await db.links.toArray()) yield { table: 'links', id, value };
  for (const { key: id, value } of await db.dismissals.toArray()) yield { table: 'dismissals', id, value };
  for (const { key: id, value } of await db.planNotes.toArray()) yield { table: 'planNotes', id, value };
  for (const { key: id, value } of await db.comments.toArray()) yield { table: 'comments', id, value };
  for (const { key: id, value } of await db.rubricDrafts.toArray()) yield { table: 'rubricDrafts', id, value };
  for (const { key: id, value } of await db.registers.toArray()) yield { table: 'registers', id, value };
  for (const { key: id, value } of await db.samples.toArray()) yield { table: 'samples', id, value };
  yield* boardRecords(db);
  const auditIds = await db.audits.toCollection().primaryKeys();
  for (let start = 0; start < auditIds.length; start += CHUNK)
    yield* auditRecords(db, auditIds.slice(start, start + CHUNK));
}

async function* boardRecords(db: WorkingCopy): AsyncGenerator<Change> {
  for (const { key: id, value } of await db.actions.toArray()) yield { table: 'actions', id, value };
  for (const { key: id, value } of await db.risks.toArray()) yield { table: 'risks', id, value };
  for (const { key: id, value } of await db.indicators.toArray()) yield { table: 'indicators', id, value };
  for (const { key: id, value } of await db.exports.toArray()) yield { table: 'exports', id, value };
}

async function* auditRecords(db: WorkingCopy, ids: readonly string[]): AsyncGenerator<Change> {
  const [audits, answers] = await Promise.all([db.audits.bulkGet([...ids]), db.answers.bulkGet([...ids])]);
  for (const [index, entry] of audits.entries()) {
    if (entry === undefined) continue;
    const row = answers[index];
    yield { table: 'audits', id: entry.key, value: wholeAudit(entry, row?.result ?? null) };
    for (const value of Object.values(row?.answers ?? {}))
      yield { table: 'answers', id: answerId(entry.key, value.criterionId), value };
  }
}
