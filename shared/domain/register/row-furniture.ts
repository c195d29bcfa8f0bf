import { type Cell, cellText } from './sheet';

const TOTALS =
  /^(grand |sub ?-?|overall )?totals?\b|^(count|sum|average|mean)( of\b|:|$)|^(number|no\.?) of (plans|rows|records|children|cyp)\b|^\d+ (records?|rows?)( found| returned| in total)?$/i;
const NOTE =
  /^(\*|†|n\.?b\.?\b|notes?\b|source\b|printed\b|report\b|run (by|on|date)\b|produced\b|created\b|generated\b|exported\b|extract\w*\b|end of\b|filters?\b|criteria\b|page \d|data (as|correct|taken)\b|as at\b|confidential\b|official\b|prepared\b|\(c\)|©|key:)/i;

/** What a row is that holds no plan: a line of totals, the headings again, or a note; null for a row of data. */
export type Furniture = 'totals' | 'repeated-headings' | 'note';

export interface FurnitureContext {
  /** Headings as they stand in the file, in small letters, by column; empty where there is none. */
  readonly headings: readonly string[];
  readonly refColumn: number;
  /** Columns that have a heading or values. */
  readonly columns: number;
}

/** Half the headings of a table again, at least two, and nothing else in their columns. */
function repeatsHeadings(texts: readonly string[], headings: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '').length;
  const same = texts.filter((text, index) => text !== '' && text.toLowerCase() === headings[index]).length;
  return same >= 2 && same * 2 >= filled;
}

/** A line that stands alone in its row and reads like words rather than like a reference. */
function isNote(text: string, inRefColumn: boolean, columns: number): boolean {
  if (NOTE.test(text)) return true;
  if (columns < 3) return false;
  const words = text.split(' ').length;
  return inRefColumn ? words >= 4 || (words >= 2 && !/\d/.test(text)) : words >= 4;
}

export function furnitureOf(
  cells: readonly Cell[],
  { headings, refColumn, columns }: FurnitureContext,
): Furniture | null {
  const texts = cells.map(cellText);
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]));
  const [first = 0] = filled;
  const text = texts[first] ?? '';
  const ref = texts[refColumn] ?? '';
  if (repeatsHeadings(texts, headings)) return 'repeated-headings';
  if (TOTALS.test(ref) || (ref === '' && filled.some((index) => TOTALS.test(texts[index] ?? '')))) return 'totals';
  return filled.length === 1 && isNote(text, first === refColumn, columns) ? 'note' : null;
}
