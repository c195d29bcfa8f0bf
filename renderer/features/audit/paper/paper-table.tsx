import { memo, useMemo } from 'react';
import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import type { PaperFacts } from './paper-text';
import { BlockSeries } from './paper-text';
import { type PaperCell, type PaperTable, rebuildTable } from './rebuild-table';

/**
 * A table of the plan. Where its columns stand in different sections, a letter at the head of each change says which,
 * since no margin mark can.
 */
export const PaperTableView = memo(function PaperTableView({
  blocks,
  facts,
}: {
  readonly blocks: readonly Block[];
  readonly facts: PaperFacts;
}) {
  const table = useMemo(() => rebuildTable(blocks), [blocks]);
  const tags = useMemo(() => sectionTags(table, facts), [table, facts]);
  return (
    <div className="paper-table-scroll">
      <table className="paper-table" data-columns={table.columns}>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row[0]?.row ?? `covered-${index}`}>
              {row.map((cell) => (
                <CellView key={cell.column} cell={cell} facts={facts} tag={tags.get(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface CellViewProps {
  readonly cell: PaperCell;
  readonly facts: PaperFacts;
  readonly tag: SectionId | null | undefined;
}

function CellView({ cell, facts, tag }: CellViewProps) {
  const spans = {
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}),
  };
  const content = (
    <>
      {tag === undefined ? null : <span className="cell-tag">{tag === null ? 'In no section' : `Section ${tag}`}</span>}
      <BlockSeries blocks={cell.blocks} facts={facts} />
    </>
  );
  return cell.header && cell.blocks.length > 0 ? (
    <th scope={cell.columnSpan > 1 ? 'colgroup' : 'col'} {...spans}>
      {content}
    </th>
  ) : (
    <td {...spans}>{content}</td>
  );
}

/** Cells at which a column passes into another section; none where the whole table stands in one. */
export function sectionTags(table: PaperTable, { sectionOf }: Pick<PaperFacts, 'sectionOf'>) {
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
