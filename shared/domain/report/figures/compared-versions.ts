import { firstDayOf } from '../../../lib/iso-week';
import { fitOf } from '../../compare/comparable/common-rubric';
import type { ResultsFile, ResultsRow } from '../../results/results-file';
import { versionKey } from '../../rubric/version-key';
import type { ReportModel } from '../model/report-model';
import { type ChartPeriods, chartPeriods } from './chart-periods';
import { type ChosenFigures, SAMPLING_OF_ROW, spanOf } from './choose-figures';

/** What charts and changes of a report are of. */
export interface ComparedVersions {
  /** `versionKey` of each version, oldest first. */
  readonly versions: readonly string[];
  /** Their numbers, ascending. */
  readonly numbers: readonly number[];
  readonly charts: ChartPeriods;
  /** The weeks of period and baseline with plans of these versions; null without a baseline. */
  readonly compared: ReportModel['compared'];
}

const ALL = { kind: 'section', section: 'all' } as const;

/**
 * The versions of the report's rubric that plans of the charts' days were marked with, as far as they have criteria in common;
 * otherwise the report's own alone, because a chart over nothing in common would show nothing.
 */
export function comparedVersions(file: ResultsFile, chosen: ChosenFigures): ComparedVersions {
  const alike = file.audits.filter(
    (row) => row.rubricId === chosen.rubric.id && SAMPLING_OF_ROW[row.sampling] === chosen.sampling,
  );
  const charts = chartPeriods({ audits: alike }, chosen);
  const there = new Set(alike.filter(({ week }) => isShown(week, chosen, charts)).map(keyOf));
  const rubrics = file.rubrics
    .filter((rubric) => there.has(versionKey(rubric)))
    .toSorted((a, b) => a.version - b.version);
  if (rubrics.length > 1 && fitOf(ALL, rubrics).kind !== 'none')
    return {
      versions: rubrics.map(versionKey),
      numbers: rubrics.map(({ version }) => version),
      charts,
      compared: comparedOf(chosen, alike, alike),
    };
  const own = alike.filter((row) => keyOf(row) === versionKey(chosen.rubric));
  return {
    versions: [versionKey(chosen.rubric)],
    numbers: [chosen.rubric.version],
    charts,
    compared: comparedOf(chosen, own, alike),
  };
}

const keyOf = ({ rubricId, rubricVersion }: ResultsRow): string => versionKey({ id: rubricId, version: rubricVersion });

const isShown = (week: string, { period, baseline }: ChosenFigures, { range }: ChartPeriods): boolean =>
  week <= period.to && (week >= (baseline ?? period).from || range.from <= firstDayOf(week));

/** @param rows what is compared. @param alike those of all versions: a baseline of others alone is named by its own days. */
function comparedOf(
  { period, counted, baseline }: ChosenFigures,
  rows: readonly ResultsRow[],
  alike: readonly ResultsRow[],
): ReportModel['compared'] {
  if (baseline === null) return null;
  return {
    period: spanOf(rows, period) ?? counted,
    baseline: spanOf(rows, baseline) ?? spanOf(alike, baseline) ?? baseline,
  };
}
