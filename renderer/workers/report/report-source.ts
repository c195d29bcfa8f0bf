import { type ExportRecord, stillOut } from '#shared/domain/board/export-record';
import { buildResultsFile } from '#shared/domain/results/build-results-file';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { isoDate } from '#shared/lib/dates';
import { ok, type Result } from '#shared/lib/result';
import { readReportSource } from '../../db/read-report-source';
import { databaseName, WorkingCopy } from '../../db/working-copy';
import type { ReportRequest } from './report-messages';

/** What is stored that a report is made from, and what the gates look for. */
export interface ReportSource {
  readonly results: ResultsFile;
  /** What was saved to be shown elsewhere, but for what was taken back. */
  readonly saved: readonly ExportRecord[];
  /** References of plans, codes of writers and names of people: in no file that goes out. */
  readonly privateWords: readonly string[];
}

/** Reads the working copy; what was read last is kept for the next request of the same stored data. */
export class SourceReader {
  #last: { readonly key: string; readonly source: ReportSource } | null = null;

  async read({ workspace, to, generatedAt, stamp }: ReportRequest): Promise<Result<ReportSource>> {
    const key = stamp === undefined ? null : `${workspace} ${to} ${stamp}`;
    if (key !== null && this.#last?.key === key) return ok(this.#last.source);
    const db = new WorkingCopy(databaseName(workspace));
    try {
      const read = await readReportSource(db, to, generatedAt);
      const results = buildResultsFile(read);
      if (!results.ok) return results;
      const [people, exports] = await Promise.all([db.people.toArray(), db.exports.toArray()]);
      const source = {
        results: results.value,
        saved: exports.map(({ value }) => value).filter(stillOut),
        privateWords: [
          ...new Set([
            ...people.map(({ value }) => value.name),
            ...read.plans.flatMap(({ ref, writer }) => [ref, writer ?? '']),
          ]),
        ].filter((word) => word !== ''),
      };
      if (key !== null) this.#last = { key, source };
      return ok(source);
    } finally {
      db.close();
    }
  }
}

/** The day on which the report before this one was saved: the last of those of an earlier end. Null where there was none. */
export function lastReportOn({ saved }: Pick<ReportSource, 'saved'>, lastDay: string): string | null {
  const days = saved
    .filter(({ kind, period }) => kind === 'report' && period.to < lastDay)
    .map(({ at }) => isoDate(at));
  return days.sort().at(-1) ?? null;
}
