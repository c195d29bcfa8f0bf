import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import { memo } from 'react';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { joinedMonths, type PlacedMonth, sparkDomain, targetSteps } from './spark-layout';

interface SparkChartProps {
  readonly row: Pick<DashboardRow, 'months' | 'baseline' | 'unit' | 'target'>;
  readonly width?: number;
  readonly height?: number;
}

const EDGE = 4;

/** A row by month: figures, what is aimed at (long dashes) and where it started (dots). All of it is told in words beside it. */
export const SparkChart = memo(function SparkChart({ row, width = 180, height = 32 }: SparkChartProps) {
  const { months, baseline } = row;
  const x = scaleLinear<number>({ domain: [-0.5, months.length - 0.5], range: [0, width - 2 * EDGE] });
  const y = scaleLinear<number>({ domain: [...sparkDomain(row)], range: [height - 2 * EDGE, 0] });
  const [left, top] = [({ at }: PlacedMonth) => x(at), ({ value }: PlacedMonth) => y(value)];
  const lastAt = months.findLastIndex(({ value, few }) => value !== null && !few);
  return (
    <svg className="board-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Group left={EDGE} top={EDGE}>
        <Line className="spark-floor" from={{ x: 0, y: y(0) }} to={{ x: width - 2 * EDGE, y: y(0) }} />
        {baseline === null ? null : (
          <Line
            className="spark-baseline"
            from={{ x: 0, y: y(baseline.value) }}
            to={{ x: width - 2 * EDGE, y: y(baseline.value) }}
          />
        )}
        {targetSteps(months).map((steps) => (
          <LinePath key={steps[0]?.at} className="spark-target" data={[...steps]} x={left} y={top} />
        ))}
        {joinedMonths(months).map((run) => (
          <LinePath key={run[0]?.at} className="spark-line" data={[...run]} x={left} y={top} />
        ))}
        {months.map(({ month, value, few, unfinished }, at) =>
          value === null ? null : (
            <circle
              key={month}
              className={few || unfinished ? 'spark-few' : 'spark-point'}
              cx={x(at)}
              cy={y(value)}
              r={at === lastAt ? 3.2 : 1.8}
            />
          ),
        )}
      </Group>
    </svg>
  );
});
