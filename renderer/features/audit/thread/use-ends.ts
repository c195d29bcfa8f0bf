import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import { passagesOf } from '#shared/domain/thread/passages-of';
import type { ShownLink } from '#shared/domain/thread/place-links';
import { takeOverWords } from '#shared/domain/thread/take-over-words';
import { allItems, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { inThreadOrder, linkBetween } from '#shared/domain/thread/thread-state';
import { announce } from '../../../components/announcer';
import { addLink, changeLinks, removeLink } from '../../../db/actions/links';
import { spokenName } from './thread-words';
import type { Thread } from './use-thread';

/** Marked items by id: none, one end, or both ends of a link to be. */
type Marked = readonly string[];

/** Marking ends and linking them. Every function stays the same, so that only the cards that change are drawn again. */
export function useEnds(audit: Audit, thread: Thread) {
  const [marked, setMarked] = useState<Marked>([]);
  const latest = useRef({ audit, thread, marked });
  useLayoutEffect(() => {
    latest.current = { audit, thread, marked };
  });
  // Marks of what a correction took out of the columns, or the auditor out of the count, are gone with it.
  useEffect(() => {
    const there = new Set(allItems(thread.columns).flatMap(({ id }) => (thread.leftOut.has(id) ? [] : [id])));
    setMarked((now) => (now.every((id) => there.has(id)) ? now : now.filter((id) => there.has(id))));
  }, [thread.columns, thread.leftOut]);

  const put = useCallback((next: Marked) => {
    latest.current = { ...latest.current, marked: next };
    setMarked(next);
  }, []);
  const itemsMarked = useCallback((): readonly ThreadItem[] => {
    const { thread: now, marked: ids } = latest.current;
    return ids.flatMap((id) => allItems(now.columns).find((item) => item.id === id) ?? []);
  }, []);
  const clear = useCallback((): boolean => {
    if (latest.current.marked.length === 0) return false;
    put([]);
    announce('Mark cleared.');
    return true;
  }, [put]);
  /** Marks an item as an end, or takes the mark from it. Of one column, one item is marked at most. */
  const mark = useCallback(
    (item: ThreadItem) => {
      if (latest.current.thread.leftOut.has(item.id)) return announce(`${spokenName(item)} is not counted as an item.`);
      const now = itemsMarked();
      if (now.some(({ id }) => id === item.id)) {
        put(now.filter(({ id }) => id !== item.id).map(({ id }) => id));
        announce(`${spokenName(item)} is no longer marked.`);
        return;
      }
      const others = now.filter(({ role }) => role !== item.role).slice(-1);
      put([...others.map(({ id }) => id), item.id]);
      announce(`${spokenName(item)} marked.`);
    },
    [itemsMarked, put],
  );
  const join = useCallback(
    (a: ThreadItem, b: ThreadItem) => {
      const { audit: now, thread: here } = latest.current;
      const ends = inThreadOrder(a, b);
      if (ends === null) return;
      const names = `${spokenName(ends[0])} and ${spokenName(ends[1])}`;
      put([]);
      if (linkBetween(here.state, ...ends) !== undefined) return announce(`${names} are linked already.`);
      const { planText, textHash } = here.text;
      const [from, to] = ends.map((item) => passagesOf(planText, item.blockIds)[0]);
      if (from === undefined || to === undefined) return;
      void addLink(now, { textHash, from, to });
      announce(`${names} linked.`);
    },
    [put],
  );
  /** Links the marked ends, or the one that is marked with `item`. False where these are not of two columns. */
  const link = useCallback(
    (item: ThreadItem | null): boolean => {
      const [first, second] = itemsMarked();
      const other = second ?? item;
      if (first === undefined || other === null || other.role === first.role) return false;
      if (latest.current.thread.leftOut.has(other.id)) return false;
      join(first, other);
      return true;
    },
    [itemsMarked, join],
  );
  const unlink = useCallback((gone: ThreadLink, from: ThreadItem, to: ThreadItem) => {
    void removeLink(latest.current.audit, gone);
    announce(`Link between ${spokenName(from)} and ${spokenName(to)} removed.`);
  }, []);
  /** Takes over the words that the ends of changed links have in this text: a person has looked at them. */
  const check = useCallback((links: readonly ShownLink[]) => {
    const { audit: now, thread: here } = latest.current;
    const { planText, textHash } = here.text;
    const changes = links.flatMap((shown) => {
      const after = shown.changed ? takeOverWords(planText, textHash, shown, here.findEnd) : null;
      return after === null ? [] : [{ before: shown.link, after }];
    });
    if (changes.length === 0) return announce('No link here has changed words.');
    void changeLinks(now, changes);
    announce(changes.length === 1 ? 'New words of the link taken.' : `New words of ${changes.length} links taken.`);
  }, []);
  return { marked, mark, link, unlink, check, clear };
}

export type Ends = ReturnType<typeof useEnds>;
