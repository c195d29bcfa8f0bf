import { useMemo } from 'react';
import { type FindEnd, makeFindEnd } from '#shared/domain/thread/find-end';
import { placeLinks } from '#shared/domain/thread/place-links';
import { type SuggestedPairs, suggestPairs } from '#shared/domain/thread/suggest-pairs';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import type { ThreadColumns } from '#shared/domain/thread/thread-item';
import { type ThreadState, threadState } from '#shared/domain/thread/thread-state';
import { useLinks } from '../../../db/reads-of-audit';
import type { ReadPlan, ReadText } from '../use-read-plan';

/** Everything the golden thread of an audit stands on. */
export interface Thread {
  readonly text: ReadText;
  readonly columns: ThreadColumns;
  readonly state: ThreadState;
  /** What the plan itself sets beside each item, by its id. */
  readonly suggested: SuggestedPairs;
  readonly findEnd: FindEnd;
}

/** The thread of an audit; null while its text or its links are on their way, or the text cannot be read. */
export function useThread(read: ReadPlan, auditId: string): Thread | null {
  const links = useLinks(auditId);
  const text = read.kind === 'ready' ? read.text : null;
  const items = text === null ? null : itemsOf(text);
  return useMemo(() => {
    if (items === null || links === undefined) return null;
    const { columns, findEnd } = items;
    return { ...items, state: threadState(columns, placeLinks(columns, links, findEnd)) };
  }, [items, links]);
}

type ThreadItems = Omit<Thread, 'state'>;

/** A long plan takes a while: what was made of a text is kept for as long as the text is. */
const known = new WeakMap<ReadText, ThreadItems>();

function itemsOf(text: ReadText): ThreadItems {
  const before = known.get(text);
  if (before !== undefined) return before;
  const columns = threadColumns(text.planText, text.corrections);
  const findEnd = makeFindEnd(text.planText, text.textHash);
  const made = { text, columns, findEnd, suggested: suggestPairs(columns, text.planText.blocks) };
  known.set(text, made);
  return made;
}
