import { useKeys } from '../../../components/use-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { BlockWords } from './dom-place';
import { selectPlaces } from './dom-place';
import { blockElement } from './scroll-to-block';
import type { Find } from './use-find';

interface TextKeys {
  readonly leave: (event: KeyboardEvent) => void;
  readonly move: () => void;
}

/** Keys that concern the text wherever the focus is. Escape closes the search first, then takes the choice away. */
export function useTextKeys(find: Find, closeFind: () => void, readOnly: boolean, { leave, move }: TextKeys): void {
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  const step = (by: 1 | -1) => press(() => (find.isOpen ? find.step(by) : find.open()));
  const leaveOrClose = (event: KeyboardEvent) => (find.isOpen ? press(closeFind)(event) : leave(event));
  useKeys({ Escape: leaveOrClose }, find.isOpen || !readOnly);
  useActionKeys({ 'find-text': press(find.open), 'find-next': step(1), 'find-previous': step(-1) });
  useActionKeys({ 'move-text': press(move) }, !readOnly);
}

/** Leaves the focus, and the selection, at the words that were found last. */
export function focusFound(paper: HTMLElement | null, scroller: HTMLElement | null, words: BlockWords | null): void {
  if (words === null) {
    scroller?.focus();
    return;
  }
  const { blockId, from, to } = words;
  blockElement(paper, blockId)?.focus({ preventScroll: true });
  selectPlaces(paper, { from: { blockId, offset: from }, to: { blockId, offset: to } });
}
