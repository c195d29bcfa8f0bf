import { type ColumnHeader, sectionOfColumn, spansSections } from './column-tables';
import type { Block } from './plan-text';
import type { SectionId } from './section-id';

/** What the columns say of a block: nothing, or the section it belongs to. */
export type ColumnVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'column'; readonly id: SectionId | null; readonly header: ColumnHeader };

const NONE = { kind: 'none' } as const;

/** Follows column tables while the blocks are read in order. */
export function trackColumns(blocks: readonly Block[], headers: readonly ColumnHeader[]) {
  const byTable = new Map<number, ColumnHeader[]>();
  for (const header of headers) byTable.set(header.table, [...(byTable.get(header.table) ?? []), header]);
  const widths = new Map<number, number>();
  for (const { cell } of blocks) {
    if (cell) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + (cell.columnSpan ?? 1)));
  }
  /** Rows from which a heading across the table took over from its columns. */
  const releasedAt = new Map<number, number>();
  let ruling: ColumnHeader | null = null;

  const headerOf = (block: Block): ColumnHeader | undefined => {
    const { cell } = block;
    if (!cell) return undefined;
    const released = releasedAt.get(cell.table) ?? -1;
    return byTable.get(cell.table)?.findLast((header) => header.row <= cell.row && header.row > released);
  };

  /** The same table after a page break, without its header row: nothing between, as many columns, no names of its own. */
  const continues = (block: Block, isMark: boolean): boolean =>
    ruling !== null &&
    block.cell !== undefined &&
    !isMark &&
    !byTable.has(block.cell.table) &&
    widths.get(block.cell.table) === widths.get(ruling.table);

  return (block: Block, isMark: boolean): ColumnVerdict => {
    if (ruling && block.cell?.table !== ruling.table) {
      if (block.cell && continues(block, isMark)) {
        byTable.set(block.cell.table, [{ ...ruling, table: block.cell.table, row: block.cell.row }]);
      }
      ruling = null;
    }
    const header = headerOf(block);
    if (!header || !block.cell) return NONE;
    if (isMark && spansSections(header, block.cell.column, block.cell.columnSpan ?? 1)) {
      releasedAt.set(block.cell.table, block.cell.row);
      ruling = null;
      return NONE;
    }
    ruling = header;
    return { kind: 'column', id: sectionOfColumn(header, block.cell.column), header };
  };
}
