import { addDays } from '../../../lib/days';
import type { CompareData } from '../../compare/columns/loaded';
import type { CompareView } from '../../compare/compare-view';
import type { Measure } from '../../compare/measure';
import { answerCompare } from '../../compare/model/answer-compare';
import type { CompareModel } from '../../compare/model/compare-model';
import { periodsBetween } from '../../compare/periods/period-of';
import { versionKey } from '../../rubric/version-key';
import { firstDayOf } from '../iso-week';
import { SMALLEST_BASE } from '../model/cells';
import type { ReportPeriod } from '../model/report-model';
import type { ResultsFile } from '../results-file';
import type { ChartPeriods } from './chart-periods';
import { type ChosenFigures, SAMPLING_OF_ROW } from './choose-figures';
import { BOARD_VIEWER, reportView } from './report-view';

/** Asks what the Compare screen answers, for the stretches of a report. */
export interface ReportComparison {
  /** True where all is of the report's own version, so that a stretch's counts are those of the tables. */
  readonly ownVersion: boolean;
  readonly few: number;
  readonly ask: (measure: Measure, split?: CompareView['split']) => CompareModel;
  /** What a stretch is called in keys. */
  readonly stretchOf: (days: { readonly from: string; readonly to: string }) => string;
}

/**
 * Versions of the report's rubric that plans of the charts' days were marked with: their figures stand side by side over the
 * criteria in common, as on the Compare screen. A span has enough plans from the base on that percents are told of.
 */
export function compareReport(
  data: CompareData,
  { audits, settings, events }: ResultsFile,
  chosen: ChosenFigures,
  charts: ChartPeriods,
): ReportComparison {
  const { rubric, sampling } = chosen;
  const there = new Set(
    audits
      .filter(
        (row) =>
          row.rubricId === rubric.id && SAMPLING_OF_ROW[row.sampling] === sampling && isShown(row.week, chosen, charts),
      )
      .map((row) => versionKey({ id: row.rubricId, version: row.rubricVersion })),
  );
  const versions = there.size === 0 ? [versionKey(rubric)] : [...there];
  const few = Math.max(settings.few, SMALLEST_BASE);
  const view: CompareView = {
    ...reportView(chosen),
    versions,
    period: charts.kind,
    range: charts.range,
    ...stretchesOf(chosen, charts),
  };
  const ownVersion = versions.length === 1 && versions[0] === versionKey(rubric);
  return {
    ownVersion,
    few,
    ask: (measure, split = null) =>
      answerCompare(data, { ...view, measure, split }, { ...settings, few }, events, BOARD_VIEWER),
    stretchOf: (days) => `${ownVersion ? '' : 'common:'}${nameOf(days, chosen)}`,
  };
}

const isShown = (week: string, { period, baseline }: ChosenFigures, { range }: ChartPeriods): boolean =>
  week <= period.to && (week >= (baseline ?? period).from || range.from <= firstDayOf(week));

/** Points that limits are reckoned from: as many as make them more than trial limits, all before the report's period. */
const FULL_BASELINE = 12;

/**
 * Period and baseline are compared, against limits from what was before the period: the baseline's points and, where these are
 * few, those before them. Without a baseline it is the first half of the points, 12 at most, and what came after.
 */
function stretchesOf(
  { period, baseline }: ChosenFigures,
  { kind, range }: ChartPeriods,
): Pick<CompareView, 'spans' | 'baseline'> {
  const points = periodsBetween(kind, range.from, range.to);
  if (baseline === null) {
    const half = Math.max(1, Math.floor(points.length / 2));
    return { spans: 'baseline-and-since', baseline: { kind: 'first', points: Math.min(FULL_BASELINE, half) } };
  }
  const before = points.filter(({ to }) => to < period.firstDay).slice(-FULL_BASELINE);
  const from = [baseline.firstDay, ...before.map((one) => one.from)].sort()[0] ?? baseline.firstDay;
  return {
    spans: { earlier: daysOf(baseline), later: daysOf(period) },
    baseline: { kind: 'days', range: { from, to: addDays(period.firstDay, -1) }, name: 'before the period' },
  };
}

const daysOf = ({ firstDay, lastDay }: ReportPeriod) => ({ from: firstDay, to: lastDay });

function nameOf({ from, to }: { readonly from: string; readonly to: string }, chosen: ChosenFigures): string {
  if (from === chosen.period.firstDay && to === chosen.period.lastDay) return 'period';
  if (from === chosen.baseline?.firstDay && to === chosen.baseline.lastDay) return 'baseline';
  return `${from}..${to}`;
}
