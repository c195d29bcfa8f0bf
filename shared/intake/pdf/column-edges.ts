import type { Piece } from './geometry';
import { type Line, makeLine } from './lines';
import { splitPiece } from './split-piece';

/** Gaps up to this, in font sizes, are spaces; pdf.js joins text across gaps of up to 0.6. */
const SPACE = 0.62;
/** Texts of a column begin at one place, give or take this much in points. */
const ALIGNED = 2;
const MIN_ROWS = 3;
/** How many lines ahead are asked where columns begin. */
const AHEAD = 14;
/** A larger step down than this, in font sizes, ends a table. */
const FARTHEST = 4.5;
const MARKER = /^([•●○◦▪■□–—*·-]|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/;

/** A line of the page and the parts of it that gaps set apart. */
interface Row {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** Lines whose columns begin at the same places. */
export interface ColumnRun {
  /** Index after its last line. */
  readonly end: number;
  /** Where the second and further columns begin, left to right. */
  readonly edges: readonly number[];
  /** The parts of each line, cut at the edges. */
  readonly rows: ReadonlyArray<readonly Line[]>;
}

/** Splits a line where gaps are wider than a space, keeping a bullet or number with the text behind it. */
export function partsOf(line: Line): Line[] {
  const groups: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of line.pieces) {
    const last = groups.at(-1);
    const afterMarker = last?.length === 1 && MARKER.test(last[0]?.text ?? '');
    if (last && (afterMarker || piece.x - right <= SPACE * line.size)) last.push(piece);
    else groups.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return groups.map(makeLine);
}

const startsAt = (parts: readonly Line[], edge: number): boolean =>
  parts.some((part, index) => index > 0 && Math.abs(part.left - edge) <= ALIGNED);

const crosses = (parts: readonly Line[], edge: number): boolean =>
  parts.some((part) => part.left < edge - ALIGNED && part.right > edge + 1);

/** Places where parts of at least three of the next lines begin. */
function edgesFrom(rows: readonly Row[], start: number): number[] {
  const ahead = rows.slice(start, start + AHEAD);
  const lefts = ahead.flatMap(({ parts }) => parts.slice(1).map((part) => part.left)).sort((a, b) => a - b);
  const edges: number[] = [];
  for (const left of lefts) {
    if (left - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) <= 2 * ALIGNED) continue;
    if (ahead.filter(({ parts }) => startsAt(parts, left)).length >= MIN_ROWS) edges.push(left);
  }
  return edges;
}

/** Cuts the parts of a line at an edge they cross; null where no space is near it. */
function cutAt(parts: readonly Line[], edge: number): Line[] | null {
  const cut: Line[] = [];
  for (const part of parts) {
    if (!crosses([part], edge)) {
      cut.push(part);
      continue;
    }
    const before = part.pieces.filter((piece) => piece.x + piece.width <= edge + 1);
    const after = part.pieces.filter((piece) => piece.x >= edge - ALIGNED);
    const across = part.pieces.find((piece) => !before.includes(piece) && !after.includes(piece));
    const halves = across ? splitPiece(across, edge) : [];
    if (halves === null) return null;
    const [left, right] = [
      [...before, ...halves.slice(0, 1)],
      [...halves.slice(1), ...after],
    ];
    if (left.length === 0 || right.length === 0) return null;
    cut.push(makeLine(left), makeLine(right));
  }
  return cut;
}

/**
 * A line that runs across an edge belongs to the table only where it plainly is two cells that nearly touch: it keeps to
 * another edge, or the lines above and below it keep to this one. Its parts are cut; null ends the table.
 */
function fitRow(rows: readonly Row[], at: number, edges: readonly number[]): readonly Line[] | null {
  const parts = rows[at]?.parts ?? [];
  const crossed = edges.filter((edge) => crosses(parts, edge));
  if (crossed.length === 0) return parts;
  const keepsOther = edges.some((edge) => startsAt(parts, edge));
  const [above, below] = [rows[at - 1]?.parts ?? [], rows[at + 1]?.parts ?? []];
  const sandwiched = crossed.every((edge) => startsAt(above, edge) && startsAt(below, edge));
  if (!keepsOther && !sandwiched) return null;
  return crossed.reduce<readonly Line[] | null>((cut, edge) => cut && cutAt(cut, edge), parts);
}

/**
 * How far down from `start` the same columns go on; null where that is no table. `carried` are the edges of a table that
 * the page break just above may have cut: then one line that keeps to them is enough.
 */
export function findColumnRun(
  lines: readonly Line[],
  allParts: ReadonlyArray<readonly Line[]>,
  start: number,
  endsTable: (line: Line) => boolean,
  carried: readonly number[],
): ColumnRun | null {
  const rows = lines.map((line, index): Row => ({ line, parts: allParts[index] ?? [] }));
  const goesOn = carried.some((edge) => startsAt(rows[start]?.parts ?? [], edge));
  const edges = goesOn ? carried : edgesFrom(rows, start);
  if (!edges.some((edge) => startsAt(rows[start]?.parts ?? [], edge))) return null;
  const fitted: Array<readonly Line[]> = [];
  for (let at = start; at < rows.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    const farBelow = at > start && line && before && line.y - before.y > FARTHEST * line.size;
    const ended = line && (rows[at]?.parts.length ?? 0) === 1 && endsTable(line);
    const row = farBelow || ended ? null : fitRow(rows, at, edges);
    if (row === null) break;
    fitted.push(row);
  }
  return closeRun(lines, start, edges, fitted, goesOn ? 1 : MIN_ROWS);
}

/** Leaves off what follows the last line with columns unless it follows closely; too few such lines make no table. */
function closeRun(
  lines: readonly Line[],
  start: number,
  edges: readonly number[],
  fitted: ReadonlyArray<readonly Line[]>,
  minRows: number,
): ColumnRun | null {
  const sideBySide = fitted.flatMap((parts, index) => (edges.some((edge) => startsAt(parts, edge)) ? [index] : []));
  const last = sideBySide.at(-1) ?? 0;
  if (sideBySide.length < minRows || sideBySide.length < (last + 1) * 0.3) return null;
  let length = last + 1;
  const step = (index: number) => (lines[start + index]?.y ?? 0) - (lines[start + index - 1]?.y ?? 0);
  while (length < fitted.length && step(length) <= 1.5 * (lines[start + length]?.size ?? 0)) length += 1;
  return { end: start + length, edges, rows: fitted.slice(0, length) };
}

/** The column a part stands in, from 0. */
export const columnAt = (part: Line, edges: readonly number[]): number =>
  edges.filter((edge) => part.left >= edge - ALIGNED).length;
