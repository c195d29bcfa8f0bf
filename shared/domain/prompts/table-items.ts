import { groupBy } from '../../lib/group-by';
import type { Block } from '../plan/plan-text';
import { questionsOf } from './column-labels';
import type { ProvisionQuestion } from './prompt';

/** The questions asked over each column. */
export type TableLabels = ReadonlyMap<number, readonly ProvisionQuestion[]>;

interface Cell {
  readonly block: Block;
  readonly asks: readonly ProvisionQuestion[];
}

/** One item whose words stand in several cells, or a run of text that happens to stand in a table. */
export type Row =
  | { readonly kind: 'item'; readonly cells: readonly Cell[] }
  | { readonly kind: 'text'; readonly blocks: readonly Block[] };

const columnOf = (block: Block) => block.cell?.column ?? 0;
const rowOf = (block: Block) => block.cell?.row ?? 0;

/** A row of labels over the columns: two at least, and nothing that is no label. */
const isLabelRow = (row: readonly Block[]) =>
  row.every((block) => block.cell?.header === true) ||
  (new Set(row.map(columnOf)).size > 1 && row.every(({ text }) => questionsOf(text).length > 0));

/** A table that lists the questions downwards, with the answers beside them: one item from one "what" to the next. */
function downwards(rows: readonly (readonly Block[])[]): Row[] | undefined {
  const first = rows.map((row) => row.find((block) => columnOf(block) === 0));
  const asked = first.map((block) => (block ? questionsOf(block.text) : []));
  const pairs = rows.every((row) => new Set(row.map(columnOf)).size === 2);
  if (!pairs || asked.filter((asks) => asks.length > 0).length < 2) return;
  const items: Cell[][] = [];
  for (const [index, row] of rows.entries()) {
    const asks = asked[index] ?? [];
    const cells = row.filter((block) => asks.length === 0 || columnOf(block) > 0).map((block) => ({ block, asks }));
    const last = items.at(-1);
    if (last === undefined || asks.includes('what') || asks.length === 0) items.push(cells);
    else last.push(...cells);
  }
  return items.filter((cells) => cells.length > 0).map((cells) => ({ kind: 'item', cells }));
}

/** Words in several columns are one item, unless no column is labelled and a cell lists several things. */
function isOneItem(row: readonly Block[], cells: readonly Cell[]): boolean {
  const columns = new Set(row.map(columnOf)).size;
  return columns > 1 && (row.length === columns || cells.some(({ asks }) => asks.length > 0));
}

/**
 * The rows of one table, as far as they are in the section. A row whose words stand in several columns is one item; where
 * the section has one column of the table (B, F and E side by side), the cell holds text like any other.
 */
export function layOutRows(blocks: readonly Block[], labels: TableLabels | undefined): Row[] {
  const rows = [...groupBy(blocks, rowOf).values()];
  const turned = labels && labels.size > 1 ? undefined : downwards(rows);
  if (turned) return turned;
  return rows
    .filter((row) => !isLabelRow(row))
    .map((row) => {
      const cells = row.map((block) => ({ block, asks: labels?.get(columnOf(block)) ?? [] }));
      return isOneItem(row, cells) ? { kind: 'item', cells } : { kind: 'text', blocks: row };
    });
}
