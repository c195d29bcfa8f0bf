import { beforeAll, describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import { type ReportModel, SMALL_NUMBERS_NOTICE } from '#shared/domain/report/report-model';
import { buildReport } from '#shared/word/build-report';
import { makeResults } from '../../helpers/make-results';
import {
  below,
  partText,
  type ReadDocx,
  readChart,
  readChartWorkbook,
  readDocx,
  type XmlElement,
} from '../../helpers/read-docx';
import { recalculateReport, wholePercent, wilsonBySearch } from '../../helpers/recalculate-report';
import { expectSoundDocument } from '../../helpers/word/sound-document';

const file = makeResults(20260302, 40);
const expected = recalculateReport(file);

let model: ReportModel;
let bytes: Uint8Array;
let docx: ReadDocx;

beforeAll(async () => {
  const built = buildReportModel(file, {}, { council: 'Northmoor Council', preparedBy: 'SEND quality lead' });
  if (!built.ok) throw new Error(built.error.message);
  model = built.value;
  bytes = await buildReport(model);
  docx = readDocx(bytes);
});

const table = (caption: string) => {
  const found = docx.tables.find((one) => one.caption === caption);
  if (found === undefined) throw new Error(`No table ${caption}.`);
  return found.rows.slice(1);
};

describe('the numbers in the Word report equal an independent calculation', () => {
  it('in the headline figures', () => {
    const [mean, good, met, held] = table('Headline figures');
    const goodAudits = (expected.grades[0]?.audits ?? 0) + (expected.grades[1]?.audits ?? 0);
    const allMet = expected.criteria.reduce((sum, one) => sum + one.met, 0);
    const allAudited = expected.criteria.reduce((sum, one) => sum + one.audited, 0);
    expect(mean?.[1]).toBe(`${Math.round(expected.mean)}%`);
    expect([expected.n, expected.complete]).toEqual([40, 25]);
    expect(mean?.[3]).toBe(`${expected.complete} audits`);
    // t for 24 degrees of freedom, from a printed table.
    const spread =
      expected.percents.reduce((sum, percent) => sum + (percent - expected.mean) ** 2, 0) / (expected.complete - 1);
    const reach = 2.0639 * Math.sqrt(spread / expected.complete);
    expect(mean?.[2]).toBe(`${Math.round(expected.mean - reach)}% to ${Math.round(expected.mean + reach)}%`);
    expect(good?.slice(1)).toEqual([
      wholePercent(goodAudits, expected.complete),
      interval(goodAudits, expected.complete),
      `${goodAudits} of ${expected.complete} audits`,
    ]);
    expect(met?.slice(1)).toEqual([
      wholePercent(allMet, allAudited),
      'not given',
      `${allMet} of ${allAudited.toLocaleString('en-GB')} answers`,
    ]);
    expect(held?.slice(1)).toEqual([
      wholePercent(expected.heldDown, expected.complete),
      interval(expected.heldDown, expected.complete),
      `${expected.heldDown} of ${expected.complete} audits`,
    ]);
  });

  it('in the table of grades', () => {
    expect(table('Local audit grades')).toEqual(
      expected.grades.map(({ word, audits, before }) => [
        word,
        String(audits),
        wholePercent(audits, expected.complete),
        String(before),
      ]),
    );
  });

  it('in the table by section', () => {
    expect(table('Results by section').map(([name, ...rest]) => [name?.split(' ')[0], ...rest.slice(0, 4)])).toEqual(
      expected.sections.map(({ id, met, audited, na }) => [
        id,
        String(met),
        String(audited),
        String(na),
        wholePercent(met, audited),
      ]),
    );
  });

  it('in the table by criterion, intervals included', () => {
    expect(table('Results by criterion').map(([name, ...rest]) => [name?.split(' ')[0], ...rest.slice(0, 6)])).toEqual(
      expected.criteria.map(({ id, met, audited, ne, na }) => [
        id,
        String(met),
        String(audited),
        String(ne),
        String(na),
        wholePercent(met, audited),
        interval(met, audited),
      ]),
    );
  });

  it('in the chart, the workbook behind it, and nowhere in its alt text', () => {
    const percents = expected.sections.map(({ met, audited }) => wholePercent(met, audited).replace('%', ''));
    expect(readChart(bytes).values.map(({ value }) => value)).toEqual(percents);
    expect(readChart(bytes).categories.map(({ value }) => value.split(' ')[0])).toEqual(
      expected.sections.map(({ id }) => id),
    );
    expect(
      readChartWorkbook(bytes)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(percents);
    const alt = below(docx.document, 'wp:docPr')[0]?.attributes.descr ?? '';
    expect(alt).toMatch(/table of results by section/);
    expect(alt.replace('13 sections', '')).not.toMatch(/\d/);
  });

  it('in every sentence: each is a sentence of the model', () => {
    const texts = docx.paragraphs.map(({ text }) => text);
    for (const sentence of [...model.findings, ...model.method, ...model.limits]) expect(texts).toContain(sentence);
  });
});

const interval = (k: number, n: number): string => {
  if (n === 0) return 'not given';
  const [low, high] = wilsonBySearch(k, n);
  return `${Math.round(low)}% to ${Math.round(high)}%`;
};

describe('the Word report as a document', () => {
  it('is valid by the Open XML SDK and passes the gates', () => expectSoundDocument(bytes));

  it('has one title and no skipped heading level, each with an outline level', () => {
    const headings = docx.paragraphs.filter(({ style }) => style?.startsWith('Heading'));
    expect(headings.map(({ style }) => style)).toEqual(['Heading1', ...headings.slice(1).map(() => 'Heading2')]);
    expect(headings.length).toBeGreaterThan(6);
    expect(partText(docx.parts, 'word/styles.xml').match(/w:outlineLvl w:val="[01]"/g)).toHaveLength(2);
  });

  it('gives every table a heading row that repeats, alt text, a caption above, and no blank cell', () => {
    expect(docx.tables).toHaveLength(4);
    for (const { caption, description, repeatsHeading, rows } of docx.tables) {
      expect(repeatsHeading).toBe(true);
      expect(description).toMatch(/^One row for each /);
      expect(docx.paragraphs.some(({ style, text }) => style === 'Caption' && text.endsWith(`: ${caption}`))).toBe(
        true,
      );
      expect(rows.flat().every((text) => text.trim() !== '')).toBe(true);
    }
  });

  it('names only styles, lists and relationships that are there, and no cell is without a paragraph', () => {
    const styles = partText(docx.parts, 'word/styles.xml');
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const { attributes } of below(docx.document, name))
        expect(styles).toContain(`w:styleId="${attributes['w:val']}"`);
    const numbering = partText(docx.parts, 'word/numbering.xml');
    for (const { attributes } of below(docx.document, 'w:numId'))
      expect(numbering).toContain(`<w:num w:numId="${attributes['w:val']}"`);
    const relations = partText(docx.parts, 'word/_rels/document.xml.rels');
    for (const [, id] of partText(docx.parts, 'word/document.xml').matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(relations).toContain(`Id="${id}"`);
    for (const cell of below(docx.document, 'w:tc')) expect(below(cell, 'w:p').length).toBeGreaterThan(0);
  });

  it('fixes table widths in twentieths of a point that add up to the table', () => {
    for (const found of below(docx.document, 'w:tbl')) {
      const grid = below(found, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const width = below(found, 'w:tblW')[0]?.attributes;
      expect(width?.['w:type']).toBe('dxa');
      expect(grid.reduce((sum, column) => sum + column, 0)).toBe(Number(width?.['w:w']));
      expect(Math.min(...grid)).toBeGreaterThan(500);
    }
  });

  it('gives every column room for the longest word of its heading, in a wider font than Arial too', () => {
    // Advance widths of DejaVu Sans Bold, in thousandths of the type size.
    const advance: Readonly<Record<string, number>> = Object.fromEntries(
      'a675 b716 c593 d716 e678 f435 g716 h712 i343 j343 k665 l343 m1042 n712 o687 p716 r493 s595 t478 u712 v652 w924 A774 B762 C734 F683 G821 M995 N837 P733 R770 S720 9696 5696 %1002'
        .split(' ')
        .map((one) => [one.slice(0, 1), Number(one.slice(1))]),
    );
    const widthOf = (word: string) =>
      [...word].reduce((sum, letter) => sum + 0.24 * (advance[letter] ?? Number.NaN), 0);
    for (const [at, found] of below(docx.document, 'w:tbl').entries()) {
      const columns = below(found, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const margins = below(found, 'w:tblCellMar')[0];
      const margin = Number(margins && below(margins, 'w:left')[0]?.attributes['w:w']);
      for (const [column, heading] of (docx.tables[at]?.rows[0] ?? []).entries())
        expect(columns[column], heading).toBeGreaterThanOrEqual(
          Math.max(...heading.split(' ').map(widthOf)) + 2 * margin,
        );
    }
  });

  it('labels every bar of the chart', () => {
    const chart = Object.keys(docx.parts).find((name) => /^word\/charts\/[^/]+\.xml$/.test(name)) ?? '';
    expect(partText(docx.parts, chart)).toContain('<c:tickLblSkip val="1"/><c:noMultiLvlLbl');
  });

  it('breaks a long table only where three rows or more stand on either page', () => {
    for (const [caption, rows] of [
      ['Results by section', 13],
      ['Results by criterion', 44],
    ] as const) {
      const at = docx.tables.findIndex((one) => one.caption === caption);
      const found = below(docx.document, 'w:tbl')[at];
      if (found === undefined) throw new Error(`No table ${caption}.`);
      const isOn = ({ attributes }: XmlElement) => attributes['w:val'] !== 'false';
      const kept = below(found, 'w:tr').map((row) => below(row, 'w:keepNext').some(isOn));
      expect(kept).toHaveLength(rows + 1);
      // The heading and two rows with the third; the last but two and the last but one with the last.
      const expected = kept.map((_, row) => row < 3 || (row > rows - 3 && row < rows));
      expect(kept).toEqual(expected);
    }
  });

  it('is British English throughout, in styles, properties and chart', () => {
    expect(partText(docx.parts, 'word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(partText(docx.parts, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    for (const path of Object.keys(docx.parts).filter((name) => /\.(xml|rels)$/.test(name)))
      expect(partText(docx.parts, path)).not.toContain('en-US');
  });

  it('says on the first page and in every footer that it holds small numbers', () => {
    expect(docx.paragraphs.map(({ text }) => text)).toContain(SMALL_NUMBERS_NOTICE);
    const footers = Object.keys(docx.parts).filter((name) => name.startsWith('word/footer'));
    expect(footers.length).toBeGreaterThan(0);
    for (const path of footers) expect(partText(docx.parts, path)).toContain(SMALL_NUMBERS_NOTICE);
  });

  it('turns the pages of the wide table sideways, at the end', () => {
    const orientations = below(docx.document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(orientations).toEqual(['portrait', 'landscape']);
  });

  it('uses 12 point or more, and neither italics, capitals nor underline', () => {
    const sizes = [partText(docx.parts, 'word/styles.xml'), partText(docx.parts, 'word/document.xml')].flatMap((xml) =>
      [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map((match) => Number(match[1])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(partText(docx.parts, 'word/document.xml')).not.toMatch(/<w:(i|caps|smallCaps|u)[ />]/);
  });
});

describe('building the same report twice', () => {
  it('gives the same bytes, also in one process and a second later', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await buildReport(model), bytes)).toBe(0);
  });

  it('leaves no trace of the time of building in the file or the workbook in it', () => {
    // Bytes 10 to 13 of a local zip header are the time and date; 0x0021 is 1 January 1980.
    for (const zip of [bytes, docx.parts['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array()])
      expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(partText(docx.parts, 'docProps/core.xml').match(/2026-03-02T00:00:00Z/g)).toHaveLength(2);
  });
});
