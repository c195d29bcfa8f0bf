import { aggregatesArchive } from '#shared/aggregates/figures-csv';
import { aggregatesWorkbook } from '#shared/aggregates/workbook';
import { buildReportModel } from '#shared/domain/report/build-report';
import { figuresOf, type ReportFigures } from '#shared/domain/report/figures/figures-of';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { buildPage } from '#shared/html/build-page';
import { buildReport } from '#shared/word/report/build-report';
import type { Reading } from '../finished-document/known-counts';
import type { DataSet } from '../re-derive/data-sets';
import { type ReadDocument, readDocument } from '../re-derive/read-document';

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

/** One report: its Word file as it is read, the other files as they are saved, and what a reader of them is held against. */
export interface FinishedFiles {
  readonly document: ReadDocument;
  readonly page: string;
  /** The zip of the long file and its dictionary. */
  readonly figures: Uint8Array;
  readonly workbook: Uint8Array;
  readonly reading: Reading;
}

/** All files of the report of a data set. None where there is nothing to report on. */
export async function finishedFiles({ file, choice, from }: DataSet): Promise<FinishedFiles[]> {
  const built = buildReportModel(file, { from }, choice, AROUND);
  if (!built.ok && built.error.code === 'nothing-in-period') return [];
  if (!built.ok) throw new Error(built.error.message);
  const model = built.value;
  const found = figuresOf(file, { from, baseline: choice.baseline }, model.threshold);
  if (!found.ok) throw new Error(found.error.message);
  const plans = file.audits.map(({ plan }) => plan);
  return [
    {
      document: readDocument(await buildReport(model)),
      page: buildPage(model),
      figures: aggregatesArchive(model),
      workbook: await aggregatesWorkbook(model),
      reading: {
        threshold: model.threshold,
        truth: found.value.raw.counts,
        addsUp: new Set(plans).size === plans.length,
        gained: gainedIn(file, found.value),
      },
    },
  ];
}

/** Criteria of the report's version that another version of its charts has not. */
function gainedIn({ rubrics }: ResultsFile, { chosen, facts }: ReportFigures): readonly string[] {
  const others = rubrics.filter(({ version }) => facts.comparedVersions.includes(version));
  const idsOf = (rubric: Rubric) => allCriteria(rubric).map(({ id }) => id);
  return idsOf(chosen.rubric).filter((id) => others.some((other) => !idsOf(other).includes(id)));
}
