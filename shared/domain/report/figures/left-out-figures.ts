import { firstDayOf, lastDayOf } from '../../../lib/iso-week';
import type { ResultsFile, ResultsRow } from '../../results/results-file';
import { newestFirst } from '../../rubric/newest-published';
import { type ChosenFigures, SAMPLING_OF_ROW } from './choose-figures';
import type { ReportFacts } from './facts';
import type { FigureSheet } from './figure-sheet';

/**
 * Audits of the period that are in no table: marked with other versions, or picked in another way.
 *
 * @param inCharts numbers of the versions that charts and changes are over.
 */
export function addLeftOut(
  sheet: FigureSheet,
  { leftOut, otherSamplings, rubric: own, sampling }: ChosenFigures,
  inCharts: readonly number[],
): Pick<ReportFacts, 'otherVersions' | 'otherSamplings'> {
  const add = (group: string, count: number): string => {
    const key = `audits|${group}|period`;
    sheet.count(key, count);
    return key;
  };
  return {
    otherVersions: leftOut.map(({ rubric: { id, title, version }, rows }) => ({
      title,
      version,
      ...daysOfRows(rows),
      inCharts:
        id === own.id && inCharts.includes(version) && rows.some((row) => SAMPLING_OF_ROW[row.sampling] === sampling),
      audits: add(`version:${id}/${version}`, rows.length),
    })),
    otherSamplings: otherSamplings.map(({ sampling, audits }) => ({
      sampling,
      audits: add(`sampling:${sampling}`, audits),
    })),
  };
}

/** What charts over several versions have more of than the tables are the audits of the one other version that is told of. */
export function linkOthers(sheet: FigureSheet, { leftOut }: ChosenFigures): void {
  const [one, ...more] = leftOut;
  const rest = 'plans|all|others:period';
  if (one === undefined || more.length > 0 || sheet.counts.get(rest) !== one.rows.length) return;
  sheet.sum(`audits|version:${one.rubric.id}/${one.rubric.version}|period`, [rest]);
}

/** Versions of the report's rubric that plans of period and baseline were marked with, oldest first. */
export function versionsOf(
  { audits, rubrics }: ResultsFile,
  { period, baseline, rubric, sampling }: ChosenFigures,
): ReportFacts['versions'] {
  const from = (baseline ?? period).from;
  return newestFirst(rubrics.filter(({ id }) => id === rubric.id))
    .toReversed()
    .flatMap(({ title, version }) => {
      const rows = audits.filter(
        (row) =>
          row.rubricId === rubric.id &&
          row.rubricVersion === version &&
          SAMPLING_OF_ROW[row.sampling] === sampling &&
          row.week >= from &&
          row.week <= period.to,
      );
      return rows.length === 0 ? [] : [{ title, version, ...daysOfRows(rows) }];
    });
}

/** First and last day of the weeks of some audits. There must be one. */
function daysOfRows(rows: readonly ResultsRow[]): { readonly firstDay: string; readonly lastDay: string } {
  const weeks = rows.map(({ week }) => week).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('No audits have no days.');
  return { firstDay: firstDayOf(first), lastDay: lastDayOf(last) };
}
