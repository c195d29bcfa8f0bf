import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import type { ChartLayout } from './chart-layout';
import { PERIOD_NAMES, type SignalTone, toneOf } from './figure-words';

export type Mark = 'circle' | 'square' | 'diamond' | 'hollow' | 'band' | 'dotted' | 'dashed' | 'event' | 'words';

export interface LegendEntry {
  readonly mark: Mark;
  readonly words: string;
}

/** The shape of a signal says its side or meaning without colour. */
export const MARK_OF_TONE: Readonly<Record<SignalTone, 'square' | 'diamond'>> = {
  better: 'square',
  higher: 'square',
  worse: 'diamond',
  lower: 'diamond',
};

const TONE_WORDS: Readonly<Record<SignalTone, string>> = {
  better: 'signal for the better',
  worse: 'signal for the worse',
  higher: 'signal, higher',
  lower: 'signal, lower',
};

/** What the marks of a series mean, in words: only those that are drawn. */
export function legendOf(
  series: SeriesModel,
  period: PeriodKind,
  few: number,
  drawn: { readonly labelled: number; readonly unnamedEvents: number },
): readonly LegendEntry[] {
  const { points, segments, measure } = series;
  const tones = new Set(points.flatMap(({ signals }) => toneOf(signals, measure.better) ?? []));
  const entry = (isDrawn: boolean, mark: Mark, words: string): LegendEntry[] => (isDrawn ? [{ mark, words }] : []);
  const hasBand = points.some(({ limits }) => limits !== null);
  return [
    ...entry(true, 'circle', PERIOD_NAMES[period].one),
    ...(['better', 'higher', 'worse', 'lower'] as const).flatMap((tone) =>
      entry(tones.has(tone), MARK_OF_TONE[tone], TONE_WORDS[tone]),
    ),
    ...entry(
      points.some((point) => point.few && point.figure.value !== null),
      'hollow',
      `fewer than ${few} plans, not judged`,
    ),
    ...entry(hasBand, 'band', 'expected range from the baseline'),
    ...entry(hasBand && segments.some(({ trial }) => trial), 'dashed', 'trial limits, fewer than 12 points'),
    ...entry(
      segments.some(({ centre }) => centre !== null),
      'dotted',
      series.chart === 'run' ? 'median of the baseline' : 'mean of the baseline',
    ),
    ...entry(
      drawn.labelled < points.length,
      'words',
      `${drawn.labelled} of ${points.length} ${PERIOD_NAMES[period].many} are labelled; the table has each n`,
    ),
    ...entry(
      drawn.unnamedEvents > 0,
      'words',
      `${drawn.unnamedEvents} ${drawn.unnamedEvents === 1 ? 'event has' : 'events have'} a line without a label; the table names them`,
    ),
  ];
}

/** The legend of a drawing as it is laid out. */
export const legendOfLayout = (
  series: SeriesModel,
  period: PeriodKind,
  few: number,
  { labelled, events }: Pick<ChartLayout, 'labelled' | 'events'>,
): readonly LegendEntry[] =>
  legendOf(series, period, few, {
    labelled: labelled.length,
    unnamedEvents: events.filter(({ lane }) => lane === null).length,
  });
