import type { Cell } from '#shared/domain/report/model/cells';

/**
 * What became of one cell: its value is given; it is a small count, given as a range; it is all of its base but a small count;
 * only a bound of it can be given; it is hidden, so that it cannot be worked out or because too few lie behind it; or there is
 * nothing to give.
 */
export const CELL_STATUSES = ['shown', 'few', 'most', 'bound', 'hidden', 'none'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

const HIDES: ReadonlySet<Cell['kind']> = new Set(['hidden', 'percent-hidden']);
const IS_BOUND: ReadonlySet<Cell['kind']> = new Set(['at-least', 'at-most']);

export function cellStatus(cell: Cell): CellStatus {
  if (cell.kind === 'few' || cell.kind === 'most') return cell.kind;
  if (HIDES.has(cell.kind)) return 'hidden';
  if (IS_BOUND.has(cell.kind)) return 'bound';
  if (cell.kind === 'rating') return cell.word === 'Hidden' || cell.word === 'Too few' ? 'hidden' : 'shown';
  if (cell.kind === 'absent') return /hidden|too few/i.test(cell.why) ? 'hidden' : 'none';
  return cell.kind === 'none' ? 'none' : 'shown';
}
