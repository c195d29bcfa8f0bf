import { columnAt, findColumnRun, partsOf } from './column-edges';
import { hasEnded } from './has-ended';
import { type Line, makeLine } from './lines';

/** Text that stands in columns without any lines drawn between them. */
export interface LooseCell {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly Line[];
  /** Where the next column begins, or the widest line ends. */
  readonly right: number;
}

export interface LooseTable {
  readonly kind: 'table';
  readonly columns: number;
  /** Where its second and further columns begin. */
  readonly edges: readonly number[];
  readonly cells: readonly LooseCell[];
}

export interface LooseLines {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
}

/** One line's text in one column. */
interface Part {
  readonly line: Line;
  readonly column: number;
}

/** The parts of a line by column; parts that stand in the same one are one text. */
function byColumn(parts: readonly Line[], edges: readonly number[]): Part[] {
  const columns = new Map<number, Line[]>();
  for (const part of parts) {
    const column = columnAt(part, edges);
    columns.set(column, [...(columns.get(column) ?? []), part]);
  }
  return [...columns].map(([column, lines]) => ({ column, line: makeLine(lines.flatMap((line) => line.pieces)) }));
}

function toTable(rows: ReadonlyArray<readonly Line[]>, edges: readonly number[], pitch: number): LooseTable {
  const lines = rows.map((parts) => byColumn(parts, edges));
  const widest = Array.from({ length: edges.length + 1 }, (_, column) => {
    const inColumn = lines.flat().filter((part) => part.column === column);
    return Math.max(0, ...inColumn.map((part) => part.line.right));
  });
  const cells = new Map<string, { row: number; column: number; lines: Line[]; right: number }>();
  const last: Array<Line | undefined> = [];
  let row = 0;
  lines.forEach((parts, at) => {
    if (at > 0 && startsRow(parts, last, widest, pitch)) {
      row += 1;
      last.length = 0;
    }
    for (const { line, column } of parts) {
      const key = `${row}/${column}`;
      const cell = cells.get(key) ?? { row, column, lines: [], right: widest[column] ?? 0 };
      cells.set(key, cell);
      cell.lines.push(line);
      last[column] = line;
    }
  });
  const ordered = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', columns: edges.length + 1, edges, cells: ordered };
}

/** A new row starts after a clear step down, or where every column it writes to had come to an end. */
function startsRow(
  parts: readonly Part[],
  last: ReadonlyArray<Line | undefined>,
  widest: readonly number[],
  pitch: number,
): boolean {
  const [first] = parts;
  if (!first || (parts.length < 2 && first.column !== 0)) return false;
  const above = Math.max(...last.map((line) => line?.y ?? 0));
  if (first.line.y - above > 1.3 * pitch * first.line.size) return true;
  const allEnded = parts.every(({ line, column }) => {
    const before = last[column];
    return !before || hasEnded(before, line, widest[column] ?? 0);
  });
  return parts.length > 1 && allEnded;
}

/**
 * Splits lines into tables without drawn lines and ordinary text. Columns are found by the places
 * where the parts of several lines begin. `endsTable` tells a line that cannot be part of a table, such as a heading; `pitch` is the usual step from line
 * to line in font sizes; `carried` the column edges of a table that may go on here from the page before.
 */
export function splitLooseColumns(
  lines: readonly Line[],
  pitch: number,
  endsTable: (line: Line) => boolean,
  carried: readonly number[] = [],
): Array<LooseTable | LooseLines> {
  const allParts = lines.map(partsOf);
  const parts: Array<LooseTable | LooseLines> = [];
  let plainFrom = 0;
  const endPlain = (at: number) => {
    if (at > plainFrom) parts.push({ kind: 'lines', lines: lines.slice(plainFrom, at) });
  };
  for (let at = 0; at < lines.length; ) {
    const several = (allParts[at]?.length ?? 0) > 1;
    const run = several ? findColumnRun(lines, allParts, at, endsTable, at === 0 ? carried : []) : null;
    if (!run) {
      at += 1;
      continue;
    }
    endPlain(at);
    parts.push(toTable(run.rows, run.edges, pitch));
    at = run.end;
    plainFrom = at;
  }
  endPlain(lines.length);
  return parts;
}
