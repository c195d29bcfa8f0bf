import type { CompareSettings } from '../compare-settings';
import type { MeasureFacts } from '../measure';
import type { ChartKind } from '../series-model';
import { countsIn } from './counting';
import { FULL_BASELINE, type PeriodFigure, type SeriesOptions } from './series-options';

/** Fewer points than this say little about an expected range (Wheeler, Understanding Variation: "as few as five or six"). */
export const FEWEST_FOR_LIMITS = 6;
/**
 * Plans to be expected on either side, met and not met, for limits of three standard deviations to be near what they
 * promise: with 3 or more a share without change lies outside them in at most 1 period of 110 (exact binomial).
 */
export const LEAST_EXPECTED = 3;

export interface ChartChoice {
  readonly chart: ChartKind;
  /** Why, as a sentence. */
  readonly why: string;
}

export const CHART_NAMES: Readonly<Record<ChartKind, string>> = {
  xmr: 'XmR chart',
  p: 'p-chart',
  run: 'run chart',
};

const FROM_STEPS = 'the limits follow how much the figure usually changes from one period to the next';

/** The chart that suits a measure and its points, and why. */
export function chooseChart(
  facts: MeasureFacts,
  points: readonly PeriodFigure[],
  settings: Pick<CompareSettings, 'few'>,
  weighted = false,
): ChartChoice {
  const counting = points.filter((point) => countsIn(point, settings.few));
  const withPlans = points.filter((point) => point.figure.n > 0).length;
  if (counting.length < FEWEST_FOR_LIMITS) return { chart: 'run', why: tooFewWords(counting.length, settings.few) };
  if (counting.length * 2 < withPlans) {
    const few = `${withPlans - counting.length} of ${withPlans} periods`;
    return {
      chart: 'run',
      why: `Run chart: ${few} have fewer than ${settings.few} plans, so limits would mean little.`,
    };
  }
  const trial =
    counting.length < FULL_BASELINE ? ` With fewer than ${FULL_BASELINE} periods they are trial limits.` : '';
  const { chart, why } = chooseWithLimits(facts, counting, weighted);
  return { chart, why: why + trial };
}

function tooFewWords(count: number, few: number): string {
  if (count === 0) return `Run chart: no period has ${few} plans or more yet, so there are no limits.`;
  const periods = count === 1 ? 'only 1 period has' : `only ${count} periods have`;
  return `Run chart: ${periods} ${few} plans or more, too few for limits that mean something.`;
}

function chooseWithLimits(facts: MeasureFacts, counting: readonly PeriodFigure[], weighted: boolean): ChartChoice {
  if (weighted) return { chart: 'xmr', why: `XmR chart: the figures are weighted to another mix; ${FROM_STEPS}.` };
  if (facts.unit === 'mean') return { chart: 'xmr', why: `XmR chart: the figure is a mean; ${FROM_STEPS}.` };
  if (facts.unit === 'items') {
    const why = `XmR chart: several things are counted in each plan, and those of one plan resemble one another; ${FROM_STEPS}.`;
    return { chart: 'xmr', why };
  }
  if (leastExpected(counting) < LEAST_EXPECTED) {
    const why = `XmR chart: fewer than ${LEAST_EXPECTED} plans of either kind are to be expected in some periods, too few for a p-chart; ${FROM_STEPS}.`;
    return { chart: 'xmr', why };
  }
  const why = 'P-chart: each plan is a yes or a no, and the limits of each period follow from how many plans it has.';
  return { chart: 'p', why };
}

/** Plans expected on the rarer side in the smallest of the periods, at the share of all. */
function leastExpected(counting: readonly PeriodFigure[]): number {
  const part = counting.reduce((sum, { tally }) => sum + tally.y, 0);
  const total = counting.reduce((sum, { tally }) => sum + tally.x, 0);
  const smallest = counting.reduce((least, { tally }) => Math.min(least, tally.x), Number.POSITIVE_INFINITY);
  return (smallest * Math.min(part, total - part)) / total;
}

/** The chart that a person asked for where it can be drawn, otherwise the one that suits. */
export function chartFor(facts: MeasureFacts, points: readonly PeriodFigure[], options: SeriesOptions): ChartChoice {
  const suits = chooseChart(facts, points, options.settings, options.weighted);
  if (options.chart === 'auto' || options.chart === suits.chart) return suits;
  const asked = options.chart;
  if (asked === 'p' && (facts.unit === 'mean' || options.weighted)) {
    const what = facts.unit === 'mean' ? 'a mean is no share of plans' : 'weighted figures are no counts';
    return { chart: suits.chart, why: `A p-chart cannot be drawn here, because ${what}. ${suits.why}` };
  }
  const name = CHART_NAMES[asked];
  const clustered =
    asked === 'p' && facts.unit === 'items'
      ? ' Its limits allow for things of one plan that resemble one another (Laney).'
      : '';
  return { chart: asked, why: `You chose the ${name}.${clustered} Without a choice it would be: ${suits.why}` };
}
