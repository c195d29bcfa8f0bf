import type { Audit } from '#shared/domain/audit/audit';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { Change, JournalEntry } from '#shared/domain/store/change';

/** The text of every draft of every plan, as far as entries told of it. */
export class DraftTexts {
  readonly #texts = new Map<string, string>();

  learn(change: Change): void {
    for (const [key, textHash] of textsIn(change)) this.#texts.set(key, textHash);
  }

  /** Takes from an older entry than any before what is still missing, and strikes that off. */
  learnEarlier({ changes }: JournalEntry, missing: Set<string>): void {
    for (const [key, textHash] of changes.flatMap(textsIn).toReversed())
      if (missing.delete(key)) this.#texts.set(key, textHash);
  }

  get(key: string): string | undefined {
    return this.#texts.get(key);
  }
}

const textsIn = (change: Change): readonly (readonly [string, string])[] =>
  change.table === 'plans'
    ? (change.value?.drafts ?? []).map(({ number, textHash }) => [draftKey(change.id, number), textHash])
    : [];

const draftKey = (planId: string, draft: number): string => `${planId}/${draft}`;

/**
 * Tells of each change, shown oldest first, whether it belongs to the audit.
 *
 * @param texts what is known of drafts from before the first change; learns from every plan that is shown.
 * @param onUnknown gets each draft whose text would have to be known and is not.
 */
export function touchesOf(
  auditId: string,
  texts: DraftTexts,
  onUnknown: (draft: string) => void = () => undefined,
): (change: Change) => boolean {
  /** A correction that is taken back is named by its id alone. */
  const corrections = new Set<string>();
  let read: Pick<Audit, 'planId' | 'draft'> | null = null;
  const isOfText = ({ planId, textHash }: SectionCorrection): boolean => {
    if (read?.planId !== planId) return false;
    const key = draftKey(planId, read.draft);
    const known = texts.get(key);
    if (known === undefined) onUnknown(key);
    return known === textHash;
  };
  return (change) => {
    switch (change.table) {
      case 'plans':
        texts.learn(change);
        return false;
      case 'audits':
        if (change.id !== auditId) return false;
        read = change.value ?? read;
        return true;
      case 'answers':
        return change.id.startsWith(`${auditId}/`);
      case 'corrections':
        if (change.value !== null && isOfText(change.value)) corrections.add(change.id);
        return corrections.has(change.id);
      default:
        return false;
    }
  };
}

/** The drafts whose text has to be known from before these entries, oldest first, to tell which of them touch the audit. */
export function textsAskedFor(entries: readonly JournalEntry[], auditId: string): Set<string> {
  const unknown = new Set<string>();
  const touches = touchesOf(auditId, new DraftTexts(), (draft) => unknown.add(draft));
  for (const { changes } of entries) for (const change of changes) touches(change);
  return unknown;
}
