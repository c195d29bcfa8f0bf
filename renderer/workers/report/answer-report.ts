import { buildReport } from '#shared/domain/report/build-report';
import { lastDayOf } from '#shared/domain/report/iso-week';
import type { ResultsFile } from '#shared/domain/report/results-file';
import { newestFirst } from '#shared/domain/rubric/newest-published';
import { versionKey } from '#shared/domain/rubric/version-key';
import { ok, type Result } from '#shared/lib/result';
import type { MarkedVersion, ReportAnswer, ReportRequest } from './report-messages';
import { lastReportOn, type SourceReader } from './report-source';

/** The model of a report from the working copy, which is only read. Throws only on a bug or a database that cannot be read. */
export async function answerReport(request: ReportRequest, reader: SourceReader): Promise<Result<ReportAnswer>> {
  const { from, to, rubric, choice, toolVersion } = request;
  const source = await reader.read(request);
  if (!source.ok) return source;
  const { results, privateWords, saved } = source.value;
  const built = buildReport(results, { from, to, rubric }, choice, {
    toolVersion,
    lastReportOn: lastReportOn(source.value, lastDayOf(to)),
    earlier: saved,
  });
  if (!built.ok) return built;
  return ok({ ...built.value, versions: versionsOf(results, from, to), privateWords });
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
