import { type ReactNode, useMemo, useState } from 'react';
import { figuresArchive, figuresCsv, figuresName } from '#shared/csv/figures-files';
import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import { columnsOfChoice, type FiguresChoice } from '#shared/domain/compare/export/figures-choice';
import { exportable } from '#shared/domain/compare/export/may-export';
import { FEWEST_FOR_PERCENT, FEWEST_TOLD } from '#shared/domain/compare/export/small-numbers';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { copyWords } from '../../../components/copy-words';
import { saveFile } from '../../../platform/save-file';
import { tabSeparated } from '../chart/copy-table';
import type { FigureLine } from './grouped-rows';

interface FiguresExportProps {
  readonly model: CompareModel;
  /** The table as it is shown. */
  readonly lines: readonly FigureLine[];
  readonly choice: FiguresChoice;
  /** How the table is shown: at the beginning of the row of tools. */
  readonly children: ReactNode;
}

const LEFT_OUT = `They leave out figures of fewer than ${FEWEST_TOLD} plans, percents of fewer than ${FEWEST_FOR_PERCENT}, and what would give them back.`;
const BESIDE =
  'They are not held against the files of Board reports: for what is published use the exports of the Board report.';
const KEPT = 'They hold small numbers too: for work inside the council, not to be published or sent on.';

/** Copies and saves what may leave of a view: columns and order as the table shows them, numbers not rounded. */
export function FiguresExport({ model, lines, choice, children }: FiguresExportProps) {
  const { measure } = model;
  const [said, setSaid] = useState('');
  const [withSmall, setWithSmall] = useState(false);
  const may = useMemo(() => exportable(model, withSmall), [model, withSmall]);
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
    if (may.rows !== null) act(leavingAs(lines, may.rows, choice));
  };
  return (
    <>
      <div className="figures-tools">
        {children}
        <CheckField isSelected={withSmall} onChange={setWithSmall}>
          With small numbers
        </CheckField>
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
        {may.note} Copies and files hold the columns and the order shown. {withSmall ? KEPT : `${LEFT_OUT} ${BESIDE}`}{' '}
        {said}
      </p>
    </>
  );
}

/** The rows that leave in the order shown. Hidden ones stand last where rows are sorted: their place would tell their figure. */
function leavingAs(
  lines: readonly FigureLine[],
  leaving: readonly FigureRow[],
  { sort }: FiguresChoice,
): readonly FigureRow[] {
  const of = new Map(leaving.map((row) => [row.id, row]));
  const shown = lines.flatMap((line) => (line.kind === 'figure' ? (of.get(line.row.id) ?? []) : []));
  if (sort === null) return shown;
  return [...shown.filter(({ hidden }) => !hidden), ...leaving.filter(({ hidden }) => hidden)];
}
