import { type RefObject, useEffect, useState } from 'react';
import { blocksOf, type PaperRun } from './build-runs';

const NONE: ReadonlySet<string> = new Set();
/** How far above and below the sight blocks count as near, in shares of the height of the view. */
const AROUND = '100% 0px';

const blockIdsOf = (run: PaperRun | undefined): readonly string[] =>
  (run?.nodes ?? []).flatMap((node) => blocksOf(node).map(({ id }) => id));

/**
 * The blocks in sight and one view above and below, as another set each time one comes or goes and each time the paper is
 * drawn anew. Only these are painted: a 200-page plan has thousands of blocks, and words found in it may be tens of thousands.
 */
export function useBlocksNear(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  runs: readonly PaperRun[],
): ReadonlySet<string> {
  const [near, setNear] = useState(NONE);
  useEffect(() => {
    const elements = [...(paper.current?.children ?? [])];
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        setNear(new Set([...seen].flatMap((element) => blockIdsOf(runs[elements.indexOf(element)]))));
      },
      { root: scroller.current, rootMargin: AROUND },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [paper, scroller, runs]);
  return near;
}
