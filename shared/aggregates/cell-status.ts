/**
 * What became of one cell: its value is given; it is a small count, given as a range; it is hidden, so that it cannot be
 * worked out or because too few lie behind it; or there is nothing to give.
 */
export const CELL_STATUSES = ['shown', 'few', 'hidden', 'none'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];
