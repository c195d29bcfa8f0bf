import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Evidence } from '#shared/domain/evidence/evidence';
import type { FeedbackSource } from '#shared/domain/feedback/build-feedback-sheet';
import type { LocatedEvidence } from '#shared/domain/feedback/located-evidence';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';

export const AUDIT_ID = 'audit-1';
export const TEXT_HASH = 'a'.repeat(64);
export const OLDER_HASH = 'b'.repeat(64);
export const MADE_AT = '2026-11-27T12:00:00.000Z';

type Said = Partial<Pick<Answer, 'note' | 'suggestion' | 'arose'>>;

/** Answers as the window holds them, from marks and from what was written beside them. */
export function answerMap(
  marks: readonly ScoredAnswer[],
  said: Readonly<Record<string, Said>> = {},
): ReadonlyMap<string, Answer> {
  const ids = new Set([...marks.map(({ criterionId }) => criterionId), ...Object.keys(said)]);
  return new Map(
    [...ids].map((criterionId) => {
      const mark = marks.find((one) => one.criterionId === criterionId)?.mark ?? null;
      return [criterionId, { auditId: AUDIT_ID, criterionId, mark, note: '', ...said[criterionId] }] as const;
    }),
  );
}

export function draftAudit(rubric: Rubric = DEFAULT_RUBRIC): Audit {
  return {
    id: AUDIT_ID,
    planId: 'plan-1',
    draft: 2,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    auditorId: 'person-1',
    state: 'draft',
    startedAt: '2026-11-23T09:00:00.000Z',
  };
}

/** The same audit handed in with these answers. @throws Error when the rubric cannot score them. */
export function submittedAudit(marks: readonly ScoredAnswer[], rubric: Rubric = DEFAULT_RUBRIC): Audit {
  const scored = scoreAudit(rubric, marks);
  if (!scored.ok) throw new Error(scored.error.message);
  return { ...draftAudit(rubric), state: 'submitted', submittedAt: '2026-11-24T15:30:00.000Z', result: scored.value };
}

let made = 0;

/** Evidence for a criterion, chosen in the audit's draft unless it is lost. */
export function evidenceOf(
  criterionId: string,
  quotes: string | readonly string[],
  passage: LocatedEvidence['passages'][number] = { standing: 'found', section: 'F' },
): LocatedEvidence {
  const all = typeof quotes === 'string' ? [quotes] : quotes;
  made += 1;
  const evidence: Evidence = {
    id: `ev-${made}`,
    auditId: AUDIT_ID,
    criterionId,
    textHash: passage.standing === 'found' ? TEXT_HASH : OLDER_HASH,
    passages: all.map((quote, at) => ({ blockId: `b${at}`, quote, prefix: '', suffix: '' })),
    addedAt: '2026-11-23T10:00:00.000Z',
  };
  return { evidence, passages: all.map(() => passage) };
}

/** A source with these marks: submitted with its result, or a draft. */
export function feedbackSource(marks: ShortMarks, over: Partial<FeedbackSource> = {}): FeedbackSource {
  const scored = answersFrom(marks);
  return {
    plan: { ref: 'P-1042' },
    audit: submittedAudit(scored, over.rubric),
    rubric: DEFAULT_RUBRIC,
    answers: answerMap(scored),
    evidence: [],
    planNote: '',
    auditor: { role: 'auditor', initials: 'TA' },
    ...over,
  };
}
