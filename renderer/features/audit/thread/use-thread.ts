import { useMemo } from 'react';
import { type FindEnd, makeFindEnd } from '#shared/domain/thread/find-end';
import { type LeftOut, placeLeftOut, type Unplaced } from '#shared/domain/thread/left-out';
import { placeLinks } from '#shared/domain/thread/place-links';
import { type SuggestedPairs, suggestPairs } from '#shared/domain/thread/suggest-pairs';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import type { ThreadColumns } from '#shared/domain/thread/thread-item';
import { type ThreadState, threadState } from '#shared/domain/thread/thread-state';
import { useDismissals, useLinks } from '../../../db/reads-of-audit';
import type { ReadPlan, ReadText } from '../use-read-plan';

/** Everything the golden thread of an audit stands on. */
export interface Thread {
  readonly text: ReadText;
  readonly columns: ThreadColumns;
  readonly state: ThreadState;
  /** What the plan itself sets beside each item, by its id. */
  readonly suggested: SuggestedPairs;
  readonly findEnd: FindEnd;
  /** Items that the auditor took out of the count. */
  readonly leftOut: LeftOut;
  /** What was taken out of the count in another draft and cannot be in this one. */
  readonly unplaced: readonly Unplaced[];
}

/** The thread of an audit; null while its text or its links are on their way, or the text cannot be read. */
export function useThread(read: ReadPlan, auditId: string): Thread | null {
  const links = useLinks(auditId);
  const dismissals = useDismissals(auditId);
  const text = read.kind === 'ready' ? read.text : null;
  const items = text === null ? null : itemsOf(text);
  return useMemo(() => {
    if (items === null || links === undefined || dismissals === undefined) return null;
    const { columns, findEnd, suggested } = items;
    const { leftOut, unplaced } = placeLeftOut(columns, dismissals, findEnd);
    const state = threadState(columns, placeLinks(columns, links, findEnd, leftOut), leftOut);
    return { ...items, suggested: withoutLeftOut(suggested, leftOut), leftOut, unplaced, state };
  }, [items, links, dismissals]);
}

/** Beside what is no item, and as what is none, nothing is set. */
function withoutLeftOut(suggested: SuggestedPairs, leftOut: LeftOut): SuggestedPairs {
  if (leftOut.size === 0) return suggested;
  return { get: (id) => (leftOut.has(id) ? undefined : suggested.get(id)?.filter((item) => !leftOut.has(item.id))) };
}

type ThreadItems = Pick<Thread, 'text' | 'columns' | 'suggested' | 'findEnd'>;

/** A long plan takes a while: what was made of a text is kept for as long as the text is. */
const known = new WeakMap<ReadText, ThreadItems>();

function itemsOf(text: ReadText): ThreadItems {
  const before = known.get(text);
  if (before !== undefined) return before;
  const columns = threadColumns(text.planText, text.corrections);
  const findEnd = makeFindEnd(text.planText, text.textHash);
  const made: ThreadItems = { text, columns, findEnd, suggested: suggestPairs(columns, text.planText.blocks) };
  known.set(text, made);
  return made;
}
