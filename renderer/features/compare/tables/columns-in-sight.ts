import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import { rangeWith } from './pinned-range';

/** So many columns are all drawn. Of more only those in sight: three years of weeks by 44 criteria are seven thousand cells. */
const ALL_UP_TO = 60;
/** Pixels that a column is wide where not all are drawn; as the style sheet says. */
const WIDTH = 40;
/** Columns beside those in sight: as wide as the names that stand before the first. */
const BESIDE = 12;

export interface ColumnsInSight {
  readonly isCut: boolean;
  /** Those that are drawn by their place among all, each with the pixels that are not drawn before it. */
  readonly drawn: readonly { readonly at: number; readonly gap: number }[];
  /** Pixels that are not drawn after the last. */
  readonly rest: number;
  readonly reveal: (at: number) => void;
}

/** Which of `count` columns are drawn. The same answer for as long as nothing else comes into sight. */
export function useColumnsInSight(
  count: number,
  scroller: () => HTMLElement | null,
  pinned: () => number,
): ColumnsInSight {
  const isCut = count > ALL_UP_TO;
  const virtual = useVirtualizer({
    horizontal: true,
    enabled: isCut,
    count,
    getScrollElement: scroller,
    estimateSize: () => WIDTH,
    overscan: BESIDE,
    initialRect: { width: ALL_UP_TO * WIDTH, height: 0 },
    rangeExtractor: rangeWith(pinned),
  });
  const items = virtual.getVirtualItems();
  return useMemo(() => {
    const reveal = (at: number) => virtual.scrollToIndex(at);
    if (!isCut) return { isCut, drawn: Array.from({ length: count }, (_, at) => ({ at, gap: 0 })), rest: 0, reveal };
    const drawn = items.map(({ index, start }, place) => ({ at: index, gap: start - (items[place - 1]?.end ?? 0) }));
    return { isCut, drawn, rest: count * WIDTH - (items.at(-1)?.end ?? 0), reveal };
  }, [virtual, items, isCut, count]);
}
