import { buildReportModel } from '#shared/domain/report/build-report';
import { lastDayOf } from '#shared/domain/report/iso-week';
import type { ResultsFile } from '#shared/domain/report/results-file';
import { newestFirst } from '#shared/domain/rubric/newest-published';
import { versionKey } from '#shared/domain/rubric/version-key';
import { ok, type Result } from '#shared/lib/result';
import { buildForm } from './build-form';
import { checkForm } from './check-form';
import type { MarkedVersion, ReportAnswer, ReportRequest, ReportStep } from './report-messages';
import { lastReportOn, type SourceReader } from './report-source';

/**
 * Makes a report from the working copy, which it only reads: the model, and where a form is asked for its file with what the
 * gates say of it. Throws only on a bug or a database that cannot be read.
 */
export async function answerReport(
  request: ReportRequest,
  reader: SourceReader,
  onStep: (step: ReportStep) => void,
): Promise<Result<ReportAnswer>> {
  const { form, from, to, rubric, choice, template, toolVersion } = request;
  onStep('reading');
  const source = await reader.read(request);
  if (!source.ok) return source;
  const { results, privateWords } = source.value;
  onStep('working-out');
  const around = { toolVersion, lastReportOn: lastReportOn(source.value, lastDayOf(to)) };
  const built = buildReportModel(results, { from, to, rubric }, choice, around);
  if (!built.ok) return built;
  const model = built.value;
  const answer = { model, versions: versionsOf(results, from, to), notes: [], findings: [] };
  if (form === undefined) return ok({ ...answer, bytes: new Uint8Array() });
  onStep('building');
  const file = await buildForm(form, model, template);
  if (!file.ok) return file;
  onStep('checking');
  const findings = await checkForm(form, file.value.bytes, { model, privateWords });
  return ok({ ...answer, ...file.value, findings });
}

/** Versions that audits of these weeks were marked with, the newest first. */
function versionsOf({ rubrics, audits }: ResultsFile, from: string, to: string): readonly MarkedVersion[] {
  const counts = new Map<string, number>();
  for (const { week, rubricId, rubricVersion } of audits) {
    if (week < from || week > to) continue;
    const key = versionKey({ id: rubricId, version: rubricVersion });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return newestFirst(rubrics).flatMap(({ id, title, version }) => {
    const key = versionKey({ id, version });
    const own = counts.get(key);
    return own === undefined ? [] : [{ key, title, version, audits: own }];
  });
}
