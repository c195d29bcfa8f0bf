import { type ReadDocx, readChart, readChartWorkbook } from '../read-docx';

type Rows = readonly (readonly string[])[];

/** The cells of a table under its heading row, by the table's title. @throws Error when there is no such table. */
export function tableRows(docx: ReadDocx, title: string): Rows {
  const table = docx.tables.find(({ caption }) => caption === title);
  if (table === undefined) throw new Error(`The report has no table “${title}”.`);
  return table.rows.slice(1);
}

/** Names and numbers that the chart draws from its own cache, in order. */
export function chartRows(bytes: Uint8Array): Rows {
  const { categories, values } = readChart(bytes);
  return categories.map(({ value }, index) => [value, values.find(({ at }) => at === index)?.value ?? '']);
}

/** Names and numbers in the workbook that Word opens behind the chart, under its heading row. */
export const workbookRows = (bytes: Uint8Array): Rows =>
  readChartWorkbook(bytes)
    .slice(1)
    .map(([name = '', percent = '']) => [name, percent]);

/** The paragraphs under a heading, up to the next heading; an empty heading stands for the top of the report. */
export function underHeading(docx: ReadDocx, heading: string): string[] {
  const isHeading = (style: string | undefined) => style?.startsWith('Heading') === true;
  const at = docx.paragraphs.findIndex(({ style, text }) => isHeading(style) && (heading === '' || text === heading));
  const rest = docx.paragraphs.slice(at + 1);
  const end = rest.findIndex(({ style }) => isHeading(style));
  return rest.slice(0, end === -1 ? undefined : end).map(({ text }) => text);
}
