import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import { answersOfVersion } from '#shared/domain/audit/audit-scope';
import { isOwnMarking } from '#shared/domain/audit/blind-marking';
import { newestPublished } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringRefusal } from '#shared/domain/scoring/check-marks';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { fail, ok, type Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { auditToChange, refuseUnlessMarked } from '../current-record';
import { latestOf } from '../latest-records';
import { readOfPlan } from '../read-of-plan';
import { freshId } from '../record-ids';
import { currentSession, type Session } from '../session';
import { clearSteps, takeStep } from '../undo';
import { knowsOther } from './looks';
import { forgetMove } from './move-to';

/** Audits that are just being started: a double click starts one. */
const starting = new Map<string, Promise<string>>();

/**
 * Starts an audit of one draft with the newest published rubric; answers its id. Where the person already marks that
 * draft, answers the id of the audit they have.
 *
 * @throws Error where they have opened another person's audit of that draft (`knowsOther`).
 */
export function startAudit(planId: string, draft: number): Promise<string> {
  const session = currentSession();
  const key = `${session.workspace}/${planId}/${draft}`;
  const begun = starting.get(key) ?? start(session, planId, draft).finally(() => starting.delete(key));
  starting.set(key, begun);
  return begun;
}

async function start(session: Session, planId: string, draft: number): Promise<string> {
  const auditor = session.person.get();
  if (auditor === null) throw new Error('An audit was started before anyone was set up.');
  const open = await session.db.audits.where('planId').equals(planId).toArray();
  const own = open.find(
    ({ value }) =>
      isOwnMarking(value) && value.auditorId === auditor.id && value.draft === draft && value.state === 'draft',
  );
  if (own !== undefined) return own.key;
  if (await knowsOther(planId, { draft }))
    throw new Error('The second of two markings is begun by somebody who has not opened the first.');
  const rubrics = (await session.db.rubrics.toArray()).map(({ value }) => value);
  const other = await otherMarking(session, planId, draft, auditor.id);
  const rubric =
    rubrics.find(({ id, version }) => id === other?.rubricId && version === other.rubricVersion) ??
    newestPublished(rubrics);
  // Opening a workspace publishes the default rubric, and the last published version cannot be retired.
  if (rubric === null) throw new Error('No rubric has been published.');
  const audit: Audit = {
    id: freshId('audit'),
    planId,
    draft,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    auditorId: auditor.id,
    state: 'draft',
    startedAt: now(),
  };
  // Nothing was done in it yet: there is nothing to read.
  clearSteps(audit.id);
  await commit('start-audit', [{ table: 'audits', id: audit.id, value: audit }], { auditId: audit.id });
  return audit.id;
}

/**
 * The first marking of a draft that a sample gave to this person and another: their marks can be compared and agreed only
 * where both are given with one version of the rubric. Undefined where the person is not to mark it, or nobody began.
 */
async function otherMarking(session: Session, planId: string, draft: number, personId: string) {
  const { audits, givenTo } = await readOfPlan(session, planId);
  if (!givenTo.includes(personId)) return undefined;
  return audits
    .filter((audit) => isOwnMarking(audit) && audit.draft === draft && givenTo.includes(audit.auditorId))
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .find(({ auditorId }) => auditorId !== personId);
}

/** What is known when an audit is handed in, besides its answers. */
export interface HandIn {
  /** The plan's type, by which some criteria are not asked; absent while it is not known. */
  readonly planType?: Audit['planType'];
  /** Minutes spent, as the auditor says; absent where they do not say. */
  readonly minutes?: number | undefined;
  /** What was counted in the plan's text; absent where it could not be, or not in time. */
  readonly counts?: Audit['counts'];
}

/**
 * Scores the answers and hands the audit in; refuses answers that the rubric cannot score.
 *
 * @param rubric the version that the audit is marked with.
 * @throws Error when it is another person's, handed in already, or was moved to another version a moment ago.
 */
export async function submitAudit(
  audit: Audit,
  answers: Iterable<Answer>,
  rubric: Rubric,
  { planType, minutes, counts }: HandIn = {},
): Promise<Result<AuditResult, ScoringRefusal>> {
  refuseUnlessMarked(audit);
  const { planType: _type, minutes: _minutes, counts: _counts, ...stands } = latestAudit(audit);
  if (stands.rubricId !== rubric.id || stands.rubricVersion !== rubric.version)
    throw new Error('An audit is handed in with the version of the rubric that it is marked with.');
  const { discipline } = stands;
  const scored = scoreAudit(rubric, answersOfVersion(rubric, answers), { planType, discipline });
  if (!scored.ok) return scored;
  forgetMove(audit.id);
  clearSteps(audit.id);
  const submitted: Audit = {
    ...stands,
    state: 'submitted',
    submittedAt: now(),
    ...(planType === undefined ? {} : { planType }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(counts === undefined ? {} : { counts }),
    result: scored.value,
  };
  await commit('submit', [{ table: 'audits', id: audit.id, value: submitted }], { auditId: audit.id });
  return scored;
}

/** The audit as it was made last, on disk or on its way there; a screen may lag behind a step by a moment. */
function latestAudit(audit: Audit): Audit {
  const latest = latestOf(currentSession(), { table: 'audits', id: audit.id });
  return latest?.table === 'audits' ? (latest.value ?? audit) : audit;
}

/**
 * Opens a submitted audit, or agreed marks, for marking again. The reason, 1 to 500 characters, stays in the trail. An audit
 * that agreed marks settle is refused for as long as their record stands: it would no longer say what was settled.
 */
export async function reopenAudit(audit: Audit, reason: string): Promise<Result<void, 'is-agreed'>> {
  const ofPlan = await currentSession().db.audits.where('planId').equals(audit.planId).toArray();
  if (ofPlan.some(({ value }) => value.agrees?.includes(audit.id) === true)) return fail('is-agreed', SETTLED);
  const { result: _result, submittedAt: _submittedAt, planType: _type, counts: _counts, ...kept } = audit;
  await commit('reopen', [{ table: 'audits', id: audit.id, value: { ...kept, state: 'draft' } }], {
    reason,
    auditId: audit.id,
  });
  return ok(undefined);
}

/** Why one of two markings cannot be reopened, and the way on. */
const SETTLED =
  'The marks of this audit and another are being agreed, or are agreed, so it stays as it is. To change it after all, open the agreed marks, reopen them where they are handed in, and give them up first.';

/**
 * Lets an audit that is being marked read a newer draft of its plan: marks and notes stay, evidence is looked up in the
 * new text. Can be undone.
 */
export async function carryOver(audit: Audit, draft: number): Promise<void> {
  const now = (await auditToChange(audit.id)) ?? audit;
  await takeStep({
    audit: now,
    action: 'carry-over',
    forth: [{ table: 'audits', id: audit.id, value: { ...now, draft } }],
    back: [{ table: 'audits', id: audit.id, value: now }],
  });
}
