import { type Line, makeLine } from './lines';

export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** A gap this wide, in font sizes, may separate columns. */
const COLUMN_GAP = 1.2;
/** What must remain free down the whole table, in font sizes. */
const GUTTER = 0.7;
const MIN_ROWS = 3;
/** A larger step down than this, in font sizes, ends a table. */
const FARTHEST = 4.5;
const MARKER = /^([•●○◦▪■□–—*·-]|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/;

/** Splits a line where wide gaps are, keeping a bullet or number with the text behind it. */
export function segmentsOf(line: Line): Line[] {
  const groups: Array<Line['pieces'][number][]> = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of line.pieces) {
    const last = groups.at(-1);
    const afterMarker = last?.length === 1 && MARKER.test(last[0]?.text ?? '');
    if (last && (afterMarker || piece.x - right <= COLUMN_GAP * line.size)) last.push(piece);
    else groups.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return groups.map(makeLine);
}

const gapsOf = (segments: readonly Line[]): Gutter[] =>
  segments.slice(1).map((segment, index) => ({ left: segments[index]?.right ?? 0, right: segment.left }));

/** What stays free of each gutter beside a further line. */
function narrow(gutters: readonly Gutter[], segments: readonly Line[], size: number): Gutter[] {
  return gutters.flatMap((gutter) => {
    let { left, right } = gutter;
    for (const segment of segments) {
      if (segment.right <= left || segment.left >= right) continue;
      // The line reaches into the gutter from one side, or crosses it.
      if (segment.left <= left) left = segment.right;
      else right = segment.left;
    }
    return right - left >= GUTTER * size ? [{ left, right }] : [];
  });
}

/** Lines of text whose gaps line up. */
export interface GutterRun {
  /** Index after its last line. */
  readonly end: number;
  readonly gutters: readonly Gutter[];
}

/** The first line from `start` on that the gutters of the lines before it do not allow, and the gutters that stayed free. */
function followGutters(
  rows: ReadonlyArray<readonly Line[]>,
  lines: readonly Line[],
  start: number,
  endsTable: (line: Line) => boolean,
): GutterRun {
  let gutters: readonly Gutter[] = gapsOf(rows[start] ?? []);
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const [line, before, row] = [lines[end], lines[end - 1], rows[end] ?? []];
    if (!line || !before || line.y - before.y > FARTHEST * line.size) break;
    if (row.length === 1 && endsTable(line)) break;
    const left = narrow(gutters, row, line.size);
    if (left.length === 0) break;
    gutters = left;
  }
  return { end, gutters };
}

/** How far down from `start` the same gutters stay free; null where that is no table. */
export function findGutterRun(
  rows: ReadonlyArray<readonly Line[]>,
  lines: readonly Line[],
  start: number,
  endsTable: (line: Line) => boolean,
): GutterRun | null {
  const { end, gutters } = followGutters(rows, lines, start, endsTable);
  const sideBySide = rows.slice(start, end).flatMap((row, index) => (row.length > 1 ? [start + index] : []));
  const last = sideBySide.at(-1) ?? start;
  if (sideBySide.length < MIN_ROWS || sideBySide.length < (last - start + 1) * 0.3) return null;
  // Below the last line with columns, only lines that follow closely still belong to a column.
  let close = last + 1;
  while (close < end && (lines[close]?.y ?? 0) - (lines[close - 1]?.y ?? 0) <= 1.5 * (lines[close]?.size ?? 0))
    close += 1;
  return { end: close, gutters };
}
