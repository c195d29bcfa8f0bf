import type { MeasureFacts } from '#shared/domain/compare/measure';
import { type MarkedPoint, markOf, markPath } from './marks';

interface PointMarkProps {
  readonly point: MarkedPoint;
  readonly better: MeasureFacts['better'];
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
}

/** One point of a series. */
export function PointMark({ point, better, x, y, size }: PointMarkProps) {
  const look = markOf(point, better);
  return look === null ? null : <path className={look.className} d={markPath(look.shape, x, y, size)} />;
}
