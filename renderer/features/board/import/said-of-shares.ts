import type { FiguresFile } from './figures-run';

/** What a person said that plain numbers of percents are, and of which table. */
export interface SaidOfShares {
  readonly table: FiguresFile['table'];
  /** Whether they are shares of 1; undefined: told from the figures. */
  readonly shares: boolean | undefined;
}

/** What was said of the table that is shown. Another sheet or other columns are another table, of which nothing was said yet. */
export const sharesSaid = (said: SaidOfShares | null, table: FiguresFile['table']): boolean | undefined =>
  said !== null && said.table === table ? said.shares : undefined;
