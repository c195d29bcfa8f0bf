/** Rows as text that a spreadsheet takes cell by cell. Tabs and line ends within a cell become spaces; formulas stay text. */
export const tabSeparated = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cellText).join('\t')).join('\r\n');

function cellText(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const line = cell.replace(/[\t\r\n]+/g, ' ');
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}
