import { memo, useEffect, useMemo, useRef } from 'react';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { partPages } from './paginate';
import { type PaperContext, PaperPage, PaperToMeasure } from './paper-page';
import { usePages } from './use-pages';
import { useScale, type Zoom } from './use-scale';
import './paper.css';
import './paper-charts.css';

interface ReportPreviewProps {
  readonly model: ReportModel;
  readonly zoom: Zoom;
  /** Tells the page on which each part begins, and how many pages there are. */
  readonly onPages: (pages: ReadonlyMap<PartId, number>, count: number) => void;
}

/** Brings a part of the preview into sight and moves the focus there, so that reading goes on from it. */
export function goToPart(id: PartId): void {
  const heading = document.getElementById(`paper-${id}`) ?? document.querySelector<HTMLElement>('.paper-title');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/**
 * The report page by page as it will be on paper, made of the very blocks that every output is made of. Drawn again when these
 * change, not for each letter that is typed.
 */
export const ReportPreview = memo(function ReportPreview({ model, zoom, onPages }: ReportPreviewProps) {
  const desk = useRef<HTMLDivElement>(null);
  const { paged, toMeasure, measure } = usePages(model);
  const scaleOf = useScale(desk, zoom);
  const pages = useMemo(() => partPages(paged?.pages ?? []), [paged]);
  const count = paged?.pages.length ?? 0;
  useEffect(() => onPages(pages, count), [onPages, pages, count]);
  const shown = paged?.model ?? model;
  const context = useMemo((): PaperContext => ({ model: shown, pages, onGo: goToPart }), [shown, pages]);
  return (
    <div className="paper-desk" ref={desk}>
      {toMeasure === null ? null : (
        <div ref={measure} className="paper-measured">
          <PaperToMeasure pieces={toMeasure} context={{ ...context, model }} />
        </div>
      )}
      {paged?.pages.map((page, at) => (
        <PaperPage
          // A page is its place: words written on it keep their caret while what stands before them grows.
          key={page.pieces[0]?.key}
          page={page}
          number={at + 1}
          of={count}
          scale={scaleOf(page.landscape)}
          context={context}
        />
      ))}
    </div>
  );
});
