import type { ShowableField } from '#shared/domain/plan/shown-fields';

/**
 * Least width of each column in pixels, its padding included: what its words mostly need. Where the list has more room,
 * the columns share it in the same proportion; where it has less, it scrolls sideways.
 */
const WIDTHS: Readonly<Record<ShowableField | 'ref' | 'week' | 'auditor' | 'state' | 'progress' | 'grade', number>> = {
  ref: 104,
  week: 62,
  type: 150,
  need: 62,
  secondaryNeed: 92,
  team: 108,
  status: 132,
  requestedOn: 98,
  draftedOn: 98,
  issuedOn: 98,
  weeks: 106,
  exception: 86,
  setting: 160,
  phase: 98,
  year: 90,
  lookedAfter: 104,
  childInNeed: 110,
  writer: 96,
  draftedBy: 104,
  advice: 76,
  auditor: 66,
  state: 96,
  progress: 106,
  grade: 192,
};
const MENU_WIDTH = 46;

export const widthOf = (column: string): number =>
  new Map<string, number>(Object.entries(WIDTHS)).get(column) ?? MENU_WIDTH;

/** Ids of the columns of a list that shows these fields, from left to right; the one with the menus has none. */
export const columnIds = (fields: readonly ShowableField[]): readonly string[] => [
  'ref',
  'week',
  ...fields,
  'auditor',
  'state',
  'progress',
  'grade',
];

/** Least width of a list with these columns and its menus. */
export const listWidth = (columns: readonly string[]): number =>
  columns.reduce((sum, column) => sum + widthOf(column), MENU_WIDTH);
