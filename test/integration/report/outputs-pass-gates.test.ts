import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aggregatesCsv } from '#shared/aggregates/figures-csv';
import { aggregatesWorkbook } from '#shared/aggregates/workbook';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { ReportChoice } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { checkDocument } from '#shared/gates/check-document';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { buildPage } from '#shared/html/build-page';
import { buildReport } from '#shared/word/report/build-report';
import { parseXml } from '../../helpers/read-docx';
import { choiceArbitrary, resultsArbitrary } from '../../helpers/report/report-arbitraries';
import { expectValidDocument } from '../../helpers/word/valid-document';

/** How many generated reports go through; how many of them also to the Open XML SDK, which is slow. */
const REPORTS = 12;
const TO_THE_SDK = 3;

const modelOf = (file: ResultsFile, choice: ReportChoice): ReportModel | null => {
  const built = buildReportModel(file, {}, choice, { toolVersion: '1.0.0', lastReportOn: '2026-01-31' });
  return built.ok ? built.value : null;
};

/** Printed with what fails: the same seed gives the same reports. */
const seed = Date.now() % 1_000_000;
const generated = fc
  .sample(fc.tuple(resultsArbitrary, choiceArbitrary), { seed, numRuns: REPORTS })
  // Nothing is ticked: there is no report.
  .flatMap(([file, choice]) => modelOf(file, choice) ?? []);

describe(`the outputs of generated reports (seed ${seed})`, () => {
  it.each(generated.map((model, at) => [at + 1, model] as const))(
    'pass every gate as they are built: Word, web page, CSV and workbook of report %i',
    async (number, model) => {
      const may = { model, privateWords: [] };
      const word = await buildReport(model);
      const page = buildPage(model);
      const workbook = await aggregatesWorkbook(model);
      const findings = [
        ...(await checkDocument(word)),
        ...checkDisclosure({ kind: 'docx', bytes: word }, may),
        ...checkDisclosure({ kind: 'html', bytes: strToU8(page) }, may),
        ...checkDisclosure({ kind: 'csv', bytes: strToU8(aggregatesCsv(model)) }, may),
        ...checkDisclosure({ kind: 'xlsx', bytes: workbook }, may),
      ];
      expect(findings.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
      expect(parseXml(page).children.length).toBeGreaterThan(0);
      if (number > TO_THE_SDK) return;
      await expectValidDocument(word);
      await expectValidDocument(workbook, 'xlsx');
    },
  );
});
