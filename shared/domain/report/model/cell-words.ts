import type { Cell, CountCell, PercentCell, Threshold } from './cells';

/** 12345 as `12,345`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export function countWords(cell: CountCell, threshold: Threshold): string {
  switch (cell.kind) {
    case 'count':
      return grouped(cell.value);
    case 'few':
      return `1 to ${threshold - 1}`;
    case 'most':
      return `all but 1 to ${threshold - 1}`;
    case 'hidden':
      return 'hidden';
  }
}

export function percentWords(cell: PercentCell): string {
  switch (cell.kind) {
    case 'percent':
      return `${cell.value}%`;
    case 'at-least':
      return `${cell.value}% or more`;
    case 'at-most':
      return `${cell.value}% or less`;
    case 'percent-hidden':
      return 'hidden';
    case 'none':
      return 'none';
  }
}

function numberWords({ value, unit, aim }: Extract<Cell, { kind: 'number' }>): string {
  const plural = value === 1 ? '' : 's';
  const units = { number: '', percent: '%', weeks: ` week${plural}`, days: ` day${plural}` } as const;
  return [`${value}${units[unit]}`, ...(aim === undefined ? [] : [aim])].join(' ');
}

/** A cell in words, as every output shows it; never blank. */
export function cellWords(cell: Cell, threshold: Threshold): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
    case 'few':
    case 'most':
    case 'hidden':
      return countWords(cell, threshold);
    case 'percent':
    case 'at-least':
    case 'at-most':
    case 'percent-hidden':
    case 'none':
      return percentWords(cell);
    case 'interval':
      return cell.unit === 'percent' ? `${cell.low}% to ${cell.high}%` : `${signed(cell.low)} to ${signed(cell.high)}`;
    case 'points':
      return signed(cell.value);
    case 'number':
      return numberWords(cell);
    case 'rating':
      return cell.word;
    case 'absent':
      return cell.why;
  }
}

/** `+8`, `−2`, `0`: with a minus sign as wide as the plus, so that the two line up. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** The number of cases that stands under a point of a chart: `n 24`, or `n –` where it is not told. */
export const sizeWords = (n: CountCell): string => (n.kind === 'count' ? `n ${n.value}` : 'n –');
