import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { type AuditResult, gradeOf } from '#shared/domain/audit/audit-result';
import type { AuditFold } from './fold-changes';
import type { AnswersEntry, AuditEntry, WorkingCopy } from './working-copy';
import { isHandedIn } from './write-columns';

export interface AuditDeltas {
  readonly audits: number;
  readonly answers: number;
  readonly marks: number;
}

export interface WrittenAudits {
  readonly deltas: AuditDeltas;
  /** Plans with an audit that is handed in now or was before. */
  readonly handedIn: ReadonlySet<string>;
}

/** Writes what folded changes make of each audit and its answers. Runs inside the caller's transaction. */
export async function writeAudits(db: WorkingCopy, folds: ReadonlyMap<string, AuditFold>): Promise<WrittenAudits> {
  if (folds.size === 0) return { deltas: { audits: 0, answers: 0, marks: 0 }, handedIn: new Set() };
  const ids = [...folds.keys()];
  const [oldAudits, oldAnswers] = await Promise.all([db.audits.bulkGet(ids), db.answers.bulkGet(ids)]);
  const next = [...folds].map(([id, fold], index) => nextEntries(id, fold, oldAudits[index], oldAnswers[index]));
  const auditPuts = next.flatMap(({ audit }) => audit ?? []);
  const answerPuts = next.flatMap(({ answers }) => answers ?? []);
  await Promise.all([
    auditPuts.length > 0 && db.audits.bulkPut(auditPuts),
    answerPuts.length > 0 && db.answers.bulkPut(answerPuts),
    auditPuts.length < ids.length && db.audits.bulkDelete(ids.filter((_, index) => next[index]?.audit === null)),
    answerPuts.length < ids.length && db.answers.bulkDelete(ids.filter((_, index) => next[index]?.answers === null)),
  ]);
  return {
    deltas: {
      audits: auditPuts.length - there(oldAudits),
      answers: answerPuts.length - there(oldAnswers),
      marks: countMarks(answerPuts) - countMarks(oldAnswers),
    },
    handedIn: plansOfHandedIn([...oldAudits, ...auditPuts]),
  };
}

const plansOfHandedIn = (entries: readonly (AuditEntry | undefined)[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => (entry !== undefined && isHandedIn(entry) ? [entry.planId] : [])));

const there = (rows: readonly unknown[]): number => rows.filter((row) => row !== undefined).length;

const countMarks = (rows: readonly (AnswersEntry | undefined)[]): number =>
  rows.reduce((sum, row) => sum + (row === undefined ? 0 : Object.keys(row.answers).length), 0);

/** The rows after a fold; null where there is to be none. */
function nextEntries(
  id: string,
  fold: AuditFold,
  oldAudit: AuditEntry | undefined,
  oldAnswers: AnswersEntry | undefined,
): { readonly audit: AuditEntry | null; readonly answers: AnswersEntry | null } {
  const answers: Record<string, Answer> = { ...oldAnswers?.answers };
  for (const [criterionId, answer] of fold.answers) {
    if (answer === null) delete answers[criterionId];
    else answers[criterionId] = answer;
  }
  const result = fold.audit === undefined ? (oldAnswers?.result ?? null) : (fold.audit?.result ?? null);
  const empty = result === null && Object.keys(answers).length === 0;
  return {
    audit: nextAudit(id, fold, oldAudit, answeredOf(answers, result)),
    answers: empty ? null : { auditId: id, answers, result },
  };
}

/** Once handed in, what was asked and answered then; a mark may have been kept on a criterion that was not asked. */
const answeredOf = (answers: Readonly<Record<string, Answer>>, result: AuditResult | null): number =>
  result?.answered ?? Object.values(answers).filter(({ mark }) => mark !== null).length;

function nextAudit(id: string, fold: AuditFold, old: AuditEntry | undefined, answered: number): AuditEntry | null {
  if (fold.audit === undefined) return old === undefined ? null : { ...old, answered, touchedAt: fold.at };
  if (fold.audit === null) return null;
  return auditEntry(id, fold.audit, answered, fold.at);
}

function auditEntry(key: string, audit: Audit, answered: number, touchedAt: string | null): AuditEntry {
  const { result, ...value } = audit;
  return {
    key,
    planId: audit.planId,
    answered,
    band: result === undefined ? null : gradeOf(result),
    percent: result?.percent ?? null,
    touchedAt,
    value,
  };
}
