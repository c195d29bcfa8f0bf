import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { blocksOf, chartsOf, tablesOf } from '#shared/domain/report/model/report-model';
import { buildReport } from '#shared/word/report/build-report';
import {
  below,
  parseXml,
  partText,
  type ReadDocx,
  readChart,
  readChartWorkbook,
  readDocx,
} from '../../../helpers/read-docx';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

let bytes: Uint8Array;
let docx: ReadDocx;

beforeAll(async () => {
  bytes = await buildReport(SAMPLE_MODEL);
  docx = readDocx(bytes);
  // The layout that numbers the contents is loaded here for the first time.
}, 60_000);

const texts = () => docx.paragraphs.map(({ text }) => text);
const xml = (path = 'word/document.xml') => partText(docx.parts, path);
const titles = SAMPLE_MODEL.parts.filter(({ id }) => id !== 'cover').map(({ title }) => title);

/** What a block says beside tables and charts. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'bullets':
      return block.items.map(({ text }) => text);
    case 'facts':
      return block.items.map(({ label, text }) => `${label}:${text}`);
    case 'words':
      return block.paragraphs;
    case 'table':
    case 'chart':
      return [];
    default:
      return [block.text];
  }
}

describe('the words and figures of a board report in Word', () => {
  it('hold every table of the model, cell by cell, and nothing else in tables', () => {
    const expected = tablesOf(SAMPLE_MODEL).map(({ columns, rows }) => [
      columns.map(({ heading }) => heading),
      ...rows.map(({ cells }) => cells.map((cell) => cellWords(cell, SAMPLE_MODEL.threshold))),
    ]);
    expect(docx.tables.map(({ rows }) => rows)).toEqual(expected);
    expect(expected.flat(2)).toContain('1 to 4');
  });

  it('hold every chart of the model in its cache and in its workbook alike', () => {
    for (const [at, chart] of chartsOf(SAMPLE_MODEL).entries()) {
      const { values } = readChart(bytes, at + 1);
      const told = chart.series.flatMap((one) => one.values).filter((value) => value !== null);
      expect(values.map(({ value }) => Number(value))).toEqual(told);
      const [headings, ...rows] = readChartWorkbook(bytes, at + 1);
      expect(headings?.filter((heading) => heading !== '')).toEqual(chart.series.map(({ name }) => name));
      expect(rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '')).toHaveLength(told.length);
    }
  });

  it('hold every sentence, point and line of the model as it is, and no place where nothing was written', () => {
    const all = texts();
    const told = blocksOf(SAMPLE_MODEL).flatMap(wordsOf);
    expect(told.length).toBeGreaterThan(30);
    for (const words of told) expect(all).toContain(words);
    for (const block of blocksOf(SAMPLE_MODEL)) if (block.kind === 'words') expect(xml()).not.toContain(block.prompt);
  });

  it('leave out the heading of a part in which nothing is written', async () => {
    const voice: Block = { kind: 'words', field: 'voice', prompt: 'What did they say?', paragraphs: [] };
    const parts = SAMPLE_MODEL.parts.map((part) => (part.id === 'voice' ? { ...part, blocks: [voice] } : part));
    const read = readDocx(await buildReport({ ...SAMPLE_MODEL, parts }));
    expect(read.paragraphs.map(({ text }) => text).join()).not.toContain('Voice of children');
  });

  it('give a chart the model’s alt text, never one made of its values', () => {
    const alts = below(docx.document, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(alts).toEqual(chartsOf(SAMPLE_MODEL).map(({ altText }) => altText));
  });
});

describe('a board report in Word as a document', () => {
  it('has the title as the one Heading 1, the parts as Heading 2, and no level skipped', () => {
    const headings = docx.paragraphs.filter(({ style }) => /^Heading\d$/.test(style ?? ''));
    expect(headings.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([SAMPLE_MODEL.title]);
    expect(headings.filter(({ style }) => style === 'Heading2').map(({ text }) => text)).toEqual(titles);
    const levels = headings.map(({ style }) => Number(style?.at(-1)));
    expect(levels.slice(1).every((level, at) => level - (levels[at] ?? 0) <= 1)).toBe(true);
    expect(xml('word/styles.xml').match(/w:outlineLvl w:val="[012]"/g)).toHaveLength(3);
  });

  it('lists every part in its contents with a page, linked to its heading, and asks for no update', () => {
    const entries = docx.paragraphs.filter(({ style }) => style === 'TOC2').map(({ text }) => text);
    expect(entries.map((entry) => entry.replace(/\d+$/, ''))).toEqual(titles);
    const pages = entries.map((entry) => Number(/\d+$/.exec(entry)?.[0]));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(2);
    expect(xml()).not.toMatch(/w:dirty="(true|1)"/);
    expect(xml('word/settings.xml')).not.toContain('updateFields');
    for (const [, anchor] of xml().matchAll(/w:anchor="([^"]+)"/g)) expect(xml()).toContain(`w:name="${anchor}"`);
  });

  it('lists the parts of a very long report without pages, and asks for no update either', async () => {
    const long = SAMPLE_MODEL.parts.map((part) =>
      part.id !== 'glossary'
        ? part
        : {
            ...part,
            blocks: part.blocks.map((block) =>
              block.kind !== 'table'
                ? block
                : {
                    ...block,
                    rows: Array.from({ length: 1600 }, (_, at) => ({
                      ...block.rows[0],
                      key: `r${at}`,
                      cells: block.rows[0]?.cells ?? [],
                    })),
                  },
            ),
          },
    );
    const read = readDocx(await buildReport({ ...SAMPLE_MODEL, parts: long }));
    const entries = read.paragraphs.filter(({ style }) => style === 'TOC2').map(({ text }) => text);
    expect(entries).toEqual(titles);
    expect(partText(read.parts, 'word/document.xml')).not.toMatch(/w:dirty="(true|1)"/);
  });

  it('numbers tables and figures in order, each with its caption above it and kept with it', () => {
    const captions = docx.paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text);
    const of = (kind: string) => captions.filter((text) => text.startsWith(kind));
    expect(of('Table')).toEqual(tablesOf(SAMPLE_MODEL).map(({ title }, at) => `Table ${at + 1}: ${title}`));
    expect(of('Figure')).toEqual(chartsOf(SAMPLE_MODEL).map(({ title }, at) => `Figure ${at + 1}: ${title}`));
    expect(captions).toHaveLength(of('Table').length + of('Figure').length);
    for (const caption of below(docx.document, 'w:p').filter(
      (one) => below(one, 'w:pStyle')[0]?.attributes['w:val'] === 'Caption',
    ))
      expect(below(caption, 'w:keepNext')).toHaveLength(1);
  });

  it('gives each table one heading row that repeats, alt text, no split row, no merged and no blank cell', () => {
    for (const { repeatsHeading, description, caption, rows } of docx.tables) {
      expect(repeatsHeading).toBe(true);
      expect(caption).not.toBe('');
      expect(description).toMatch(/^One row for each /);
      expect(rows.flat().filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(xml()).not.toMatch(/w:(gridSpan|vMerge)/);
    expect(below(docx.document, 'w:cantSplit')).toHaveLength(below(docx.document, 'w:tr').length);
    for (const table of below(docx.document, 'w:tbl')) expect(below(table, 'w:tbl')).toEqual([]);
  });

  it('makes each table as wide as its page, which turns sideways for wide parts and back', () => {
    const widths = below(docx.document, 'w:tbl').map((table) => {
      const grid = below(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      return grid.reduce((sum, column) => sum + column, 0);
    });
    expect(widths.slice(0, 5)).toEqual([15138, 9638, 9638, 15138, 15138]);
    expect(below(docx.document, 'w:pgSz').map(({ attributes }) => attributes['w:orient'] ?? 'portrait')).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  it('says on every page what it is, its marking, whom it is for, and which page of how many', () => {
    const parts = Object.keys(docx.parts);
    const headers = parts.filter((name) => /^word\/header\d+\.xml$/.test(name));
    const footers = parts.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect([headers.length, footers.length]).toEqual([5, 5]);
    for (const name of headers) expect(xml(name)).toMatch(/Quality of Education.*Official/s);
    for (const name of footers) expect(xml(name)).toMatch(/Counts of 1 to 4 are not told\..*PAGE.*NUMPAGES/s);
  });

  it('is British English in 12 point or more, with its properties set, and names no other language', () => {
    const core = xml('docProps/core.xml');
    for (const part of [
      '<dc:title>Quality of',
      '<dc:language>en-GB',
      '<dc:subject>EHC plan audits',
      '<cp:keywords>EHC',
    ])
      expect(core).toContain(part);
    expect(core).toContain('<dc:creator>SEND quality lead</dc:creator>');
    for (const path of Object.keys(docx.parts).filter((name) => /\.(xml|rels)$/.test(name)))
      expect(xml(path)).not.toContain('en-US');
    const sizes = [...xml('word/styles.xml').matchAll(/<w:sz w:val="(\d+)"/g)].map((match) => Number(match[1]));
    expect(sizes.filter((size) => size < 24)).toEqual([]);
    for (const [at] of chartsOf(SAMPLE_MODEL).entries())
      for (const [, size] of xml(`word/charts/chart${at + 1}.xml`).matchAll(/sz="(\d+)"/g))
        expect(Number(size)).toBeGreaterThanOrEqual(1200);
  });

  it('sets no italics, capitals or underline of its own', () => {
    expect(xml()).not.toMatch(/<w:(i|caps|smallCaps|u)[ />]/);
  });

  it('names only styles and lists that are there', () => {
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const { attributes } of below(docx.document, name))
        expect(xml('word/styles.xml')).toContain(`w:styleId="${attributes['w:val']}"`);
    for (const { attributes } of below(docx.document, 'w:numId'))
      expect(xml('word/numbering.xml')).toContain(`<w:num w:numId="${attributes['w:val']}"`);
  });
});

describe('a line chart of a board report', () => {
  const chart = () => xml('word/charts/chart1.xml');

  it('has a fixed value axis, the number of plans under each point, and a gap where the line breaks', () => {
    expect(chart()).toContain('<c:min val="0"/>');
    expect(chart()).toContain('<c:max val="100"/>');
    expect(chart()).toContain('<c:dispBlanksAs val="gap"/>');
    expect(readChart(bytes).categories[0]?.value).toBe('Apr\n2026\nn 38');
  });

  it('tells its series apart by line and shape, not by colour alone', () => {
    const series = below(readChartXml(), 'c:ser').map((one) => ({
      symbol: below(one, 'c:symbol')[0]?.attributes.val,
      dash: below(one, 'a:prstDash')[0]?.attributes.val,
      hasLine: below(one, 'a:noFill').length === 0,
    }));
    expect(series).toEqual([
      { symbol: 'circle', dash: undefined, hasLine: true },
      { symbol: 'square', dash: undefined, hasLine: true },
      { symbol: 'none', dash: undefined, hasLine: true },
      { symbol: 'none', dash: 'dash', hasLine: true },
      { symbol: 'none', dash: 'dash', hasLine: true },
      { symbol: 'diamond', dash: undefined, hasLine: false },
      { symbol: 'none', dash: 'lgDashDot', hasLine: true },
    ]);
  });

  const readChartXml = () => {
    const found = readDocx(bytes).parts['word/charts/chart1.xml'];
    if (found === undefined) throw new Error('No chart.');
    return parseXml(strFromU8(found));
  };
});

it('gives the same bytes for the same model', async () => {
  expect(Buffer.from(await buildReport(structuredClone(SAMPLE_MODEL))).equals(Buffer.from(bytes))).toBe(true);
});
