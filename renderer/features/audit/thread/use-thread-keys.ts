import { allItems, type ThreadItem } from '#shared/domain/thread/thread-item';
import { announce } from '../../../components/announcer';
import { type KeyMap, useKeys } from '../../../components/use-keys';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { Ends } from './use-ends';
import type { Thread } from './use-thread';
import type { Step } from './use-thread-focus';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const markFirst = (key: string): string => `Mark one end with Space, go to the other, and press ${key} or Enter.`;

interface ThreadKeys {
  readonly thread: Thread;
  readonly ends: Ends;
  readonly move: (item: ThreadItem, step: Step) => void;
  /** Takes an item out of the count, or counts it again. */
  readonly onLeaveOut: (item: ThreadItem) => void;
  readonly onShowText: (item: ThreadItem) => void;
  readonly onLeave: () => void;
}

const itemIn = (thread: Thread, target: EventTarget | null): ThreadItem | null => {
  const id = target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset.card : undefined;
  return allItems(thread.columns).find((item) => item.id === id) ?? null;
};

const linkIdAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.dataset.link : undefined;

const isCard = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.item !== undefined;

/** The keys of the view: arrows go from card to card, others do something at the card or link that has the focus. */
export function useThreadKeys({ thread, ends, move, onLeaveOut, onShowText, onLeave }: ThreadKeys): void {
  /** A key that does something at a card, from the card itself or from one of its links. */
  const at = (act: (item: ThreadItem, event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    const item = itemIn(thread, event.target);
    if (item === null) return;
    event.preventDefault();
    act(item, event);
  };
  /** A key that presses what has the focus, unless that is a card. */
  const onCard = (act: (item: ThreadItem) => void) => (event: KeyboardEvent) => {
    if (isCard(event.target)) at(act)(event);
  };
  const stepBack = (event: KeyboardEvent) => {
    event.preventDefault();
    if (!ends.clear()) onLeave();
  };
  const steps = Object.fromEntries(
    Object.entries(STEPS).map(([key, step]): [string, KeyMap[string]] => [key, at((item) => move(item, step))]),
  );
  useKeys({
    ...steps,
    Space: onCard((item) => ends.mark(item)),
    Enter: onCard((item) => {
      if (!ends.link(item)) ends.mark(item);
    }),
    Delete: at((_item, event) => {
      const shown = thread.state.shown.find(({ link }) => link.id === linkIdAt(event.target));
      if (shown === undefined) announce('Go to one of its links with Tab, and press Del there.');
      else ends.unlink(shown.link, shown.from, shown.to);
    }),
    Escape: stepBack,
  });
  const linkKey = spokenKeys(usePrintedKey('link'));
  useActionKeys({
    link: (event) => {
      event.preventDefault();
      if (!ends.link(itemIn(thread, event.target))) announce(markFirst(linkKey));
    },
    'not-an-item': at(onLeaveOut),
    'show-item': at(onShowText),
    'check-link': at((item, { target }) => {
      const links = thread.state.linksAt.get(item.id) ?? [];
      const id = linkIdAt(target);
      ends.check(id === undefined ? links : links.filter(({ link }) => link.id === id));
    }),
  });
}
