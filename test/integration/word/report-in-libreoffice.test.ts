import { beforeAll, describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { chartsOf, type ReportModel, tablesOf } from '#shared/domain/report/model/report-model';
import { shownBlocks } from '#shared/domain/report/model/shown-blocks';
import { buildReport } from '#shared/word/report/build-report';
import { weeksResults } from '../../helpers/report/weeks-results';
import { type TaggedPdf, toTaggedPdf, whyNoTaggedPdf, wordsOf } from '../../helpers/word/libreoffice';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

const missing = await whyNoTaggedPdf();
const why = missing === undefined ? '' : ` (not on this machine: ${missing})`;

function reportOfWeeks(): ReportModel {
  const choice = reportChoiceSchema.parse({ council: 'Northmoor Council', board: 'SEND Programme Board' });
  const built = buildReportModel(weeksResults(), {}, choice, { toolVersion: '1.0.0', lastReportOn: null });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

const MODELS: readonly (readonly [string, ReportModel])[] = [
  ['with every part and block', SAMPLE_MODEL],
  ['of 26 weeks', reportOfWeeks()],
];

let pdf: TaggedPdf;

const whole = (kind: string): string[] =>
  pdf.tags.flatMap((tag, at) => (tag.kind === kind ? [wordsOf(pdf.tags, at)] : []));

/** Elements of a kind that are in no other of the same kind. */
function outermost(kind: string): number {
  let inside = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { kind: one, depth } of pdf.tags) {
    if (depth <= inside) inside = Number.POSITIVE_INFINITY;
    if (one !== kind || depth > inside) continue;
    inside = depth;
    count += 1;
  }
  return count;
}

/** Titles of the parts that have anything to show; the cover stands under the title of the report. */
const partsShown = (model: ReportModel): string[] =>
  model.parts
    .filter(({ id, blocks }) => id !== 'cover' && shownBlocks(blocks).length > 0)
    .map(({ title }) => plain(title));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(MODELS)(`the board report %s, as LibreOffice lays it out${why}`, (_name, model) => {
  beforeAll(async () => {
    if (missing === undefined) pdf = await toTaggedPdf(await buildReport(model));
  });

  it.skipIf(missing !== undefined)('is tagged, with the title and the language of the report', () => {
    expect(pdf.facts).toMatchObject({ Tagged: 'yes', Title: model.title });
    expect(Buffer.from(pdf.bytes).toString('latin1')).toMatch(/\/Lang\s*\(en-GB\)/);
  });

  it.skipIf(missing !== undefined)('has the headings of the model and no other, each at its level', () => {
    expect(whole('H1')).toEqual([model.title]);
    // The cover is what stands under the title.
    expect(whole('H2')).toEqual(partsShown(model));
    expect(whole('H3')).toEqual(
      model.parts.flatMap(({ blocks }) =>
        shownBlocks(blocks).flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : [])),
      ),
    );
    expect(pdf.tags.filter(({ kind }) => /^H[4-9]$/.test(kind))).toEqual([]);
  });

  it.skipIf(missing !== undefined)('has every table of the model, with its headings as headings and its rows', () => {
    const tables = tablesOf(model);
    expect(outermost('Table')).toBe(tables.length);
    const headings = tables.flatMap(({ columns }) => columns.map(({ heading }) => plain(heading)));
    expect(new Set(whole('TH'))).toEqual(new Set(headings));
    const cells = tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
    expect(pdf.tags.filter(({ kind }) => kind === 'TD')).toHaveLength(cells);
  });

  it.skipIf(missing !== undefined)('has every chart of the model as a figure', () => {
    expect(outermost('Figure')).toBe(chartsOf(model).length);
  });

  it.skipIf(missing !== undefined)('gives in its contents the pages on which the headings stand', () => {
    const contents = new Map<string, number>();
    for (const page of pdf.pages)
      for (const [, title = '', number] of page.matchAll(/^\s*(\S.*?)\s?\.{3,}\s*(\d+)$/gm))
        contents.set(plain(title), Number(number));
    const stands = new Map<string, number>();
    const titles = new Set(partsShown(model));
    for (const [at, page] of pdf.pages.entries())
      for (const line of page.split('\n').map(plain))
        if (titles.has(line) && !stands.has(line)) stands.set(line, at + 1);
    expect(stands.size).toBe(titles.size);
    expect([...contents]).toEqual([...stands]);
  });
});
