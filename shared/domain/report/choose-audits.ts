import { fail, ok, type Result } from '../../lib/result';
import type { Rubric } from '../rubric/rubric';
import { isoWeekSchema } from './iso-week';
import type { ResultsFile, ResultsRow } from './results-file';

export interface PeriodChoice {
  /** First and last ISO week, both included; left open, the first and last week of the file. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface ChosenAudits {
  readonly from: string;
  readonly to: string;
  readonly rubric: Rubric;
  readonly rows: readonly ResultsRow[];
  /** Audits of the period that were marked with another rubric version, newest first. */
  readonly leftOut: readonly { readonly rubric: Rubric; readonly audits: number }[];
}

export type ChoiceRefusal = 'bad-period' | 'nothing-in-period';

/**
 * The audits one report may put together: those of the period that share its newest rubric version, because figures
 * from different criteria are not comparable. Newest is the latest published, then the highest version number.
 */
export function chooseAudits(file: ResultsFile, period: PeriodChoice): Result<ChosenAudits, ChoiceRefusal> {
  const weeks = file.audits.map(({ week }) => week).sort();
  const from = period.from ?? weeks[0];
  const to = period.to ?? weeks.at(-1);
  if (from === undefined || to === undefined)
    return fail('nothing-in-period', 'There are no submitted audits to report on.');
  if (!(isoWeekSchema.safeParse(from).success && isoWeekSchema.safeParse(to).success))
    return fail('bad-period', 'Write each week of the period as 2026-W47, and choose weeks that exist.');
  if (from > to) return fail('bad-period', `The period ends (${to}) before it starts (${from}).`);
  const inPeriod = file.audits.filter(({ week }) => week >= from && week <= to);
  const versions = [...file.rubrics]
    .sort(newestFirst)
    .map((rubric) => ({ rubric, rows: inPeriod.filter((row) => isMarkedWith(row, rubric)) }))
    .filter(({ rows }) => rows.length > 0);
  const [newest, ...older] = versions;
  if (newest === undefined)
    return fail('nothing-in-period', `No audit was submitted for the weeks ${from} to ${to}. Choose another period.`);
  return ok({
    from,
    to,
    ...newest,
    leftOut: older.map(({ rubric, rows }) => ({ rubric, audits: rows.length })),
  });
}

const isMarkedWith = (row: ResultsRow, rubric: Rubric): boolean =>
  row.rubricId === rubric.id && row.rubricVersion === rubric.version;

function newestFirst(a: Rubric, b: Rubric): number {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return b.version - a.version || (a.id < b.id ? -1 : 1);
}
