import type { Indicator, MonthlyValue } from '../indicator';
import type { ReadFigure } from './figures-file';

type Converted = { readonly ok: true; readonly value: MonthlyValue } | { readonly ok: false; readonly why: string };

const no = (why: string): Converted => ({ ok: false, why });

/** A figure of a file as a month of an indicator, in its unit; or why it cannot be one, to stand after the row. */
export const toMonthlyValue = (
  { month, figure }: Pick<ReadFigure, 'month' | 'figure'>,
  { unit }: Pick<Indicator, 'unit'>,
  shares: boolean,
): Converted => ('base' in figure ? fromCounts(month, figure, unit) : fromNumber(month, figure, unit, shares));

type Unit = Indicator['unit'];
type Counts = Extract<ReadFigure['figure'], { readonly base: number }>;
type Plain = Exclude<ReadFigure['figure'], Counts>;

function fromCounts(month: string, { part, base }: Counts, unit: Unit): Converted {
  if (unit !== 'percent') return no('gives a part and a base, and the indicator is no percent');
  if (!Number.isInteger(part) || !Number.isInteger(base)) return no('gives a part or a base that is no whole number');
  if (base === 0) return no('gives a base of 0, of which there is no percent; leave the month empty');
  if (base > 1_000_000) return no('gives a base above 1,000,000');
  return part > base ? no('gives a part above its base') : { ok: true, value: { month, part, base } };
}

function fromNumber(month: string, { value: said, percentSign }: Plain, unit: Unit, shares: boolean): Converted {
  if (percentSign && unit !== 'percent') return no('gives a percent, and the indicator is none');
  const value = shares && unit === 'percent' && !percentSign ? hundredfold(said) : said;
  if (unit === 'percent' && value > 100) return no('gives a percent above 100');
  if (unit === 'count' && !Number.isInteger(value)) return no('gives a count that is no whole number');
  return value > 1_000_000 ? no('gives a number above 1,000,000') : { ok: true, value: { month, value } };
}

/** 0.07 as 7 and not as 7.000000000000001. */
const hundredfold = (share: number): number => Number((share * 100).toPrecision(12));

/**
 * Whether the plain numbers of a percent are shares of 1, as a spreadsheet holds what it shows as 45%: all lie between 0 and
 * 1, and one of them is neither.
 */
export function areShares(figures: readonly ReadFigure[], { unit }: Pick<Indicator, 'unit'>): boolean {
  if (unit !== 'percent') return false;
  const plain = figures.flatMap(({ figure }) => ('value' in figure && !figure.percentSign ? [figure.value] : []));
  return plain.every((value) => value <= 1) && plain.some((value) => value > 0 && value < 1);
}

/** Whether nothing tells 1 as 1% from 1 as all of them: no plain number of a percent is other than 0 and 1, and there is a 1. */
export function mayBeShares(figures: readonly ReadFigure[], { unit }: Pick<Indicator, 'unit'>): boolean {
  if (unit !== 'percent') return false;
  const plain = figures.flatMap(({ figure }) => ('value' in figure && !figure.percentSign ? [figure.value] : []));
  return plain.includes(1) && plain.every((value) => value === 0 || value === 1);
}
