import { newestFirst } from '../../rubric/newest-published';
import { firstDayOf } from '../iso-week';
import type { ResultsFile } from '../results-file';
import { type ChosenFigures, SAMPLING_OF_ROW } from './choose-figures';
import type { ReportFacts } from './facts';
import type { FigureSheet } from './figure-sheet';

/** Audits of the period that are in no figure: marked with other versions, or picked in another way. */
export function addLeftOut(
  sheet: FigureSheet,
  { leftOut, otherSamplings }: ChosenFigures,
): Pick<ReportFacts, 'otherVersions' | 'otherSamplings'> {
  const add = (group: string, count: number): string => {
    const key = `audits|${group}|period`;
    sheet.count(key, count);
    return key;
  };
  return {
    otherVersions: leftOut.map(({ rubric: { id, title, version }, audits }) => ({
      title,
      version,
      audits: add(`version:${id}/${version}`, audits),
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
  if (one === undefined || more.length > 0 || sheet.counts.get(rest) !== one.audits) return;
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
      const weeks = audits
        .filter(
          (row) =>
            row.rubricId === rubric.id &&
            row.rubricVersion === version &&
            SAMPLING_OF_ROW[row.sampling] === sampling &&
            row.week >= from &&
            row.week <= period.to,
        )
        .map(({ week }) => week)
        .sort();
      const [first] = weeks;
      return first === undefined ? [] : [{ title, version, from: firstDayOf(first) }];
    });
}
