import { memo, useCallback, useState } from 'react';
import type { PartId } from '#shared/domain/report/model/part-ids';
import { EmptyState, LoadingState } from '../../../components/states';
import type { Preview } from '../use-preview';
import { PreviewBar } from './preview-bar';
import { goToPart, ReportPreview } from './report-preview';
import type { Zoom } from './use-scale';
import './preview.css';

interface PreviewSideProps {
  readonly preview: Preview;
  readonly onPages: (pages: ReadonlyMap<PartId, number>) => void;
}

/** The pages of the report, or why there are none. */
export const PreviewSide = memo(function PreviewSide({
  preview: { shown, message, isBehind },
  onPages,
}: PreviewSideProps) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [paged, setPaged] = useState<{ readonly pages: ReadonlyMap<PartId, number>; readonly count: number }>({
    pages: new Map(),
    count: 0,
  });
  const take = useCallback(
    (pages: ReadonlyMap<PartId, number>, count: number) => {
      setPaged({ pages, count });
      onPages(pages);
    },
    [onPages],
  );
  if (shown === null)
    return (
      <section className="card report-page" aria-label="Preview" aria-busy={isBehind}>
        {message === null ? (
          <LoadingState title="Working out the figures" />
        ) : (
          <EmptyState title="Nothing to show for this period">
            <p>{message}</p>
          </EmptyState>
        )}
      </section>
    );
  return (
    <section className="card report-side" aria-label="Preview" aria-busy={isBehind}>
      <PreviewBar model={shown.model} {...paged} zoom={zoom} onZoom={setZoom} onGo={goToPart} />
      {/* To be seen only: heard with each word that is typed, it would drown the words. */}
      {isBehind ? (
        <div className="preview-behind" aria-hidden="true">
          <p>Working out the figures…</p>
        </div>
      ) : null}
      {/* Scrolls by itself, so the keyboard has to get at it. */}
      <section
        className="report-pages"
        aria-label="Pages of the report"
        tabIndex={0}
        data-behind={isBehind ? '' : undefined}
      >
        <ReportPreview model={shown.model} zoom={zoom} onPages={take} />
      </section>
    </section>
  );
});
