import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { TextSelection } from '#shared/domain/evidence/make-passages';
import type { Block } from '#shared/domain/plan/plan-text';
import { selectionIn, selectPlaces } from './dom-place';
import { blockElement } from './scroll-to-block';

/** The way to what is chosen in the text, for whoever holds the pane. */
export interface TextPaneHandle {
  /** The selected words, or else all of the chosen blocks; null where nothing is chosen. */
  selection(): TextSelection | null;
  /** Selects words as if a hand had. */
  selectPlaces(selection: TextSelection): void;
  /** Takes the choice away. */
  drop(): void;
  /** Takes the focus, so that the arrow keys go through the text; false where it has it already. */
  enter(): boolean;
}

interface HandleParts {
  readonly paper: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly chosen: readonly string[];
  readonly onSelected: () => void;
  readonly onDrop: () => void;
}

export function useTextHandle(ref: Ref<TextPaneHandle> | undefined, parts: HandleParts): void {
  const { paper, scroller, blocks, chosen, onSelected, onDrop } = parts;
  useImperativeHandle(
    ref,
    () => ({
      selection: () => selectionIn(paper.current) ?? wholeBlocks(blocks, chosen),
      selectPlaces: (selection) => {
        if (selectPlaces(paper.current, selection)) onSelected();
      },
      drop: onDrop,
      enter: () => {
        const frame = scroller.current;
        if (frame === null || frame.contains(document.activeElement)) return false;
        (blockElement(paper.current, chosen.at(-1) ?? '') ?? frame).focus();
        return true;
      },
    }),
    [paper, scroller, blocks, chosen, onSelected, onDrop],
  );
}

function wholeBlocks(blocks: readonly Block[], chosen: readonly string[]): TextSelection | null {
  const [first, last] = [chosen[0], blocks.find(({ id }) => id === chosen.at(-1))];
  if (first === undefined || last === undefined) return null;
  return { from: { blockId: first, offset: 0 }, to: { blockId: last.id, offset: last.text.length } };
}
