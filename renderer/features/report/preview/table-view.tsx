import { memo, useMemo } from 'react';
import type { Row, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell, Threshold } from '#shared/domain/report/model/cells';
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from '#shared/word/look';
import { columnWidths } from '#shared/word/report/column-widths';
import type { PieceRun } from './piece-runs';
import { RATING_SHADE } from './rating-looks';

interface TableViewProps {
  readonly run: PieceRun;
  readonly threshold: Threshold;
}

/** Rows of a table that stand on one page, below its heading row. */
export const TableView = memo(function TableView({ run, threshold }: TableViewProps) {
  const rows = run.pieces.flatMap(({ key, content }) => (content.kind === 'row' ? [{ key, row: content.row }] : []));
  const [first] = run.pieces;
  if (first?.content.kind !== 'row') return null;
  const { table } = first.content;
  return (
    <table className="report-table" aria-label={table.title}>
      <Columns table={table} threshold={threshold} landscape={first.landscape} />
      <thead data-head={table.id}>
        <tr>
          {table.columns.map(({ key, heading, align }) => (
            <th key={key} scope="col" data-align={align}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, row }) => (
          <TableRow key={key} pieceKey={key} table={table} row={row} threshold={threshold} />
        ))}
      </tbody>
    </table>
  );
});

interface ColumnsProps extends Pick<TableViewProps, 'threshold'> {
  readonly table: Table;
  readonly landscape: boolean;
}

function Columns({ table, threshold, landscape }: ColumnsProps) {
  const whole = landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const widths = useMemo(() => columnWidths(table, threshold, whole), [table, threshold, whole]);
  return (
    <colgroup>
      {table.columns.map(({ key }, at) => (
        <col key={key} style={{ inlineSize: `${(100 * (widths[at] ?? 0)) / whole}%` }} />
      ))}
    </colgroup>
  );
}

interface TableRowProps extends Pick<TableViewProps, 'threshold'> {
  readonly pieceKey: string;
  readonly table: Table;
  readonly row: Row;
}

function TableRow({ pieceKey, table, row, threshold }: TableRowProps) {
  return (
    <tr
      data-piece={pieceKey}
      data-group={row.startsGroup === true ? '' : undefined}
      data-whole={row.isWhole === true ? '' : undefined}
    >
      {table.columns.map(({ key, align }, at) => {
        const cell = row.cells[at];
        if (cell === undefined) return null;
        const shared = { 'data-align': align, 'data-rating': shadeOf(cell) };
        return at === 0 ? (
          <th key={key} scope="row" {...shared}>
            {cellWords(cell, threshold)}
          </th>
        ) : (
          <td key={key} {...shared}>
            {cellWords(cell, threshold)}
          </td>
        );
      })}
    </tr>
  );
}

const shadeOf = (cell: Cell): string | undefined => (cell.kind === 'rating' ? RATING_SHADE[cell.word] : undefined);
