import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { toneOf } from './figure-words';
import { MARK_OF_TONE } from './legend-entries';

export interface MarkLook {
  readonly className: string;
  readonly shape: 'circle' | 'square' | 'diamond';
}

export type MarkedPoint = Pick<SeriesPoint, 'figure' | 'few' | 'signals'>;

/** How a point is marked: its shape alone says whether it is a signal, and to which side, or of too few plans. Null: not at all. */
export function markOf(point: MarkedPoint, better: MeasureFacts['better']): MarkLook | null {
  if (point.figure.value === null) return null;
  if (point.few) return { className: 'chart-few', shape: 'circle' };
  const tone = toneOf(point.signals, better);
  if (tone === null) return { className: 'chart-point', shape: 'circle' };
  return { className: `chart-signal chart-${tone}`, shape: MARK_OF_TONE[tone] };
}

/** A mark as the `d` of a path, round its middle. `size`: half of its width, in pixels. */
export function markPath(shape: MarkLook['shape'], x: number, y: number, size: number): string {
  const wide = size * 2;
  if (shape === 'circle') return `M${x - size} ${y}a${size} ${size} 0 1 0 ${wide} 0a${size} ${size} 0 1 0 ${-wide} 0Z`;
  if (shape === 'square') return `M${x - size} ${y - size}h${wide}v${wide}h${-wide}Z`;
  const reach = size * 1.45;
  return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
}

interface Places {
  readonly better: MeasureFacts['better'];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly size: number;
}

/** The marks of all points as one path for each look: the page takes a path of many parts far easier than many elements. */
export function joinedMarks(
  points: readonly MarkedPoint[],
  { better, x, y, size }: Places,
): readonly { readonly className: string; readonly d: string }[] {
  const paths = new Map<string, string>();
  for (const [at, point] of points.entries()) {
    const look = markOf(point, better);
    if (look === null) continue;
    const part = markPath(look.shape, tenths(x(at)), tenths(y(point.figure.value ?? 0)), tenths(size));
    paths.set(look.className, `${paths.get(look.className) ?? ''}${part}`);
  }
  return [...paths].map(([className, d]) => ({ className, d }));
}

/** Finer than any screen shows. */
const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;
