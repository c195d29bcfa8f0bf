import { type RefObject, useEffect } from 'react';
import { toRange } from './dom-place';
import { type Layer, layerOf } from './painted-layers';

/** Words of one block, in UTF-16 units of its text. */
export interface BlockWords {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

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
    const frame = paper.current;
    if (frame === null || ranges.length === 0) return;
    const highlight = layerOf(layer);
    const painted = ranges.flatMap(({ blockId, from, to }) => {
      if (!near.has(blockId)) return [];
      const range = toRange(frame, { blockId, offset: from }, { blockId, offset: to });
      return range === null ? [] : [new StaticRange(range)];
    });
    for (const range of painted) highlight.add(range);
    return () => {
      for (const range of painted) highlight.delete(range);
    };
  }, [paper, layer, ranges, near]);
}
