import { assignSections } from '#shared/domain/plan/assign-sections';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { passagesOf } from '#shared/domain/thread/passages-of';
import type { ThreadItem } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { makeBlocks } from './intake/make-blocks';

export type Texts = Parameters<typeof makeBlocks>[0];

/** A plan text of these blocks, its sections found as intake finds them. */
export function planOf(texts: Texts): PlanText {
  const blocks = makeBlocks(texts);
  const { sections } = assignSections(blocks, {});
  return { intakeVersion: 1, format: 'docx', blocks, sections: [...sections], warnings: [] };
}

export const TEXT_HASH = 'a'.repeat(64);
export const OTHER_HASH = 'b'.repeat(64);

/** A link as the app makes it between two items of a text. @throws Error when an item is of another text. */
export function linkOf(plan: PlanText, from: ThreadItem, to: ThreadItem, more: Partial<ThreadLink> = {}): ThreadLink {
  const [first, last] = [from, to].map(({ blockIds }) => passagesOf(plan, blockIds)[0]);
  if (first === undefined || last === undefined) throw new Error('These items are not of this text.');
  return { id: `link-${from.id}-${to.id}`, auditId: 'audit-1', textHash: TEXT_HASH, from: first, to: last, ...more };
}
