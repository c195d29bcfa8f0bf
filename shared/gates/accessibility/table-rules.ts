import { fillOf } from '../package/looks';
import type { Findings } from '../package/report-finding';
import { cellsOf, cellText, type Survey, type SurveyedTable } from '../package/survey';
import { below, child, isOn, value, type XmlElement } from '../package/xml-tree';

/** Whether each table can be read cell by cell, aloud and without colour. */
export function checkTablesForAll({ tables }: Survey, findings: Findings): void {
  for (const table of tables) {
    if (table.outer !== undefined) findings.add('nested-table', table.where, 'is a table inside a table');
    checkHeading(table, findings);
    checkDescription(table, findings);
    for (const [at, row] of table.rows.entries()) checkCells(table, row, at + 1, findings);
  }
}

const repeats = (row: XmlElement): boolean => {
  const mark = child(child(row, 'w:trPr'), 'w:tblHeader');
  return mark !== undefined && isOn(mark);
};

function checkHeading({ rows, where }: SurveyedTable, findings: Findings): void {
  const marked = rows.filter(repeats).length;
  if (rows.length === 0) return;
  if (rows[0] === undefined || !repeats(rows[0]))
    findings.add('heading-row-missing', where, 'has no heading row that repeats on every page');
  else if (marked > 1) findings.add('heading-rows', where, 'has more than one heading row');
  if (rows.length > 0 && marked === rows.length) findings.add('table-without-data', where, 'has headings and no row');
}

function checkDescription({ element, above, where }: SurveyedTable, findings: Findings): void {
  const properties = child(element, 'w:tblPr');
  for (const name of ['w:tblCaption', 'w:tblDescription'])
    if ((value(child(properties, name)) ?? '').trim() === '')
      findings.add('table-without-alt-text', where, 'has no text that tells a screen reader what it holds');
  if (!/caption/i.test(above?.style ?? '') || above?.text.trim() === '')
    findings.add('caption-missing', where, 'has no caption right above it');
}

function checkCells({ where }: SurveyedTable, row: XmlElement, number: number, findings: Findings): void {
  const cells = cellsOf(row);
  const fills = cells.map((cell) => fillOf(child(child(cell, 'w:tcPr'), 'w:shd')));
  for (const [at, cell] of cells.entries()) {
    const place = `${where}, row ${number}, column ${at + 1}`;
    const properties = child(cell, 'w:tcPr');
    const isMerged = ['w:vMerge', 'w:hMerge'].some((name) => child(properties, name) !== undefined);
    if (isMerged || Number(value(child(properties, 'w:gridSpan')) ?? 1) > 1)
      findings.add('merged-cells', place, 'is merged with a cell beside it');
    const text = cellText(cell);
    if (text === '' && below(cell, 'w:drawing').length === 0) findings.add('blank-cell', place, 'is a blank cell');
    if (isMarkedOut(fills, at) && !/\p{L}{3}/u.test(text))
      findings.add('colour-alone', place, 'has a shade of its own and no word that says what the shade means');
  }
}

/** A shade that most cells of the row do not have says something; one that all have is a look of the row. */
function isMarkedOut(fills: readonly (string | null)[], at: number): boolean {
  const own = fills[at] ?? null;
  if (own === null || own === 'FFFFFF') return false;
  return fills.filter((one) => one === own).length * 2 <= fills.length;
}
