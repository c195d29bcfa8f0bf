import { addDays, daysBetween } from '../../../lib/days';
import { firstDayOf, lastDayOf } from '../../../lib/iso-week';
import { fail, ok, type Result } from '../../../lib/result';
import type { Sampling } from '../../compare/compare-view';
import { weekOf } from '../../compare/periods/week-of';
import type { ResultsFile, ResultsRow } from '../../results/results-file';
import type { ReportChoice } from '../model/report-choice';
import type { ReportPeriod } from '../model/report-model';
import { type ChoiceRefusal, type ChosenAudits, chooseAudits, type PeriodChoice } from '../scope/choose-audits';

export interface FiguresChoice extends PeriodChoice {
  readonly baseline: ReportChoice['baseline'];
}

export type FiguresRefusal = ChoiceRefusal | 'bad-baseline';

/** What the figures of a report are of. */
export interface ChosenFigures {
  readonly period: ReportPeriod;
  /** Null where nothing is asked for, or where no plan was audited in it. */
  readonly baseline: ReportPeriod | null;
  /** From the first to the last week of `rows`. */
  readonly counted: ReportPeriod;
  readonly rubric: ChosenAudits['rubric'];
  readonly sampling: Sampling;
  /** Of the period, the version and the sampling. */
  readonly rows: readonly ResultsRow[];
  /** Of the period and the version, picked in other ways. */
  readonly otherSamplings: readonly { readonly sampling: Sampling; readonly audits: number }[];
  readonly leftOut: ChosenAudits['leftOut'];
}

export const SAMPLING_OF_ROW = { random: 'random', targeted: 'targeted', none: 'unknown' } as const;
const SAMPLINGS: readonly Sampling[] = ['random', 'targeted', 'unknown'];

/**
 * Period, version and way of picking of one report. Random samples never stand in one figure with plans that were picked for a
 * reason or of which nobody can say: it is the way that most audits of the period have, of as many in the order named here.
 */
export function chooseFigures(file: ResultsFile, choice: FiguresChoice): Result<ChosenFigures, FiguresRefusal> {
  const chosen = chooseAudits(file, choice);
  if (!chosen.ok) return chosen;
  const { from, to, rubric, rows, leftOut } = chosen.value;
  const bySampling = groupsOfPicking(rows);
  const most = largest(bySampling);
  const period = periodOfWeeks(from, to);
  const baseline = baselineOf(period, choice.baseline);
  if (!baseline.ok) return baseline;
  const isThere =
    baseline.value !== null &&
    spanOf(
      file.audits.filter((row) => row.rubricId === rubric.id && SAMPLING_OF_ROW[row.sampling] === most.sampling),
      baseline.value,
    ) !== null;
  return ok({
    period,
    baseline: isThere ? baseline.value : null,
    counted: spanOf(most.rows, period) ?? period,
    rubric,
    ...most,
    otherSamplings: bySampling
      .filter((one) => one !== most && one.rows.length > 0)
      .map(({ sampling, rows: others }) => ({ sampling, audits: others.length })),
    leftOut,
  });
}

interface PickedRows {
  readonly sampling: Sampling;
  readonly rows: readonly ResultsRow[];
}

const groupsOfPicking = (rows: readonly ResultsRow[]): readonly PickedRows[] =>
  SAMPLINGS.map((sampling) => ({ sampling, rows: rows.filter((row) => SAMPLING_OF_ROW[row.sampling] === sampling) }));

const largest = (groups: readonly PickedRows[]): PickedRows =>
  groups.reduce((best, one) => (one.rows.length > best.rows.length ? one : best));

/** Those of some audits whose plans were picked in the way that most of them were: the ones that {@link chooseFigures} counts. */
export const pickedAlike = (rows: readonly ResultsRow[]): readonly ResultsRow[] => largest(groupsOfPicking(rows)).rows;

/** From the first to the last week of some audits within a stretch; null where it has none of them. */
export function spanOf(rows: readonly ResultsRow[], { from, to }: ReportPeriod): ReportPeriod | null {
  const weeks = rows.flatMap(({ week }) => (week >= from && week <= to ? [week] : [])).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  return first === undefined || last === undefined ? null : periodOfWeeks(first, last);
}

export const periodOfWeeks = (from: string, to: string): ReportPeriod => ({
  from,
  to,
  firstDay: firstDayOf(from),
  lastDay: lastDayOf(to),
});

function baselineOf(
  { firstDay, lastDay, from }: ReportPeriod,
  asked: FiguresChoice['baseline'],
): Result<ReportPeriod | null, 'bad-baseline'> {
  if (asked === 'none') return ok(null);
  if (asked === 'before') {
    const days = daysBetween(firstDay, lastDay) + 1;
    return ok(periodOfWeeks(isoWeekOf(addDays(firstDay, -days)), isoWeekOf(addDays(firstDay, -7))));
  }
  if (asked.from > asked.to)
    return fail('bad-baseline', `The baseline ends (${asked.to}) before it starts (${asked.from}).`);
  if (asked.to >= from)
    return fail('bad-baseline', `The baseline must end before the period starts (week ${from}). Choose earlier weeks.`);
  return ok(periodOfWeeks(asked.from, asked.to));
}

/** `2026-W47` of a Monday. */
function isoWeekOf(monday: string): string {
  const { year, number } = weekOf(monday);
  return `${year}-W${String(number).padStart(2, '0')}`;
}
