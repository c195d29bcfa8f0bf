import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { THREAD_ROLES, type ThreadColumns, type ThreadItem, type ThreadRole } from '#shared/domain/thread/thread-item';
import { linkedItems } from '#shared/domain/thread/thread-state';
import type { Thread } from './use-thread';

type Currents = Readonly<Record<ThreadRole, string | null>>;
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'page-up' | 'page-down';

const NOWHERE: Currents = { need: null, outcome: null, provision: null };
/** Cards that a page key goes over. */
const PAGE = 8;

const BY: Partial<Readonly<Record<Step, number>>> = { up: -1, down: 1, 'page-up': -PAGE, 'page-down': PAGE };

const cardOf = (view: HTMLElement | null, id: string): HTMLElement | null =>
  view?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;

/** The item that a step along a column leads to; kept inside it. */
function along(items: readonly ThreadItem[], from: string | null, step: Step): ThreadItem | undefined {
  if (step === 'first') return items[0];
  if (step === 'last') return items.at(-1);
  const at = items.findIndex(({ id }) => id === from);
  return items[Math.max(0, Math.min(items.length - 1, at + (BY[step] ?? 0)))];
}

/**
 * Where one stands in each column. The arrow keys move the focus; columns beside show what the card in focus is linked to,
 * or, before it is linked, what the plan sets beside it.
 */
export function useThreadFocus(view: RefObject<HTMLElement | null>, thread: Thread, shown: ThreadColumns) {
  const [currents, setCurrents] = useState<Currents>(NOWHERE);
  const [active, setActive] = useState<string | null>(null);
  const latest = useRef({ thread, shown, currents });
  useLayoutEffect(() => {
    latest.current = { thread, shown, currents };
  });
  const note = useCallback((item: ThreadItem) => {
    setActive(item.id);
    setCurrents((now) => (now[item.role] === item.id ? now : { ...now, [item.role]: item.id }));
  }, []);
  const goTo = useCallback(
    (item: ThreadItem | undefined) => {
      if (item === undefined) return;
      note(item);
      // At once, so that the next key finds it there; a card that a filter has hidden until now is drawn first.
      const card = cardOf(view.current, item.id);
      if (card === null) requestAnimationFrame(() => cardOf(view.current, item.id)?.focus());
      else card.focus();
    },
    [view, note],
  );
  const move = useCallback(
    (item: ThreadItem, step: Step) => {
      const { shown: columns, currents: at } = latest.current;
      if (step !== 'left' && step !== 'right') return goTo(along(columns[item.role], item.id, step));
      const roles = THREAD_ROLES.filter((role) => columns[role].length > 0);
      const role = roles[roles.indexOf(item.role) + (step === 'left' ? -1 : 1)];
      if (role === undefined) return;
      goTo(columns[role].find(({ id }) => id === nearTo(latest.current.thread, item, role, at)) ?? columns[role][0]);
    },
    [goTo],
  );
  // What was linked or hidden meanwhile may have taken the card that had the focus.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const ids = new Set(THREAD_ROLES.flatMap((role) => shown[role].map(({ id }) => id)));
    const id = active !== null && ids.has(active) ? active : [...ids][0];
    if (id !== undefined) cardOf(view.current, id)?.focus();
  }, [shown, active, view]);
  useEffect(() => {
    if (active === null) return;
    const { thread: now, currents: at } = latest.current;
    const item = THREAD_ROLES.flatMap((role) => now.columns[role]).find(({ id }) => id === active);
    if (item === undefined) return;
    for (const role of THREAD_ROLES.filter((other) => other !== item.role)) {
      const near = related(now, item, role)[0];
      if (near !== undefined && at[role] !== near.id)
        cardOf(view.current, near.id)?.scrollIntoView({ block: 'nearest' });
    }
  }, [active, view]);
  return { currents, active, note, goTo, move };
}

/** What an item is linked to in a column, else what the plan sets beside it there. */
export function related({ state, suggested }: Thread, item: ThreadItem, role: ThreadRole): readonly ThreadItem[] {
  const linked = linkedItems(state, item).filter((other) => other.role === role);
  return linked.length > 0 ? linked : (suggested.get(item.id) ?? []).filter((other) => other.role === role);
}

/** Sideways one comes to what belongs to the item, else to where one was in that column. */
function nearTo(thread: Thread, item: ThreadItem, role: ThreadRole, at: Currents): string | null {
  return related(thread, item, role)[0]?.id ?? at[role];
}
