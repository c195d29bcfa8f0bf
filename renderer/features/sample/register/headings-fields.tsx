import { ChoiceField } from '../../../components/choice-field';
import type { SheetSummary } from '../../../workers/register-messages';
import type { ImportDraft } from './import-state';
import { countOf } from './register-words';

interface HeadingsFieldsProps {
  readonly draft: ImportDraft;
  readonly onLook: (sheet: number, headerRow?: number) => void;
}

/** Rows at the top of a sheet in which the headings may be. */
const ROWS_TO_CHOOSE = 40;

const sheetWords = ({ name, hidden, rows }: SheetSummary): string =>
  `${name} (${countOf(rows, 'row')}${hidden ? ', hidden in the file' : ''})`;

/** The sheet and the row of its headings, as they were found; both can be chosen otherwise. */
export function HeadingsFields({ draft, onLook }: HeadingsFieldsProps) {
  const { contents, sheet, look } = draft;
  if (contents.kind === 'sen2') return null;
  const rows = [...new Set([...Array.from({ length: ROWS_TO_CHOOSE }, (_, at) => at + 1), look.headerRow])];
  return (
    <>
      {contents.sheets.length === 1 ? null : (
        <ChoiceField
          label="Sheet"
          choices={contents.sheets.map((one, index) => ({ id: String(index), label: sheetWords(one) }))}
          value={String(sheet)}
          onChange={(id) => onLook(Number(id))}
        />
      )}
      <ChoiceField
        label="Headings are in"
        choices={rows.map((row) => ({ id: String(row), label: rowWords(row, look) }))}
        value={String(look.headerRow)}
        onChange={(id) => onLook(sheet, Number(id))}
      />
    </>
  );
}

function rowWords(row: number, { headerRow, twoRows }: ImportDraft['look']): string {
  return row === headerRow && twoRows ? `Rows ${row - 1} and ${row}, joined` : `Row ${row}`;
}
