import {
  agreedRows,
  allMarkedTwice,
  conflictsOf,
  type MarkedTwice,
  mayAgree,
  pairOf,
  startingAnswer,
} from '#shared/domain/audit/agree-marks';
import { type Answer, answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import { answersOfVersion, askedPart, notAskedOf, scopeOf } from '#shared/domain/audit/audit-scope';
import { auditsInSight } from '#shared/domain/audit/blind-marking';
import { type CompareSettings, compareSettingsSchema, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import type { Change } from '#shared/domain/store/change';
import { fail, ok, type Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { refuseUnlessMarked } from '../current-record';
import { latestOf } from '../latest-records';
import { readOfPlan } from '../read-of-plan';
import { freshId, rubricRecordId } from '../record-ids';
import { currentSession, type Session } from '../session';
import { COMPARE_SETTING } from '../setting-keys';
import { clearSteps } from '../undo';
import { forgetMove } from './move-to';

/** The choices of how marks are compared, the usual ones where none are kept or they cannot be read. */
export function toCompareSettings(kept: unknown): CompareSettings {
  const parsed = compareSettingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : USUAL_SETTINGS;
}

/** Plans whose agreed marks are just being begun: a double press begins one record. */
const beginning = new Map<string, Promise<Result<string, AgreeRefusal>>>();

export type AgreeRefusal = 'not-both' | 'not-theirs' | 'not-there' | 'open-conflicts' | 'cannot-be-scored';

/**
 * Begins the third record of a plan that was marked twice, with all marks that the two share, and answers its id. Where it
 * was begun before, answers that one's. The two markings stay as they are.
 *
 * @param auditId one of the two, where the plan has several pairs of markings; else the newest pair.
 */
export function beginAgreeing(planId: string, auditId = ''): Promise<Result<string, AgreeRefusal>> {
  const session = currentSession();
  const key = `${session.workspace}/${planId}/${auditId}`;
  const begun = beginning.get(key) ?? begin(session, planId, auditId).finally(() => beginning.delete(key));
  beginning.set(key, begun);
  return begun;
}

async function begin(session: Session, planId: string, auditId: string): Promise<Result<string, AgreeRefusal>> {
  const { db } = session;
  const person = session.person.get();
  if (person === null) throw new Error('Marks were to be agreed before anyone was set up.');
  const { plan, audits, givenTo } = await readOfPlan(session, planId);
  const seen = auditsInSight(audits, person.id, givenTo);
  const twice = pairOf(allMarkedTwice(seen), auditId);
  if (plan === undefined || twice === undefined)
    return fail('not-both', 'The marks are agreed once both markings of this plan are handed in.');
  if (twice.agreed !== undefined) return ok(twice.agreed.id);
  if (!mayAgree(person, twice))
    return fail('not-theirs', 'The marks are agreed by one of the two who marked the plan, by a manager or by a lead.');
  const { first } = twice;
  const rubric = (await db.rubrics.get(rubricRecordId(first.rubricId, first.rubricVersion)))?.value;
  if (rubric === undefined) return fail('not-there', 'The rubric version of the two markings is not there.');
  const audit: Audit = {
    id: freshId('audit'),
    planId,
    draft: first.draft,
    rubricId: first.rubricId,
    rubricVersion: first.rubricVersion,
    auditorId: person.id,
    state: 'draft',
    startedAt: now(),
    ...(first.discipline === undefined ? {} : { discipline: first.discipline }),
    agrees: [first.id, twice.second.id],
  };
  const asked = askedPart(rubric, notAskedOf(rubric, scopeOf(audit, plan)));
  const answers = await startingAnswers(session, twice, audit.id, asked);
  clearSteps(audit.id);
  const note = await bothPlanNotes(session, twice, audit.id);
  await commit('begin-agreeing', [{ table: 'audits', id: audit.id, value: audit }, ...answers, ...note], {
    auditId: audit.id,
  });
  return ok(audit.id);
}

async function startingAnswers(
  { answers, db }: Session,
  { first, second }: MarkedTwice<Audit>,
  auditId: string,
  asked: Rubric,
): Promise<readonly Change[]> {
  const [one, other, kept] = await Promise.all([
    answers.load(first.id),
    answers.load(second.id),
    db.settings.get(COMPARE_SETTING),
  ]);
  const ids = allCriteria(asked).map(({ id }) => id);
  return agreedRows(ids, one, other, toCompareSettings(kept?.value.value)).flatMap((row): Change[] => {
    const value = startingAnswer(row, auditId);
    return value === undefined ? [] : [{ table: 'answers', id: answerId(auditId, row.criterionId), value }];
  });
}

const LONGEST_PLAN_NOTE = 10_000;

async function bothPlanNotes(
  { db }: Session,
  { first, second }: MarkedTwice<Audit>,
  auditId: string,
): Promise<readonly Change[]> {
  const notes = await db.planNotes.bulkGet([first.id, second.id]);
  const texts = notes.flatMap((note) => (note === undefined || note.value.text === '' ? [] : [note.value.text]));
  const text = [...new Set(texts)].join('\n\n').slice(0, LONGEST_PLAN_NOTE);
  return text === '' ? [] : [{ table: 'planNotes', id: auditId, value: { auditId, text } }];
}

/** What the agreed marks are checked and scored with. */
export interface Agreement {
  /** The record of the agreed marks. */
  readonly audit: Audit;
  readonly first: Audit;
  readonly second: Audit;
  readonly rubric: Rubric;
  /** That version without what is not asked. */
  readonly asked: Rubric;
  readonly firstAnswers: ReadonlyMap<string, Answer>;
  readonly secondAnswers: ReadonlyMap<string, Answer>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly settings: CompareSettings;
  readonly planType?: Audit['planType'];
}

/** Hands the agreed marks in. Every conflict must have an agreed mark and a reason; the two markings are not touched. */
export async function submitAgreed(agreement: Agreement): Promise<Result<AuditResult, AgreeRefusal>> {
  const { audit, first, second, rubric, asked, firstAnswers, secondAnswers, answers, settings, planType } = agreement;
  refuseUnlessMarked(audit);
  const ids = allCriteria(asked).map(({ id }) => id);
  const { open } = conflictsOf(agreedRows(ids, firstAnswers, secondAnswers, settings), answers);
  const [next] = open;
  if (next !== undefined)
    return fail('open-conflicts', `${next.criterionId} needs an agreed mark and a reason before the marks are agreed.`);
  const latest = latestOf(currentSession(), { table: 'audits', id: audit.id });
  const { planType: _type, ...stands } = (latest?.table === 'audits' ? latest.value : null) ?? audit;
  const scored = scoreAudit(rubric, answersOfVersion(rubric, answers.values()), {
    planType,
    discipline: audit.discipline,
  });
  if (!scored.ok) return fail('cannot-be-scored', scored.error.message);
  forgetMove(audit.id);
  clearSteps(audit.id);
  const counts = newestCounts(first, second);
  const agreed: Audit = {
    ...stands,
    state: 'agreed',
    submittedAt: now(),
    ...(planType === undefined ? {} : { planType }),
    ...(counts === undefined ? {} : { counts }),
    result: scored.value,
  };
  await commit('agree', [{ table: 'audits', id: audit.id, value: agreed }], { auditId: audit.id });
  return scored;
}

/** What was counted in the text last: corrections and the phrase bank may have changed between the two. */
function newestCounts(first: Audit, second: Audit): Audit['counts'] {
  const [newer, older] = (first.submittedAt ?? '') > (second.submittedAt ?? '') ? [first, second] : [second, first];
  return newer.counts ?? older.counts;
}

/** Takes the agreed marks away while they are being settled; the two markings stay. */
export async function dropAgreeing(audit: Audit): Promise<void> {
  refuseUnlessMarked(audit);
  const { answers } = currentSession();
  const given = [...(await answers.load(audit.id)).keys()];
  forgetMove(audit.id);
  clearSteps(audit.id);
  await commit(
    'discard-agreeing',
    [
      ...given.map((id): Change => ({ table: 'answers', id: answerId(audit.id, id), value: null })),
      { table: 'planNotes', id: audit.id, value: null },
      { table: 'audits', id: audit.id, value: null },
    ],
    { auditId: audit.id },
  );
}
