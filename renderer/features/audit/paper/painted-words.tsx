import { memo, type RefObject, useMemo } from 'react';
import type { PaperRun } from './build-runs';
import type { BlockWords } from './dom-place';
import { useBlocksNear } from './use-blocks-near';
import type { TextMarks } from './use-mark-press';
import { usePaintedRanges } from './use-painted-ranges';

interface PaintedWordsProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly runs: readonly PaperRun[];
  readonly marks: TextMarks;
  readonly found: readonly BlockWords[];
  /** The found place that is shown. */
  readonly foundHere: BlockWords | null;
  /** The words just gone to. */
  readonly shown: readonly BlockWords[];
}

const NONE: readonly BlockWords[] = [];

/**
 * Paints all that is to be seen over the words: marks, what was found, and for a moment the words just gone to. Draws
 * nothing itself; it stands alone so that scrolling, which changes what is near, draws nothing else again.
 */
export const PaintedWords = memo(function PaintedWords(props: PaintedWordsProps) {
  const { paper, scroller, runs, marks, found, foundHere, shown } = props;
  const near = useBlocksNear(paper, scroller, runs);
  const here = useMemo(() => (foundHere === null ? [] : [foundHere]), [foundHere]);
  usePaintedRanges('prompt', marks.prompt ?? NONE, near);
  usePaintedRanges('prompt-here', marks['prompt-here'] ?? NONE, near);
  usePaintedRanges('evidence', marks.evidence ?? NONE, near);
  usePaintedRanges('evidence-here', marks['evidence-here'] ?? NONE, near);
  usePaintedRanges('found', found, near);
  usePaintedRanges('found-here', here, near);
  usePaintedRanges('shown', shown, near);
  return null;
});
