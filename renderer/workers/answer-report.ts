import { buildReportModel } from '#shared/domain/report/build-report-model';
import { buildResultsFile } from '#shared/domain/report/build-results-file';
import type { ReportModel } from '#shared/domain/report/report-model';
import type { Result } from '#shared/lib/result';
import { ok } from '#shared/lib/result';
import { readReportSource } from '../db/read-report-source';
import { databaseName, WorkingCopy } from '../db/working-copy';
import type { ReportRequest } from './report-messages';

export interface ReportAnswer {
  readonly model: ReportModel;
  /** The Word file; empty when only the model was asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Builds a report from the working copy, which it only reads. Throws only on a bug or a database that cannot be read. */
export async function answerReport(request: ReportRequest): Promise<Result<ReportAnswer>> {
  const { want, workspace, from, to, rubric, config, generatedAt } = request;
  const db = new WorkingCopy(databaseName(workspace));
  try {
    const results = buildResultsFile(await readReportSource(db, to, generatedAt));
    if (!results.ok) return results;
    const model = buildReportModel(results.value, { from, to, rubric }, config);
    if (!model.ok) return model;
    return ok({ model: model.value, bytes: want === 'file' ? await wordFile(model.value) : new Uint8Array() });
  } finally {
    db.close();
  }
}

async function wordFile(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  // The Word library is large; showing the figures does without it.
  const { buildReport } = await import('#shared/word/build-report');
  return new Uint8Array(await buildReport(model));
}
