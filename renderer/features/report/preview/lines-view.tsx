import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import { memo } from 'react';
import type { Chart } from '#shared/domain/report/model/blocks';
import type { Threshold } from '#shared/domain/report/model/cells';
import { legendOf, type PlacedValue, type Role, runsOfValues, type Series, sizeWords, ticksOf } from './chart-parts';

interface ChartViewProps {
  readonly chart: Chart;
  readonly width: number;
  readonly threshold: Threshold;
}

const [HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [300, 54, 12, 10, 66];
/** Pixels of one letter of a label, on the wide side. */
const LETTER = 7;

/** A run chart as on paper: value, mean, expected range, signals and target, with n under each point. */
export const LinesView = memo(function LinesView({ chart, width, threshold }: ChartViewProps) {
  const { axis, points, series } = chart;
  const [wide, high] = [width - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
  const x = scaleLinear<number>({ domain: [-0.5, points.length - 0.5], range: [0, wide] });
  const y = scaleLinear<number>({ domain: [axis.low, axis.high], range: [high, 0] });
  const ticks = ticksOf(axis, (count) => y.ticks(count));
  const labelled = labelledPoints(chart, wide, threshold);
  const below = (text: (at: number) => string, top: number) => (
    <AxisBottom
      top={top}
      scale={x}
      tickValues={labelled}
      tickFormat={(at) => text(Number(at))}
      hideAxisLine
      hideTicks
      tickLabelProps={{ className: 'paper-axis', textAnchor: 'middle' }}
    />
  );
  return (
    <figure className="paper-chart" aria-label={chart.altText}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Group left={LEFT} top={TOP}>
          {ticks.map((value) => (
            <Line key={value} className="paper-grid" from={{ x: 0, y: y(value) }} to={{ x: wide, y: y(value) }} />
          ))}
          <AxisLeft
            scale={y}
            tickValues={[...ticks]}
            hideAxisLine
            hideTicks
            label={axis.title}
            labelOffset={32}
            labelProps={{ className: 'paper-axis', textAnchor: 'middle' }}
            tickLabelProps={{ className: 'paper-axis', textAnchor: 'end', dx: '-0.3em', dy: '0.3em' }}
          />
          {below((at) => points[at]?.label ?? '', high)}
          {below((at) => sizeWords(points[at]?.n, threshold), high + 17)}
          {series.map((one) => (
            <SeriesLine key={keyOf(one)} series={one} x={x} y={y} />
          ))}
        </Group>
      </svg>
      <ChartLegend chart={chart} />
    </figure>
  );
});

/** Every point where there is room, otherwise each second, third and so on, counted back from the last. */
function labelledPoints({ points }: Chart, wide: number, threshold: Threshold): number[] {
  const longest = Math.max(...points.map(({ label, n }) => Math.max(label.length, sizeWords(n, threshold).length)));
  const step = Math.max(1, Math.ceil((longest * LETTER * points.length) / wide));
  return points.flatMap((_, at) => ((points.length - 1 - at) % step === 0 ? [at] : []));
}

/** Stretches of a line share their name, and begin at points of their own. */
const keyOf = ({ role, name, values }: Series): string =>
  `${role} ${name} ${values.findIndex((value) => value !== null)}`;

interface SeriesLineProps {
  readonly series: Series;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function SeriesLine({ series: { role, values }, x, y }: SeriesLineProps) {
  const runs = runsOfValues(values);
  const line =
    role === 'signal'
      ? null
      : runs.map((run) => (
          <LinePath
            key={run[0]?.at}
            className="paper-line"
            data-role={role}
            data={[...run]}
            x={({ at }: PlacedValue) => x(at)}
            y={({ value }: PlacedValue) => y(value)}
          />
        ));
  return (
    <>
      {line}
      {role === 'value' || role === 'signal'
        ? runs.flat().map(({ at, value }) => <Mark key={at} role={role} x={x(at)} y={y(value)} />)
        : null}
    </>
  );
}

function Mark({ role, x, y }: { readonly role: Role; readonly x: number; readonly y: number }) {
  if (role !== 'signal') return <circle className="paper-point" cx={x} cy={y} r={3.5} />;
  return <path className="paper-signal" d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} />;
}

/** What each line and mark means, in words beside it. */
export function ChartLegend({ chart }: { readonly chart: Chart }) {
  return (
    <ul className="paper-legend" aria-label="What the lines mean">
      {legendOf(chart).map(({ role, name }) => (
        <li key={`${role} ${name}`}>
          <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
            {role === 'signal' ? null : <path className="paper-line" data-role={role} d="M0 7H26" />}
            {role === 'value' || role === 'signal' ? <Mark role={role} x={13} y={7} /> : null}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
