import type { ExportRecord } from '#shared/domain/board/export-record';
import { now } from '../clock';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { currentSession } from '../session';

/**
 * Keeps what a report or file of figures showed, once it is on disk; answers its id. Anybody may save a report, and what
 * was given away is to be known whoever did.
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
