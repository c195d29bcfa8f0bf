import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { Line, LinePath } from '@visx/shape';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { periodScale, valueScale } from './chart-scales';
import { ExpectedRange } from './expected-range';
import { joinedRuns, type PlacedPoint } from './joined-points';
import { PointMark } from './point-mark';

interface SmallChartProps {
  readonly series: SeriesModel;
  /** The same for every chart beside it. */
  readonly domain: readonly [number, number];
  readonly width: number;
}

const HEIGHT = 96;
const [LEFT, RIGHT, TOP, BELOW] = [34, 6, 6, 16];

/** A group's series without events and with only the ends of its axes labelled. It says nothing to screen readers. */
export function SmallChart({ series, domain, width }: SmallChartProps) {
  const { points, measure } = series;
  const [plotWidth, plotHeight] = [Math.max(40, width - LEFT - RIGHT), HEIGHT - TOP - BELOW];
  const [x, y] = [periodScale(points.length, plotWidth), valueScale(domain, plotHeight)];
  const size = Math.max(1.5, Math.min(3, plotWidth / Math.max(1, points.length) / 3));
  const last = points.length - 1;
  return (
    <svg className="chart-svg" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <Group left={LEFT} top={TOP}>
        {domain.map((tick) => (
          <Line key={tick} className="chart-grid" from={{ x: 0, y: y(tick) }} to={{ x: plotWidth, y: y(tick) }} />
        ))}
        <AxisLeft
          scale={y}
          tickValues={[...domain]}
          tickFormat={(tick) => `${Number(tick)}${measure.scale === 'percent' ? '%' : ''}`}
          hideTicks
          hideAxisLine
          tickComponent={({ y: at, formattedValue }) => (
            <text className="chart-label" x={-6} y={at} dy="0.32em" textAnchor="end">
              {formattedValue}
            </text>
          )}
        />
        <AxisBottom
          top={plotHeight}
          scale={x}
          tickValues={last > 0 ? [0, last] : [0]}
          tickFormat={(at) => points[Number(at)]?.period.short ?? ''}
          hideTicks
          hideAxisLine
          tickComponent={({ x: at, formattedValue }) => (
            <text className="chart-label" x={at} y={13} textAnchor="middle">
              {formattedValue}
            </text>
          )}
        />
        <ExpectedRange series={series} x={x} y={y} />
        {joinedRuns(series).map((run) => (
          <LinePath
            key={run[0]?.at}
            className="chart-line"
            data={[...run]}
            x={({ at }: PlacedPoint) => x(at)}
            y={({ point }: PlacedPoint) => y(point.figure.value ?? 0)}
          />
        ))}
        {points.map((point, at) => (
          <PointMark
            key={point.period.key}
            point={point}
            better={measure.better}
            x={x(at)}
            y={y(point.figure.value ?? 0)}
            size={size}
          />
        ))}
      </Group>
    </svg>
  );
}
