import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import type { TextPlace } from '#shared/domain/evidence/make-passages';
import type { Block } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import { selectionIn, selectPlaces } from './dom-place';
import { blockElement } from './scroll-to-block';
import { stepWord, toSelection, type Word, type WordChoice, wordsOfBlocks } from './word-steps';

const samePlace = (a: TextPlace, b: TextPlace): boolean => a.blockId === b.blockId && a.offset === b.offset;

/** Choosing words of the text by the arrow keys to the side; Shift carries the choice on. Answers whether the key was one. */
export function useWordChoice(
  blocks: readonly Block[],
  order: ReadonlyMap<string, number>,
  paper: RefObject<HTMLElement | null>,
  /** The chosen blocks, or the one in sight where none is chosen. */
  blocksInHand: () => readonly string[],
  onChosen: () => void,
): (event: KeyboardEvent) => boolean {
  const last = useRef<WordChoice | null>(null);
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      // A wide table that has the focus itself is moved sideways.
      if (event.target instanceof Element && event.target.classList.contains('paper-table-scroll')) return false;
      event.preventDefault();
      const by = event.key === 'ArrowRight' ? 1 : -1;
      const selected = selectedWords(blocks, order, paper.current, last.current);
      const from = selected ?? wordsOfChosen(blocks, order, blocksInHand());
      if (from === null) return true;
      const next = stepWord(blocks, from, by, event.shiftKey, selected === null);
      last.current = next;
      selectPlaces(paper.current, toSelection(blocks, next));
      onChosen();
      const { id = '', text = '' } = blocks[next.head.block] ?? {};
      blockElement(paper.current, id)?.scrollIntoView({ block: 'nearest' });
      announce(text.slice(next.head.from, next.head.to));
      return true;
    },
    [blocks, order, paper, blocksInHand, onChosen],
  );
}

function wordsOfChosen(
  blocks: readonly Block[],
  order: ReadonlyMap<string, number>,
  ids: readonly string[],
): WordChoice | null {
  const [first, last] = [order.get(ids[0] ?? ''), order.get(ids.at(-1) ?? '')];
  return first === undefined || last === undefined ? null : wordsOfBlocks(blocks, first, last);
}

/** What is selected now as words: as it was chosen by keys, or else the words that a hand selected with the mouse. */
function selectedWords(
  blocks: readonly Block[],
  order: ReadonlyMap<string, number>,
  paper: HTMLElement | null,
  last: WordChoice | null,
): WordChoice | null {
  const selection = selectionIn(paper);
  if (selection === null) return null;
  if (last !== null) {
    const { from, to } = toSelection(blocks, last);
    if (samePlace(from, selection.from) && samePlace(to, selection.to)) return last;
  }
  const word = ({ blockId, offset }: TextPlace): Word => ({ block: order.get(blockId) ?? 0, from: offset, to: offset });
  return { anchor: word(selection.from), head: word(selection.to) };
}
