import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { cellWords, ROW_FIELD_WORDS, type RowField } from './field-words';
import './rows-table.css';

interface RowsTableProps {
  /** What is listed, for the table and for the region that scrolls. */
  readonly label: string;
  readonly rows: readonly RegisterRow[];
  readonly fields: readonly RowField[];
}

const ROW_HEIGHT = 30;
/** Stands for nothing that is to be read. */
const SILENT = { 'aria-hidden': true } as const;

/** Rows of a register as they are kept. Of many thousands only those in sight are drawn. */
export function RowsTable({ label, rows, fields }: RowsTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  const drawn = virtual.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // Scrolls by itself, so the keyboard has to get at it.
    <section className="register-scroll" aria-label={label} ref={scroller} tabIndex={0}>
      <table className="register-rows" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {fields.map((field) => (
              <th key={field} scope="col">
                {ROW_FIELD_WORDS[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Spacer height={before} columns={fields.length} /> : null}
          {drawn.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : <Line key={index} row={row} index={index} fields={fields} />;
          })}
          {after > 0 ? <Spacer height={after} columns={fields.length} /> : null}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly row: RegisterRow;
  readonly index: number;
  readonly fields: readonly RowField[];
}

function Line({ row, index, fields }: LineProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {fields.map((field) =>
        field === 'ref' ? (
          <th key={field} scope="row">
            {row.ref}
          </th>
        ) : (
          <td key={field}>{cellWords(row, field)}</td>
        ),
      )}
    </tr>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar is as long as the list. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr {...SILENT}>
      <td colSpan={columns} style={{ height }} className="register-spacer" />
    </tr>
  );
}
