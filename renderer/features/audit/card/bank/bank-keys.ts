import type { KeyboardEvent, RefObject } from 'react';
import type { Comment } from '#shared/domain/audit/comment';

interface BankKeys {
  readonly panel: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly shown: readonly Comment[];
  /** What is typed into the search. */
  readonly words: string;
  readonly onInsert: (comment: Comment) => void;
  readonly onEdit: (comment: Comment) => void;
  readonly onRemove: (comment: Comment) => void;
  readonly onClose: () => void;
}

const FOCUSABLE = 'input:not(:disabled), textarea, button:not(:disabled)';

/**
 * The keys of the list of comments. They are heard before the control that has the focus hears them; what is not used
 * here goes on to it.
 */
export function useBankKeys(keys: BankKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Tab') return keepInside(event, keys.panel.current);
    // An edit has the other keys to itself: its box is for typing.
    if (event.target instanceof Element && event.target.closest('.bank-edit') !== null) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (act(event, keys)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

/** Does what the key is for; false where it is for the control that has the focus. */
function act({ key, target }: KeyboardEvent, keys: BankKeys): boolean {
  if (/^[1-9]$/.test(key) && keys.words === '') return withComment(keys.shown[Number(key) - 1], keys.onInsert);
  if (key === 'Enter' && target === keys.search.current) return withComment(keys.shown[0], keys.onInsert);
  const anywhere = ANYWHERE[key];
  if (anywhere !== undefined) {
    anywhere(keys);
    return true;
  }
  const here = commentAt(target, keys.shown);
  if (here === undefined) return false;
  if (key === 'F2') keys.onEdit(here);
  else if (key === 'Delete') keys.onRemove(here);
  else {
    // A letter pressed on a row looks for it: the search has the focus by the time the letter is typed.
    if (key.length === 1 && key !== ' ') keys.search.current?.focus();
    return false;
  }
  return true;
}

const ANYWHERE: Readonly<Record<string, (keys: BankKeys) => void>> = {
  Escape: ({ onClose }) => onClose(),
  ArrowDown: (keys) => move(keys, 1),
  ArrowUp: (keys) => move(keys, -1),
};

/** A digit without a comment does nothing, and is not typed either. */
function withComment(comment: Comment | undefined, then: (comment: Comment) => void): true {
  if (comment !== undefined) then(comment);
  return true;
}

const commentAt = (target: EventTarget, shown: readonly Comment[]): Comment | undefined => {
  const row = target instanceof Element ? target.closest('[data-comment]') : null;
  return shown.find(({ id }) => id === row?.getAttribute('data-comment'));
};

/** Moves the focus between the search and the rows. */
function move({ panel, search }: BankKeys, by: 1 | -1): void {
  const rows = [...(panel.current?.querySelectorAll<HTMLElement>('.bank-insert') ?? [])];
  const row = document.activeElement?.closest('[data-comment]')?.querySelector<HTMLElement>('.bank-insert');
  const at = row === null || row === undefined ? -1 : rows.indexOf(row);
  const next = at + by;
  if (next < 0) search.current?.focus();
  else rows[Math.min(next, rows.length - 1)]?.focus();
}

/** Tab goes round inside the panel. */
function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const [first, last] = [stops[0], stops.at(-1)];
  const edge = event.shiftKey ? first : last;
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
