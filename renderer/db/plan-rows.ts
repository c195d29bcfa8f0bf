import { hasScopes, notAskedOf, scopeOf } from '#shared/domain/audit/audit-scope';
import type { Person } from '#shared/domain/audit/person';
import type { Plan } from '#shared/domain/plan/plan';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { groupBy } from '#shared/lib/group-by';
import { rubricRecordId } from './record-ids';
import type { AuditEntry, PlanEntry, WorkingCopy } from './working-copy';

/** One line of the list of plans: the plan and its newest audit. */
export interface PlanRow {
  readonly planId: string;
  readonly ref: string;
  readonly type?: Plan['type'];
  readonly need?: Plan['need'];
  readonly team?: string;
  readonly week: string;
  /** Draft that the audit reads; the newest where there is no audit. */
  readonly draft: number;
  readonly draftCount: number;
  readonly auditId?: string;
  readonly auditorId?: string;
  readonly auditorInitials?: string;
  readonly state: 'not-started' | 'marking' | 'submitted' | 'agreed';
  /** Criteria answered, and how many the rubric has; 0 of 0 without an audit. */
  readonly answered: number;
  readonly total: number;
  /** Only once submitted: a running grade biases marking. */
  readonly band?: string;
  readonly bandWord?: string;
  /** When the plan or its audit last changed; after a rebuild, the newest time the records themselves know. */
  readonly updatedAt: string;
}

interface RubricFacts {
  /** Criteria that an audit asks in a scope. */
  readonly totalOf: (scope: ScoringScope) => number;
  readonly bandWords: ReadonlyMap<string, string>;
}

/** What rows need besides plans and audits: a handful of records. */
export interface RowContext {
  readonly rubrics: ReadonlyMap<string, RubricFacts>;
  readonly initials: ReadonlyMap<string, string>;
}

export async function readRowContext(db: WorkingCopy): Promise<RowContext> {
  const [rubrics, people] = await Promise.all([db.rubrics.toArray(), db.people.toArray()]);
  return rowContext(
    rubrics.map(({ value }) => value),
    people.map(({ value }) => value),
  );
}

const rowContext = (rubrics: readonly Rubric[], people: readonly Person[]): RowContext => ({
  rubrics: new Map(
    rubrics.map((rubric) => [
      rubricRecordId(rubric.id, rubric.version),
      { totalOf: totalOf(rubric), bandWords: new Map(rubric.bands.map(({ id, word }) => [id, word])) },
    ]),
  ),
  initials: new Map(people.map(({ id, initials }) => [id, initials])),
});

/** Counts once where the rubric asks the same of all plans, which is nearly always: there are thousands of rows. */
function totalOf(rubric: Rubric): RubricFacts['totalOf'] {
  const all = allCriteria(rubric).length;
  return hasScopes(rubric) ? (scope) => all - notAskedOf(rubric, scope).size : () => all;
}

/** Rows of these plans; `audits` may hold audits of others. */
export function toPlanRows(
  plans: readonly PlanEntry[],
  audits: readonly AuditEntry[],
  context: RowContext,
): readonly PlanRow[] {
  const byPlan = groupBy(audits, ({ planId }) => planId);
  return plans.map((plan) => toPlanRow(plan, newestOf(byPlan.get(plan.key) ?? []), context));
}

const newestOf = (audits: readonly AuditEntry[]): AuditEntry | undefined =>
  audits.reduce<AuditEntry | undefined>(
    (newest, audit) => (newest === undefined || audit.value.startedAt >= newest.value.startedAt ? audit : newest),
    undefined,
  );

/** A row that is being put together. Field by field: spreading objects takes four times as long, and there are thousands. */
type RowDraft = { -readonly [Key in keyof PlanRow]: PlanRow[Key] };

function toPlanRow(plan: PlanEntry, audit: AuditEntry | undefined, context: RowContext): PlanRow {
  const { id: planId, ref, type, need, team, week, drafts } = plan.value;
  const newest = drafts.at(-1);
  const row: RowDraft = {
    planId,
    ref,
    week,
    draft: newest?.number ?? 1,
    draftCount: drafts.length,
    state: 'not-started',
    answered: 0,
    total: 0,
    updatedAt: plan.touchedAt ?? newest?.addedAt ?? '',
  };
  if (type !== undefined) row.type = type;
  if (need !== undefined) row.need = need;
  if (team !== undefined) row.team = team;
  if (audit !== undefined) addAudit(row, audit, context);
  return row;
}

function addAudit(row: RowDraft, audit: AuditEntry, context: RowContext): void {
  const { key, value, answered, band } = audit;
  const rubric = context.rubrics.get(rubricRecordId(value.rubricId, value.rubricVersion));
  const initials = context.initials.get(value.auditorId);
  const bandWord = band === null ? undefined : rubric?.bandWords.get(band);
  row.draft = value.draft;
  row.auditId = key;
  row.auditorId = value.auditorId;
  row.state = value.state === 'draft' ? 'marking' : value.state;
  row.total = rubric?.totalOf(scopeOf(value, row)) ?? 0;
  // While it is marked, a mark may be kept on a criterion that is no longer asked; that one is not counted above the rest.
  row.answered = rubric === undefined ? answered : Math.min(answered, row.total);
  row.updatedAt = later(row.updatedAt, timeOf(audit));
  if (initials !== undefined) row.auditorInitials = initials;
  if (band !== null) row.band = band;
  if (bandWord !== undefined) row.bandWord = bandWord;
}

const timeOf = ({ touchedAt, value }: AuditEntry): string => touchedAt ?? value.submittedAt ?? value.startedAt;

const later = (a: string, b: string): string => (a > b ? a : b);
