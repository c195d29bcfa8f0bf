import { notValid } from '#shared/domain/board/board-refusal';
import { type ExportRecord, exportRecordSchema } from '#shared/domain/board/export-record';
import { ok } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { currentSession } from '../session';
import { type BoardResult, editRecord, inTurn } from './board-record';

/**
 * Keeps what a report or file of figures is going to show; answers its id once that is on disk. Anybody may save a report, and
 * what was given away is to be known whoever did.
 *
 * @throws Error where nobody is set up, and zod's where it is no such record.
 */
export async function keepExport(shown: Omit<ExportRecord, 'id' | 'at' | 'by'>): Promise<string> {
  const person = currentSession().person.get();
  if (person === null) throw new Error('A report was saved before anyone was set up.');
  const value: ExportRecord = { ...shown, id: freshId('export'), at: now(), by: person.id };
  await commit('export-report', [{ table: 'exports', id: value.id, value }]);
  return value.id;
}

/**
 * Takes away the record of a file that came to no disk: whoever began to save it cancelled, or there was no room. The journal keeps
 * that it was there. What was saved is never taken away, only marked as taken back (`withdrawExport`).
 *
 * @throws Error where nobody is set up.
 */
export const dropExport = (id: string): Promise<void> =>
  inTurn(() => commit('withdraw-export', [{ table: 'exports', id, value: null }]));

/**
 * Keeps that a saved report or file of figures was taken back, with the reason (1 to 300 characters): later ones are not held
 * against it any longer. What it showed stays on record. Refused for auditors.
 */
export const withdrawExport = (id: string, reason: string): Promise<BoardResult<ExportRecord>> =>
  editRecord({ table: 'exports', id, action: 'withdraw-export' }, (shown, stamp) => {
    if (shown.withdrawn !== undefined) return ok(shown);
    const read = exportRecordSchema.safeParse({ ...shown, withdrawn: { ...stamp, reason } });
    return read.success ? ok(read.data) : notValid(read.error);
  });
