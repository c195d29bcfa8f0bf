import { anyCount, attack, type ShownCell, type ToldFigure } from '#shared/domain/disclosure/attack';
import { type Equation, sumOf } from '#shared/domain/disclosure/problem';
import { cellsOf, cellText, type Survey } from '../package/survey';
import type { Leaks } from './leaks';
import { plain } from './plain';

/** What a cell of a finished table says of a count. */
type Seen = { readonly low: number; readonly high: number } | null;

/** A table as a reader has it before them: texts by row and column, the first row being the headings. */
export type Grid = readonly (readonly string[])[];

/** Work for one table. */
const STEPS = 20_000;
/** Larger tables have their sums by groups of rows, which one cannot tell from their texts. */
const MOST_COLUMNS = 10;

/** Reads the tables of a finished document and looks for hidden counts that follow from what stands beside them. */
export function checkArithmetic({ tables }: Survey, leaks: Leaks): void {
  for (const { rows, where } of tables)
    checkGrid(
      rows.map((row) => cellsOf(row).map((cell) => plain(cellText(cell)))),
      where,
      leaks,
    );
}

export function checkGrid(grid: Grid, where: string, leaks: Leaks): void {
  for (const { row, column } of givenAway(grid))
    leaks.add('given-away', `${where}, row ${row + 1}, column ${column + 1}`);
}

/**
 * Hidden cells of a table whose number follows from its sums and percents. What adds up to what is read off the table itself: from
 * columns that do in every row where all is shown, and from rows called total or all.
 */
export function givenAway(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
  const counts = grid.map((row) => row.map(seenCount));
  const columns = countColumns(counts);
  const isHidden = columns.some((column) => counts.some((row) => isOpen(row[column])));
  if (!isHidden || columns.length > MOST_COLUMNS) return [];
  const cells: ShownCell[] = [];
  for (const [row, line] of counts.entries())
    for (const column of row === 0 ? [] : columns)
      cells.push({ ...(line[column] ?? anyCount('')), key: keyOf(row, column) });
  const equations = [...columnSums(counts, columns), ...rowSums(grid, counts, columns)];
  const { known } = attack({ cells, equations, told: toldPercents(grid, counts, columns) }, { steps: STEPS });
  return known.map((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row, column };
  });
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
const isOpen = (seen: Seen | undefined): boolean => seen !== null && seen !== undefined && seen.low !== seen.high;
const isShown = (seen: Seen | undefined): seen is NonNullable<Seen> =>
  seen?.low !== undefined && seen.low === seen.high;

/** `1,234`, `1 to 4`, `all but 1 to 4`, `hidden`; null for what is no count. */
function seenCount(text: string): Seen {
  if (/^\d{1,3}(?:,?\d{3})*$/.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    return { low: value, high: value };
  }
  const few = /^1 to (\d+)$/.exec(text)?.[1];
  if (few !== undefined) return { low: 1, high: Number(few) };
  return text === 'hidden' || text.startsWith('all but ') ? { ...anyCount(''), low: 1 } : null;
}

/** Columns of counts alone, from the second row on. */
const countColumns = ([head = [], ...rows]: readonly (readonly Seen[])[]): readonly number[] =>
  [...head.keys()].filter(
    (column) => rows.length > 0 && rows.every((row) => row[column] !== null && row[column] !== undefined),
  );

/** Columns that are the sum of one or more others, in two rows at least and against none. */
function columnSums([, ...rows]: readonly (readonly Seen[])[], columns: readonly number[]): readonly Equation[] {
  const equations: Equation[] = [];
  for (const total of columns)
    for (const parts of groupsOf(columns.filter((column) => column !== total)))
      if (isSum(rows, total, parts))
        for (const row of rows.keys())
          equations.push(
            sumOf(
              keyOf(row + 1, total),
              parts.map((part) => keyOf(row + 1, part)),
            ),
          );
  return equations;
}

/** All of them, each two of them. */
function groupsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const pairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  return columns.length > 2 ? [columns, ...pairs] : pairs;
}

function isSum(rows: readonly (readonly Seen[])[], total: number, parts: readonly number[]): boolean {
  let speaking = 0;
  for (const row of rows) {
    const seen = [total, ...parts].map((column) => row[column]);
    if (!seen.every(isShown)) continue;
    const [sum = 0, ...added] = seen.map(({ low }) => low);
    if (sum !== added.reduce((a, b) => a + b, 0)) return false;
    if (added.filter((one) => one > 0).length > 1) speaking += 1;
  }
  return speaking >= 2;
}

const TOTAL = /^(?:all|total|together|whole|sum|every)\b/i;

/** Rows called total or all are the sum of the other rows, in every column of counts, unless a column says otherwise. */
function rowSums(grid: Grid, counts: readonly (readonly Seen[])[], columns: readonly number[]): readonly Equation[] {
  const rows = [...grid.keys()].slice(1);
  const totals = rows.filter((row) => TOTAL.test(grid[row]?.[0] ?? ''));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || rows.length < 3) return [];
  const parts = rows.filter((row) => row !== total);
  const shown = columns.filter((column) => rows.every((row) => isShown(counts[row]?.[column])));
  const valueAt = (row: number, column: number) => counts[row]?.[column]?.low ?? 0;
  const holds = shown.every(
    (column) => valueAt(total, column) === parts.reduce((sum, row) => sum + valueAt(row, column), 0),
  );
  if (!holds) return [];
  return columns.map((column) =>
    sumOf(
      keyOf(total, column),
      parts.map((row) => keyOf(row, column)),
    ),
  );
}

/** Whole percents of one column of counts in another, where they are so in every row in which all is shown, and in two at least. */
function toldPercents(
  grid: Grid,
  counts: readonly (readonly Seen[])[],
  columns: readonly number[],
): readonly ToldFigure[] {
  const pairs = columns.flatMap((part) => columns.filter((base) => base !== part).map((base) => ({ part, base })));
  return [...(grid[0]?.keys() ?? [])].flatMap((column) => {
    const percents = grid.map((row) => /^(\d{1,3})%$/.exec(row[column] ?? '')?.[1]);
    return pairs
      .filter(({ part, base }) => arePercents(percents, counts, part, base))
      .flatMap((pair) => toldOf(percents, pair));
  });
}

const toldOf = (
  percents: readonly (string | undefined)[],
  { part, base }: { readonly part: number; readonly base: number },
): readonly ToldFigure[] =>
  percents.flatMap((percent, row) =>
    percent === undefined || row === 0
      ? []
      : [{ kind: 'percent' as const, part: keyOf(row, part), base: keyOf(row, base), value: Number(percent) }],
  );

function arePercents(
  percents: readonly (string | undefined)[],
  counts: readonly (readonly Seen[])[],
  part: number,
  base: number,
): boolean {
  let speaking = 0;
  for (const [row, percent] of percents.entries()) {
    const [one, all] = [counts[row]?.[part], counts[row]?.[base]];
    if (percent === undefined || !isShown(one) || !isShown(all)) continue;
    if (Math.floor((200 * one.low + all.low) / (2 * all.low)) !== Number(percent)) return false;
    speaking += 1;
  }
  return speaking >= 2;
}
