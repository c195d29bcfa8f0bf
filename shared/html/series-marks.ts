import type { Chart } from '#shared/domain/report/model/blocks';

type Series = Chart['series'][number];

/** Points of a line are told apart by shape as well as by colour. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond';

export interface SeriesMark {
  /** A class of the page's style, such as `line-centre`. */
  readonly line: string | null;
  readonly shape: Shape | null;
}

const STRETCHES: readonly Shape[] = ['circle', 'square', 'triangle'];

/** How each series of a chart is drawn: stretches of the same line by a shape of their own, signals as points alone. */
export function seriesMarks(series: readonly Series[]): SeriesMark[] {
  let stretch = 0;
  return series.map(({ role }) => {
    if (role === 'signal') return { line: null, shape: 'diamond' };
    if (role !== 'value') return { line: `line-${role}`, shape: null };
    stretch += 1;
    return { line: 'line-value', shape: STRETCHES[(stretch - 1) % STRETCHES.length] ?? 'circle' };
  });
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** One point at a place. */
export function pointSvg(shape: Shape, x: number, y: number): string {
  const [left, top] = [rounded(x), rounded(y)];
  switch (shape) {
    case 'circle':
      return `<circle class="point" cx="${left}" cy="${top}" r="4.5"/>`;
    case 'square':
      return `<rect class="point" x="${rounded(x - 4)}" y="${rounded(y - 4)}" width="8" height="8"/>`;
    case 'triangle':
      return `<path class="point" d="M${left} ${rounded(y - 5)}l5 9h-10z"/>`;
    case 'diamond':
      return `<path class="point-signal" d="M${left} ${rounded(y - 8)}l8 8-8 8-8-8z"/>`;
  }
}

/** A line through points, broken where one is missing; a point alone between two gaps has no line. */
export function linePath(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  let path = '';
  let pen = 'M';
  for (const point of points) {
    if (point !== null) path += `${pen}${rounded(point.x)} ${rounded(point.y)}`;
    pen = point === null ? 'M' : 'L';
  }
  return path;
}
