import { memo, type RefObject, useMemo } from 'react';
import type { PaperRun } from './build-runs';
import type { BlockWords } from './dom-place';
import type { Layer } from './painted-layers';
import { useBlocksNear } from './use-blocks-near';
import type { TextMark } from './use-mark-press';
import { usePaintedRanges } from './use-painted-ranges';

interface PaintedWordsProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly runs: readonly PaperRun[];
  readonly marks: readonly TextMark[];
  readonly found: readonly BlockWords[];
  /** The found place that is shown. */
  readonly foundHere: BlockWords | null;
  /** The words just gone to. */
  readonly shown: readonly BlockWords[];
}

/**
 * Paints all that is to be seen over the words: marks, what was found, and for a moment the words just gone to. Draws
 * nothing itself; it stands alone so that scrolling, which changes what is near, draws nothing else again.
 */
export const PaintedWords = memo(function PaintedWords(props: PaintedWordsProps) {
  const { paper, scroller, runs, marks, found, foundHere, shown } = props;
  const near = useBlocksNear(paper, scroller, runs);
  const here = useMemo(() => (foundHere === null ? [] : [foundHere]), [foundHere]);
  usePaintedRanges('prompt', useLayer(marks, 'prompt'), near);
  usePaintedRanges('prompt-here', useLayer(marks, 'prompt-here'), near);
  usePaintedRanges('evidence', useLayer(marks, 'evidence'), near);
  usePaintedRanges('evidence-here', useLayer(marks, 'evidence-here'), near);
  usePaintedRanges('found', found, near);
  usePaintedRanges('found-here', here, near);
  usePaintedRanges('shown', shown, near);
  return null;
});

const useLayer = (marks: readonly TextMark[], layer: Layer): readonly TextMark[] =>
  useMemo(() => marks.filter((mark) => mark.layer === layer), [marks, layer]);
