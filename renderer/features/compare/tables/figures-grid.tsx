import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import type { FigureField } from '#shared/domain/compare/export/figures-choice';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { OnBehind } from '../chart/figure-ask';
import type { FigureLine } from './grouped-rows';
import { rangeWith } from './pinned-range';
import type { ShownColumn } from './shown-columns';
import { cellAt, useCellKeys } from './use-cell-keys';

interface FiguresGridProps {
  readonly label: string;
  readonly lines: readonly FigureLine[];
  readonly columns: readonly ShownColumn[];
  readonly facts: MeasureFacts;
  readonly sortedBy: (id: string) => 'asc' | 'desc' | false;
  readonly onSort: (field: FigureField) => void;
  readonly onBehind: OnBehind;
}

const ROW_HEIGHT = 28;
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: ' ▲', desc: ' ▼' } as const;
/** The table elements keep their meaning; the role adds that their cells can be moved through. */
const GRID = { role: 'grid' } as const;
const SILENT = { 'aria-hidden': true } as const;

/** The rows of the table of figures. Heads sort, cells lead to the audits behind; of many rows only those in sight are drawn. */
export function FiguresGrid({ label, lines, columns, facts, sortedBy, onSort, onBehind }: FiguresGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const pinned = useRef(0);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    rangeExtractor: rangeWith(() => pinned.current),
  });
  const { table, here } = useCellKeys({
    rows: lines.length,
    columns: columns.length,
    firstRow: -1,
    onEnter: ({ row, column }) => {
      const [head, line] = [columns[column], lines[row]];
      if (row < 0 && head !== undefined) onSort(head.id);
      if (line?.kind === 'figure') openBehind(line.row, onBehind);
    },
    reveal: ({ row }) => virtual.scrollToIndex(row),
  });
  pinned.current = Math.max(0, here.row);
  const drawn = virtual.getVirtualItems();
  return (
    <div className="figures-scroll" ref={scroller}>
      <table className="figures-table" {...table} {...GRID} aria-label={label} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, header, isNumber }, at) => {
              const sorted = sortedBy(id);
              return (
                <th
                  key={id}
                  scope="col"
                  {...cellAt(-1, at, here.row === -1 ? here.column : null)}
                  className={isNumber ? 'number' : undefined}
                  aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
                >
                  {header}
                  <span aria-hidden="true">{sorted === false ? '' : ARROWS[sorted]}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ index, start }, at) => {
            const line = lines[index];
            const gap = start - (drawn[at - 1]?.end ?? 0);
            return line === undefined ? null : (
              <GridLine
                key={line.key}
                line={line}
                index={index}
                gap={gap}
                columns={columns}
                facts={facts}
                hereAt={here.row === index ? here.column : null}
              />
            );
          })}
          <Spacer height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function openBehind({ group, periodLabel, n, from, to, of }: FigureRow, onBehind: OnBehind): void {
  if (n > 0) onBehind({ range: { from, to }, group: of, title: `${group}, ${periodLabel}` });
}

interface GridLineProps extends Pick<FiguresGridProps, 'columns' | 'facts'> {
  readonly line: FigureLine;
  readonly index: number;
  /** Pixels of rows that are not drawn before it. */
  readonly gap: number;
  /** The column of the cell that has the focus or would get it, where it is in this line. */
  readonly hereAt: number | null;
}

/** Drawn anew only where it is other than before: most lines stay when a few scroll into sight. */
const GridLine = memo(function GridLine({ line, index, gap, columns, facts, hereAt }: GridLineProps) {
  return (
    <>
      <Spacer height={gap} columns={columns.length} />
      {line.kind === 'heading' ? (
        <tr aria-rowindex={index + 2}>
          <td className="figures-group" colSpan={columns.length} {...cellAt(index, 0, hereAt)}>
            {line.words} <span className="muted">({line.count})</span>
          </td>
        </tr>
      ) : (
        <tr aria-rowindex={index + 2} data-few={line.row.few ? '' : undefined}>
          {columns.map(({ id, isNumber, words }, at) => (
            <td key={id} {...cellAt(index, at, hereAt)} className={isNumber ? 'figures-cell number' : 'figures-cell'}>
              {words(line.row, facts)}
            </td>
          ))}
        </tr>
      )}
    </>
  );
});

/** Stands for rows that are not drawn, so that the scroll bar is as long as the list. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr {...SILENT}>
      <td colSpan={columns} style={{ height }} className="figures-spacer" />
    </tr>
  );
}
