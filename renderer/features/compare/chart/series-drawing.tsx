import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import { memo } from 'react';
import { countTold } from '#shared/domain/compare/export/small-numbers';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import type { ChartLayout } from './chart-layout';
import { ExpectedRange } from './expected-range';
import { PERIOD_NAMES } from './figure-words';
import { JoinedLines } from './joined-lines';
import { PointMark } from './point-mark';

interface SeriesDrawingProps {
  readonly series: SeriesModel;
  readonly period: PeriodKind;
  readonly layout: ChartLayout;
  /** Index of the point that is walked to; null for none. */
  readonly active: number | null;
}

/** The drawing of a series. It says nothing to screen readers: they get the summary, the points one by one and the table. */
export function SeriesDrawing({ series, period, layout, active }: SeriesDrawingProps) {
  const { width, height, left, top, x, y } = layout;
  const here = active === null ? undefined : series.points[active];
  return (
    <svg className="chart-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Group left={left} top={top}>
        <Ground series={series} period={period} layout={layout} />
        {active === null || here?.figure.value == null ? null : (
          <circle className="chart-ring" cx={x(active)} cy={y(here.figure.value)} r={layout.mark + 5} />
        )}
        {active === null ? null : (
          <Line
            className="chart-here"
            from={{ x: x(active), y: layout.plotHeight }}
            to={{ x: x(active), y: layout.plotHeight + 5 }}
          />
        )}
        <Marks series={series} layout={layout} />
      </Group>
    </svg>
  );
}

type PartProps = Pick<SeriesDrawingProps, 'series' | 'layout'>;
type GroundProps = PartProps & Pick<SeriesDrawingProps, 'period'>;

/** All below the point that is walked to, and the marks above it, stay as they are while the points are walked. */
const Ground = memo(function Ground({ series, period, layout }: GroundProps) {
  const { x, y } = layout;
  return (
    <>
      <Axes series={series} period={period} layout={layout} />
      <ExpectedRange series={series} x={x} y={y} />
      <Events layout={layout} />
      <JoinedLines series={series} x={x} y={y} />
    </>
  );
});

const Marks = memo(function Marks({ series, layout: { x, y, mark } }: PartProps) {
  return series.points.map((point, at) => (
    <PointMark
      key={point.period.key}
      point={point}
      better={series.measure.better}
      x={x(at)}
      y={y(point.figure.value ?? 0)}
      size={mark}
    />
  ));
});

/** Room between the line of the y axis and the words at its left end. */
const HEADING_X = -12;

function Axes({ series, period, layout }: GroundProps) {
  const { plotHeight, plotWidth, labelled, ticks, x, y } = layout;
  const isPercent = series.measure.scale === 'percent';
  const below = (text: (at: number) => string, top: number) => (
    <AxisBottom
      top={top}
      scale={x}
      tickValues={[...labelled]}
      tickFormat={(at) => text(Number(at))}
      hideTicks
      hideAxisLine
      tickComponent={({ x: at, formattedValue }) => (
        <text className="chart-label" x={at} y={15} textAnchor="middle">
          {formattedValue}
        </text>
      )}
    />
  );
  return (
    <>
      {ticks.map((tick) => (
        <Line key={tick} className="chart-grid" from={{ x: 0, y: y(tick) }} to={{ x: plotWidth, y: y(tick) }} />
      ))}
      <AxisLeft
        scale={y}
        tickValues={[...ticks]}
        tickFormat={(tick) => `${Number(tick)}${isPercent ? '%' : ''}`}
        hideTicks
        hideAxisLine
        tickComponent={({ y: at, formattedValue }) => (
          <text className="chart-label" x={HEADING_X} y={at} dy="0.32em" textAnchor="end">
            {formattedValue}
          </text>
        )}
      />
      {isPercent ? null : (
        <text className="chart-label" x={HEADING_X} y={-10} textAnchor="end">
          {series.measure.scale}
        </text>
      )}
      {below((at) => series.points[at]?.period.short ?? '', plotHeight + 2)}
      {below((at) => nOf(series, at), plotHeight + 18)}
      <text className="chart-label chart-rowname" x={HEADING_X} y={plotHeight + 17} textAnchor="end">
        {PERIOD_NAMES[period].one}
      </text>
      <text className="chart-label chart-rowname" x={HEADING_X} y={plotHeight + 33} textAnchor="end">
        n
      </text>
    </>
  );
}

const nOf = ({ points }: SeriesModel, at: number): string => {
  const point = points[at];
  return point === undefined ? '0' : countTold(point.figure);
};

function Events({ layout: { events, plotHeight, laneY } }: Pick<SeriesDrawingProps, 'layout'>) {
  return events.map(({ event, x, lane, anchor, words }) => (
    <Group key={event.id}>
      <Line className="chart-event" from={{ x, y: lane === null ? 0 : laneY(lane) - 10 }} to={{ x, y: plotHeight }} />
      {lane === null ? null : (
        <text className="chart-eventname" x={anchor === 'start' ? x + 4 : x - 4} y={laneY(lane)} textAnchor={anchor}>
          {words}
        </text>
      )}
    </Group>
  ));
}
