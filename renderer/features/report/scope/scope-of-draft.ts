import { type HandedIn, type UsualScope, usualScope } from '#shared/domain/report/scope/usual-scope';
import { daysBetween } from '#shared/lib/days';
import { firstDayOf, lastDayOf } from '#shared/lib/iso-week';
import type { PlanRow } from '../../../db/plan-rows';
import type { ReportDraft } from '../draft/report-draft';
import { isDone } from '../is-done';
import { allWeeks, type Period } from './period';

/** What a draft is of: its weeks and rubric version, chosen or usual. */
export interface DraftScope {
  readonly period: Period;
  /** `versionKey`; undefined: the one that most audits of the period were marked with. */
  readonly rubric: string | undefined;
  /** What was chosen for the person, and by what; null where they chose. */
  readonly usual: UsualScope | null;
}

/** The audits in sight that a report can be of. */
export const handedIn = (rows: readonly PlanRow[]): readonly HandedIn[] =>
  rows.flatMap((row) => {
    const { week, rubricId, rubricVersion, answered, total } = row;
    if (!isDone(row) || rubricId === undefined || rubricVersion === undefined) return [];
    return [{ week, rubricId, rubricVersion, complete: answered >= total }];
  });

/** @param now ISO instant. */
export function scopeOfDraft(
  { period, rubric }: Pick<ReportDraft, 'period' | 'rubric'>,
  rows: readonly PlanRow[],
  now: string,
): DraftScope {
  const weeks = [...new Set(rows.filter(isDone).map((row) => row.week))];
  const usual = period === 'usual' ? usualScope(handedIn(rows), now) : null;
  if (usual !== null) {
    const { from, to } = usual;
    return { period: { from, to }, rubric: rubric ?? usual.rubric, usual: rubric === null ? usual : null };
  }
  const chosen = typeof period === 'object' ? period : allWeeks(weeks, now);
  return { period: chosen, rubric: rubric ?? undefined, usual: null };
}

/** Why the report is of these weeks and this version, for a person who has chosen nothing yet, and what that is held against. */
export function usualWords(usual: UsualScope, baseline: ReportDraft['baseline']): string {
  const { why, version, from, to, amongOthers, hasEnough, hasBefore } = usual;
  const many = (daysBetween(firstDayOf(from), lastDayOf(to)) + 1) / 7;
  const last = many === 1 ? 'the last week' : `the last ${many} weeks`;
  const weeks = why === 'quarter' ? 'the last whole quarter, all' : `${last} of audits`;
  const best = hasEnough ? 'the newest with enough audits' : 'the one with most audits';
  const chosen = `Chosen for you: ${weeks} marked with version ${version}${amongOthers ? `, ${best}` : ''}.`;
  // What the person chose to hold it against stands in the field below.
  if (baseline !== 'before') return chosen;
  return `${chosen} Held against ${hasBefore ? 'as many weeks before' : 'nothing, because there is none before'}.`;
}
