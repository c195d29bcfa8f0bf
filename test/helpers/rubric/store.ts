import type { Audit } from '#shared/domain/audit/audit';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { spentIdsOf } from '#shared/domain/rubric/next-id';
import type { StoredAudit } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import { contentOf, lastVersion, toPublished } from '#shared/domain/rubric/to-published';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { AUDIT_ID, answerMap, draftAudit, MADE_AT } from '../make-feedback-source';
import { editOf, type Impulse } from './any-edit';
import { answersByNumbers } from './any-version';
import { deepFreeze } from './deep-freeze';
import { mend } from './mend';

/** An audit as the store holds it, with what its result and its feedback sheet said on the day it was handed in. */
export interface KeptAudit {
  readonly stored: StoredAudit;
  readonly version: number;
  readonly printed: string;
}

/** Marks a version as the numbers say, and hands the audit in. Everything of it is frozen. */
export function handIn(
  id: string,
  rubric: Rubric,
  numbers: readonly number[],
  scope: ScoringScope,
  complete = false,
): KeptAudit {
  const answers = answersByNumbers(rubric, numbers, complete);
  const scored = scoreAudit(rubric, answers, scope);
  if (!scored.ok) throw new Error(scored.error.message);
  const stored = deepFreeze({ id, rubric, answers, result: scored.value, scope });
  return { stored, version: rubric.version, printed: printOf(stored) };
}

/** What is shown of an audit: its result, worked out anew, and its feedback sheet. */
export function printOf({ rubric, answers, scope }: StoredAudit): string {
  const scored = scoreAudit(rubric, answers, scope);
  if (!scored.ok) throw new Error(scored.error.message);
  const audit: Audit = {
    ...draftAudit(rubric),
    id: AUDIT_ID,
    state: 'submitted',
    submittedAt: '2026-11-24T15:30:00.000Z',
    result: scored.value,
  };
  const sheet = buildFeedbackSheet(
    {
      plan: { ref: 'P-1042' },
      audit,
      rubric,
      answers: answerMap(answers),
      evidence: [],
      planNote: '',
      auditor: { role: 'auditor', initials: 'TA' },
    },
    { ...USUAL_OPTIONS, criteria: 'every' },
    MADE_AT,
  );
  return JSON.stringify([scored.value, sheet]);
}

/** A draft after these impulses, every state of it frozen, and no id used twice. */
export function edited(start: RubricContent, impulses: readonly Impulse[], versions: readonly Rubric[]): RubricContent {
  let content = deepFreeze(contentOf(start));
  let spent = spentIdsOf(content, ...versions);
  for (const impulse of impulses) {
    content = deepFreeze(editRubric(content, editOf(content, impulse), spent));
    spent = new Set([...spent, ...spentIdsOf(content)]);
  }
  return content;
}

/** The next version after these impulses, put right first; null where nothing was changed. */
export function publishAfter(versions: readonly Rubric[], impulses: readonly Impulse[]): Rubric | null {
  const last = lastVersion('any', versions);
  if (last === undefined) throw new Error('There is no version to start from.');
  const content = mend(edited(last, impulses, versions), spentIdsOf(...versions));
  const published = toPublished(
    { rubricId: 'any', content },
    { versions, reason: 'A reason', publishedAt: '2026-11-25T09:00:00.000Z' },
  );
  if (!published.ok && published.error.code === 'nothing-changed') return null;
  if (!published.ok) throw new Error(published.error.message);
  return deepFreeze(published.value);
}
