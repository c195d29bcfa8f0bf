import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import { notAnItem } from '#shared/domain/thread/left-out';
import type { ThreadColumns, ThreadItem } from '#shared/domain/thread/thread-item';
import { announce } from '../../../components/announcer';
import { countAgain, leaveOut } from '../../../db/actions/left-out';
import { countedWith, spokenName } from './thread-words';
import type { Thread } from './use-thread';

/** True for what counts, so that it can be taken out of the count, and for what was taken out. */
export const canLeaveOut = ({ state, leftOut }: Pick<Thread, 'state' | 'leftOut'>, item: ThreadItem): boolean =>
  leftOut.has(item.id) || item.aside === null || state.linksAt.has(item.id);

/**
 * Takes an item out of the count, or counts it again; always the same function. After an item was taken out the next one of
 * its column has the focus, so that one key after the other clears a column.
 */
export function useLeftOut(
  audit: Audit,
  thread: Thread,
  shown: ThreadColumns,
  goTo: (item: ThreadItem | undefined) => void,
): (item: ThreadItem) => void {
  const latest = useRef({ audit, thread, shown });
  useLayoutEffect(() => {
    latest.current = { audit, thread, shown };
  });
  return useCallback(
    (item) => {
      const { audit: now, thread: here, shown: columns } = latest.current;
      const known = here.leftOut.get(item.id);
      if (known !== undefined) {
        void countAgain(now, known);
        return announce(`${spokenName(item)} counts again.`);
      }
      if (!canLeaveOut(here, item)) return announce(`${spokenName(item)} is not counted until it is linked.`);
      const fresh = notAnItem(here.text.planText, here.text.textHash, item);
      if (fresh === null) return;
      const before = here.unplaced.flatMap((one) => (one.item?.id === item.id ? [one.dismissal] : []));
      void leaveOut(now, fresh, before);
      announce(`${spokenName(item)} is not counted any more${countedWith(here.state, item)}. Undo counts it again.`);
      goTo(nextOf(columns[item.role], item, here));
    },
    [goTo],
  );
}

/** The item that comes after it, or else before it, among those that stay. */
function nextOf(items: readonly ThreadItem[], item: ThreadItem, { leftOut }: Thread): ThreadItem | undefined {
  const at = items.indexOf(item);
  const stays = ({ id }: ThreadItem) => !leftOut.has(id);
  return items.slice(at + 1).find(stays) ?? items.slice(0, Math.max(0, at)).findLast(stays);
}
