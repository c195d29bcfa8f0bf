import type { SeriesModel, SeriesPoint } from '#shared/domain/compare/series-model';

export interface PlacedPoint {
  readonly at: number;
  readonly point: SeriesPoint;
}

/** A point that the line leads to: it has a value, of enough plans. */
const isJoined = ({ few, figure }: SeriesPoint): boolean => !few && figure.value !== null;

/** Stretches of points that one line joins: broken between segments and wherever a period is empty or has few plans. */
export function joinedRuns({ points }: Pick<SeriesModel, 'points'>): readonly (readonly PlacedPoint[])[] {
  const runs: PlacedPoint[][] = [];
  for (const [at, point] of points.entries()) {
    if (!isJoined(point)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && before.at === at - 1 && before.point.segment === point.segment)
      run.push({ at, point });
    else runs.push([{ at, point }]);
  }
  return runs;
}

/** One end of a step of the expected range; `at` lies half a period before or after a point. */
export interface BandEdge {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export interface Band {
  readonly segment: number;
  readonly edges: readonly BandEdge[];
}

/** The expected range as steps, one as wide as a period round each point; broken between segments and where there is none. */
export function expectedBands({ points }: Pick<SeriesModel, 'points'>): readonly Band[] {
  const bands: { segment: number; last: number; edges: BandEdge[] }[] = [];
  for (const [at, { limits, segment }] of points.entries()) {
    if (limits === null) continue;
    const edges = [
      { at: at - 0.5, ...limits },
      { at: at + 0.5, ...limits },
    ];
    const band = bands.at(-1);
    if (band !== undefined && band.last === at - 1 && band.segment === segment) {
      band.edges.push(...edges);
      band.last = at;
    } else bands.push({ segment, last: at, edges });
  }
  return bands;
}

export interface CentreLine {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  readonly centre: number;
}

/** The centre of each segment, over all its periods. */
export function centreLines({ points, segments }: Pick<SeriesModel, 'points' | 'segments'>): readonly CentreLine[] {
  return segments.flatMap(({ centre }, segment): CentreLine[] => {
    const first = points.findIndex((point) => point.segment === segment);
    const last = points.findLastIndex((point) => point.segment === segment);
    return centre === null || first < 0 ? [] : [{ segment, from: first - 0.5, to: last + 0.5, centre }];
  });
}
