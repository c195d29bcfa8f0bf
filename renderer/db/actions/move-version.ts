import { type Answer, answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { carryAnswers } from '#shared/domain/rubric/carry-answers';
import type { Discipline, Rubric } from '#shared/domain/rubric/rubric';
import type { Change } from '#shared/domain/store/change';
import { auditToChange } from '../current-record';
import { currentSession } from '../session';
import { takeStep } from '../undo';

/**
 * Marks an open audit with another version of its rubric from here on. Answers that stand there stay as they are. Of the
 * others the mark is set aside with the version it was given in; notes, suggested wording and evidence stay. One step,
 * which undo takes back. Does nothing where the audit is not marked with `from` any more.
 */
export async function moveVersion(audit: Audit, from: Rubric, to: Rubric): Promise<void> {
  const { answers } = currentSession();
  await answers.load(audit.id);
  const now = (await auditToChange(audit.id)) ?? audit;
  if (now.rubricId !== from.id || now.rubricVersion !== from.version || to.id !== from.id) return;
  // Read last: what was answered while the audit was being read is here.
  const given = [...(answers.peek(audit.id) ?? new Map<string, Answer>()).values()];
  const { markAgain, gone } = carryAnswers(given, from, to);
  const dropped = [...markAgain, ...gone].flatMap(({ answer }) => (answer.mark === null ? [] : [answer]));
  const moved: Audit = { ...now, rubricVersion: to.version };
  await takeStep({
    audit: now,
    action: 'move-version',
    forth: [{ table: 'audits', id: audit.id, value: moved }, ...dropped.map((answer) => asideOf(answer, from.version))],
    back: [{ table: 'audits', id: audit.id, value: now }, ...dropped.map(asItIs)],
  });
}

const asItIs = (value: Answer): Change => ({
  table: 'answers',
  id: answerId(value.auditId, value.criterionId),
  value,
});

function asideOf(answer: Answer, rubricVersion: number): Change {
  const { mark } = answer;
  return asItIs(mark === null ? answer : { ...answer, mark: null, earlier: { rubricVersion, mark } });
}

/** Chooses whose part of the plan an open audit marks; undefined for all of it. A step, which undo takes back. */
export async function setDiscipline(audit: Audit, discipline: Discipline | undefined): Promise<void> {
  const now = (await auditToChange(audit.id)) ?? audit;
  const { discipline: _, ...kept } = now;
  await takeStep({
    audit: now,
    action: 'discipline',
    forth: [{ table: 'audits', id: audit.id, value: { ...kept, ...(discipline === undefined ? {} : { discipline }) } }],
    back: [{ table: 'audits', id: audit.id, value: now }],
  });
}
