import { compareText } from '../../../lib/compare-text';
import type { CompareEvent } from '../compare-events';
import type { CompareView } from '../compare-view';
import type { DayRange, Period } from '../period';
import { FULL_BASELINE, type PeriodFigure } from './series-options';

/** Where a stretch begins and ends, as indices of points, and the points that its limits are reckoned from. */
export interface Stretch {
  readonly start: number;
  /** One past the last point. */
  readonly end: number;
  readonly baseline: readonly number[];
  readonly event?: CompareEvent;
}

/** Whether a period lies wholly within days: figures of a period that only overlaps them also come from other days. */
export const isWithin = (period: Period, range: DayRange): boolean =>
  (range.from === undefined || period.from >= range.from) && (range.to === undefined || period.to <= range.to);

/**
 * The stretches of a series. A new one starts with the period that holds the day of an event at which limits are reckoned
 * anew; an event in the first period or before it, or after the last, starts none. Of two in one period the first by day
 * is named.
 *
 * The chosen baseline is that of the first stretch, or where days were chosen of the stretch that holds them; every other
 * has its own first 12 points, or as many as there are. `counts` says which points count.
 */
export function stretchesOf(
  points: readonly PeriodFigure[],
  counts: readonly boolean[],
  baseline: CompareView['baseline'],
  events: readonly CompareEvent[],
): Stretch[] {
  if (points.length === 0) return [];
  const starts = startsOf(points, events);
  const bounds = [0, ...starts.keys(), points.length];
  const stretches = bounds.slice(0, -1).map((start, at) => {
    const end = bounds[at + 1] as number;
    const event = starts.get(start);
    const counting = rangeOf(start, end).filter((index) => counts[index]);
    return { start, end, counting, ...(event && { event }) };
  });
  const chosen = (counting: readonly number[]): readonly number[] =>
    baseline.kind === 'days'
      ? counting.filter((index) => isWithin((points[index] as PeriodFigure).period, baseline.range))
      : [];
  const anyChosen = stretches.some(({ counting }) => chosen(counting).length > 0);
  return stretches.map(({ counting, ...stretch }, at) => {
    const ofDays = chosen(counting);
    if (ofDays.length > 0) return { ...stretch, baseline: ofDays };
    // Days were chosen that hold no point: the first stretch has no limits rather than some that nobody chose.
    if (at === 0 && baseline.kind === 'days' && !anyChosen) return { ...stretch, baseline: [] };
    const length = at === 0 && baseline.kind === 'first' ? baseline.points : FULL_BASELINE;
    return { ...stretch, baseline: counting.slice(0, length) };
  });
}

/** The first event of each point that a new stretch starts at, in the order of time. */
function startsOf(points: readonly PeriodFigure[], events: readonly CompareEvent[]): Map<number, CompareEvent> {
  const rebasing = events
    .filter((event) => event.rebase)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const starts = new Map<number, CompareEvent>();
  let index = 0;
  for (const event of rebasing) {
    while (index < points.length && (points[index] as PeriodFigure).period.to < event.on) index += 1;
    if (index > 0 && index < points.length && !starts.has(index)) starts.set(index, event);
  }
  return starts;
}
const rangeOf = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, at) => start + at);
