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
  const cells = withMonths(lines) ?? downFrom(into.from, lines);
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

/** Lines that each begin with a month; null where that is no table of months. A first line of headings is passed over. */
function withMonths(lines: readonly string[]): readonly PastedCell[] | null {
  const cells = lines
    .map((text, at): PastedCell => {
      const [first = '', ...rest] = text.split('\t');
      return { line: at + 1, text, month: readTypedMonth(first), figure: rest.join('\t') };
    })
    .filter(({ text }) => text.trim() !== '');
  const [heading, ...below] = cells;
  const rows = heading?.month === null && below.length > 0 ? below : cells;
  const isTable = rows.some(({ month, text }) => month !== null && text.includes('\t'));
  return isTable ? rows : null;
}

const downFrom = (from: Month, lines: readonly string[]): readonly PastedCell[] =>
  lines.map((text, at) => ({ line: at + 1, text, month: addMonths(from, at), figure: text }));

/** As much of a line as names it. */
const LONGEST = 30;

function wrong({ line, text }: PastedCell, what: string): PastedColumn {
  const plain = text.replaceAll('\t', ' ').trim();
  const quoted = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return { kind: 'wrong', problem: `Nothing of what was pasted is kept. Line ${line}, “${quoted}”, ${what}` };
}
