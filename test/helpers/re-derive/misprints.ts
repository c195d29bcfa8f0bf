import type { DocumentChart, DocumentItem, ReadDocument } from './read-document';

/** A document in which one number is another. */
export interface Misprint {
  readonly where: string;
  readonly document: ReadDocument;
}

/** Sorts of places that hold numbers. */
export const PLACES = [
  'sentence',
  'caption',
  'table',
  'chart',
  'point label',
  'workbook',
  'workbook label',
  'alt text',
  'edge',
] as const;
export type Place = (typeof PLACES)[number];

/** Each number of a text changed in its last digit, one at a time. */
const misprinted = (text: string): string[] =>
  [...text.matchAll(/\d+/g)].map(({ index, 0: digits }) => {
    const end = index + digits.length;
    return `${text.slice(0, end - 1)}${(Number(digits.slice(-1)) + 3) % 10}${text.slice(end)}`;
  });

/** A list of which one entry is another. */
const withOne = <T>(all: readonly T[], at: number, other: T): T[] =>
  all.map((one, place) => (place === at ? other : one));

const each = <T>(all: readonly T[], changed: (one: T) => readonly T[]): T[][] =>
  all.flatMap((one, at) => changed(one).map((other) => withOne(all, at, other)));

const eachOfRows = <T>(rows: readonly (readonly T[])[], changed: (one: T) => readonly T[]): T[][][] =>
  rows.flatMap((row, at) =>
    each(row, changed).map((other) => rows.map((one, place) => (place === at ? other : [...one]))),
  );

/** Values of a chart are whole percents. */
const otherValue = (value: number | null): (number | null)[] => (value === null ? [] : [value + 1]);

const ofItem = (item: DocumentItem, place: Place): DocumentItem[] => {
  if (item.kind === 'text')
    return place === (item.style === 'Caption' ? 'caption' : 'sentence')
      ? misprinted(item.text).map((text) => ({ ...item, text }))
      : [];
  if (place === 'alt text') return misprinted(item.altText).map((altText) => ({ ...item, altText }));
  if (item.kind === 'table')
    return place === 'table' ? eachOfRows(item.rows, misprinted).map((rows) => ({ ...item, rows })) : [];
  return ofChart(item, place);
};

function ofChart(chart: DocumentChart, place: Place): DocumentChart[] {
  const sheets = (changed: (cell: string | number | null) => (string | number | null)[]): DocumentChart[] =>
    each(chart.workbook, (sheet) => eachOfRows(sheet, changed)).map((workbook) => ({ ...chart, workbook }));
  switch (place) {
    case 'chart':
      return each(chart.series, (one) => each(one.values, otherValue).map((values) => ({ ...one, values }))).map(
        (series) => ({ ...chart, series }),
      );
    case 'point label':
      return each(chart.labels, misprinted).map((labels) => ({ ...chart, labels }));
    case 'workbook':
      return sheets((cell) => (typeof cell === 'number' ? otherValue(cell) : []));
    case 'workbook label':
      return sheets((cell) => (typeof cell === 'string' ? misprinted(cell) : []));
    default:
      return [];
  }
}

/** Every number of one sort of place, misprinted one at a time. */
export function misprintsOf(document: ReadDocument, place: Place): Misprint[] {
  if (place === 'edge')
    return (['edges', 'properties'] as const).flatMap((edge) =>
      each(document[edge], misprinted).map((texts) => ({ where: edge, document: { ...document, [edge]: texts } })),
    );
  return document.items.flatMap((item, at) =>
    ofItem(item, place).map((other) => ({
      where: wordsOf(item, other),
      document: { ...document, items: withOne(document.items, at, other) },
    })),
  );
}

const wordsOf = (item: DocumentItem, other: DocumentItem): string =>
  other.kind === 'text' ? other.text : `${item.kind === 'text' ? '' : item.caption}: ${changedPart(item, other)}`;

/** The first difference of two items, with a little around it. */
function changedPart(item: DocumentItem, other: DocumentItem): string {
  const [before, after] = [JSON.stringify(item), JSON.stringify(other)];
  const at = [...after].findIndex((letter, place) => letter !== before[place]);
  return after.slice(Math.max(0, at - 60), at + 30);
}
