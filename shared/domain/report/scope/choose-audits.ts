import { isoWeekSchema } from '../../../lib/iso-week';
import { fail, ok, type Result } from '../../../lib/result';
import type { ResultsFile, ResultsRow } from '../../results/results-file';
import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { weeksText } from '../plain-text';

export interface PeriodChoice {
  /** First and last ISO week, both included; left open, the first and last week of the file. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The rubric version to report on, as `versionKey` writes it. Passed over where the period has no audit of it. */
  readonly rubric?: string | undefined;
}

export interface ChosenAudits {
  readonly from: string;
  readonly to: string;
  readonly rubric: Rubric;
  readonly rows: readonly ResultsRow[];
  /** Audits of the period that were marked with other rubric versions, newest first. */
  readonly leftOut: readonly { readonly rubric: Rubric; readonly rows: readonly ResultsRow[] }[];
}

export type ChoiceRefusal = 'bad-period' | 'nothing-in-period';

/**
 * The audits one report may put together: those of the period that share a rubric version, because figures from different
 * criteria are not comparable. That is the version asked for, or else the one that most of them were marked with: a version
 * that was published yesterday would leave a month of audits out. Of two with as many it is the newer.
 */
export function chooseAudits(file: ResultsFile, period: PeriodChoice): Result<ChosenAudits, ChoiceRefusal> {
  const weeks = file.audits.map(({ week }) => week).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined)
    return fail('nothing-in-period', 'There are no submitted audits to report on.');
  const { from = first, to = last } = period;
  if (!(isoWeekSchema.safeParse(from).success && isoWeekSchema.safeParse(to).success))
    return fail('bad-period', 'Write each week of the period as 2026-W47, and choose weeks that exist.');
  if (from > to) return refuseOrder(period, from, to);
  const inPeriod = file.audits.filter(({ week }) => week >= from && week <= to);
  const versions = newestFirst(file.rubrics)
    .map((rubric) => ({ rubric, rows: inPeriod.filter((row) => isMarkedWith(row, rubric)) }))
    .filter(({ rows }) => rows.length > 0);
  const most = Math.max(...versions.map(({ rows }) => rows.length));
  const chosen =
    versions.find(({ rubric }) => versionKey(rubric) === period.rubric) ??
    versions.find(({ rows }) => rows.length === most);
  if (chosen === undefined)
    return fail(
      'nothing-in-period',
      `No audit was submitted for ${from === to ? '' : 'the '}${weeksText({ from, to })}. Choose another period.`,
    );
  return ok({
    from,
    to,
    ...chosen,
    leftOut: versions.filter((one) => one !== chosen),
  });
}

/** The one end that was left open is no mistake of the person's: what is missing are audits. */
function refuseOrder(period: PeriodChoice, from: string, to: string) {
  if (period.to === undefined)
    return fail('nothing-in-period', `There are no audits from week ${from} on. The last are of week ${to}.`);
  if (period.from === undefined)
    return fail('nothing-in-period', `There are no audits up to week ${to}. The first are of week ${from}.`);
  return fail('bad-period', `The period ends (${to}) before it starts (${from}).`);
}

const isMarkedWith = (row: ResultsRow, rubric: Rubric): boolean =>
  row.rubricId === rubric.id && row.rubricVersion === rubric.version;
