import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { memo } from 'react';
import type { Chart } from '#shared/domain/report/model/blocks';
import type { Threshold } from '#shared/domain/report/model/cells';
import { sizeWords, ticksOf } from './chart-parts';

interface BarsViewProps {
  readonly chart: Chart;
  readonly width: number;
  readonly threshold: Threshold;
}

const [ROW, RIGHT, BOTTOM] = [26, 40, 44];
/** Pixels of one letter of a label, on the wide side. */
const LETTER = 7;

/** Bars across in reading order, with the value beside each. */
export const BarsView = memo(function BarsView({ chart, width, threshold }: BarsViewProps) {
  const { axis, points, series } = chart;
  const labels = points.map(({ label, n }) =>
    [label, sizeWords(n, threshold)].filter((words) => words !== '').join(', '),
  );
  const left = Math.min(width * 0.45, Math.max(...labels.map((label) => label.length)) * LETTER + 8);
  const [wide, high] = [width - left - RIGHT, points.length * ROW];
  const x = scaleLinear<number>({ domain: [axis.low, axis.high], range: [0, wide] });
  const y = scaleBand<number>({ domain: points.map((_, at) => at), range: [0, high], padding: 0.25 });
  const ticks = ticksOf(axis, (count) => x.ticks(count));
  const values = series.find(({ role }) => role === 'value')?.values ?? [];
  return (
    <figure className="paper-chart" aria-label={chart.altText}>
      <svg viewBox={`0 0 ${width} ${high + BOTTOM}`} aria-hidden="true">
        <Group left={left}>
          {ticks.map((value) => (
            <Line key={value} className="paper-grid" from={{ x: x(value), y: 0 }} to={{ x: x(value), y: high }} />
          ))}
          {labels.map((label, at) => (
            <BarRow
              key={points[at]?.label}
              label={label}
              value={values[at] ?? null}
              top={y(at) ?? 0}
              height={y.bandwidth()}
              x={x}
            />
          ))}
          <AxisBottom
            top={high}
            scale={x}
            tickValues={[...ticks]}
            hideAxisLine
            hideTicks
            label={axis.title}
            labelProps={{ className: 'paper-axis', textAnchor: 'middle' }}
            tickLabelProps={{ className: 'paper-axis', textAnchor: 'middle' }}
          />
        </Group>
      </svg>
    </figure>
  );
});

interface BarRowProps {
  readonly label: string;
  readonly value: number | null;
  readonly top: number;
  readonly height: number;
  readonly x: (value: number) => number;
}

function BarRow({ label, value, top, height, x }: BarRowProps) {
  const middle = top + height / 2;
  return (
    <>
      <text className="paper-axis" x={-8} y={middle} dy="0.35em" textAnchor="end">
        {label}
      </text>
      {value === null ? null : (
        <Bar className="paper-bar" x={0} y={top} width={Math.max(0, x(value))} height={height} />
      )}
      <text className="paper-axis" x={value === null ? 4 : x(value) + 5} y={middle} dy="0.35em">
        {value ?? 'hidden'}
      </text>
    </>
  );
}
