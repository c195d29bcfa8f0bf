import { type ReactNode, useMemo, useState } from 'react';
import { figuresArchive, figuresCsv, figuresName } from '#shared/csv/figures-files';
import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import { columnsOfChoice, type FiguresChoice } from '#shared/domain/compare/export/figures-choice';
import { exportable } from '#shared/domain/compare/export/may-export';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { copyWords } from '../../../components/copy-words';
import { saveFile } from '../../../platform/save-file';
import { tabSeparated } from '../chart/copy-table';
import type { FigureLine } from './grouped-rows';

interface FiguresExportProps {
  readonly model: CompareModel;
  readonly few: number;
  /** The table as it is shown. */
  readonly lines: readonly FigureLine[];
  readonly choice: FiguresChoice;
  /** How the table is shown: at the beginning of the row of tools. */
  readonly children: ReactNode;
}

/** Copies and saves what may leave of a view: columns and order as the table shows them, numbers not rounded. */
export function FiguresExport({ model, few, lines, choice, children }: FiguresExportProps) {
  const { measure } = model;
  const [said, setSaid] = useState('');
  const may = useMemo(() => exportable(model), [model]);
  const shown = useMemo(() => {
    const leaving = new Set(may.rows?.map(({ id }) => id));
    return lines.flatMap((line) => (line.kind === 'figure' && leaving.has(line.row.id) ? [line.row] : []));
  }, [may, lines]);
  const columns = columnsOfChoice(choice);
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const copy = (rows: readonly FigureRow[]) => {
    const cells = rows.map((row) => columns.map(({ read }) => read(row, measure)));
    const copied = copyWords(tabSeparated([columns.map(({ name }) => name), ...cells]));
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
          ? new TextEncoder().encode(figuresCsv(rows, measure, columns))
          : new Uint8Array(figuresArchive(rows, measure, columns)),
    });
    if (!saved.ok) tell(saved.error.message);
    else if (saved.value !== null) tell(`Saved as ${saved.value} in the folder you chose.`);
  };
  const withRows = (act: (rows: readonly FigureRow[]) => void) => () => {
    if (may.rows !== null) act(shown);
  };
  return (
    <>
      <div className="figures-tools">
        {children}
        <div className="chart-actions">
          <AppButton kind="quiet" isDisabled={may.rows === null} onPress={withRows(copy)}>
            Copy
          </AppButton>
          <AppButton kind="quiet" isDisabled={may.rows === null} onPress={withRows((rows) => void save(rows, 'csv'))}>
            Export CSV…
          </AppButton>
          <AppButton kind="quiet" isDisabled={may.rows === null} onPress={withRows((rows) => void save(rows, 'zip'))}>
            Export with data dictionary…
          </AppButton>
        </div>
      </div>
      <p className="chart-why">
        {may.note} Copies and files hold the columns and the order shown. Rows of fewer than {few} plans are marked as
        few: not for publication as they are. {said}
      </p>
    </>
  );
}
