/** How wide the texts of a table are, and which columns hold figures. */
export interface Lines {
  /** Row by row, headings first: what each cell takes on one line, without its margins, in twentieths of a point. */
  readonly rows: readonly (readonly number[])[];
  /** Figures read better on one line. */
  readonly areFigures: readonly boolean[];
}

export interface Widths {
  readonly widths: readonly number[];
  /** What is not given to any column yet. */
  readonly room: number;
  /** Lines that each cell takes at these widths. */
  readonly lines: readonly (readonly number[])[];
}

/** Beside the text of a cell, both sides together. */
const MARGINS = 140;
/** Lines are broken between words, so that several take more than their text on one. */
const BROKEN = 1.12;
/** The most lines that a cell is brought down to, and the most widths of a column that are tried in one step. */
const MOST_LINES = 6;
const MOST_TRIED = 24;
/** A row is as high as its highest cell; lower cells beside that one count a little, so that two can be brought down one by one. */
const BESIDE = { figures: 0.3, words: 0.1 } as const;

/** Each column as narrow as it may be. */
export const startLines = ({ rows }: Lines, widths: readonly number[], room: number): Widths => ({
  widths,
  room,
  lines: rows.map((row) => row.map((line, at) => linesIn(line, (widths[at] ?? 0) - MARGINS))),
});

function linesIn(line: number, width: number): number {
  return line <= width ? 1 : Math.max(2, Math.ceil((BROKEN * line) / width));
}

/** The width at which a text takes so many lines. */
const widthFor = (line: number, lines: number): number =>
  MARGINS + Math.ceil(lines === 1 ? line : (BROKEN * line) / lines);

/** The table with one column widened, the one that lowers the rows most for the room it takes; null where none lowers them. */
export function widenBest(table: Lines, state: Widths): Widths | null {
  let best: { readonly at: number; readonly width: number; readonly worth: number } | null = null;
  for (const at of state.widths.keys()) {
    const own = state.widths[at] ?? 0;
    for (const width of triedWidths(table, state, at)) {
      const worth = gainOf(table, state, at, width) / (width - own);
      if (worth > (best?.worth ?? 0)) best = { at, width, worth };
    }
  }
  return best === null ? null : widened(table, state, best.at, best.width);
}

/** Widths of a column, within the room there is, at which one of its cells takes fewer lines. */
function triedWidths({ rows }: Lines, { widths, room, lines }: Widths, at: number): number[] {
  const own = widths[at] ?? 0;
  const found = new Set<number>();
  for (const [row, cells] of rows.entries())
    for (let less = Math.min(MOST_LINES, (lines[row]?.[at] ?? 1) - 1); less >= 1; less -= 1) {
      const width = widthFor(cells[at] ?? 0, less);
      if (width > own && width <= own + room) found.add(width);
    }
  const all = [...found].sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(all.length / MOST_TRIED));
  return all.filter((_, place) => (all.length - 1 - place) % step === 0);
}

/** Lines that the table loses by it. */
function gainOf({ rows, areFigures }: Lines, { lines }: Widths, at: number, width: number): number {
  const beside = areFigures[at] === true ? BESIDE.figures : BESIDE.words;
  let gain = 0;
  for (const [row, cells] of rows.entries()) {
    const before = lines[row]?.[at] ?? 1;
    if (before === 1) continue;
    const after = Math.min(before, linesIn(cells[at] ?? 0, width - MARGINS));
    const others = Math.max(1, ...(lines[row] ?? []).filter((_, column) => column !== at));
    gain += Math.max(before, others) - Math.max(after, others) + beside * (before - after);
  }
  return gain;
}

const widened = ({ rows }: Lines, { widths, room, lines }: Widths, at: number, width: number): Widths => ({
  widths: widths.map((one, column) => (column === at ? width : one)),
  room: room - (width - (widths[at] ?? 0)),
  lines: lines.map((row, place) =>
    row.map((one, column) => (column === at ? linesIn(rows[place]?.[at] ?? 0, width - MARGINS) : one)),
  ),
});

/** Pieces in which room goes from one column to another, and how often at most. */
const PIECES = [80, 200, 400, 800] as const;
const MOST_MOVES = 40;

/**
 * What was given step by step may not be the best together: as long as the rows become lower by it, one column gives room to
 * another. None becomes narrower than `least`.
 */
export function evenOut(table: Lines, start: readonly number[], least: readonly number[]): number[] {
  let widths = [...start];
  let height = heightOf(table, widths);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const best = movesOf(widths, least)
      .map((moved) => ({ moved, height: heightOf(table, moved) }))
      .reduce<{ moved: number[]; height: number } | null>(
        (lowest, one) => (one.height < (lowest?.height ?? height - 1e-9) ? one : lowest),
        null,
      );
    if (best === null) break;
    ({ moved: widths, height } = best);
  }
  return widths;
}

const movesOf = (widths: readonly number[], least: readonly number[]): number[][] =>
  widths.flatMap((own, from) =>
    PIECES.filter((piece) => own - piece >= (least[from] ?? 0)).flatMap((piece) =>
      widths.flatMap((_, to) =>
        to === from ? [] : [widths.map((width, at) => width + (at === to ? piece : 0) - (at === from ? piece : 0))],
      ),
    ),
  );

/** Lines of the whole table, and a little of what stands beside them. */
function heightOf({ rows, areFigures }: Lines, widths: readonly number[]): number {
  let height = 0;
  for (const row of rows) {
    let most = 1;
    for (const [at, line] of row.entries()) {
      const lines = linesIn(line, (widths[at] ?? 0) - MARGINS);
      most = Math.max(most, lines);
      height += (areFigures[at] === true ? BESIDE.figures : BESIDE.words) * (lines - 1);
    }
    height += most;
  }
  return height;
}
