import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { FIGURE_COLUMNS } from '#shared/domain/compare/export/figure-columns';
import { type FigureRow, figureRows } from '#shared/domain/compare/export/figure-rows';
import { figuresArchive, figuresCsv, figuresName } from '#shared/domain/compare/export/figures-files';
import { exportable } from '#shared/domain/compare/export/may-export';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { copyWords } from '../../../components/copy-words';
import { TableScroll } from '../../../components/table-scroll';
import { saveFile } from '../../../platform/save-file';
import { tabSeparated } from '../chart/copy-table';
import type { OnBehind } from '../chart/figure-ask';
import { numberWords } from '../chart/figure-words';
import './tables.css';

export interface FiguresTableProps {
  readonly model: CompareModel;
  readonly few: number;
  readonly onBehind: OnBehind;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, FigureRow>();
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

const numeric = (id: 'value' | 'low' | 'high', header: string, { scale }: MeasureFacts) =>
  helper.accessor((row) => row[id] ?? undefined, {
    id,
    header,
    sortUndefined: 'last',
    cell: ({ row }) => {
      const value = row.original[id];
      return value === null ? '–' : numberWords(value, scale);
    },
  });

const columnsOf = (facts: MeasureFacts) =>
  helper.columns([
    helper.accessor('group', { header: 'Group' }),
    helper.accessor('period', { header: 'Period' }),
    helper.accessor('n', { header: 'n' }),
    helper.accessor('part', { header: 'Part' }),
    helper.accessor('total', { header: 'Total' }),
    numeric('value', 'Value', facts),
    numeric('low', 'Low', facts),
    numeric('high', 'High', facts),
    helper.accessor((row) => row.signals.join('; '), { id: 'signals', header: 'Signals' }),
  ]);

/** Every figure of the view, to be sorted, copied and saved. */
export function FiguresTable({ model, few, onBehind }: FiguresTableProps) {
  const { measure } = model;
  const data = useMemo(() => [...figureRows(model)], [model]);
  const columns = useMemo(() => columnsOf(measure), [measure]);
  const table = useTable({ features, columns, data, getRowId: ({ id }) => id });
  const [said, setSaid] = useState('');
  const may = exportable(model);
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const copy = (rows: readonly FigureRow[]) => {
    const cells = rows.map((row) => FIGURE_COLUMNS.map(({ read }) => read(row, measure)));
    const copied = copyWords(tabSeparated([FIGURE_COLUMNS.map(({ name }) => name), ...cells]));
    tell(
      copied ? 'Copied. Paste it into a spreadsheet.' : 'The system refused the copy. Nothing is changed; try again.',
    );
  };
  const save = async (rows: readonly FigureRow[], ending: 'csv' | 'zip') => {
    const saved = await saveFile({
      kind: ending === 'csv' ? 'figures' : 'figures-with-dictionary',
      suggestedName: figuresName(measure.label, ending),
      bytes:
        ending === 'csv'
          ? new TextEncoder().encode(figuresCsv(rows, measure))
          : new Uint8Array(figuresArchive(rows, measure)),
    });
    if (!saved.ok) tell(saved.error.message);
    else if (saved.value !== null) tell(`Saved as ${saved.value} in the folder you chose.`);
  };
  const withRows = (act: (rows: readonly FigureRow[]) => void) => () => {
    if (may.rows !== null) act(may.rows);
  };
  return (
    <section className="card figures-card" aria-label="Figures">
      <div className="chart-actions">
        <AppButton isDisabled={may.rows === null} onPress={withRows(copy)}>
          Copy
        </AppButton>
        <AppButton isDisabled={may.rows === null} onPress={withRows((rows) => void save(rows, 'csv'))}>
          Export CSV…
        </AppButton>
        <AppButton isDisabled={may.rows === null} onPress={withRows((rows) => void save(rows, 'zip'))}>
          Export with data dictionary…
        </AppButton>
      </div>
      <p className="chart-why">
        {may.note} Rows of fewer than {few} plans are marked as few: not for publication as they are. {said}
      </p>
      <TableScroll>
        <table className="figures-table">
          <caption className="visually-hidden">{measure.label}, every figure of this view</caption>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th key={header.id} scope="col" aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}>
                    <AppButton kind="quiet" onPress={() => header.column.toggleSorting(sorted === 'asc')}>
                      <table.FlexRender header={header} />
                    </AppButton>
                  </th>
                );
              })}
              <th scope="col">Behind it</th>
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((line) => (
              <tr key={line.id}>
                {line.getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
                <td>
                  <BehindButton row={line.original} onBehind={onBehind} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function BehindButton({ row, onBehind }: { readonly row: FigureRow; readonly onBehind: OnBehind }) {
  const title = `${row.group}, ${row.periodLabel}`;
  return (
    <AppButton
      kind="link"
      isDisabled={row.n === 0}
      aria-label={`Audits behind ${title}`}
      onPress={() => onBehind({ range: { from: row.from, to: row.to }, group: row.of, title })}
    >
      Audits
    </AppButton>
  );
}
