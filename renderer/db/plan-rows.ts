import { isStanding, markedTwice } from '#shared/domain/audit/agree-marks';
import type { Audit } from '#shared/domain/audit/audit';
import { hasScopes, notAskedOf, scopeOf } from '#shared/domain/audit/audit-scope';
import { auditsInSight, isOwnMarking, newestOf } from '#shared/domain/audit/blind-marking';
import type { Person } from '#shared/domain/audit/person';
import type { PlanFields } from '#shared/domain/plan/plan-fields';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { markersByRef } from '#shared/domain/sample/given-to';
import { memberFields, planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample, SampleMember } from '#shared/domain/sample/sample';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { groupBy } from '#shared/lib/group-by';
import { rubricRecordId } from './record-ids';
import type { Session } from './session';
import type { AuditEntry, PlanEntry } from './working-copy';

/**
 * One line of the list of plans: the plan and an audit of it, of those that the person at the desk may see. That is the one
 * with the agreed marks where they are handed in, else their own, else the newest; none where they are to mark the plan and
 * have not begun: the second of two markings must not see the first.
 */
export interface PlanRow {
  readonly planId: string;
  readonly ref: string;
  /** What is known of it. The plan's own record, which holds more: its fields are not copied for thousands of rows. */
  readonly fields: PlanFields;
  readonly week: string;
  /** Draft that the audit reads; the newest where there is no audit. */
  readonly draft: number;
  readonly draftCount: number;
  readonly auditId?: string;
  readonly auditorId?: string;
  /** The rubric version that the audit is marked with. */
  readonly rubricId?: string;
  readonly rubricVersion?: number;
  readonly auditorInitials?: string;
  /** `waiting`: it was drawn for a sample and its file is not here yet, so that there is no plan of this id. */
  readonly state: 'waiting' | 'not-started' | 'marking' | 'submitted' | 'agreed';
  /** Where two markings are in and in sight: whether their marks are still to be agreed, or are being settled. */
  readonly agreement?: 'to-agree' | 'agreeing';
  /** Who settles the marks, while they are being settled. */
  readonly agreedBy?: string;
  /** The sample that drew it, and whom it gave the plan to. */
  readonly sampleId?: string;
  readonly allocatedTo?: readonly string[];
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
  /** Whom each sample gave its plans to: by sample and reference. */
  readonly allocated: ReadonlyMap<string, readonly string[]>;
  /** Who is at the desk; empty before anyone is. */
  readonly personId: string;
  /** Whom any sample gave each plan to, by reference. */
  readonly markers: ReadonlyMap<string, readonly string[]>;
}

const memberKey = (sampleId: string, ref: string): string => `${sampleId} ${ref}`;

export async function readRowContext({ db, person }: Pick<Session, 'db' | 'person'>): Promise<RowContext> {
  const [rubrics, people, samples] = await Promise.all([
    db.rubrics.toArray(),
    db.people.toArray(),
    db.samples.toArray(),
  ]);
  return rowContext(
    rubrics.map(({ value }) => value),
    people.map(({ value }) => value),
    samples.map(({ value }) => value),
    person.get()?.id ?? '',
  );
}

const rowContext = (
  rubrics: readonly Rubric[],
  people: readonly Person[],
  samples: readonly Sample[],
  personId: string,
): RowContext => ({
  personId,
  markers: markersByRef(samples),
  allocated: new Map(
    samples.flatMap(({ id, members }) => members.map(({ ref, auditorIds }) => [memberKey(id, ref), auditorIds])),
  ),
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
  return plans.map((plan) => toPlanRow(plan, byPlan.get(plan.key) ?? [], context));
}

/** A row that is being put together. Field by field: spreading objects takes four times as long, and there are thousands. */
type RowDraft = { -readonly [Key in keyof PlanRow]: PlanRow[Key] };

const NOBODY: readonly string[] = [];

/** What a line shows of the audits of its plan. */
interface Shown {
  readonly audit: AuditEntry | undefined;
  readonly agreement: PlanRow['agreement'];
  /** The record of marks that are being settled. */
  readonly agreeing: AuditEntry | undefined;
}

function shownOf(audits: readonly AuditEntry[], ref: string, { personId, markers }: RowContext): Shown {
  const values = audits.map(({ value }) => value);
  const inSight = auditsInSight(values, personId, markers.get(ref) ?? NOBODY);
  const twice = inSight.length > 1 ? markedTwice(inSight) : undefined;
  const agreed = twice?.agreed?.state === 'agreed' ? twice.agreed : undefined;
  const markings = inSight.filter(isOwnMarking);
  const marking = newestOf(markings.filter(({ auditorId }) => auditorId === personId)) ?? newestOf(markings);
  const shown = agreed !== undefined && isStanding(agreed, marking) ? agreed : marking;
  const entryOf = (one: Audit | undefined) => audits.find(({ value }) => value === one);
  if (twice === undefined || agreed !== undefined)
    return { audit: entryOf(shown), agreement: undefined, agreeing: undefined };
  const agreement = twice.agreed === undefined ? 'to-agree' : 'agreeing';
  return { audit: entryOf(shown), agreement, agreeing: entryOf(twice.agreed) };
}

function toPlanRow(plan: PlanEntry, audits: readonly AuditEntry[], context: RowContext): PlanRow {
  const { id: planId, ref, week, drafts, sampleId } = plan.value;
  const allocatedTo = sampleId === undefined ? undefined : context.allocated.get(memberKey(sampleId, ref));
  const { audit, agreement, agreeing } = shownOf(audits, ref, context);
  const newest = drafts.at(-1);
  const row: RowDraft = {
    planId,
    ref,
    fields: plan.value,
    week,
    draft: newest?.number ?? 1,
    draftCount: drafts.length,
    state: 'not-started',
    answered: 0,
    total: 0,
    updatedAt: plan.touchedAt ?? newest?.addedAt ?? '',
  };
  if (sampleId !== undefined) row.sampleId = sampleId;
  if (audit !== undefined) addAudit(row, audit, context);
  if (agreement !== undefined) row.agreement = agreement;
  if (agreeing !== undefined) {
    row.agreedBy = agreeing.value.auditorId;
    row.updatedAt = later(row.updatedAt, timeOf(agreeing));
  }
  if (allocatedTo !== undefined) addAllocation(row, allocatedTo, context);
  return row;
}

/** Who is to mark it, unless somebody else does by now. */
function addAllocation(row: RowDraft, allocatedTo: readonly string[], context: RowContext): void {
  row.allocatedTo = allocatedTo;
  if (row.auditorId === undefined || allocatedTo.includes(row.auditorId)) {
    const initials = allocatedTo.flatMap((id) => context.initials.get(id) ?? []).join(', ');
    if (initials !== '') row.auditorInitials = initials;
  }
}

/** The line of a plan that was drawn and has no file yet. */
export function waitingRow(sample: Sample, member: SampleMember, context: RowContext): PlanRow {
  const { ref, week } = planOfMember(sample, member);
  const row: RowDraft = {
    planId: `waiting ${memberKey(sample.id, ref)}`,
    ref,
    fields: memberFields(member),
    week,
    draft: 1,
    draftCount: 0,
    state: 'waiting',
    sampleId: sample.id,
    answered: 0,
    total: 0,
    updatedAt: sample.drawnAt,
  };
  addAllocation(row, member.auditorIds, context);
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
  row.rubricId = value.rubricId;
  row.rubricVersion = value.rubricVersion;
  row.state = value.state === 'draft' ? 'marking' : value.state;
  row.total = rubric?.totalOf(scopeOf(value, row.fields)) ?? 0;
  // While it is marked, a mark may be kept on a criterion that is no longer asked; that one is not counted above the rest.
  row.answered = rubric === undefined ? answered : Math.min(answered, row.total);
  row.updatedAt = later(row.updatedAt, timeOf(audit));
  if (initials !== undefined) row.auditorInitials = initials;
  if (band !== null) row.band = band;
  if (bandWord !== undefined) row.bandWord = bandWord;
}

const timeOf = ({ touchedAt, value }: AuditEntry): string => touchedAt ?? value.submittedAt ?? value.startedAt;

const later = (a: string, b: string): string => (a > b ? a : b);
