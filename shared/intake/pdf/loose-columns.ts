import { findGutterRun, type Gutter, segmentsOf } from './gutters';
import { hasEnded } from './has-ended';
import type { Line } from './lines';

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
  readonly cells: readonly LooseCell[];
}

export interface LooseLines {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
}

const columnOf = (line: Line, gutters: readonly Gutter[]): number =>
  gutters.filter((gutter) => line.left >= gutter.right - 1).length;

function toTable(rows: ReadonlyArray<readonly Line[]>, gutters: readonly Gutter[], pitch: number): LooseTable {
  const columns = gutters.length + 1;
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...rows
        .flat()
        .filter((line) => columnOf(line, gutters) === column)
        .map((line) => line.right),
    ),
  );
  const cells = new Map<string, { row: number; column: number; lines: Line[]; right: number }>();
  const last: Array<Line | undefined> = [];
  let row = 0;
  rows.forEach((segments, at) => {
    const inColumns = segments.map((segment) => ({ segment, column: columnOf(segment, gutters) }));
    if (at > 0 && startsRow(inColumns, last, widest, pitch)) {
      row += 1;
      last.length = 0;
    }
    for (const { segment, column } of inColumns) {
      const key = `${row}/${column}`;
      const cell = cells.get(key) ?? { row, column, lines: [], right: widest[column] ?? 0 };
      cells.set(key, cell);
      cell.lines.push(segment);
      last[column] = segment;
    }
  });
  const ordered = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', columns, cells: ordered };
}

/** A new row starts after a clear step down, or where every column it writes to had come to an end. */
function startsRow(
  segments: ReadonlyArray<{ readonly segment: Line; readonly column: number }>,
  last: ReadonlyArray<Line | undefined>,
  widest: readonly number[],
  pitch: number,
): boolean {
  if (segments.length < 2 && segments[0]?.column !== 0) return false;
  const above = Math.max(...last.map((line) => line?.y ?? 0));
  const [first] = segments;
  if (first && first.segment.y - above > 1.3 * pitch * first.segment.size) return true;
  return (
    segments.length > 1 &&
    segments.every(({ segment, column }) => {
      const before = last[column];
      return !before || hasEnded(before, segment, widest[column] ?? 0);
    })
  );
}

/**
 * Splits lines into tables without drawn lines and ordinary text. Columns are found by gaps that stay free over several
 * lines. `endsTable` tells a line that cannot be part of a table, such as a heading; `pitch` is the usual step from line
 * to line in font sizes.
 */
export function splitLooseColumns(
  lines: readonly Line[],
  pitch: number,
  endsTable: (line: Line) => boolean,
): Array<LooseTable | LooseLines> {
  const rows = lines.map(segmentsOf);
  const parts: Array<LooseTable | LooseLines> = [];
  let plain: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = (rows[at]?.length ?? 0) > 1 ? findGutterRun(rows, lines, at, endsTable) : null;
    const line = lines[at];
    if (run) {
      if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
      plain = [];
      parts.push(toTable(rows.slice(at, run.end), run.gutters, pitch));
      at = run.end;
    } else {
      if (line) plain.push(line);
      at += 1;
    }
  }
  if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
  return parts;
}
