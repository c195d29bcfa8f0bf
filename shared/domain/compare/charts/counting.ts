import type { PeriodFigure } from './series-options';

/** Fewer plans than the settings ask, none included: greyed and not joined. */
export const isFew = ({ figure }: Pick<PeriodFigure, 'figure'>, few: number): boolean => figure.n < few;

/**
 * Whether a point counts for limits and rules. One that does not neither breaks nor makes a run, and no moving range leads
 * to it: the points on both sides of it are treated as if they stood next to each other.
 */
export const countsIn = (point: Pick<PeriodFigure, 'figure'>, few: number): boolean =>
  point.figure.value !== null && !isFew(point, few);
