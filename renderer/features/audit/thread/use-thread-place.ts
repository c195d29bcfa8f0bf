import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dismissal } from '#shared/domain/evidence/evidence';
import { announce } from '../../../components/announcer';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { placeUntilStill } from '../paper/place-until-still';
import type { Marking } from '../use-marking';

/** The link, or the words of the item, of a step that was just taken back or done again; each time another object. */
export type TakenThing = { readonly linkId: string } | NonNullable<Dismissal['item']>;

/** Where one was when the thread was opened: what stood at the upper edge of the text, and whether the focus was in it. */
interface Left {
  readonly block: { readonly id: string; readonly above: number } | null;
  readonly inText: boolean;
}

const scrollerNow = (): HTMLElement | null => document.querySelector<HTMLElement>('.audit .paper-scroll');

function lookNow(): Left {
  const scroller = scrollerNow();
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const blocks = scroller?.querySelectorAll<HTMLElement>('[data-block]') ?? [];
  const first = [...blocks].find((block) => block.getBoundingClientRect().bottom > top);
  const id = first?.dataset.block;
  return {
    block: first === undefined || id === undefined ? null : { id, above: top - first.getBoundingClientRect().top },
    inText: scroller?.contains(document.activeElement) ?? false,
  };
}

/** Shows the text as it was left. */
function goBackTo({ block }: Left): (() => void) | undefined {
  if (block === null) return undefined;
  const place = () => {
    // The text may be drawn a moment later than the rest.
    const scroller = scrollerNow();
    const found = scroller?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block.id)}"]`);
    if (scroller === null || !found) return;
    const off = found.getBoundingClientRect().top + block.above - scroller.getBoundingClientRect().top;
    if (Math.abs(off) > 1) scroller.scrollTop += off;
  };
  return placeUntilStill(place, scrollerNow());
}

/** Opens the golden thread over the panes, by its key or a button, and goes back to where one was. */
export function useThreadPlace({ card, showText }: Marking) {
  const [isOpen, setOpen] = useState(false);
  const [taken, setTaken] = useState<TakenThing | null>(null);
  const left = useRef<Left | null>(null);
  const open = useCallback(
    (thing: TakenThing | null = null) => {
      left.current ??= lookNow();
      // Else the text would go once more to what an earlier step showed.
      showText(null);
      setTaken(thing === null ? null : { ...thing });
      setOpen(true);
    },
    [showText],
  );
  /** Closes it for something else that is to be seen. */
  const close = useCallback(() => {
    left.current = null;
    setOpen(false);
  }, []);
  const leave = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const place = left.current;
    if (isOpen || place === null) return;
    left.current = null;
    if (place.inText) scrollerNow()?.focus({ preventScroll: true });
    else card.current?.focus({ preventScroll: true });
    return goBackTo(place);
  }, [isOpen, card]);
  const toggle = useCallback(() => (isOpen ? leave() : open()), [isOpen, leave, open]);
  useActionKeys({
    thread: (event) => {
      event.preventDefault();
      toggle();
    },
  });
  const openFirst = (event: KeyboardEvent) => {
    event.preventDefault();
    announce('This is done in the golden thread. Open it first.');
  };
  const inThread = [
    'link',
    'not-an-item',
    'check-link',
    'unsure-links',
    'only-gaps',
    'show-item',
    'attach-x1',
    'attach-f1',
  ];
  useActionKeys(Object.fromEntries(inThread.map((action) => [action, openFirst])), !isOpen);
  return { isOpen, taken, open, close, leave, toggle };
}

export type ThreadPlace = ReturnType<typeof useThreadPlace>;
