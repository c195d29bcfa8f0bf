import { countTold, HIDDEN } from '#shared/domain/compare/export/small-numbers';
import type { Figure } from '#shared/domain/compare/figure';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { countOf, rangeOf, signalWords, valueWords } from './figure-words';
import { eventLabel } from './place-events';

export const TWIN_COLUMNS = ['Period', 'n', 'Value', 'Count', 'Likely (95%)', 'Expected', 'What stands out'] as const;

/** The words of one period, one for each of `TWIN_COLUMNS`. */
export type TwinRow = readonly [string, string, string, string, string, string, string];

/** The chart as a table: one row a period, empty ones too, with the words that a reader of the chart would find. */
export function twinRows({ points, measure, events }: SeriesModel): readonly TwinRow[] {
  return points.map(({ period, figure, few, signals, limits }): TwinRow => {
    const happened = events.filter(({ on }) => period.from <= on && on <= period.to);
    return [
      period.label,
      countTold(figure),
      figure.value === null ? noneWord(figure) : valueWords(figure.value, measure.scale),
      (figure.value === null ? null : countOf(figure, measure.unit)) ?? '–',
      figure.interval === null ? '–' : rangeOf(figure.interval, measure.scale),
      limits === null ? '–' : rangeOf(limits, measure.scale),
      [...(few ? ['too few plans to judge'] : []), ...signals.map(signalWords), ...happened.map(eventLabel)].join('; '),
    ];
  });
}

const noneWord = (figure: Figure): string => (countTold(figure) === HIDDEN ? HIDDEN : 'none');
