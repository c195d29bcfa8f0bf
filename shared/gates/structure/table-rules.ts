import type { Findings } from '../package/report-finding';
import { cellsOf, type Survey, type SurveyedTable } from '../package/survey';
import { below, child, childElements, value, type XmlElement } from '../package/xml-tree';

/** Tables that Word would call damaged or draw wrongly. */
export function checkTables({ tables }: Survey, findings: Findings): void {
  for (const table of tables) {
    if (table.rows.length === 0) findings.add('table-without-rows', table.where, 'is a table without a row');
    if (insideParagraph(table.element))
      findings.add('table-in-paragraph', table.where, 'is a table that stands inside a paragraph');
    for (const [at, row] of table.rows.entries()) checkRow(table, row, `${table.where}, row ${at + 1}`, findings);
  }
}

/** Up to the cell, the text box or the body that holds the table, no paragraph may be around it. */
function insideParagraph(table: XmlElement): boolean {
  for (let one = table.parent; one !== null; one = one.parent) {
    if (one.name === 'w:p') return true;
    if (one.name === 'w:tc' || one.name === 'w:txbxContent' || one.name === 'w:body') return false;
  }
  return false;
}

function checkRow({ element }: SurveyedTable, row: XmlElement, where: string, findings: Findings): void {
  const cells = cellsOf(row);
  if (cells.length === 0) findings.add('row-without-cells', where, 'is a row without a cell');
  for (const [at, cell] of cells.entries())
    if (!endsWithParagraph(cell))
      findings.add(
        'cell-without-paragraph',
        `${where}, column ${at + 1}`,
        'is a cell that does not end in a paragraph',
      );
  const grid = child(element, 'w:tblGrid');
  const columns = grid === undefined ? 0 : below(grid, 'w:gridCol').length;
  const properties = child(row, 'w:trPr');
  const beside = ['w:gridBefore', 'w:gridAfter'].map((name) => Number(value(child(properties, name)) ?? 0));
  const taken = cells.reduce((sum, cell) => sum + spanOf(cell), 0) + beside.reduce((sum, one) => sum + one, 0);
  if (cells.length > 0 && taken > columns)
    findings.add('span-too-wide', where, `takes ${taken} columns in a table of ${columns}`);
  if (cells.length > 0 && taken < columns)
    findings.add('row-too-short', where, `fills ${taken} columns of a table of ${columns}`);
}

const spanOf = (cell: XmlElement): number => Number(value(child(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1) || 1;

function endsWithParagraph(cell: XmlElement): boolean {
  const last = childElements(cell)
    .filter(({ name }) => !name.startsWith('w:bookmark'))
    .at(-1);
  return last?.name === 'w:p' || (last?.name === 'w:sdt' && below(last, 'w:p').length > 0);
}
