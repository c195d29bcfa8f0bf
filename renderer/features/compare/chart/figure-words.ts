import type { RuleId } from '#shared/domain/compare/compare-settings';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { ComparedGroup } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';
import { decimalsOf, shown } from '#shared/domain/compare/sentence/numbers';
import type { ChartKind, SeriesModel, SeriesPoint, Signal } from '#shared/domain/compare/series-model';

type Scale = MeasureFacts['scale'];

/** A number of a measure without its unit: `58`, `21.4`. Only a number that is 0 when rounded is shown as 0. */
export function numberWords(value: number, scale: Scale): string {
  const places = decimalsOf(scale);
  const text = shown(value, places);
  return Math.abs(value) < 0.5 / 10 ** places ? (0).toFixed(places) : text;
}

/** `58%`, `21.4 weeks`, `3.0 prompts`. */
export const valueWords = (value: number, scale: Scale): string =>
  `${numberWords(value, scale)}${scale === 'percent' ? '%' : ` ${scale}`}`;

/** `45 to 74`, with its unit where that is not percent, which the value before it has said. */
export const rangeOf = (range: { readonly low: number; readonly high: number }, scale: Scale): string =>
  `${numberWords(range.low, scale)} to ${numberWords(range.high, scale)}`;

export const plansOf = (n: number): string => `${shown(n)} ${n === 1 ? 'plan' : 'plans'}`;

/** `24 of 40`; nothing for a mean, whose sum says nothing to a reader. */
export const countOf = ({ part, total }: SeriesPoint['figure'], unit: MeasureFacts['unit']): string | null =>
  unit === 'mean' ? null : `${shown(part)} of ${shown(total)}`;

const SIGNALS: Readonly<Record<RuleId, Readonly<Record<Signal['side'], string>>>> = {
  outside: { high: 'above the expected range', low: 'below the expected range' },
  shift: { high: 'part of a shift above the centre', low: 'part of a shift below the centre' },
  trend: { high: 'part of a rising trend', low: 'part of a falling trend' },
  'two-of-three': { high: 'close to the upper limit, two of three', low: 'close to the lower limit, two of three' },
};

export const signalWords = ({ rule, side }: Signal): string => SIGNALS[rule][side];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything that is known of one point, as it is shown under the chart and told to a voice. */
export function pointSentence({ period, figure, few, signals, limits }: SeriesPoint, facts: MeasureFacts): string {
  if (figure.value === null) return `${capital(period.label)}: no plan that this applies to.`;
  const counts = countOf(figure, facts.unit);
  const likely = figure.interval === null ? '' : `, likely ${rangeOf(figure.interval, facts.scale)}`;
  const parts = [
    `${capital(period.label)}: ${valueWords(figure.value, facts.scale)}${likely}`,
    `${counts === null ? '' : `${counts}, `}${plansOf(figure.n)}`,
    ...(limits === null ? [] : [`expected ${rangeOf(limits, facts.scale)}`]),
    ...(few ? ['too few plans to judge'] : []),
    ...signals.map(signalWords),
  ];
  return `${parts.join('; ')}.`;
}

export const PERIOD_NAMES: Readonly<Record<PeriodKind, { readonly one: string; readonly many: string }>> = {
  week: { one: 'week', many: 'weeks' },
  fortnight: { one: 'fortnight', many: 'fortnights' },
  month: { one: 'month', many: 'months' },
  term: { one: 'term', many: 'terms' },
  quarter: { one: 'quarter', many: 'quarters' },
};

export const CHART_NAMES: Readonly<Record<ChartKind, string>> = { xmr: 'XmR chart', p: 'p-chart', run: 'run chart' };

export const titleOf = ({ measure, group }: SeriesModel): string =>
  group === undefined ? measure.label : `${measure.label}: ${group}`;

/** What a voice is told of a chart before its points are walked. */
export function summaryOf(series: SeriesModel, period: PeriodKind): string {
  const { points, measure } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return `${titleOf(series)}. No points.`;
  const signals = points.filter((point) => point.signals.length > 0).length;
  const few = points.filter((point) => point.few && point.figure.value !== null).length;
  const latest = points.findLast(({ figure }) => figure.value !== null);
  return [
    `${titleOf(series)}, ${CHART_NAMES[series.chart]}`,
    `${points.length} ${PERIOD_NAMES[period][points.length === 1 ? 'one' : 'many']}, ${first.period.label} to ${last.period.label}`,
    signals === 0 ? 'No signal' : `${signals} ${signals === 1 ? 'point' : 'points'} with a signal`,
    ...(few === 0 ? [] : [`${few} with too few plans`]),
    ...(latest?.figure.value == null ? [] : [`Latest ${valueWords(latest.figure.value, measure.scale)}`]),
  ]
    .join('. ')
    .concat('.');
}

/** What a point's signals mean: better or worse where the measure says which, otherwise only higher or lower. */
export type SignalTone = 'better' | 'worse' | 'higher' | 'lower';

export function toneOf(signals: readonly Signal[], better: MeasureFacts['better']): SignalTone | null {
  const [first] = signals;
  if (first === undefined) return null;
  if (better === null) return first.side === 'high' ? 'higher' : 'lower';
  return (first.side === 'high') === (better === 'higher') ? 'better' : 'worse';
}

type Changed = Pick<ComparedGroup, 'change' | 'markers'>;

/** A group's change in words: what it did, and whether that is for the better, or that markers may be part of it. */
export function changeWords({ change, markers }: Changed, better: MeasureFacts['better']): string {
  if (change === 'no-signal') return 'no signal';
  if (change === 'too-few') return 'too few';
  if (change === 'not-compared') return 'not compared';
  if (markers === true) return `${change}, markers?`;
  if (better === null) return change;
  return (change === 'up') === (better === 'higher') ? `${change}, better` : `${change}, worse`;
}

/** Whether a group's change is to be made plain, and what it means; nothing where nothing is said of it. */
export function changeTone({ change, markers }: Changed, better: MeasureFacts['better']): SignalTone | undefined {
  if (markers === true || (change !== 'up' && change !== 'down')) return undefined;
  return toneOf([{ rule: 'outside', side: change === 'up' ? 'high' : 'low' }], better) ?? undefined;
}
