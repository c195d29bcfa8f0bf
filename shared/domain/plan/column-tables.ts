import type { CandidateMark } from './candidate-mark';
import type { Block } from './plan-text';
import type { SectionId } from './section-id';
import { sectionOfColumnWord } from './section-titles';

/** From one row of a table on, its columns belong to different sections. */
export interface ColumnHeader {
  readonly table: number;
  readonly row: number;
  /** Left to right; a column without a name of its own belongs to the nearest named one on its left. */
  readonly columns: ReadonlyArray<{ readonly from: number; readonly id: SectionId; readonly at: number }>;
}

/** A header cell is short; a row of long cells that happen to start with letters is content. */
const MAX_HEADER_LENGTH = 260;

interface Row {
  readonly table: number;
  readonly row: number;
  readonly first: Map<number, number>;
  readonly length: Map<number, number>;
}

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows = new Map<string, Row>();
  blocks.forEach((block, at) => {
    if (!block.cell) return;
    const { table, row, column } = block.cell;
    const key = `${table}/${row}`;
    const found = rows.get(key) ?? { table, row, first: new Map(), length: new Map() };
    rows.set(key, found);
    if (!found.first.has(column)) found.first.set(column, at);
    found.length.set(column, (found.length.get(column) ?? 0) + block.text.length);
  });
  return [...rows.values()];
}

const MIN_TEXT_BELOW_LETTERS = 20;

function longestBelow(blocks: readonly Block[], table: number, row: number, column: number): number {
  const below = blocks.filter(
    ({ cell }) => cell?.table === table && cell.row > row && cell.column === column && (cell.columnSpan ?? 1) === 1,
  );
  return below.reduce((longest, block) => Math.max(longest, block.text.length), 0);
}

/**
 * Finds the rows whose cells name the sections of their columns, such as `B | F | E`. Named by letter, any two sections
 * will do; named by words alone, none of them may be headed by its letter anywhere, or the words are ordinary headings.
 */
export function findColumnHeaders(blocks: readonly Block[], marks: readonly CandidateMark[]): ColumnHeader[] {
  const markAt = new Map(marks.map((mark) => [mark.at, mark]));
  const lettered = new Set(marks.filter((mark) => mark.form !== 'title').map((mark) => mark.id));
  return rowsOf(blocks).flatMap(({ table, row, first, length }) => {
    const named = [...first]
      .filter(([column]) => (length.get(column) ?? 0) <= MAX_HEADER_LENGTH)
      .map(([column, at]) => {
        const mark = markAt.get(at);
        const word = mark ? null : sectionOfColumnWord(blocks[at]?.text ?? '');
        const byLetter = mark !== undefined && mark.form !== 'title' && mark.title !== 'sentence';
        return { from: column, at, id: mark?.id ?? word, byLetter, bare: mark?.form === 'bare' };
      });
    const letterCells = named.filter((cell) => cell.byLetter);
    const wordCells = named.filter((cell) => !cell.byLetter && cell.id !== null && !lettered.has(cell.id));
    const enough = (cells: typeof named) => new Set(cells.map((cell) => cell.id)).size >= 2;
    if (!enough(letterCells) && !enough(wordCells)) return [];
    // Letters alone are also grades and scales ("C", "B"): they need real text in the columns below them.
    const onlyLetters = wordCells.length === 0 && letterCells.every((cell) => cell.bare);
    const isLongBelow = (column: number) => longestBelow(blocks, table, row, column) >= MIN_TEXT_BELOW_LETTERS;
    if (onlyLetters && !letterCells.some((cell) => isLongBelow(cell.from))) return [];
    const columns = [...letterCells, ...wordCells]
      .flatMap(({ from, at, id }) => (id === null ? [] : [{ from, at, id }]))
      .sort((a, b) => a.from - b.from);
    return [{ table, row, columns }];
  });
}

/** The section a column belongs to under a header. */
export function sectionOfColumn(header: ColumnHeader, column: number): SectionId | null {
  const named = header.columns.filter((entry) => entry.from <= column).at(-1) ?? header.columns[0];
  return named?.id ?? null;
}

/** True where a cell covers the columns of more than one section. */
export const spansSections = (header: ColumnHeader, column: number, span: number): boolean =>
  sectionOfColumn(header, column) !== sectionOfColumn(header, column + span - 1);
