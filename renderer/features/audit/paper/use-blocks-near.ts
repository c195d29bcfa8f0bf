import { type RefObject, useEffect, useState } from 'react';
import type { PaperRun } from './build-runs';

/** Elements of blocks, by block id. */
export type BlockElements = ReadonlyMap<string, HTMLElement>;

const NONE: BlockElements = new Map();
/** How far above and below the sight blocks count as near, in shares of the height of the view. */
const AROUND = '100% 0px';

const elementsIn = (runs: Iterable<Element>): BlockElements =>
  new Map(
    [...runs].flatMap((run) =>
      [...run.querySelectorAll<HTMLElement>('[data-block]')].map(
        (block) => [block.dataset.block ?? '', block] as const,
      ),
    ),
  );

/**
 * The blocks in sight and one view above and below, as another map each time one comes or goes and each time the paper is
 * drawn anew. Only these are painted: a 200-page plan has thousands of blocks, and words found in it may be tens of thousands.
 */
export function useBlocksNear(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  runs: readonly PaperRun[],
): BlockElements {
  const [near, setNear] = useState(NONE);
  useEffect(() => {
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        setNear(elementsIn(seen));
      },
      { root: scroller.current, rootMargin: AROUND },
    );
    // One element for each run; where there are none, nothing is drawn either.
    const elements = runs.length === 0 ? [] : [...(paper.current?.children ?? [])];
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [paper, scroller, runs]);
  return near;
}
