import { memo } from 'react';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { ChoiceField } from '../../../components/choice-field';
import { isReportPart } from '../parts/is-report-part';
import { ZOOMS, type Zoom } from './use-scale';

interface PreviewBarProps {
  readonly model: ReportModel;
  readonly pages: ReadonlyMap<PartId, number>;
  readonly count: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onGo: (id: PartId) => void;
}

const ZOOM_CHOICES = ZOOMS.map((zoom) => ({
  id: String(zoom),
  label: zoom === 'fit' ? 'Page width' : `${100 * zoom}%`,
}));

/** About how many pages there are (Word breaks them in its own way), the way to each part, the size, and what the marks mean. */
export const PreviewBar = memo(function PreviewBar({ model, pages, count, zoom, onZoom, onGo }: PreviewBarProps) {
  const parts = model.parts.map(({ id, title }) => ({ id, label: `${title}, page ${pages.get(id) ?? 1}` }));
  return (
    <div className="preview-bar">
      <p className="preview-pages" role="status">
        {count === 1 ? 'About 1 page' : `About ${count} pages`}
      </p>
      <ul className="preview-marks" aria-label="What the marks mean">
        <li>
          <span className="mark-figures" aria-hidden="true" /> From the figures, fixed
        </li>
        <li>
          <span className="mark-words" aria-hidden="true" /> Yours to write
        </li>
      </ul>
      <ChoiceField
        label="Go to"
        hideLabel
        choices={[{ id: '', label: 'Go to a part…' }, ...parts]}
        value=""
        onChange={(id) => {
          if (isReportPart(id)) onGo(id);
        }}
      />
      <ChoiceField
        label="Size of the pages"
        hideLabel
        choices={ZOOM_CHOICES}
        value={String(zoom)}
        onChange={(id) => onZoom(ZOOMS.find((one) => String(one) === id) ?? 'fit')}
      />
    </div>
  );
});
