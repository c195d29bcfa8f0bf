import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { type Heights, type Page, paginate } from './paginate';
import { type Piece, piecesOf } from './pieces';

export interface PagedReport {
  readonly model: ReportModel;
  readonly pages: readonly Page[];
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
  const isDone = paged?.model === model;
  useLayoutEffect(() => {
    const drawn = measure.current;
    if (isDone || drawn === null) return;
    setPaged({ model, pages: paginate(pieces, heightsIn(drawn)) });
  }, [model, pieces, isDone]);
  return { paged, toMeasure: isDone ? null : pieces, measure };
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
