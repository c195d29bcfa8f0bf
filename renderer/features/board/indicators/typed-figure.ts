import type { IndicatorUnit, MonthlyValue } from '#shared/domain/board/indicator';
import type { Month } from '#shared/domain/board/month';
import { readTypedNumber } from '../form/typed-number';

/** What stands in a cell: nothing, a figure, or something that is none, with what to do. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: MonthlyValue }
  | { readonly kind: 'wrong'; readonly problem: string };

const SHARE = /^(.+?)\s*(?:of|\/|\t)\s*(.+)$/i;

const HOW: Readonly<Record<IndicatorUnit, string>> = {
  percent: 'Write a percent from 0 to 100, as 45, or its two counts, as 9 of 20.',
  count: 'Write a whole number, as 12.',
  weeks: 'Write a number of weeks, as 21.5.',
  days: 'Write a number of days, as 40.',
};

/** The figure of a month as it is typed or pasted: `45`, `45%`, and of a percent its two counts, `9 of 20`, `9/20`. */
export function readTypedFigure(text: string, month: Month, unit: IndicatorUnit): TypedFigure {
  const typed = text.trim();
  if (typed === '' || typed === '-' || typed === '–') return { kind: 'empty' };
  const wrong: TypedFigure = { kind: 'wrong', problem: HOW[unit] };
  const share = unit === 'percent' ? SHARE.exec(typed) : null;
  if (share !== null) return shareOf(month, readTypedNumber(share[1] ?? ''), readTypedNumber(share[2] ?? '')) ?? wrong;
  const value = readTypedNumber(typed);
  if (value === null || (unit === 'percent' && value > 100)) return wrong;
  if (unit === 'count' && !Number.isInteger(value)) return wrong;
  return { kind: 'figure', value: { month, value } };
}

function shareOf(month: Month, part: number | null, base: number | null): TypedFigure | null {
  if (part === null || base === null || !Number.isInteger(part) || !Number.isInteger(base)) return null;
  if (base === 0) return { kind: 'wrong', problem: 'Nothing can be a share of 0: leave the month empty.' };
  return part > base ? null : { kind: 'figure', value: { month, part, base } };
}

/** A stored figure as it is typed. */
export function typedText(one: MonthlyValue | undefined): string {
  if (one === undefined) return '';
  return 'base' in one ? `${one.part} of ${one.base}` : String(one.value);
}

/** The lines of a column that was copied from a spreadsheet; null where only one cell was. */
export function pastedLines(text: string): readonly string[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.length === 1 && !lines[0]?.includes('\t') ? null : lines;
}
