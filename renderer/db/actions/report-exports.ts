import type { ExportRecord } from '#shared/domain/board/export-record';
import type { BuiltReport } from '#shared/domain/report/build-report';
import { ok } from '#shared/lib/result';
import type { BoardResult } from './board-record';
import { keepExport, withdrawExport } from './exports';

const KINDS = { word: 'report', page: 'html', workbook: 'xlsx', tables: 'csv' } as const satisfies Record<
  string,
  ExportRecord['kind']
>;

/** Writes down what a file of a report is going to show, so that later ones can be held against it; answers the id of the record. */
export async function keepReportExport(
  form: keyof typeof KINDS,
  { audience, threshold, period, rubric }: BuiltReport['model'],
  cells: BuiltReport['cells'],
): Promise<string> {
  return keepExport({
    kind: KINDS[form],
    audience,
    threshold,
    period: { from: period.firstDay, to: period.lastDay },
    rubric: { id: rubric.id, version: rubric.version },
    cells,
  });
}

const REPLACED = 'Nobody has it: it never went out or was taken back. A later report replaces it.';

/**
 * Says that these exports were taken back from whoever had them: what they told counts no longer. Refused for auditors; of
 * several, those before the one that could not be written down stay taken back.
 */
export async function takeBackExports(ids: readonly string[]): Promise<BoardResult<undefined>> {
  for (const id of new Set(ids)) {
    const withdrawn = await withdrawExport(id, REPLACED);
    if (!withdrawn.ok) return withdrawn;
  }
  return ok(undefined);
}
