import type { Box, Rule } from './geometry';

/** A cell of a table drawn with lines; merged cells are one. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table found by its lines. */
export interface RuledGrid extends Box {
  /** Positions of the column borders, left to right. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly columns: number;
  /** In reading order, row by row. */
  readonly cells: readonly GridCell[];
}

/** Lines nearer than this, in points, are one border (Word draws some twice) or touch at a corner. */
const NEAR = 4;
const MOST_CELLS = 5_000;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;

const touch = (upright: Rule, level: Rule): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Sets of things that belong together, joined pair by pair. */
class Groups {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (let up = this.#parent[root]; up !== undefined && up !== root; up = this.#parent[root]) root = up;
    this.#parent[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b);
  }
}

/** Distinct positions in rising order; those close together count once. */
function positions(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || !near(found.at(-1) ?? 0, value)) found.push(value);
  return found;
}

const covers = (rules: readonly Rule[], at: number, point: number): boolean =>
  rules.some((rule) => near(rule.at, at) && rule.from - 1 <= point && point <= rule.to + 1);

/** Borders of a table: column and row positions, and the lines that lie on them. */
interface Borders {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly uprights: readonly Rule[];
  readonly levels: readonly Rule[];
}

const middle = (values: readonly number[], index: number): number =>
  ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;

/** Joins neighbouring cells with no line between them; cells are numbered row by row. */
function joinOpenCells({ xs, ys, uprights, levels }: Borders): Groups {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const groups = new Groups(rows * columns);
  for (let index = 0; index < rows * columns; index += 1) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const openRight = column + 1 < columns && !covers(uprights, xs[column + 1] ?? 0, middle(ys, row));
    const openBelow = row + 1 < rows && !covers(levels, ys[row + 1] ?? 0, middle(xs, column));
    if (openRight) groups.join(index, index + 1);
    if (openBelow) groups.join(index, index + columns);
  }
  return groups;
}

interface Bounds {
  readonly row: number;
  column: number;
  endRow: number;
  endColumn: number;
}

function mergeCells(borders: Borders): GridCell[] {
  const { xs, ys } = borders;
  const columns = xs.length - 1;
  const groups = joinOpenCells(borders);
  const merged = new Map<number, Bounds>();
  for (let index = 0; index < columns * (ys.length - 1); index += 1) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const root = groups.find(index);
    const bounds = merged.get(root) ?? { row, column, endRow: row, endColumn: column };
    merged.set(root, bounds);
    bounds.column = Math.min(bounds.column, column);
    bounds.endColumn = Math.max(bounds.endColumn, column);
    bounds.endRow = row;
  }
  return [...merged.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, endRow, endColumn }) => ({
      row,
      column,
      rowSpan: endRow - row + 1,
      columnSpan: endColumn - column + 1,
      left: xs[column] ?? 0,
      right: xs[endColumn + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[endRow + 1] ?? 0,
    }));
}

/** Finds the tables drawn on a page: sets of touching lines with at least two upright and two level ones. */
export function findGrids(rules: readonly Rule[]): RuledGrid[] {
  const uprights = rules.filter((rule) => rule.upright);
  const levels = rules.filter((rule) => !rule.upright);
  const groups = new Groups(rules.length);
  uprights.forEach((upright, u) => {
    levels.forEach((level, l) => {
      if (touch(upright, level)) groups.join(u, uprights.length + l);
    });
  });
  const members = new Map<number, { uprights: Rule[]; levels: Rule[] }>();
  [...uprights, ...levels].forEach((rule, index) => {
    const root = groups.find(index);
    const group = members.get(root) ?? { uprights: [], levels: [] };
    members.set(root, group);
    (rule.upright ? group.uprights : group.levels).push(rule);
  });
  return [...members.values()].flatMap((group) => {
    const xs = positions(group.uprights.map((rule) => rule.at));
    const ys = positions(group.levels.map((rule) => rule.at));
    const [columns, rows] = [xs.length - 1, ys.length - 1];
    if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return [];
    const cells = mergeCells({ xs, ys, ...group });
    const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
    return [{ ...box, xs, rows, columns, cells }];
  });
}
