import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import { memo } from 'react';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { periodScale, valueScale } from './chart-scales';
import { ExpectedRange } from './expected-range';
import { JoinedLines } from './joined-lines';
import { joinedMarks } from './marks';

interface SmallChartProps {
  readonly series: SeriesModel;
  /** The same for every chart beside it. */
  readonly domain: readonly [number, number];
  readonly width: number;
}

const HEIGHT = 96;
const [LEFT, RIGHT, TOP, BELOW] = [34, 6, 6, 16];

/** A group's series without events and with only the ends of its axes labelled. It says nothing to screen readers. */
export const SmallChart = memo(function SmallChart({ series, domain, width }: SmallChartProps) {
  const { points, measure } = series;
  const [plotWidth, plotHeight] = [Math.max(40, width - LEFT - RIGHT), HEIGHT - TOP - BELOW];
  const [x, y] = [periodScale(points.length, plotWidth), valueScale(domain, plotHeight)];
  const size = Math.max(1.5, Math.min(3, plotWidth / Math.max(1, points.length) / 3));
  const ends = points.length > 1 ? [0, points.length - 1] : [0];
  return (
    <svg className="chart-svg" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <Group left={LEFT} top={TOP}>
        {domain.map((tick) => (
          <Line key={tick} className="chart-grid" from={{ x: 0, y: y(tick) }} to={{ x: plotWidth, y: y(tick) }} />
        ))}
        {domain.map((tick) => (
          <text key={tick} className="chart-label" x={-6} y={y(tick)} dy="0.32em" textAnchor="end">
            {`${tick}${measure.scale === 'percent' ? '%' : ''}`}
          </text>
        ))}
        {ends.map((at) => (
          <text key={at} className="chart-label" x={x(at)} y={plotHeight + 13} textAnchor="middle">
            {points[at]?.period.short ?? ''}
          </text>
        ))}
        <ExpectedRange series={series} x={x} y={y} />
        <JoinedLines series={series} x={x} y={y} />
        {joinedMarks(points, { better: measure.better, x, y, size }).map(({ className, d }) => (
          <path key={className} className={className} d={d} />
        ))}
      </Group>
    </svg>
  );
});
