import { Group } from '@visx/group';
import { AreaClosed, Line, LinePath } from '@visx/shape';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import type { valueScale } from './chart-scales';
import { type BandEdge, centreLines, expectedBands } from './joined-points';

interface ExpectedRangeProps {
  readonly series: Pick<SeriesModel, 'points' | 'segments'>;
  readonly x: (at: number) => number;
  readonly y: ReturnType<typeof valueScale>;
}

/** The expected range with its limits, and the centre of each segment. */
export function ExpectedRange({ series, x, y }: ExpectedRangeProps) {
  const edge = (end: 'low' | 'high') => (each: BandEdge) => y(each[end]);
  return (
    <>
      {expectedBands(series).map(({ segment, edges }) => {
        const trial = series.segments[segment]?.trial === true;
        const shared = { data: [...edges], x: (each: BandEdge) => x(each.at) };
        const limit = `chart-limit${trial ? ' chart-trial' : ''}`;
        return (
          <Group key={edges[0]?.at}>
            <AreaClosed className="chart-band" yScale={y} {...shared} y0={edge('low')} y1={edge('high')} />
            <LinePath className={limit} {...shared} y={edge('low')} />
            <LinePath className={limit} {...shared} y={edge('high')} />
          </Group>
        );
      })}
      {centreLines(series).map(({ segment, from, to, centre }) => (
        <Line
          key={segment}
          className="chart-centre"
          from={{ x: x(from), y: y(centre) }}
          to={{ x: x(to), y: y(centre) }}
        />
      ))}
    </>
  );
}
