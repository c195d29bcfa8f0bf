import { useEffect } from 'react';
import { type BlockWords, toStaticRanges } from './dom-place';
import { type Layer, layerOf } from './painted-layers';
import type { BlockElements } from './use-blocks-near';

/** Paints words in a layer, without a change to what is drawn; those in the elements given alone. */
export function usePaintedRanges(layer: Layer, words: readonly BlockWords[], elements: BlockElements): void {
  useEffect(() => {
    if (words.length === 0 || elements.size === 0) return;
    const highlight = layerOf(layer);
    const painted = toStaticRanges(words, elements);
    for (const range of painted) highlight.add(range);
    return () => {
      for (const range of painted) highlight.delete(range);
    };
  }, [layer, words, elements]);
}
