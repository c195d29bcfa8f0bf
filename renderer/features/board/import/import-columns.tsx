import { readMonth } from '#shared/domain/board/import/read-month';
import { columnName } from '#shared/domain/register/sheet';
import { PlainSelect } from '../../../components/plain-select';
import { TableScroll } from '../../../components/table-scroll';
import type { FiguresFile } from './figures-run';
import type { FiguresImport } from './use-figures-import';
import { COLUMN_USES, keyOfUse, monthUseWords, toColumnUse } from './use-words';

interface ImportColumnsProps {
  readonly file: FiguresFile;
  readonly figures: FiguresImport;
}

/** Where the table is in the file, and what each of its columns is. */
export function ImportColumns({ file, figures }: ImportColumnsProps) {
  const { sheet, sheets, table } = file;
  return (
    <>
      <div className="board-bar">
        {sheets.length > 1 ? (
          <div className="import-choice">
            <span>Sheet</span>
            <PlainSelect label="Sheet" value={String(sheet)} onChange={(id) => figures.look(Number(id))}>
              {sheets.map(({ name, hidden }, at) => (
                <option key={name} value={at}>
                  {hidden ? `${name} (hidden)` : name}
                </option>
              ))}
            </PlainSelect>
          </div>
        ) : null}
        <label className="import-choice">
          <span>Headings in row</span>
          <input
            className="input"
            type="number"
            min={1}
            defaultValue={table?.layout.headerRow ?? 1}
            key={`${sheet} ${table?.layout.headerRow}`}
            onBlur={({ target }) => {
              const row = Number(target.value);
              if (Number.isInteger(row) && row >= 1 && row !== table?.layout.headerRow) figures.look(sheet, row);
            }}
          />
        </label>
      </div>
      {table === null ? null : (
        <TableScroll>
          <table className="board-table import-table" aria-label="Columns of the file">
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Heading</th>
                <th scope="col">Taken as</th>
              </tr>
            </thead>
            <tbody>
              {table.layout.columns.map(({ index, heading, use }) => {
                const letter = columnName(index);
                const month = use.kind === 'of-month' ? use.month : readMonth(heading, false);
                return (
                  <tr key={index}>
                    <td>{letter}</td>
                    <th scope="row">{heading}</th>
                    <td>
                      <PlainSelect
                        label={`Column ${letter}, ${heading}, is taken as`}
                        value={keyOfUse(use)}
                        onChange={(key) => {
                          const chosen = toColumnUse(key);
                          if (chosen !== null) figures.use(table.layout, sheet, index, chosen);
                        }}
                      >
                        {COLUMN_USES.map(({ id, label }) => (
                          <option key={id} value={id}>
                            {label}
                          </option>
                        ))}
                        {month === null ? null : <option value={`of-month ${month}`}>{monthUseWords(month)}</option>}
                      </PlainSelect>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  );
}
