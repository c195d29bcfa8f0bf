import { memo, useMemo, useRef } from 'react';
import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { useSidewaysFocus } from '../../../components/use-sideways-focus';
import { BlockSeries, type PaperFacts } from './block-text';
import type { TablePart } from './build-runs';
import { columnShares, saidShares } from './column-shares';
import { type PaperCell, rebuildTable } from './rebuild-table';
import { sectionTags } from './section-tags';

/**
 * A table of the plan. Where its columns stand in different sections, a letter at the head of each change says which,
 * since no margin mark can.
 */
export const PaperTableView = memo(function PaperTableView({
  blocks,
  facts,
  part,
  shares,
}: {
  readonly blocks: readonly Block[];
  readonly facts: PaperFacts;
  readonly part: TablePart;
  readonly shares: readonly number[] | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useSidewaysFocus(box);
  const table = useMemo(() => rebuildTable(blocks, shares?.length), [blocks, shares]);
  const tags = useMemo(() => sectionTags(table, facts.sectionOf), [table, facts]);
  const guessed = part === 'whole' && table.columns > 2;
  const widths = saidShares(table, shares) ?? (guessed ? columnShares(table) : null);
  return (
    <div className="paper-table-scroll" data-part={part} ref={box}>
      <table className="paper-table" data-wide={table.columns > 2 ? '' : undefined}>
        {widths === null ? null : (
          <colgroup>
            {widths.map(({ column, share }) => (
              <col key={column} style={{ inlineSize: `${(100 * share).toFixed(1)}%` }} />
            ))}
          </colgroup>
        )}
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
  const look = {
    ...(cell.shaded ? { 'data-shaded': '' } : {}),
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
    <th scope={cell.columnSpan > 1 ? 'colgroup' : 'col'} {...look}>
      {content}
    </th>
  ) : (
    <td {...look}>{content}</td>
  );
}
