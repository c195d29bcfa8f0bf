import type { Figure } from '../../compare/figure';
import type { Measure } from '../../compare/measure';
import { criterionCounter, tallyCounts } from '../../compare/model/count-criteria';
import { type Frame, measureRows, talliesBy } from '../../compare/model/frame-of-view';
import { placesOf } from '../../compare/model/spans';
import { NO_TALLY, type Tally } from '../../compare/tally';
import type { Rubric } from '../../rubric/rubric';
import { estimate } from '../../statistics/estimate';
import type { ReportPeriod } from '../model/report-model';
import { STRENGTH_FROM } from '../rating-from';
import type { FigureSheet } from './figure-sheet';

const ALL: Measure = { kind: 'section', section: 'all' };

/**
 * How often each criterion, section and all of them were met in one stretch, counted as the Compare screen counts: each plan
 * once, and a section that several disciplines marked by the part that speaks for it. Sections are the sums of their criteria.
 *
 * @param frame of the report's version alone.
 */
export function addLevels(
  sheet: FigureSheet,
  frame: Frame,
  rubric: Rubric,
  weeks: ReportPeriod,
  stretch: string,
): void {
  const places = placesOf(frame, { from: weeks.firstDay, to: weeks.lastDay });
  const counter = criterionCounter(frame);
  const first = (tallies: readonly Tally[]): Tally => tallies[0] ?? NO_TALLY;
  const measured = (measure: Measure) =>
    estimate(first(talliesBy(measureRows(frame, measure), places, 1)), 'items', 'percent');
  for (const { id: section, criteria } of rubric.sections) {
    for (const { id } of criteria) {
      const figure = estimate(first(tallyCounts(counter(id), places, 1)), 'plans', 'percent');
      sheet.met(id, stretch, figure);
      if (isStrength(figure)) sheet.hideLast(alike(section, criteria, id), stretch);
    }
    sheet.met(section, stretch, measured({ kind: 'section', section }));
    addUp(sheet, section, stretch, criteria);
  }
  const all = measured(ALL);
  sheet.met('all', stretch, all);
  addUp(sheet, 'all', stretch, rubric.sections);
  sheet.countBehindPercents(`plans|all|${stretch}`, all.n);
  // Of so few plans every sum of answers is hidden, so that no way round has to be looked for.
  if (all.n < sheet.threshold) for (const { id } of [...rubric.sections, { id: 'all' }]) sheet.tellNothing(id, stretch);
}

/** A criterion that a report may name as a strength. */
const isStrength = ({ part, total }: Figure): boolean => 100 * part >= STRENGTH_FROM * total;

/** A section of one criterion is that criterion: either is told only where both are. */
const alike = (section: string, criteria: readonly unknown[], id: string): readonly string[] =>
  criteria.length === 1 ? [id, section] : [id];

/** Of three counts of which one is the sum of the others, two sums give the third. */
function addUp(sheet: FigureSheet, of: string, stretch: string, parts: readonly { readonly id: string }[]): void {
  for (const what of ['met', 'notMet'])
    sheet.sum(
      `${what}|${of}|${stretch}`,
      parts.map(({ id }) => `${what}|${id}|${stretch}`),
    );
}
