import type { SectionId } from '#shared/domain/plan/section-id';
import type { SectionOf } from './build-runs';
import type { PaperCell, PaperTable } from './rebuild-table';

/** Cells at which a column passes into another section; none where the whole table stands in one. */
export function sectionTags(table: PaperTable, sectionOf: SectionOf): ReadonlyMap<PaperCell, SectionId | null> {
  const tags = new Map<PaperCell, SectionId | null>();
  const cells = table.rows.flat().filter((cell) => cell.blocks.length > 0);
  const sectionOfCell = (cell: PaperCell) => sectionOf(cell.blocks[0]?.id ?? '');
  if (new Set(cells.map(sectionOfCell)).size < 2) return tags;
  const above = new Map<number, SectionId | null>();
  for (const cell of cells) {
    const section = sectionOfCell(cell);
    if (!above.has(cell.column) || above.get(cell.column) !== section) tags.set(cell, section);
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) above.set(column, section);
  }
  return tags;
}
