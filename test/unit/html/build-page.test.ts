import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { blocksOf, chartsOf, type ReportModel, tablesOf } from '#shared/domain/report/model/report-model';
import { buildPage } from '#shared/html/build-page';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '#shared/html/page-style';
import { oddText } from '../../helpers/odd-text';
import { below, parseXml, type XmlElement } from '../../helpers/read-docx';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

const model = SAMPLE_MODEL;

/** The page parsed strictly, as XML: an unescaped character anywhere would end it. */
const parsed = (html: string): XmlElement => parseXml(html);
const page = parsed(buildPage(model));

const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const texts = (name: string, root = page): string[] => below(root, name).map(textOf);
const attribute = (name: string, key: string): (string | undefined)[] =>
  below(page, name).map(({ attributes }) => attributes[key]);
const words = (root: XmlElement): string => textOf(root).replace(/\s+/g, ' ');

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'sentence':
    case 'heading':
    case 'notice':
    case 'note':
      return [block.text];
    case 'bullets':
      return block.items.map(({ text }) => text);
    case 'facts':
      return block.items.flatMap(({ label, text }) => [label, text]);
    case 'words':
      return block.paragraphs;
    case 'table':
    case 'chart':
      return [block.title];
  }
}

describe('the web page of a report', () => {
  it('says all that the model says, in its order', () => {
    let from = 0;
    const all = words(page);
    const expected = blocksOf(model).flatMap(wordsOf);
    for (const text of expected.map((one) => one.replace(/\s+/g, ' '))) {
      const at = all.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('holds every table: caption, column headings, a heading in each row, and each cell as the model words it', () => {
    const found = below(page, 'table').map((table) => ({
      caption: texts('caption', table)[0],
      heads: below(table, 'th')
        .filter(({ attributes }) => attributes.scope === 'col')
        .map(textOf),
      rows: below(below(table, 'tbody')[0] ?? table, 'tr').map((row) =>
        row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell)])),
      ),
      rowHeads: below(table, 'th').filter(({ attributes }) => attributes.scope === 'row').length,
    }));
    expect(found).toEqual(
      tablesOf(model).map(({ title, altText, columns, rows }, at) => ({
        caption: `Table ${at + 1}: ${title}. ${altText}`,
        heads: columns.map(({ heading }) => heading),
        rows: rows.map(({ cells }) => cells.map((cell) => cellWords(cell, model.threshold))),
        rowHeads: rows.length,
      })),
    );
  });

  it('draws every chart with a name, a description and a link to the table of its figures', () => {
    const pictures = below(page, 'svg').filter(({ attributes }) => attributes.role === 'img');
    expect(pictures.map((svg) => texts('title', svg)[0])).toEqual(chartsOf(model).map(({ title }) => title));
    expect(pictures.map((svg) => texts('desc', svg)[0])).toEqual(chartsOf(model).map(({ altText }) => altText));
    const numbers = new Map(tablesOf(model).map(({ id }, at) => [id, at + 1]));
    expect(below(page, 'figure').map((figure) => below(figure, 'a').map(({ attributes }) => attributes.href))).toEqual(
      chartsOf(model).map(({ tableId }) => [`#table-${numbers.get(tableId)}`]),
    );
  });

  it('draws each point of a chart at its value, and a gap where there is none', () => {
    const chart = chartsOf(model).find(
      ({ form, series }) => form === 'line' && /\d,,\d/.test(String(series[0]?.values)),
    );
    const at = chart === undefined ? -1 : chartsOf(model).indexOf(chart);
    const svg = below(page, 'svg').filter(({ attributes }) => attributes.role === 'img')[at];
    if (chart === undefined || svg === undefined) throw new Error('The sample has no line with a gap.');
    const values = chart.series[0]?.values ?? [];
    const circles = below(svg, 'circle').map(({ attributes }) => Number(attributes.cy));
    expect(circles).toHaveLength(values.filter((value) => value !== null).length);
    // From the top of the axis, 32 down, to its foot, 282 down.
    const { low, high } = chart.axis;
    const expected = values.flatMap((value) => (value === null ? [] : [282 - (250 * (value - low)) / (high - low)]));
    for (const [index, y] of circles.entries()) expect(y).toBeCloseTo(expected[index] ?? 0, 0);
    const line = below(svg, 'path').find(({ attributes }) => attributes.class === 'line-value')?.attributes.d ?? '';
    expect(line.match(/M/g)).toHaveLength(2);
  });

  it('prints beside its bars the values of the model and no other', () => {
    const at = chartsOf(model).findIndex(({ form }) => form === 'bars');
    const svg = below(page, 'svg').filter(({ attributes }) => attributes.role === 'img')[at];
    const chart = chartsOf(model)[at];
    if (svg === undefined || chart === undefined) throw new Error('The sample has no bars.');
    const said = texts('text', svg).filter((text) => /^\d+%$/.test(text));
    const ticks = [0, 20, 40, 60, 80, 100].map((value) => `${value}%`);
    expect(said).toEqual([...ticks, ...(chart.series[0]?.values.map((value) => `${value}%`) ?? [])]);
  });

  it('is in British English, with one title, landmarks, and headings that skip no level', () => {
    expect(page.children.length).toBeGreaterThan(0);
    expect(attribute('html', 'lang')).toEqual(['en-GB']);
    expect(texts('h1')).toEqual([model.title]);
    for (const name of ['header', 'nav', 'main', 'footer']) expect(below(page, name)).toHaveLength(1);
    expect(texts('h2')).toEqual([
      'Contents',
      ...model.parts.filter(({ id }) => id !== 'cover').map(({ title }) => title),
    ]);
    expect(texts('h3')).toEqual(blocksOf(model).flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
    expect(texts('title', below(page, 'head')[0])).toEqual([model.title]);
  });

  it('links its contents and charts to places that are there, and to nothing else', () => {
    const ids = new Set(allIds(page));
    expect(allIds(page)).toHaveLength(ids.size);
    const links = attribute('a', 'href');
    expect(links.length).toBeGreaterThan(model.parts.length);
    for (const link of links) expect(ids).toContain(link?.replace(/^#/, ''));
    expect(links.every((link) => link?.startsWith('#'))).toBe(true);
  });

  it('runs and fetches nothing: one style, named by its hash, and no script, picture, frame or form', () => {
    const html = buildPage(model);
    const hash = `sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`;
    expect(PAGE_STYLE_HASH).toBe(hash);
    expect(texts('style')).toEqual([PAGE_STYLE]);
    expect(html).toContain(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`);
    for (const name of ['script', 'img', 'iframe', 'link', 'form', 'object', 'embed', 'base', 'use', 'image'])
      expect(below(page, name), name).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|https?:|javascript:|url\(|@import/i);
  });

  it('gives the same text for the same model', () => {
    expect(buildPage(structuredClone(model))).toBe(buildPage(model));
  });
});

function allIds(root: XmlElement): string[] {
  return root.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.attributes.id === undefined ? [] : [child.attributes.id]), ...allIds(child)],
  );
}

const HOSTILE = '</title><script>alert(1)</script><img src=x onerror=alert(1)> " \' & &lt; \u202Eabc\u0000 ]]> {{x}}';

/** The sample with other words wherever words can stand. */
function reworded(words: string): ReportModel {
  const swap = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => swap(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swap(one, name)]));
    return typeof value === 'string' && WORDY.has(key) ? words : value;
  };
  return swap(model) as ReportModel;
}
const WORDY = new Set([
  'title',
  'text',
  'label',
  'heading',
  'altText',
  'name',
  'paragraphs',
  'board',
  'council',
  'why',
]);

describe('the web page of a report with odd words in it', () => {
  it('holds hostile words as words', () => {
    const html = buildPage(reworded(HOSTILE));
    const root = parsed(html);
    for (const name of ['script', 'img']) expect(below(root, name)).toEqual([]);
    expect(texts('h1', root)).toEqual([HOSTILE.replace('\u202E', '').replace('\u0000', '')]);
    expect(html).not.toContain('\u202E');
    const shape = (one: XmlElement): unknown => [
      one.name,
      one.children.flatMap((c) => (typeof c === 'string' ? [] : [shape(c)])),
    ];
    // Whatever the words are, the page keeps its shape.
    expect(shape(root)).toEqual(shape(parsed(buildPage(reworded('x'.repeat(HOSTILE.length))))));
  });

  it('stays well formed with whatever a person may type', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(below(parsed(buildPage(reworded(text === '' ? 'x' : text))), 'main')).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});
