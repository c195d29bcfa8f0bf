import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { PaperRun } from './build-runs';
import type { BlockWords } from './dom-place';
import { useBlocksNear } from './use-blocks-near';
import type { Find } from './use-find';
import type { TextMarks } from './use-mark-press';
import { usePaintedRanges } from './use-painted-ranges';

const NONE: readonly BlockWords[] = [];

/** Paints all that is to be seen over the words: marks, what was found, and for a moment the words just gone to. */
export function usePaint(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  runs: readonly PaperRun[],
  marks: TextMarks,
  find: Find,
  shown: readonly BlockWords[],
): void {
  const near = useBlocksNear(paper, scroller, runs);
  const here = useMemo(() => (find.current === null ? NONE : [find.current]), [find.current]);
  usePaintedRanges(paper, 'prompt', marks.prompt ?? NONE, near);
  usePaintedRanges(paper, 'prompt-here', marks['prompt-here'] ?? NONE, near);
  usePaintedRanges(paper, 'evidence', marks.evidence ?? NONE, near);
  usePaintedRanges(paper, 'evidence-here', marks['evidence-here'] ?? NONE, near);
  usePaintedRanges(paper, 'found', find.places, near);
  usePaintedRanges(paper, 'found-here', here, near);
  usePaintedRanges(paper, 'shown', shown, near);
}
