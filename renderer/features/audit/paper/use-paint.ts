import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { PaperRun } from './build-runs';
import type { BlockWords } from './dom-place';
import type { Layer } from './painted-layers';
import { useBlocksNear } from './use-blocks-near';
import type { Find } from './use-find';
import type { TextMark } from './use-mark-press';
import { usePaintedRanges } from './use-painted-ranges';

const NONE: readonly BlockWords[] = [];

/** Paints all that is to be seen over the words: marks, what was found, and for a moment the words just gone to. */
export function usePaint(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  runs: readonly PaperRun[],
  marks: readonly TextMark[],
  find: Find,
  shown: readonly BlockWords[],
): void {
  const near = useBlocksNear(paper, scroller, runs);
  const here = useMemo(() => (find.current === null ? NONE : [find.current]), [find.current]);
  usePaintedRanges(paper, 'prompt', useLayer(marks, 'prompt'), near);
  usePaintedRanges(paper, 'prompt-here', useLayer(marks, 'prompt-here'), near);
  usePaintedRanges(paper, 'evidence', useLayer(marks, 'evidence'), near);
  usePaintedRanges(paper, 'evidence-here', useLayer(marks, 'evidence-here'), near);
  usePaintedRanges(paper, 'found', find.places, near);
  usePaintedRanges(paper, 'found-here', here, near);
  usePaintedRanges(paper, 'shown', shown, near);
}

const useLayer = (marks: readonly TextMark[], layer: Layer): readonly TextMark[] =>
  useMemo(() => marks.filter((mark) => mark.layer === layer), [marks, layer]);
