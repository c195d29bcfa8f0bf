import type { ExportRecord } from '#shared/domain/board/export-record';
import type { BuiltReport } from '#shared/domain/report/build-report';
import { REPORTS_TAKEN_BACK_SETTING } from '../setting-keys';
import { keepExport } from './exports';
import { saveSetting } from './settings';

const KINDS = { word: 'report', page: 'html', workbook: 'xlsx', tables: 'csv' } as const satisfies Record<
  string,
  ExportRecord['kind']
>;

/** Writes down what a saved file of a report showed, so that later ones can be held against it. */
export async function keepReportExport(
  form: keyof typeof KINDS,
  { audience, threshold, period, rubric }: BuiltReport['model'],
  cells: BuiltReport['cells'],
): Promise<void> {
  await keepExport({
    kind: KINDS[form],
    audience,
    threshold,
    period: { from: period.firstDay, to: period.lastDay },
    rubric: { id: rubric.id, version: rubric.version },
    cells,
  });
}

/** Says that these exports were taken back from whoever had them: what they told counts no longer. */
export const takeBackExports = (before: readonly string[], ids: readonly string[]): Promise<void> =>
  saveSetting(REPORTS_TAKEN_BACK_SETTING, [...new Set([...before, ...ids])]);
