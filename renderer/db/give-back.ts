import type { Change, TableName } from '#shared/domain/store/change';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import { copyRecords } from './copy-records';
import { THE_APP } from './publish-default-rubric';
import { sameRecord } from './same-record';
import { readStatePages } from './state-pages';
import type { HeadEntry, WorkingCopy } from './working-copy';

/** A commit takes at most this many changes. */
const MOST_CHANGES = 1_000;

const REASON = 'The journal was damaged on the disk; the working copy still had this.';
const NOT_WRITTEN =
  'The record of changes is damaged on the disk, and what the working copy still has of it could not be written back yet. Nothing was thrown away. Free some space on the disk and start the app again.';

/** How many records of each kind were written back, and how many that had been removed are there again. */
export type GivenBack = { readonly [T in TableName]: number } & { readonly returned: number };

/**
 * Gives the journal back what a damaged disk took from it and the working copy still has. Absence is never deletion:
 * a record that only the journal has stays. The copy is marked first, so that a start after a kill in between goes on
 * with it. Refuses when the disk does; nothing is lost then, and the next start tries again.
 */
export async function giveBack(db: WorkingCopy, mark: HeadEntry): Promise<Result<GivenBack, IpcErrorCode>> {
  const known = new Map<string, Change['value']>();
  const read = await readStatePages((changes) => {
    for (const { table, id, value } of changes) known.set(`${table} ${id}`, value);
  });
  if (!read.ok) return read;
  const lost: Change[] = [];
  for await (const record of copyRecords(db)) {
    const key = `${record.table} ${record.id}`;
    if (!sameRecord(known.get(key), record.value)) lost.push(record);
    known.delete(key);
  }
  if (lost.length > 0) await db.meta.put({ ...mark, givingBack: true });
  for (let start = 0; start < lost.length; start += MOST_CHANGES) {
    const changes = lost.slice(start, start + MOST_CHANGES);
    const saved = await call('store:commit', { action: 'give-back', by: THE_APP, reason: REASON, changes });
    if (!saved.ok) return fail(saved.error.code, NOT_WRITTEN);
  }
  const many = (wanted: TableName) => lost.filter(({ table }) => table === wanted).length;
  return ok({
    plans: many('plans'),
    corrections: many('corrections'),
    rubrics: many('rubrics'),
    people: many('people'),
    settings: many('settings'),
    audits: many('audits'),
    answers: many('answers'),
    evidence: many('evidence'),
    links: many('links'),
    dismissals: many('dismissals'),
    planNotes: many('planNotes'),
    comments: many('comments'),
    rubricDrafts: many('rubricDrafts'),
    registers: many('registers'),
    samples: many('samples'),
    actions: many('actions'),
    risks: many('risks'),
    indicators: many('indicators'),
    exports: many('exports'),
    returned: known.size,
  });
}
