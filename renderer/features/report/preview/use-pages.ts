import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { type Heights, type Page, paginate } from './paginate';
import { type Piece, piecesOf } from './pieces';

export interface PagedReport {
  readonly model: ReportModel;
  readonly pages: readonly Page[];
  /** How often faces had come when it was measured. */
  readonly faces: number;
}

export interface Paging {
  /** The report on pages, of this model or, until it is measured, of the one before; null at first. */
  readonly paged: PagedReport | null;
  /** What has to be drawn once to be measured; null where nothing has. */
  readonly toMeasure: readonly Piece[] | null;
  readonly measure: RefObject<HTMLDivElement | null>;
}

/** Puts a report on pages by the heights that its pieces take on paper: they are drawn once out of sight. */
export function usePages(model: ReportModel): Paging {
  const [paged, setPaged] = useState<PagedReport | null>(null);
  const measure = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(model), [model]);
  const faces = useFaces();
  const isDone = paged?.model === model && paged.faces === faces;
  useLayoutEffect(() => {
    const drawn = measure.current;
    if (isDone || drawn === null) return;
    setPaged({ model, pages: paginate(pieces, heightsIn(drawn)), faces });
  }, [model, pieces, faces, isDone]);
  return { paged, toMeasure: isDone ? null : pieces, measure };
}

/** How often a face has come since the pages are shown: what was measured in another one stands wrong. */
function useFaces(): number {
  const [faces, setFaces] = useState(0);
  useEffect(() => {
    const again = () => setFaces((count) => count + 1);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return faces;
}

function heightsIn(drawn: HTMLElement): Heights {
  const read = (name: 'piece' | 'head') =>
    new Map(
      [...drawn.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => [
        element.dataset[name] ?? '',
        element.getBoundingClientRect().height,
      ]),
    );
  const [pieces, heads] = [read('piece'), read('head')];
  return { of: (key) => pieces.get(key) ?? 0, ofHead: (tableId) => heads.get(tableId) ?? 0 };
}
