import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { type FigureRow, figureRows } from '#shared/domain/compare/export/figure-rows';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { changeFiguresChoice } from '../../../db/actions/figures-choice';
import { useFiguresChoice } from '../../../db/reads-of-compare';
import type { OnBehind } from '../chart/figure-ask';
import { FiguresExport } from './figures-export';
import { FiguresGrid } from './figures-grid';
import { ColumnPicker, GroupingPicker, type OnChoice } from './figures-pickers';
import { groupedLines } from './grouped-rows';
import { SHOWN_COLUMNS } from './shown-columns';
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
  const choice = useFiguresChoice();
  const { sort, grouping, hidden } = choice;
  const onChoice: OnChoice = (change) => void changeFiguresChoice(change);
  const sorting = useMemo(() => (sort === null ? [] : [{ id: sort.field, desc: sort.descending }]), [sort]);
  const table = useTable({ features, columns: COLUMNS, data, getRowId: ({ id }) => id, state: { sorting } });
  const columns = useMemo(() => SHOWN_COLUMNS.filter(({ id }) => !hidden.includes(id)), [hidden]);
  const { rows } = table.getRowModel();
  const lines = useMemo(() => {
    const sorted = rows.map(({ original }) => original);
    return groupedLines(sorted, data, grouping);
  }, [rows, data, grouping]);
  return (
    <section className="card figures-card" aria-label="Figures">
      <FiguresExport model={model} lines={lines} choice={choice}>
        <ColumnPicker choice={choice} onChoice={onChoice} />
        <GroupingPicker choice={choice} onChoice={onChoice} />
      </FiguresExport>
      <FiguresGrid
        label={`${measure.label}, every figure of this view`}
        lines={lines}
        columns={columns}
        facts={measure}
        sortedBy={(id) => table.getColumn(id)?.getIsSorted() ?? false}
        onSort={(field) =>
          onChoice((now) => ({
            ...now,
            sort: { field, descending: now.sort?.field === field && !now.sort.descending },
          }))
        }
        onBehind={onBehind}
      />
    </section>
  );
}
