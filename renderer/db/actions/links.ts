import type { Audit } from '#shared/domain/audit/audit';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { freshId } from '../record-ids';
import { takeStep } from '../undo';

/** Draws one step of the golden thread; resolves to its id once that is saved. */
export async function addLink(audit: Audit, ends: Pick<ThreadLink, 'textHash' | 'from' | 'to'>): Promise<string> {
  const value: ThreadLink = { ...ends, id: freshId('link'), auditId: audit.id };
  await takeStep({
    audit,
    action: 'link',
    forth: [{ table: 'links', id: value.id, value }],
    back: [{ table: 'links', id: value.id, value: null }],
  });
  return value.id;
}

/** Puts links in the place of what they were, such as with the words of a newer draft that an auditor looked at. */
export const changeLinks = (
  audit: Audit,
  changes: readonly { readonly before: ThreadLink; readonly after: ThreadLink }[],
): Promise<void> =>
  takeStep({
    audit,
    action: 'check-link',
    forth: changes.map(({ after }) => ({ table: 'links', id: after.id, value: after })),
    back: changes.map(({ before }) => ({ table: 'links', id: before.id, value: before })),
  });

export const removeLink = (audit: Audit, value: ThreadLink): Promise<void> =>
  takeStep({
    audit,
    action: 'unlink',
    forth: [{ table: 'links', id: value.id, value: null }],
    back: [{ table: 'links', id: value.id, value }],
  });
