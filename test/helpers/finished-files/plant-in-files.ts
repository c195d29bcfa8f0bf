import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { FinishedFiles } from './make-files';

/** A count of the table by section and criterion, by where it stands there. */
export interface Place {
  /** The words of its row. */
  readonly label: string;
  readonly id: string;
  readonly what: 'met' | 'audited';
}

/** Counts of that table which the report keeps back, and that are known here. */
export function keptPlaces({ document, reading }: FinishedFiles): { readonly place: Place; readonly count: number }[] {
  const heat = document.items.find((item) => item.kind === 'table' && item.header[0] === 'Section or criterion');
  if (heat?.kind !== 'table') return [];
  return heat.rows.flatMap(([label = '', met = '', audited = '']) =>
    (['met', 'audited'] as const).flatMap((what) => {
      const id = /^Section ([A-Z]\d?): /.exec(label)?.[1] ?? label.split(' ')[0] ?? '';
      const count = reading.truth.get(`${what}|${id}|period`);
      const isKept = /^(?:hidden|1 to \d|all but 1 to \d)$/.test(what === 'met' ? met : audited);
      return isKept && count !== undefined ? [{ place: { label, id, what }, count }] : [];
    }),
  );
}

/** The zip with lines of its long file changed. Columns are by name. */
export function withLines(
  files: FinishedFiles,
  change: (line: Record<string, string>) => Record<string, string>,
): FinishedFiles {
  const parts = unzipSync(files.figures);
  const { data } = Papa.parse<Record<string, string>>(strFromU8(parts['figures.csv'] ?? new Uint8Array()), {
    header: true,
    skipEmptyLines: true,
  });
  return { ...files, figures: zipSync({ ...parts, 'figures.csv': strToU8(Papa.unparse(data.map(change))) }) };
}

/** A number in the long file beside the words that keep it back. */
export const inLongFile = (files: FinishedFiles, { id, what }: Place, count: number): FinishedFiles =>
  withLines(files, (line) =>
    line.table === 'heat' && line.row === id && line.column === what ? { ...line, value: String(count) } : line,
  );

/** The workbook with one of its parts changed or added. */
export function withPart(files: FinishedFiles, name: string, change: (text: string) => string): FinishedFiles {
  const parts = unzipSync(files.workbook);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('Nothing was planted.');
  return { ...files, workbook: zipSync({ ...parts, [name]: strToU8(after) }) };
}

/** A number in the sheet of the table alone. */
export function inSheet(files: FinishedFiles, { label, what }: Place, count: number): FinishedFiles {
  const parts = Object.entries(unzipSync(files.workbook)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const shared = parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1] ?? '';
  const strings = [...shared.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const cellOf = (reference: string, words: string) =>
    new RegExp(`<c r="${reference}"[^>]*><v>${strings.indexOf(escaped(words))}</v></c>`);
  const [head, named] = [cellOf('A1', 'Section or criterion'), cellOf('A(\\d+)', label)];
  const [sheet = ''] = parts.find(([name, xml]) => name.includes('worksheets/') && head.test(xml)) ?? [];
  return withPart(files, sheet, (xml) => {
    const reference = `${what === 'met' ? 'B' : 'C'}${named.exec(xml)?.[1]}`;
    return xml.replace(new RegExp(`<c r="${reference}".*?</c>`), `<c r="${reference}"><v>${count}</v></c>`);
  });
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page with some of its text changed. */
export function withPage(files: FinishedFiles, from: string | RegExp, to: string): FinishedFiles {
  const page = files.page.replace(from, to);
  if (page === files.page) throw new Error('Nothing was planted.');
  return { ...files, page };
}

/** A number in the table of the page. */
export function inPage(files: FinishedFiles, { label, what }: Place, count: number): FinishedFiles {
  const start = files.page.indexOf(`<th scope="row">${label.replaceAll('&', '&amp;')}</th>`);
  const before = files.page.slice(0, start);
  const cells = what === 'met' ? 0 : 1;
  const after = files.page
    .slice(start)
    .replace(new RegExp(`^(<th.*?</th>(?:<td[^>]*>[^<]*</td>){${cells}}<td[^>]*>)[^<]*`), `$1${count}`);
  if (start < 0) throw new Error('The page has no such row.');
  return { ...files, page: before + after };
}
