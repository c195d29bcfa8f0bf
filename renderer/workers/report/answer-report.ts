import { buildReport } from '#shared/domain/report/build-report';
import { pickedAlike } from '#shared/domain/report/figures/choose-figures';
import type { ResultsFile, ResultsRow } from '#shared/domain/results/results-file';
import { newestFirst } from '#shared/domain/rubric/newest-published';
import { versionKey } from '#shared/domain/rubric/version-key';
import { lastDayOf } from '#shared/lib/iso-week';
import { ok, type Result } from '#shared/lib/result';
import { KeptFigures } from './kept-figures';
import type { MarkedVersion, ReportAnswer, ReportRequest } from './report-messages';
import { lastReportOn, type SourceReader } from './report-source';

/** The model of a report from the working copy, which is only read. Throws only on a bug or a database that cannot be read. */
export async function answerReport(
  request: ReportRequest,
  reader: SourceReader,
  { reckon } = new KeptFigures(),
): Promise<Result<ReportAnswer>> {
  const { from, to, rubric, choice, toolVersion } = request;
  const source = await reader.read(request);
  if (!source.ok) return source;
  const { results, privateWords, saved } = source.value;
  const surroundings = { toolVersion, lastReportOn: lastReportOn(source.value, lastDayOf(to)), earlier: saved };
  const built = buildReport(results, { from, to, rubric }, choice, surroundings, reckon);
  if (!built.ok) return built;
  return ok({ ...built.value, versions: versionsOf(results, from, to), privateWords });
}

/** Versions that audits of these weeks were marked with, the newest first. */
function versionsOf({ rubrics, audits }: ResultsFile, from: string, to: string): readonly MarkedVersion[] {
  const rows = new Map<string, ResultsRow[]>();
  for (const row of audits) {
    if (row.week < from || row.week > to) continue;
    const key = versionKey({ id: row.rubricId, version: row.rubricVersion });
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return newestFirst(rubrics).flatMap(({ id, title, version }) => {
    const key = versionKey({ id, version });
    const own = rows.get(key);
    if (own === undefined) return [];
    const counted = pickedAlike(own);
    const weeks = counted.map(({ week }) => week).sort();
    return [
      {
        key,
        title,
        version,
        audits: own.length,
        counted: counted.length,
        from: weeks.at(0) ?? from,
        to: weeks.at(-1) ?? to,
      },
    ];
  });
}
