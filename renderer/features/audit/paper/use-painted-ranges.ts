import { type RefObject, useEffect } from 'react';
import { type BlockWords, toStaticRanges } from './dom-place';
import { type Layer, layerOf } from './painted-layers';

/**
 * Paints words of the paper in a layer, without a change to what is drawn. Only those in blocks that are near the sight are
 * given to the browser.
 */
export function usePaintedRanges(
  paper: RefObject<HTMLElement | null>,
  layer: Layer,
  ranges: readonly BlockWords[],
  near: ReadonlySet<string>,
): void {
  useEffect(() => {
    if (paper.current === null || ranges.length === 0) return;
    const highlight = layerOf(layer);
    const painted = toStaticRanges(paper.current, ranges, near);
    for (const range of painted) highlight.add(range);
    return () => {
      for (const range of painted) highlight.delete(range);
    };
  }, [paper, layer, ranges, near]);
}
