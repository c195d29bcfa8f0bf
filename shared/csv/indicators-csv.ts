import { figureOf, type Indicator } from '../domain/board/indicator';
import type { Month } from '../domain/board/month';
import { csvOf } from './guarded-csv';

/** The columns of a file of monthly figures, as `guessLayout` knows them. */
const COLUMNS = ['Indicator', 'Unit', 'Month', 'Value', 'Part', 'Base'] as const;

/**
 * A file of monthly figures to fill in elsewhere and import again: one row for each indicator and month, with what is kept
 * already. Of a percent whose part and base are known those two stand there, and its value is left empty.
 */
export const indicatorsCsv = (indicators: readonly Indicator[], months: readonly Month[]): string =>
  csvOf(
    COLUMNS,
    indicators.flatMap((indicator) => {
      const byMonth = new Map(indicator.values.map((one) => [one.month, one]));
      const all = [...new Set([...months, ...byMonth.keys()])].sort();
      return all.map((month) => {
        const one = byMonth.get(month);
        const isShare = one !== undefined && 'base' in one;
        const value = one === undefined || isShare ? null : figureOf(one);
        return [indicator.name, indicator.unit, month, value, isShare ? one.part : null, isShare ? one.base : null];
      });
    }),
  );
