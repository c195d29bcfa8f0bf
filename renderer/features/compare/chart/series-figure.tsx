import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { announce } from '../../../components/announcer';
import { useMedia } from '../../../components/use-media';
import { layoutOf } from './chart-layout';
import { ChartLegend } from './chart-legend';
import type { OnBehind } from './figure-ask';
import { PERIOD_NAMES, pointSentence, summaryOf, titleOf } from './figure-words';
import { legendOfLayout } from './legend-entries';
import { SeriesDrawing } from './series-drawing';
import { useWidth } from './use-width';
import { walkPoints } from './walk-points';

interface SeriesFigureProps {
  readonly series: SeriesModel;
  readonly period: PeriodKind;
  readonly few: number;
  readonly onBehind: OnBehind;
}

/** In pixels: room for the sentence beside it on a small window, more of a large one. */
const HEIGHTS = { small: 300, large: 420 } as const;
const LARGE = '(min-height: 960px)';

/** The drawing as one tab stop: arrows walk its points, each is said, Enter opens the audits behind it. */
export function SeriesFigure({ series, period, few, onBehind }: SeriesFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [wanted, setActive] = useState<number | null>(null);
  const { points } = series;
  const active = wanted === null || points.length === 0 ? null : Math.min(wanted, points.length - 1);
  const height = useMedia(LARGE) ? HEIGHTS.large : HEIGHTS.small;
  const layout = useMemo(() => layoutOf(series, width, height), [series, width, height]);
  const legend = useMemo(() => legendOfLayout(series, period, few, layout), [series, period, few, layout]);
  const summary = useMemo(() => summaryOf(series, period), [series, period]);
  const said = active === null ? undefined : points[active];
  const open = (at: number | null) => {
    const point = at === null ? undefined : points[at];
    if (point === undefined || point.figure.n === 0) return;
    const { from, to, label } = point.period;
    onBehind({ range: { from, to }, title: `${titleOf(series)}, ${label}` });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return open(active);
    }
    const next = walkPoints(active, event.key, points.length);
    const point = next === null ? undefined : points[next];
    if (point === undefined) return;
    event.preventDefault();
    setActive(next);
    announce(pointSentence(point, series.measure));
  };
  const pointUnder = (event: MouseEvent): number | null => {
    const x = event.clientX - (box.current?.getBoundingClientRect().left ?? 0) - layout.left;
    const at = Math.round(layout.x.invert(x));
    return at < 0 || at >= points.length ? null : at;
  };
  return (
    <>
      <div
        ref={box}
        className="chart-figure"
        // Arrow keys have to reach the points, which a voice in its reading mode would keep for itself.
        role="application"
        aria-roledescription="chart"
        tabIndex={0}
        aria-label={`${summary} Arrow keys walk the points, Enter opens the audits behind one.`}
        onKeyDown={onKeyDown}
        onMouseMove={(event) => setActive(pointUnder(event))}
        onClick={(event) => open(pointUnder(event))}
      >
        {width === 0 ? null : <SeriesDrawing series={series} period={period} layout={layout} active={active} />}
      </div>
      {/* Said by the announcer as the points are walked. */}
      <p className="chart-readout" aria-hidden="true">
        {said === undefined ? (
          <span className="muted">
            Point at a {PERIOD_NAMES[period].one}, or walk them with the arrow keys; Enter or a click opens the audits
            behind it.
          </span>
        ) : (
          pointSentence(said, series.measure)
        )}
      </p>
      <ChartLegend entries={legend} />
    </>
  );
}
