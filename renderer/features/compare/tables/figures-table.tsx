import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { type FigureRow, figureRows } from '#shared/domain/compare/export/figure-rows';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import type { OnBehind } from '../chart/figure-ask';
import { FiguresExport } from './figures-export';
import { FiguresGrid } from './figures-grid';
import { ColumnPicker, GroupingPicker } from './figures-pickers';
import { type Grouping, groupedLines } from './grouped-rows';
import { HIDDEN_AT_FIRST, SHOWN_COLUMNS } from './shown-columns';
import './tables.css';

export interface FiguresTableProps {
  readonly model: CompareModel;
  readonly onBehind: OnBehind;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, FigureRow>();
const COLUMNS = helper.columns(
  SHOWN_COLUMNS.map(({ id, header, sortBy }) => helper.accessor(sortBy, { id, header, sortUndefined: 'last' })),
);

/** Every figure of the view: sorted, put together, with the columns that are wanted, copied and saved. */
export function FiguresTable({ model, onBehind }: FiguresTableProps) {
  const { measure } = model;
  const data = useMemo(() => [...figureRows(model)], [model]);
  const table = useTable({ features, columns: COLUMNS, data, getRowId: ({ id }) => id });
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(HIDDEN_AT_FIRST);
  const columns = SHOWN_COLUMNS.filter(({ id }) => !hidden.has(id));
  const sorted = table.getRowModel().rows.map(({ original }) => original);
  const lines = groupedLines(sorted, data, grouping);
  return (
    <section className="card figures-card" aria-label="Figures">
      <FiguresExport model={model}>
        <ColumnPicker hidden={hidden} onHidden={setHidden} />
        <GroupingPicker grouping={grouping} onGrouping={setGrouping} />
      </FiguresExport>
      <FiguresGrid
        label={`${measure.label}, every figure of this view`}
        lines={lines}
        columns={columns}
        facts={measure}
        sortedBy={(id) => table.getColumn(id)?.getIsSorted() ?? false}
        onSort={(id) => {
          const column = table.getColumn(id);
          column?.toggleSorting(column.getIsSorted() === 'asc');
        }}
        onBehind={onBehind}
      />
    </section>
  );
}
