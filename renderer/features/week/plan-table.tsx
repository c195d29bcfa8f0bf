import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useContext, useMemo, useRef } from 'react';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import type { PlanRow } from '../../db/plan-rows';
import { columnIds, listWidth } from './column-widths';
import { BandsContext } from './grade-cell';
import { planColumns, planFeatures } from './plan-columns';
import { PlanHeader } from './plan-header';
import { PlanLine } from './plan-line';
import type { PlanSort } from './plan-order';
import { useGridFocus } from './use-grid-focus';

interface PlanTableProps {
  /** By reference. */
  readonly rows: readonly PlanRow[];
  /** The fields of a plan that have a column. */
  readonly fields: readonly ShowableField[];
  readonly sort: PlanSort;
  readonly onSort: (sort: PlanSort) => void;
  readonly onOpen: (planId: string) => void;
  readonly onEdit: (row: PlanRow) => void;
  readonly onNewDraft: (row: PlanRow) => void;
  readonly onRemove: (row: PlanRow) => void;
}

const ROW_HEIGHT = 38;
/** The table elements keep their meaning; the role adds that their cells can be moved through. */
const GRID = { role: 'grid' } as const;
/** Stands for nothing that is to be read. */
const SILENT = { 'aria-hidden': true } as const;
const rowId = (row: PlanRow): string => row.planId;

/** The plans as a grid: thousands of rows, of which only those in sight are drawn; arrows move, Enter opens. */
export function PlanTable({ rows, fields, sort, onSort, onOpen, onEdit, onNewDraft, onRemove }: PlanTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const bands = useContext(BandsContext);
  const columns = useMemo(() => planColumns(bands, fields), [bands, fields]);
  // New data for new columns too: the table sorts again only where its data or its sorting is another.
  const given = useMemo(() => ({ columns, data: [...rows] }), [rows, columns]);
  const columnCount = columnIds(fields).length + 1;
  // A column that is not shown any more sorts nothing: then the list is by reference, as it comes.
  const sorting = useMemo(
    () => columnIds(fields).flatMap((id) => (id === sort.column ? [{ id, desc: sort.descending }] : [])),
    [sort, fields],
  );
  const table = useTable({
    features: planFeatures,
    ...given,
    getRowId: rowId,
    state: { sorting },
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (change) => {
      const [chosen] = typeof change === 'function' ? change(sorting) : change;
      if (chosen !== undefined) onSort({ column: chosen.id, descending: chosen.desc });
    },
  });
  const lines = table.getRowModel().rows;
  const grid = useGridFocus({
    scroller,
    size: { rows: lines.length, columns: columnCount },
    rowHeight: ROW_HEIGHT,
    scrollToRow: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
    onEnter: (row) => {
      const line = lines[row];
      if (line !== undefined) onOpen(line.original.planId);
    },
  });
  const here = grid.place.row;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
    // The row that holds the focus is drawn wherever the list is scrolled to: with its row, the focus would be lost.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), here),
  });
  const drawn = virtual.getVirtualItems();
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div className="plan-scroll" ref={scroller}>
      <table
        className="plan-table"
        {...GRID}
        style={{ minWidth: listWidth(columnIds(fields)) }}
        aria-label="Plans"
        aria-rowcount={lines.length + 1}
        aria-colcount={columnCount}
        onKeyDown={grid.onKeyDown}
      >
        <caption className="visually-hidden">
          Plans with their state and progress. Arrow keys move, Enter opens a plan, Enter on a heading sorts.
        </caption>
        <PlanHeader table={table} place={grid.place} onFocus={grid.setPlace} />
        <tbody>
          {drawn.map(({ index, start }, at) => {
            const line = lines[index];
            const gap = start - (drawn[at - 1]?.end ?? 0);
            return line === undefined ? null : (
              <Fragment key={line.id}>
                {gap > 0 ? <Spacer height={gap} columns={columnCount} /> : null}
                <PlanLine
                  line={line}
                  index={index}
                  stop={grid.place.row === index ? grid.place.column : null}
                  onFocus={grid.setPlace}
                  onOpen={onOpen}
                  onEdit={onEdit}
                  onNewDraft={onNewDraft}
                  onRemove={onRemove}
                />
              </Fragment>
            );
          })}
          {after > 0 ? <Spacer height={after} columns={columnCount} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** The rows of a range, and one more where it is not among them; -1 stands for the heading, which is always drawn. */
const withRow = (range: readonly number[], row: number): number[] =>
  row < 0 || range.includes(row) ? [...range] : [...range, row].sort((a, b) => a - b);

/** Stands for the rows that are not drawn, so that the scroll bar is as long as the list. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr {...SILENT} className="plan-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
