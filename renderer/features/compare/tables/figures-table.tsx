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
import { CheckField } from '../../../components/check-field';
import { ChoiceField } from '../../../components/choice-field';
import type { OnBehind } from '../chart/figure-ask';
import { FiguresExport } from './figures-export';
import { FiguresGrid } from './figures-grid';
import { GROUPINGS, type Grouping, groupedLines } from './grouped-rows';
import { HIDDEN_AT_FIRST, SHOWN_COLUMNS } from './shown-columns';
import './tables.css';

export interface FiguresTableProps {
  readonly model: CompareModel;
  readonly few: number;
  readonly onBehind: OnBehind;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, FigureRow>();
const COLUMNS = helper.columns(
  SHOWN_COLUMNS.map(({ id, header, sortBy }) => helper.accessor(sortBy, { id, header, sortUndefined: 'last' })),
);

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = { none: 'nothing', group: 'group', period: 'period' };

/** Every figure of the view: sorted, put together, with the columns that are wanted, copied and saved. */
export function FiguresTable({ model, few, onBehind }: FiguresTableProps) {
  const { measure } = model;
  const data = useMemo(() => [...figureRows(model)], [model]);
  const table = useTable({ features, columns: COLUMNS, data, getRowId: ({ id }) => id });
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(HIDDEN_AT_FIRST);
  const columns = SHOWN_COLUMNS.filter(({ id }) => !hidden.has(id));
  const sorted = table.getRowModel().rows.map(({ original }) => original);
  const lines = groupedLines(sorted, data, grouping);
  const show = (id: string, wanted: boolean) => {
    // One column always stays: a table without any could not be got back by eye.
    if (!wanted && columns.length === 1) return;
    setHidden(new Set(wanted ? [...hidden].filter((each) => each !== id) : [...hidden, id]));
  };
  return (
    <section className="card figures-card" aria-label="Figures">
      <FiguresExport model={model} few={few} />
      <div className="figures-tools">
        <ChoiceField
          label="Put together by"
          choices={GROUPINGS.map((id) => ({ id, label: GROUPING_WORDS[id] }))}
          value={grouping}
          onChange={(id) => setGrouping(GROUPINGS.find((one) => one === id) ?? 'none')}
        />
        <fieldset className="figures-columns" aria-label="Columns shown">
          {SHOWN_COLUMNS.map(({ id, header }) => (
            <CheckField key={id} isSelected={!hidden.has(id)} onChange={(wanted) => show(id, wanted)}>
              {header}
            </CheckField>
          ))}
        </fieldset>
      </div>
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
