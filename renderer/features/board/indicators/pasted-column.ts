import { readAmount } from '#shared/domain/board/import/read-amount';
import type { IndicatorUnit, MonthlyValue } from '#shared/domain/board/indicator';
import { addMonths, type Month, monthWords } from '#shared/domain/board/month';
import { readTypedMonth } from '../form/typed-month';
import { readTypedFigure } from './typed-figure';

/** Where a copied column begins, and what may stand in it. */
export interface PastedInto {
  /** The month of the cell that was pasted into. */
  readonly from: Month;
  /** The last month that has figures yet. */
  readonly last: Month;
  readonly unit: IndicatorUnit;
}

/** What a copied column would fill in, or why nothing of it is taken. */
export type PastedColumn =
  | { readonly kind: 'figures'; readonly figures: ReadonlyMap<Month, MonthlyValue>; readonly blanks: number }
  | { readonly kind: 'wrong'; readonly problem: string };

/** The lines of what was copied from a spreadsheet; null where only one cell was. */
export function pastedLines(text: string): readonly string[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.length === 1 && !lines[0]?.includes('\t') ? null : lines;
}

interface PastedCell {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly month: Month | null;
  readonly figure: string;
}

/**
 * Reads a copied column: figures from one month on down, or months with their figures beside them, which go to those months
 * wherever they were pasted, below a line of headings or not. An empty cell changes nothing, as in a file that is imported.
 */
export function readPasted(lines: readonly string[], into: PastedInto): PastedColumn {
  const table = withMonths(lines);
  const pair = table === null ? undefined : notAPair(table);
  if (pair !== undefined) return wrong(pair, NOT_A_PAIR);
  const cells = table?.rows ?? downFrom(into.from, lines);
  const figures = new Map<Month, MonthlyValue>();
  let blanks = 0;
  for (const cell of cells) {
    const { month } = cell;
    if (month === null) return wrong(cell, 'has no month that can be read, such as Nov 2026.');
    const read = readTypedFigure(cell.figure, month, into.unit);
    if (read.kind === 'empty') blanks += 1;
    else if (month > into.last) return wrong(cell, `would go to ${monthWords(month)}, which has not begun.`);
    else if (read.kind === 'wrong') return wrong(cell, `is no figure. ${read.problem}`);
    else if (figures.has(month)) return wrong(cell, `is a second figure of ${monthWords(month)}.`);
    else figures.set(month, read.value);
  }
  return { kind: 'figures', figures, blanks };
}

interface MonthTable {
  /** The cells of its line of headings beside the one of the months; null without such a line. */
  readonly headings: string | null;
  readonly rows: readonly PastedCell[];
}

/** Lines that each begin with a month; null where that is no table of months. */
function withMonths(lines: readonly string[]): MonthTable | null {
  const cells = lines
    .map((text, at): PastedCell => {
      const [first = '', ...rest] = text.split('\t');
      return { line: at + 1, text, month: readTypedMonth(first), figure: rest.join('\t') };
    })
    .filter(({ text }) => text.trim() !== '');
  const [first, ...below] = cells;
  const heading = first !== undefined && below.length > 0 && isHeading(first) ? first : null;
  const rows = heading === null ? cells : below;
  const isTable = rows.some(({ month, text }) => month !== null && text.includes('\t'));
  return isTable ? { headings: heading?.figure ?? null, rows } : null;
}

/** A first line with a figure is data whose month cannot be read, and not passed over. */
const isHeading = ({ month, figure }: PastedCell): boolean =>
  month === null && figure.split('\t').every((cell) => !['number', 'share'].includes(readAmount(cell.trim()).kind));

/** Words over a figure that is neither the part nor the base of another. */
const OTHER_THAN_PAIR = /%|\bper ?cent|\btargets?\b/i;
const NOT_A_PAIR =
  'has two figures, and the headings say that they are not a part and its base. Copy the months with one column of figures.';

/** The first row with two figures, where the headings say that these are a percent or a target. */
const notAPair = ({ headings, rows }: MonthTable): PastedCell | undefined =>
  headings !== null && OTHER_THAN_PAIR.test(headings)
    ? rows.find(({ figure }) => figure.split('\t').filter((cell) => cell.trim() !== '').length > 1)
    : undefined;

const downFrom = (from: Month, lines: readonly string[]): readonly PastedCell[] =>
  lines.map((text, at) => ({ line: at + 1, text, month: addMonths(from, at), figure: text }));

/** As much of a line as names it. */
const LONGEST = 30;

function wrong({ line, text }: PastedCell, what: string): PastedColumn {
  const plain = text.replaceAll('\t', ' ').trim();
  const quoted = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return { kind: 'wrong', problem: `Nothing of what was pasted is kept. Line ${line}, “${quoted}”, ${what}` };
}
