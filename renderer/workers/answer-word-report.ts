import type { CouncilFileErrorCode } from '#shared/domain/report/council-file-errors';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { ok, type Result } from '#shared/lib/result';
import type { CouncilFile, WordReport, WordReportRequest } from './word-report-messages';

/**
 * Builds the Word file of a report from its model alone: no database is opened where a council's own file, which nobody has
 * looked through, is read. Throws only on a bug.
 */
export async function answerWordReport({
  model,
  council,
}: WordReportRequest): Promise<Result<WordReport, CouncilFileErrorCode>> {
  if (council !== undefined) return withCouncilFile(model, council);
  // The Word library is large, and other parts of the bundle do without it.
  const { buildReport } = await import('#shared/word/report/build-report');
  return ok({ bytes: new Uint8Array(await buildReport(model)), notes: [] });
}

async function withCouncilFile(
  model: ReportModel,
  { use, bytes }: CouncilFile,
): Promise<Result<WordReport, CouncilFileErrorCode>> {
  const { openWordFile } = await import('#shared/intake/office/open-word-file');
  const opened = openWordFile(bytes);
  if (!opened.ok) return opened;
  if (use === 'template') {
    const { fillTemplate } = await import('#shared/word/report/fill-template');
    const filled = await fillTemplate(opened.value, model);
    return filled.ok ? ok({ bytes: new Uint8Array(filled.value.bytes), notes: filled.value.notes }) : filled;
  }
  const [{ councilLook }, { buildReport }] = await Promise.all([
    import('#shared/word/report/council-look'),
    import('#shared/word/report/build-report'),
  ]);
  const look = councilLook(opened.value);
  if (!look.ok) return look;
  return ok({ bytes: new Uint8Array(await buildReport(model, { look: look.value.look })), notes: look.value.notes });
}
