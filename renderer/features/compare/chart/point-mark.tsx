import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { toneOf } from './figure-words';
import { MARK_OF_TONE } from './legend-entries';

interface PointMarkProps {
  readonly point: Pick<SeriesPoint, 'figure' | 'few' | 'signals'>;
  readonly better: MeasureFacts['better'];
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
}

/** One point: its shape alone says whether it is a signal, and to which side, or of too few plans. */
export function PointMark({ point, better, x, y, size }: PointMarkProps) {
  if (point.figure.value === null) return null;
  if (point.few) return <circle className="chart-few" cx={x} cy={y} r={size} />;
  const tone = toneOf(point.signals, better);
  if (tone === null) return <circle className="chart-point" cx={x} cy={y} r={size} />;
  const className = `chart-signal chart-${tone}`;
  if (MARK_OF_TONE[tone] === 'square')
    return <rect className={className} x={x - size} y={y - size} width={size * 2} height={size * 2} />;
  const reach = size * 1.45;
  return <path className={className} d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`} />;
}
