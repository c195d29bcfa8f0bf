import { readAmount } from '#shared/domain/board/import/read-amount';
import type { IndicatorUnit, MonthlyValue } from '#shared/domain/board/indicator';
import type { Month } from '#shared/domain/board/month';

/** What stands in a cell: nothing, a figure, or something that is none, with what to do. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: MonthlyValue }
  | { readonly kind: 'wrong'; readonly problem: string };

const HOW: Readonly<Record<IndicatorUnit, string>> = {
  percent: 'Write a percent from 0 to 100, as 45, or its two counts, as 9 of 20.',
  count: 'Write a whole number, as 12.',
  weeks: 'Write a number of weeks, as 21.5.',
  days: 'Write a number of days, as 40.',
};

/** The figure of a month as it is typed or pasted: `45`, `45%`, and of a percent its two counts, `9 of 20`, `9/20`. */
export function readTypedFigure(text: string, month: Month, unit: IndicatorUnit): TypedFigure {
  // Two cells side by side are a part and its base.
  const amount = readAmount(text.trim().replace(/\s*\t\s*/, ' of '));
  const wrong: TypedFigure = { kind: 'wrong', problem: HOW[unit] };
  switch (amount.kind) {
    case 'blank':
      return { kind: 'empty' };
    case 'number':
      return isOfUnit(amount, unit) ? { kind: 'figure', value: { month, value: amount.value } } : wrong;
    case 'share':
      return unit === 'percent' ? shareOf(month, amount.part, amount.base, wrong) : wrong;
    default:
      return wrong;
  }
}

function isOfUnit(
  { value, percentSign }: { readonly value: number; readonly percentSign: boolean },
  unit: IndicatorUnit,
) {
  if (unit === 'percent') return value <= 100;
  return !percentSign && value <= 1_000_000 && (unit !== 'count' || Number.isInteger(value));
}

function shareOf(month: Month, part: number, base: number, wrong: TypedFigure): TypedFigure {
  if (base === 0) return { kind: 'wrong', problem: 'Nothing can be a share of 0: leave the month empty.' };
  return part > base ? wrong : { kind: 'figure', value: { month, part, base } };
}

/** A stored figure as it is typed. */
export function typedText(one: MonthlyValue | undefined): string {
  if (one === undefined) return '';
  return 'base' in one ? `${one.part} of ${one.base}` : String(one.value);
}
