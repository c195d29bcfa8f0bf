import type { DocumentItem, DocumentTable, ReadDocument } from '../re-derive/read-document';
import type { FileTable } from './read-figures';
import type { ReadFiles } from './read-files';

/** Where the other files of a report say another thing than its Word file, or leave out a figure that they should have. */
export const differences = ({ document, page, tables }: ReadFiles): string[] => [
  ...pageDifferences(page, document),
  ...tableDifferences(tables, document),
];

function pageDifferences(page: ReadDocument, document: ReadDocument): string[] {
  return [
    ...listDifferences('text of the page', textsOf(page), textsOf(document)),
    ...listDifferences('table of the page', chosen(page, 'table'), chosen(document, 'table')),
    ...listDifferences('chart of the page', chosen(page, 'chart'), chosen(document, 'chart')),
    ...page.edges.filter((edge) => !document.edges.some((one) => one.includes(edge))),
  ];
}

/** All but the contents, whose numbers are of pages, and what leads from a chart of a page to its table. */
const textsOf = ({ items }: ReadDocument): string[] =>
  items
    .filter((item) => item.kind === 'text')
    .filter(({ style, text }) => !style.startsWith('TOC') && !/^The figures of this chart: Table \d+$/.test(text))
    .map(({ text }) => text);

/** As one text each: the workbook behind a chart is of the Word file alone, and lines are broken where there is room. */
const chosen = ({ items }: ReadDocument, kind: DocumentItem['kind']): string[] =>
  items
    .filter((item) => item.kind === kind)
    .map((item) => JSON.stringify({ ...item, workbook: [] }).replaceAll('\\n', ' '));

function listDifferences(name: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const length = Math.max(ours.length, theirs.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => ours[index] !== theirs[index]);
  return at === undefined ? [] : [`${name} ${at + 1}: ${ours[at]} for ${theirs[at]}`];
}

function tableDifferences(tables: readonly FileTable[], { items }: ReadDocument): string[] {
  const counted = items.filter((item) => item.kind === 'table').filter(isCounted);
  const missing = [
    'long file, words',
    'long file, numbers',
    'workbook, words',
    'workbook, numbers',
    'workbook, sheet',
  ].flatMap((from) =>
    counted.flatMap(({ caption }) =>
      tables.filter((one) => one.from.startsWith(from) && one.caption === caption).length === 1
        ? []
        : [`${caption} is not once in ${from}`],
    ),
  );
  const more = tables.filter(({ caption }) => !counted.some((one) => one.caption === caption));
  return [
    ...missing,
    ...more.map(({ from, caption }) => `${caption} of ${from} is not in the Word file`),
    ...tables.flatMap((table) =>
      counted.filter(({ caption }) => caption === table.caption).flatMap((one) => cellDifferences(table, one)),
    ),
  ];
}

/** Tables of figures; those in which people wrote are in no file of figures, nor is one without a single figure. */
function isCounted({ caption, header, rows }: DocumentTable): boolean {
  const isOf = ['Section or criterion', 'Team', 'Indicator'].includes(header[0] ?? '');
  const isSeries = /: Criteria met, .+, by (?:week|fortnight|month|term)$|: figures by month$/.test(caption);
  return (
    (isOf || isSeries) &&
    rows.some((row) => row.slice(1).some((cell) => /\d|^(?:hidden|none|None audited)$/.test(cell)))
  );
}

function cellDifferences(ours: FileTable, theirs: DocumentTable): string[] {
  const at = `${ours.caption} of ${ours.from}`;
  if (JSON.stringify(ours.header) !== JSON.stringify(theirs.header)) return [`${at} has other columns`];
  if (ours.rows.length !== theirs.rows.length) return [`${at} has ${ours.rows.length} rows`];
  return theirs.rows.flatMap((row, line) =>
    row.flatMap((cell, column) => {
      const own = ours.rows[line]?.[column] ?? '';
      return own === cell || isBareNumber(ours, own, cell) ? [] : [`${at}, row ${line + 1}: “${own}” for “${cell}”`];
    }),
  );
}

/** In a sheet of its own a figure is a number to count with, without the unit or the side that stands behind it in words. */
const isBareNumber = ({ from }: FileTable, own: string, cell: string): boolean =>
  from.startsWith('workbook, sheet') &&
  /^-?\d+(?:\.\d+)?%?$/.test(own) &&
  /^(?: (?:weeks?|days?))?(?: or (?:more|less))?$/.test(cell.startsWith(own) ? cell.slice(own.length) : 'another');
