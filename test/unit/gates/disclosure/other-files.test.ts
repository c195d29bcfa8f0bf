import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aggregatesArchive, aggregatesCsv } from '#shared/aggregates/figures-csv';
import { aggregatesWorkbook } from '#shared/aggregates/workbook';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { tablesOf } from '#shared/domain/report/model/report-model';
import { checkDisclosure, type FinishedFile } from '#shared/gates/disclosure/check-disclosure';
import { buildPage } from '#shared/html/build-page';
import { plainPage } from '../../../helpers/disclosure/plain-page';
import { inPart, newPart } from '../../../helpers/disclosure/plant';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

const may = { model: SAMPLE_MODEL, privateWords: ['Sam Lee', 'P-1042'] };
const rulesOf = (kind: FinishedFile['kind'], bytes: Uint8Array) => [
  ...new Set(checkDisclosure({ kind, bytes }, may).map(({ rule }) => rule)),
];

describe('leaks planted in the page of a report', () => {
  const page = plainPage(SAMPLE_MODEL);
  const withChange = (from: string | RegExp, to: string) => {
    const changed = page.replace(from, to);
    expect(changed).not.toBe(page);
    return rulesOf('html', strToU8(changed));
  };

  it('finds nothing in a page as it was made', () => {
    expect(checkDisclosure({ kind: 'html', bytes: strToU8(page) }, may)).toEqual([]);
  });

  for (const [what, from, to, rule] of [
    ['a small count in a table', '<td>1 to 4</td>', '<td>3</td>', 'cell-differs'],
    ['a count in place of hidden', '<td>hidden</td>', '<td><b>3</b>17</td>', 'cell-differs'],
    ['one more row', '</tbody>', '<tr><td>East</td><td>317</td></tr></tbody>', 'row-not-in-report'],
    [
      'a table of its own',
      '</body>',
      '<table><tr><th>n</th></tr><tr><td>317</td></tr></table></body>',
      'table-not-in-report',
    ],
    ['a sentence of its own', '</h1>', '</h1><p>Of 3<em>1</em>7 plans.</p>', 'number-not-in-report'],
    ['a small number in a word', '</h1>', '</h1><div>In East three plans.</div>', 'number-not-in-report'],
    ['a number written as entities', '</h1>', '</h1><p>Of &#51;&#x31;7 plans.</p>', 'number-not-in-report'],
    ['a value in a drawing', '</svg>', '<text>60.53</text></svg>', 'number-not-in-report'],
    ['alt text', 'aria-label="', 'aria-label="317. ', 'alt-text'],
    ['data that scripts could read', '<section>', '<section data-n="317">', 'alt-text'],
    ['a description of the page', '</head>', '<meta name="description" content="317 plans"></head>', 'alt-text'],
    ['a comment of the page', '</h1>', '</h1><!-- 317 plans -->', 'number-not-in-report'],
    ['a script', '</body>', '<script>const n = 317;</script></body>', 'script'],
    ['text of a style', '</head>', '<style>h1::after { content: " 317 plans" }</style></head>', 'style-text'],
    ['a name', '</h1>', '</h1><p>By Sam <b>Lee</b></p>', 'private-words'],
    ['a name as a class', '<section>', '<section class="Sam Lee">', 'private-words'],
    ['a reference in a comment', '</h1>', '</h1><!-- P-1042 -->', 'private-words'],
  ] as const)
    it(`finds ${what}`, () => {
      expect(withChange(from, to)).toContain(rule);
    });
});

/** One line for each cell, as files for other programs have it. */
const LINES = tablesOf(SAMPLE_MODEL).flatMap((table) =>
  table.rows.flatMap(({ key, cells }) =>
    cells.map((cell, at) => [
      table.title,
      key,
      table.columns[at]?.heading ?? '',
      'value' in cell ? String(cell.value) : cellWords(cell, SAMPLE_MODEL.threshold),
      String(SAMPLE_MODEL.threshold),
    ]),
  ),
);
const ALL = [['table', 'row', 'column', 'value', 'threshold'], ...LINES];
const csv = (lines: readonly (readonly string[])[]) =>
  strToU8(
    `\uFEFF${lines.map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`,
  );

describe('files as the project makes them', () => {
  const csvText = aggregatesCsv(SAMPLE_MODEL);

  it('leak nothing', async () => {
    expect(checkDisclosure({ kind: 'html', bytes: strToU8(buildPage(SAMPLE_MODEL)) }, may)).toEqual([]);
    expect(checkDisclosure({ kind: 'csv', bytes: strToU8(csvText) }, may)).toEqual([]);
    expect(checkDisclosure({ kind: 'zip', bytes: aggregatesArchive(SAMPLE_MODEL) }, may)).toEqual([]);
    expect(checkDisclosure({ kind: 'xlsx', bytes: await aggregatesWorkbook(SAMPLE_MODEL) }, may)).toEqual([]);
  });

  it('leak a small count that is put where few stood', () => {
    const lines = csvText.split('\r\n').map((line) => line.replace(/,few,,/, ',few,3,'));
    expect(lines.join('\r\n')).not.toBe(csvText);
    expect(rulesOf('csv', strToU8(lines.join('\r\n')))).toContain('number-not-in-report');
    expect(rulesOf('zip', zipSync({ 'figures.csv': strToU8(lines.join('\r\n')) }))).toContain('number-not-in-report');
  });

  it('leak in an archive by a file of another kind', () => {
    expect(rulesOf('zip', zipSync({ 'raw.json': strToU8('{}') }))).toEqual(['part-not-needed']);
    expect(rulesOf('zip', strToU8('PK'))).toEqual(['not-readable']);
  });
});

describe('leaks planted in a file of figures', () => {
  const changed = (from: (line: readonly string[]) => boolean, to: string) => {
    const at = ALL.findIndex(from);
    expect(at).toBeGreaterThan(0);
    return ALL.map((line, row) => (row === at ? line.map((text, column) => (column === 3 ? to : text)) : line));
  };

  it('finds nothing in files as they were made', () => {
    expect(checkDisclosure({ kind: 'csv', bytes: csv(ALL) }, may)).toEqual([]);
    expect(checkDisclosure({ kind: 'xlsx', bytes: workbook(ALL) }, may)).toEqual([]);
  });

  for (const [what, lines, rule] of [
    ['a small count where 1 to 4 should stand', changed((line) => line[3] === '1 to 4', '3'), 'number-not-in-report'],
    ['a percent that is not rounded', changed((line) => line[3] === '71', '70.8333'), 'number-not-in-report'],
    ['a line of its own', [...ALL, ['East', 'East', 'Plans', '3', '5']], 'number-not-in-report'],
    ['a sentence of its own', [...ALL, ['East', 'Of 317 plans', '', '', '']], 'number-not-in-report'],
    ['a reference', [...ALL, ['P-1042', '', '', '', '']], 'private-words'],
  ] as const) {
    it(`finds ${what} in a CSV file`, () => {
      expect(rulesOf('csv', csv(lines))).toContain(rule);
    });

    it(`finds ${what} in a workbook`, () => {
      expect(rulesOf('xlsx', workbook(lines))).toContain(rule);
    });
  }

  for (const [what, plantIt, rule] of [
    ['a formula', inPart('xl/worksheets/sheet1.xml', '<is>', '<f>A1</f><is>'), 'workbook-formula'],
    [
      'a name',
      inPart(
        'xl/workbook.xml',
        '</workbook>',
        '<definedNames><definedName name="n">317</definedName></definedNames></workbook>',
      ),
      'workbook-name',
    ],
    ['comments', newPart('xl/comments1.xml', '<comments/>'), 'part-not-needed'],
    ['a name in the properties', newPart('docProps/core.xml', '<a><creator>Sam Lee</creator></a>'), 'private-words'],
  ] as const)
    it(`finds ${what} in a workbook`, () => {
      expect(rulesOf('xlsx', plantIt(workbook(ALL)))).toContain(rule);
    });

  it('says of a workbook that is none that it cannot be checked', () => {
    expect(rulesOf('xlsx', strToU8('PK'))).toEqual(['not-readable']);
  });
});

function workbook(lines: readonly (readonly string[])[]): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  const rows = lines.map(
    (line, row) =>
      `<row r="${row + 1}">${line
        .map(
          (text, column) =>
            `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`,
        )
        .join('')}</row>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${sheet}" xmlns:r="${office}"><sheets><sheet name="Figures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${sheet}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
