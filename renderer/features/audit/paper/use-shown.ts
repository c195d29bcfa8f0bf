import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { PageArea } from '#shared/domain/evidence/evidence';
import { useMoment } from '../../../components/use-moment';
import type { BlockWords } from './dom-place';
import { scrollToBlock } from './scroll-to-block';
import { scrollToWords } from './scroll-to-words';

export interface ShownBlocks {
  readonly blockIds: readonly string[];
  /** The very words to go to, as UTF-16 offsets in their block's text. */
  readonly words?: BlockWords;
  /** A part of a page image to go to. */
  readonly area?: PageArea;
  /** False where the blocks are only looked at, and not chosen for moving. */
  readonly chosen?: boolean;
}

/** Milliseconds for which the words just gone to are lit. */
const LIT = 2_500;
const NO_WORDS: readonly BlockWords[] = [];

/** Going to blocks, or to the very words, and lighting these for a moment. */
export function useShown(
  shown: ShownBlocks | null,
  chooseBlocks: (ids: readonly string[]) => void,
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const [words, light] = useMoment<readonly BlockWords[]>(LIT);
  const stopScroll = useRef<(() => void) | null>(null);
  const goTo = useCallback(
    ({ blockIds, words: wanted, chosen = true }: ShownBlocks) => {
      const [first] = blockIds;
      if (first === undefined) return;
      if (chosen) chooseBlocks(blockIds);
      stopScroll.current?.();
      stopScroll.current = scrollToBlock(paper.current, scroller.current, first);
      if (wanted === undefined) return;
      stopScroll.current();
      stopScroll.current = scrollToWords(paper.current, scroller.current, wanted);
      light([wanted]);
    },
    [chooseBlocks, paper, scroller, light],
  );
  useEffect(() => {
    if (shown !== null) goTo(shown);
  }, [shown, goTo]);
  return { goTo, words: words ?? NO_WORDS };
}
