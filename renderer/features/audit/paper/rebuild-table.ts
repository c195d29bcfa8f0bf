import type { Block } from '#shared/domain/plan/plan-text';

export interface PaperCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly shaded: boolean;
  /** The blocks of the cell in file order; empty where the file has an empty cell. */
  readonly blocks: readonly Block[];
}

export interface PaperTable {
  readonly columns: number;
  readonly rows: ReadonlyArray<readonly PaperCell[]>;
}

interface Start {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  header: boolean;
  readonly shaded: boolean;
  readonly blocks: Block[];
}

const key = (row: number, column: number): string => `${row}/${column}`;

function startsOf(blocks: readonly Block[]): Map<string, Start> {
  const starts = new Map<string, Start>();
  for (const block of blocks) {
    if (block.cell === undefined) continue;
    const { row, column, rowSpan = 1, columnSpan = 1, header = false, shaded = false } = block.cell;
    const known = starts.get(key(row, column));
    if (known === undefined)
      starts.set(key(row, column), { row, column, rowSpan, columnSpan, header, shaded, blocks: [block] });
    else {
      known.blocks.push(block);
      known.header ||= header;
    }
  }
  return starts;
}

/** Columns a cell can take in its row before it meets the next cell or one that reaches down from above. */
function freeSpan(start: Start, taken: ReadonlySet<string>, starts: ReadonlyMap<string, Start>): number {
  let span = 1;
  while (span < start.columnSpan) {
    const next = key(start.row, start.column + span);
    if (taken.has(next) || starts.has(next)) break;
    span += 1;
  }
  return span;
}

/** Rows a cell can reach down before it meets another cell. */
function freeDepth(start: Start, columns: number, rows: number, starts: ReadonlyMap<string, Start>): number {
  let depth = 1;
  while (depth < start.rowSpan && start.row + depth < rows) {
    const meets = Array.from({ length: columns }, (_, at) => key(start.row + depth, start.column + at));
    if (meets.some((place) => starts.has(place))) break;
    depth += 1;
  }
  return depth;
}

/**
 * A table again from the blocks of its cells: every place is covered exactly once, by a cell, by a span or by an empty
 * cell, so that columns line up as in the file. Spans that would cover another cell are cut short rather than lose text.
 *
 * @param atLeast columns the table has in the file: those at its right edge may be empty.
 */
export function rebuildTable(blocks: readonly Block[], atLeast = 0): PaperTable {
  const starts = startsOf(blocks);
  const all = [...starts.values()];
  const first = Math.min(...all.map(({ row }) => row));
  const rows = Math.max(...all.map(({ row }) => row)) + 1;
  const columns = Math.max(atLeast, ...all.map(({ column, columnSpan }) => column + columnSpan));
  const taken = new Set<string>();
  const cellAt = (row: number, column: number): PaperCell[] => {
    if (taken.has(key(row, column))) return [];
    const start = starts.get(key(row, column));
    const cell = start === undefined ? emptyCell(row, column) : placed(start, taken, starts, rows);
    for (const place of placesOf(cell)) taken.add(place);
    return [cell];
  };
  const lines = countFrom(first, rows).map((row) => countFrom(0, columns).flatMap((column) => cellAt(row, column)));
  return { columns, rows: lines };
}

/** Whole numbers from `from` up to and without `to`. */
const countFrom = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

const placesOf = ({ row, column, rowSpan, columnSpan }: PaperCell): string[] =>
  countFrom(row, row + rowSpan).flatMap((down) =>
    countFrom(column, column + columnSpan).map((along) => key(down, along)),
  );

const emptyCell = (row: number, column: number): PaperCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  header: false,
  shaded: false,
  blocks: [],
});

function placed(start: Start, taken: ReadonlySet<string>, starts: ReadonlyMap<string, Start>, rows: number): PaperCell {
  const columnSpan = freeSpan(start, taken, starts);
  return { ...start, columnSpan, rowSpan: freeDepth(start, columnSpan, rows, starts) };
}
