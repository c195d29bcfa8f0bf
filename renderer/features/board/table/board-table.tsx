import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { TableScroll } from '../../../components/table-scroll';

export interface BoardColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly sortBy: (row: Row) => string | number;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

interface BoardTableProps<Row extends RowData> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first names the row. */
  readonly columns: readonly BoardColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** What a row looks like beside its words: see the style sheet. */
  readonly toneOf?: (row: Row) => string | undefined;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: ' ▲', desc: ' ▼' } as const;

const wayOf = (id: string, sorted: { readonly id: string; readonly desc: boolean } | undefined) => {
  if (sorted?.id !== id) return null;
  return sorted.desc ? 'desc' : 'asc';
};

/** A list of records in the order in which they come, or by any column. */
export function BoardTable<Row extends RowData>({ label, rows, columns, rowId, toneOf }: BoardTableProps<Row>) {
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  const given = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return {
      columns: helper.columns(columns.map(({ id, header, sortBy }) => helper.accessor(sortBy, { id, header }))),
      data: [...rows],
    };
  }, [columns, rows]);
  const table = useTable({ features, ...given, getRowId: rowId, state: { sorting } });
  const [sorted] = sorting;
  return (
    <TableScroll>
      <table className="board-table board-records" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, isNumber }) => {
              const turned = sorted?.id === id && !sorted.desc;
              const way = wayOf(id, sorted);
              return (
                <th
                  key={id}
                  scope="col"
                  className={isNumber === true ? 'number' : undefined}
                  aria-sort={way === null ? 'none' : ARIA_SORT[way]}
                >
                  <Button className="board-sort" onPress={() => setSorting([{ id, desc: turned }])}>
                    {header}
                    <span aria-hidden="true">{way === null ? '' : ARROWS[way]}</span>
                  </Button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => (
            <tr key={id} data-tone={toneOf?.(original)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(original)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.isNumber === true ? 'number' : undefined}
                    data-label={column.header}
                  >
                    {column.cell(original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
