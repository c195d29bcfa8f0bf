import type { Table } from '#shared/domain/report/model/blocks';
import { cellsOf, cellText, type Survey, type SurveyedTable } from '../package/survey';
import type { Leaks } from './leaks';
import { plain } from './plain';

/** Holds every table of the document, cell by cell, against the table of the report that it is. */
export function checkTables({ tables }: Survey, leaks: Leaks): void {
  const unused = new Set(leaks.told.tables);
  for (const table of tables) {
    const grid = table.rows.map((row) => cellsOf(row).map((cell) => plain(cellText(cell))));
    const found = modelTableOf(table, grid, unused);
    if (found === undefined) checkStrange(table, grid, leaks);
    else {
      unused.delete(found);
      checkTable(table, grid, found, leaks);
    }
  }
}

function modelTableOf(
  { above }: SurveyedTable,
  [head = []]: readonly (readonly string[])[],
  tables: ReadonlySet<Table>,
): Table | undefined {
  const caption = plain(above?.text ?? '');
  const alike = [...tables].filter(
    ({ columns }) => columns.map(({ heading }) => plain(heading)).join('\n') === head.join('\n'),
  );
  return alike.find(({ title }) => caption.endsWith(plain(title))) ?? alike[0];
}

function checkTable({ where }: SurveyedTable, grid: readonly (readonly string[])[], table: Table, leaks: Leaks): void {
  for (const [at, cells] of grid.entries()) {
    const row = `${where}, row ${at + 1}`;
    if (at === 0) continue;
    const told = leaks.told.wordsOf(table, at - 1);
    if (told.length === 0 || cells.length > told.length) leaks.add('row-not-in-report', row);
    else
      for (const [column, text] of cells.entries())
        if (text !== told[column] && !isLeftBlank(text, told[column]))
          leaks.add('cell-differs', `${row}, column ${column + 1}`);
  }
}

/** Where nothing is left of a text once what harms a file is gone, files say so. */
const isLeftBlank = (text: string, told: string | undefined): boolean => text === 'not given' && told === '';

function checkStrange({ where }: SurveyedTable, grid: readonly (readonly string[])[], leaks: Leaks): void {
  for (const [row, cells] of grid.entries())
    for (const [column, text] of cells.entries())
      leaks.checkText(text, `${where}, row ${row + 1}, column ${column + 1}`, 'table-not-in-report');
}
