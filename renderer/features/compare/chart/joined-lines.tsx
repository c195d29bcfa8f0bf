import { LinePath } from '@visx/shape';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { joinedRuns, type PlacedPoint } from './joined-points';

interface JoinedLinesProps {
  readonly series: SeriesModel;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** The lines of a series, one for each stretch of points that may be joined. */
export function JoinedLines({ series, x, y }: JoinedLinesProps) {
  return joinedRuns(series).map((run) => (
    <LinePath
      key={run[0]?.at}
      className="chart-line"
      data={[...run]}
      x={({ at }: PlacedPoint) => x(at)}
      y={({ point }: PlacedPoint) => y(point.figure.value ?? 0)}
    />
  ));
}
