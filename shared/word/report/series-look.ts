import type { ChartSeries } from 'docx/charts';
import type { Chart, SERIES_ROLES } from '#shared/domain/report/model/blocks';
import { RANGE_TO } from '#shared/domain/report/model/range-names';
import { cleanText } from '../clean-text';
import { COLOUR } from '../look';

type Role = (typeof SERIES_ROLES)[number];
type Look = Pick<ChartSeries, 'color' | 'line' | 'markers'>;

/** Each role by line and shape as well as by colour: none is told by colour alone. */
const LOOKS: Readonly<Record<Role, Look>> = {
  value: { color: COLOUR.bar, line: { width: 2.25 }, markers: { shape: 'circle', size: 7 } },
  centre: { color: COLOUR.range, line: { width: 1.5, color: COLOUR.range }, markers: false },
  low: { color: COLOUR.range, line: { width: 1, dash: 'dash', color: COLOUR.range }, markers: false },
  high: { color: COLOUR.range, line: { width: 1, dash: 'dash', color: COLOUR.range }, markers: false },
  signal: { color: COLOUR.signal, line: { width: 0 }, markers: { shape: 'diamond', size: 11 } },
  target: { color: COLOUR.signal, line: { width: 1.5, dash: 'longDashDot', color: COLOUR.signal }, markers: false },
};

/** Stretches of the same line after a break of it: another shape, so that they are told apart in black and white. */
const STRETCH_SHAPES = ['circle', 'square', 'triangle'] as const;

/** Both edges of the expected range look alike: the legend names them once (see `mendPackage`). */
export const seriesOfLegend = ({ series }: Chart): Chart['series'] => series.filter(({ name }) => name !== RANGE_TO);

export function seriesLook({ series }: Chart): ChartSeries[] {
  let stretch = 0;
  return series.map(({ name, role, values }) => {
    const look = LOOKS[role];
    const shape = STRETCH_SHAPES[stretch % STRETCH_SHAPES.length] ?? 'circle';
    if (role === 'value') stretch += 1;
    return {
      name: cleanText(name),
      values,
      ...look,
      ...(role === 'value' ? { markers: { shape, size: 7 } } : {}),
    };
  });
}
