import { INDICATOR_AREAS, type Indicator, targetIn } from '../../../board/indicator';
import { type Month, monthOfDay, monthWords } from '../../../board/month';
import type { Cell } from '../../model/cells';
import { listed } from '../../plain-text';
import { cleanLine } from '../clean-words';
import type { PartContext } from '../part-context';
import { isMet, startCell, valueCell } from './indicator-cells';
import { monthsOfReport, valuesUpTo } from './indicator-figures';

/** One indicator as a report tells it. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  /** Place in the results file, by which its figures are named. */
  readonly index: number;
  readonly name: string;
  readonly latest: { readonly month: Month; readonly cell: Cell } | null;
  readonly start: Cell;
  /** What was aimed at in the month of the latest figure, or in the last month of the period where there is none. */
  readonly target: number | null;
  /** Null: no figure, no target, or hidden. */
  readonly met: boolean | null;
  /** Months of the report's year, from the first figure on, without one. */
  readonly missing: readonly Month[];
}

/** The indicators in the order of their areas. */
export function indicatorLines({ board, head, shown }: PartContext): readonly IndicatorLine[] {
  const lines = board.indicators.map((indicator, index): IndicatorLine => {
    const values = valuesUpTo(indicator, head.period.lastDay);
    const last = values.at(-1);
    const latest = last === undefined ? null : { month: last.month, cell: valueCell(shown, indicator, index, last) };
    const target = targetIn(indicator, latest?.month ?? monthOfDay(head.period.lastDay))?.value ?? null;
    const known = new Set(values.map(({ month }) => month));
    const first = values[0]?.month;
    return {
      indicator,
      index,
      name: cleanLine(indicator.name) || 'Indicator',
      latest,
      start: startCell(shown, indicator, index),
      target,
      met: latest === null || target === null ? null : isMet(latest.cell, target, indicator.better, head.threshold),
      missing: monthsOfReport(head.period.lastDay).filter(
        (month) => first !== undefined && month > first && month < monthOfDay(head.frozenOn) && !known.has(month),
      ),
    };
  });
  return INDICATOR_AREAS.flatMap((area) => lines.filter(({ indicator }) => indicator.area === area));
}

/** `Health advice: no figure for June 2026.`; null where nothing is missing. */
export function gapWords({ name, latest, target, met, missing }: IndicatorLine): string | null {
  if (latest === null) return `${name}: no figure up to the end of the period.`;
  const words = [
    ...(missing.length === 0
      ? []
      : [
          `no figure for ${missing.length > 3 ? `${missing.length} of the last 12 months` : listed(missing.map(monthWords))}`,
        ]),
    ...(target !== null && met === null
      ? ['whether the target is met cannot be told without giving a small number away']
      : []),
  ];
  return words.length === 0 ? null : `${name}: ${listed(words)}.`;
}
