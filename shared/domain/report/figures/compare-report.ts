import { addDays } from '../../../lib/days';
import type { CompareData } from '../../compare/columns/loaded';
import type { CompareView } from '../../compare/compare-view';
import type { Measure } from '../../compare/measure';
import { answerCompare } from '../../compare/model/answer-compare';
import type { CompareModel } from '../../compare/model/compare-model';
import { periodsBetween, rangeLabel } from '../../compare/periods/period-of';
import type { ResultsFile } from '../../results/results-file';
import { SMALLEST_BASE } from '../model/cells';
import type { ReportPeriod } from '../model/report-model';
import type { ChosenFigures } from './choose-figures';
import type { ComparedVersions } from './compared-versions';
import { BOARD_VIEWER, reportView } from './report-view';

/** Asks what the Compare screen answers, for the stretches of a report. */
export interface ReportComparison {
  /** True where all is of the report's own version, so that a stretch's counts are those of the tables. */
  readonly ownVersion: boolean;
  readonly few: number;
  readonly ask: (measure: Measure, split?: CompareView['split']) => CompareModel;
  /** Days of the period of the report, or of the weeks of it that are compared. */
  readonly period: { readonly from: string; readonly to: string };
  /** What a stretch is called in keys. */
  readonly stretchOf: (days: { readonly from: string; readonly to: string }) => string;
}

/**
 * Figures of the versions that are compared stand side by side over the criteria in common, as on the Compare screen. A span has
 * enough plans from the base on that percents are told of.
 */
export function compareReport(
  data: CompareData,
  { settings, events }: Pick<ResultsFile, 'settings' | 'events'>,
  chosen: ChosenFigures,
  over: ComparedVersions,
): ReportComparison {
  const few = Math.max(settings.few, SMALLEST_BASE);
  const view: CompareView = {
    ...reportView(chosen),
    versions: [...over.versions],
    period: over.charts.kind,
    range: over.charts.range,
    ...stretchesOf(chosen, over),
  };
  const ownVersion = over.versions.length === 1;
  return {
    ownVersion,
    few,
    period: daysOf(over.compared?.period ?? chosen.period),
    ask: (measure, split = null) =>
      endedBy(
        over.charts.range.to,
        answerCompare(data, { ...view, measure, split }, { ...settings, few }, events, BOARD_VIEWER),
      ),
    stretchOf: (days) => `${ownVersion ? '' : 'common:'}${nameOf(days, chosen, over)}`,
  };
}

/** The later of two halves ends with the report's period, and is named so, where the last point of the chart goes on after it. */
function endedBy(to: string, model: CompareModel): CompareModel {
  const { spans } = model;
  if (spans === null || spans.later.range.to <= to) return model;
  const { from } = spans.later.range;
  return { ...model, spans: { ...spans, later: { ...spans.later, label: rangeLabel(from, to), range: { from, to } } } };
}

/** Points that limits are reckoned from: as many as make them more than trial limits, all before the report's period. */
const FULL_BASELINE = 12;

/**
 * Period and baseline are compared, against limits from what was before the period: the baseline's points and, where these are
 * few, those before them. Both are of the weeks with plans alone, so that their names claim no other. Without a baseline it is the first half of the points, 12 at most, and what came after.
 */
function stretchesOf(
  { period }: ChosenFigures,
  { compared, charts: { kind, range } }: ComparedVersions,
): Pick<CompareView, 'spans' | 'baseline'> {
  const points = periodsBetween(kind, range.from, range.to);
  if (compared === null) {
    const half = Math.max(1, Math.floor(points.length / 2));
    return { spans: 'baseline-and-since', baseline: { kind: 'first', points: Math.min(FULL_BASELINE, half) } };
  }
  const before = points.filter(({ to }) => to < period.firstDay).slice(-FULL_BASELINE);
  const { firstDay } = compared.baseline;
  const from = [firstDay, ...before.map((one) => one.from)].sort()[0] ?? firstDay;
  return {
    spans: { earlier: daysOf(compared.baseline), later: daysOf(compared.period) },
    baseline: { kind: 'days', range: { from, to: addDays(period.firstDay, -1) }, name: 'before the period' },
  };
}

const daysOf = ({ firstDay, lastDay }: ReportPeriod) => ({ from: firstDay, to: lastDay });

function nameOf(
  days: { readonly from: string; readonly to: string },
  { period }: ChosenFigures,
  { compared }: ComparedVersions,
): string {
  const isOf = (of: ReportPeriod | undefined): boolean => days.from === of?.firstDay && days.to === of.lastDay;
  if (isOf(compared?.period ?? period)) return 'period';
  return isOf(compared?.baseline) ? 'baseline' : `${days.from}..${days.to}`;
}
