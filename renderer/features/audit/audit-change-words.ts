import type { Audit } from '#shared/domain/audit/audit';
import type { Change } from '#shared/domain/store/change';
import type { StepKind } from './change-words';
import { partWords } from './discipline/discipline-words';

type AuditChange = Extract<Change, { table: 'audits' }>;

const asAudit = (change: Change | undefined): Audit | null => (change?.table === 'audits' ? change.value : null);

/** An audit changes by a step of its own when it goes to another draft, another version of the rubric or another part. */
export function auditChangeWords(
  change: AuditChange,
  before: Change | undefined,
  kind: StepKind,
  auditId: string,
): readonly string[] {
  const is = change.value;
  if (kind === 'other' || change.id !== auditId || is === null) return [];
  const was = asAudit(before);
  const done = kind === 'done';
  const words: string[] = [];
  if (was?.draft !== is.draft)
    words.push(done ? `Went over to draft ${is.draft}` : `change of draft, now draft ${is.draft}`);
  // What was not known before is not told as a change: an earlier app wrote of drafts alone.
  if (was === null) return words;
  if (was.rubricVersion !== is.rubricVersion)
    words.push(
      done
        ? `Moved from version ${was.rubricVersion} to version ${is.rubricVersion} of the rubric`
        : `change of rubric version, now version ${is.rubricVersion}`,
    );
  if (was.discipline !== is.discipline)
    words.push(`${done ? 'Chose what is marked' : 'choice of what is marked'}: ${partWords(is.discipline)}`);
  return words;
}

/** True for a change that took an audit to another version of the rubric: what happened to its answers goes with that. */
export function changesVersion(change: Change, before: Change | undefined): boolean {
  const [was, is] = [asAudit(before), asAudit(change)];
  return was !== null && is !== null && (was.rubricId !== is.rubricId || was.rubricVersion !== is.rubricVersion);
}
