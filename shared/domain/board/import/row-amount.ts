import type { Amount } from './read-amount';

/** What value, part and base of one row make together; `at` names the cell that a problem is in. */
export type RowAmount =
  | { readonly kind: 'figure'; readonly at: 'value' | 'part'; readonly amount: Amount }
  | { readonly kind: 'problem'; readonly at: 'value' | 'part'; readonly what: string };

export const HIDDEN = 'holds a small number that was hidden, and not the number itself';

/**
 * A part and a base are the figure; a value beside them is only looked at to see that it says the same. One of the two
 * alone is no figure.
 */
export function rowAmount(value: Amount, part: Amount, base: Amount): RowAmount {
  if (part.kind === 'blank' && base.kind === 'blank') return { kind: 'figure', at: 'value', amount: value };
  if (part.kind !== 'number' || base.kind !== 'number') {
    const isHidden = part.kind === 'hidden' || base.kind === 'hidden';
    const what = isHidden ? HIDDEN : 'needs both a part and a base, as numbers, or neither';
    return { kind: 'problem', at: 'part', what };
  }
  if (!agrees(value, part.value, base.value))
    return { kind: 'problem', at: 'value', what: 'says another figure than its part and base make' };
  return { kind: 'figure', at: 'part', amount: { kind: 'share', part: part.value, base: base.value } };
}

/** A value beside a part and a base may be rounded to whole percents, or be a share of 1. */
function agrees(value: Amount, part: number, base: number): boolean {
  if (value.kind === 'blank' || base === 0) return true;
  if (value.kind !== 'number') return false;
  const percent = (100 * part) / base;
  const isNear = (said: number) => Math.abs(said - percent) <= 0.51;
  return isNear(value.value) || (!value.percentSign && isNear(value.value * 100));
}
