import type { Audit } from '#shared/domain/audit/audit';
import type { Dismissal, Evidence } from '#shared/domain/evidence/evidence';
import type { Change } from '#shared/domain/store/change';
import { now } from '../clock';
import { freshId } from '../record-ids';
import { takeStep } from '../undo';

export type NewEvidence = Pick<Evidence, 'criterionId' | 'textHash' | 'passages' | 'area' | 'promptKey'>;

/** Puts a place in the plan beside a criterion; resolves to its id once that is saved. */
export async function attachEvidence(audit: Audit, fresh: NewEvidence): Promise<string> {
  const value: Evidence = { ...fresh, id: freshId('ev'), auditId: audit.id, addedAt: now() };
  await takeStep({
    audit,
    action: 'evidence',
    forth: [{ table: 'evidence', id: value.id, value }],
    back: [{ table: 'evidence', id: value.id, value: null }],
  });
  return value.id;
}

/** Puts evidence in the place of what it was, such as at the words of a newer draft that an auditor confirmed. */
export const changeEvidence = (audit: Audit, before: Evidence, after: Evidence): Promise<void> =>
  takeStep({
    audit,
    action: 'evidence',
    forth: [{ table: 'evidence', id: before.id, value: after }],
    back: [{ table: 'evidence', id: before.id, value: before }],
  });

export const removeEvidence = (audit: Audit, value: Evidence): Promise<void> =>
  takeStep({
    audit,
    action: 'remove-evidence',
    forth: [{ table: 'evidence', id: value.id, value: null }],
    back: [{ table: 'evidence', id: value.id, value }],
  });

/** Keeps the decision that a prompt needs no action; the same prompt dismissed twice is one record. */
export function dismissPrompt(audit: Audit, promptKey: string, ruleId: string): Promise<void> {
  const value: Dismissal = { id: dismissalId(audit.id, promptKey), auditId: audit.id, promptKey, ruleId };
  const forth: Change[] = [{ table: 'dismissals', id: value.id, value }];
  return takeStep({
    audit,
    action: 'dismiss-prompt',
    forth,
    back: [{ table: 'dismissals', id: value.id, value: null }],
  });
}

export const restorePrompt = (audit: Audit, value: Dismissal): Promise<void> =>
  takeStep({
    audit,
    action: 'restore-prompt',
    forth: [{ table: 'dismissals', id: value.id, value: null }],
    back: [{ table: 'dismissals', id: value.id, value }],
  });

/** Short enough for an id whatever the key is: a prompt's key may hold words of the plan, an id must not. */
export function dismissalId(auditId: string, promptKey: string): string {
  let hash = 0n;
  for (const character of promptKey)
    hash = BigInt.asUintN(64, hash * 1_099_511_628_211n + BigInt(character.codePointAt(0) ?? 0));
  return `${auditId}/p${hash.toString(36)}`;
}
