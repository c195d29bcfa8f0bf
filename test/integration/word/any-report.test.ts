import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { chartsOf, type ReportModel, tablesOf } from '#shared/domain/report/model/report-model';
import { checkDocument } from '#shared/gates/check-document';
import { openWordFile } from '#shared/intake/office/open-word-file';
import { cleanText } from '#shared/word/clean-text';
import { buildReport } from '#shared/word/report/build-report';
import { fillTemplate } from '#shared/word/report/fill-template';
import { placeholdersOf } from '#shared/word/report/placeholders';
import { readChart, readDocx } from '../../helpers/read-docx';
import { choiceArbitrary, resultsArbitrary } from '../../helpers/report/report-arbitraries';
import { makeTemplate, paragraph, run } from '../../helpers/word/make-template';

const RUNS = { numRuns: 6 };
const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

/** What the gate says of a document's make; what it says of its looks depends on the council's template. */
const checkStructure = async (bytes: Uint8Array) =>
  (await checkDocument(bytes)).filter(({ gate }) => gate === 'structure');

const told = (model: ReportModel): string[][][] =>
  tablesOf(model).map(({ columns, rows }) => [
    columns.map(({ heading }) => cleanText(heading)),
    ...rows.map(({ cells }) => cells.map((cell) => cleanText(cellWords(cell, model.threshold)))),
  ]);

function expectToHold(bytes: Uint8Array, model: ReportModel): void {
  expect(readDocx(bytes).tables.map(({ rows }) => rows)).toEqual(told(model));
  for (const [at, chart] of chartsOf(model).entries()) {
    const values = chart.series.flatMap((one) => one.values).filter((value) => value !== null);
    expect(readChart(bytes, at + 1).values.map(({ value }) => Number(value))).toEqual(values);
  }
}

const models = fc
  .tuple(resultsArbitrary, choiceArbitrary)
  .map(([file, choice]) => buildReportModel(file, {}, choice, AROUND));

describe('the Word file of any report that results can give', () => {
  it('is whole, and holds every table and chart of the model to the cell', async () => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        fc.pre(model.ok);
        const bytes = await buildReport(model.value);
        expectToHold(bytes, model.value);
        expect(await checkStructure(bytes)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same in a template that names every part', async () => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        fc.pre(model.ok);
        const keys = placeholdersOf(model.value).flatMap(({ key }) => (key.startsWith('part:') ? [key] : []));
        const body = keys.map((key) => paragraph(null, run(`{{${key}}}`))).join('');
        const parts = openWordFile(makeTemplate({ body }));
        if (!parts.ok) throw new Error(parts.error.message);
        const filled = await fillTemplate(parts.value, model.value);
        if (!filled.ok) throw new Error(filled.error.message);
        expectToHold(filled.value.bytes, model.value);
        expect(await checkStructure(filled.value.bytes)).toEqual([]);
      }),
      RUNS,
    );
  });
});
