import { describeColumns } from './describe-columns';
import { fieldByHeading } from './field-headings';
import { identifierByHeading } from './identifier-headings';
import type { RegisterHeader } from './mapping';
import { readDay } from './read-day';
import { type Cell, cellText, type MergedCells, type Sheet, type SheetRow } from './sheet';

/** Headings stand at the top: below titles, a logo's blank rows and what the report was run with. */
const ROWS_SEARCHED = 60;
const LONGEST_WORDS = 120;

interface Candidate {
  readonly index: number;
  readonly headings: readonly string[];
  readonly twoRows: boolean;
  readonly known: number;
  readonly score: number;
}

const isKnown = (heading: string): boolean =>
  heading !== '' && (fieldByHeading(heading) !== null || identifierByHeading(heading) !== null);

const isWords = (cell: Cell | undefined): boolean => {
  const text = cellText(cell);
  if (typeof cell !== 'string' || text === '' || text.length > LONGEST_WORDS) return false;
  return /\p{L}|#/u.test(text) && readDay(text, 'day-first') === null;
};

const filledCells = (row: SheetRow): number => row.cells.filter((cell) => cellText(cell) !== '').length;

/**
 * Groups of the upper of two rows of headings, each spread over its columns: over the cells joined with it, or up to
 * the next group where the file joins none.
 */
function spreadGroups(upper: SheetRow, lower: SheetRow, merged: readonly MergedCells[]): string[] {
  const columns = Math.max(upper.cells.length, lower.cells.length);
  const groups = Array.from({ length: columns }, (_, index) => cellText(upper.cells[index]));
  const joined = merged.filter(({ top, bottom }) => top <= upper.at && bottom >= upper.at);
  if (joined.length > 0) {
    for (const { left, right } of joined) {
      for (let index = left + 1; index <= Math.min(right, columns - 1); index += 1)
        groups[index] ||= groups[left] ?? '';
    }
    return groups;
  }
  for (let index = 1; index < columns; index += 1) {
    if (groups[index] === '' && cellText(lower.cells[index]) !== '') groups[index] = groups[index - 1] ?? '';
  }
  return groups;
}

/** True for a row above the headings that groups them, and is no title and no line of what the report was run with. */
function groupsHeadings(upper: SheetRow, lower: SheetRow, merged: readonly MergedCells[]): boolean {
  if (upper.at + 1 !== lower.at) return false;
  const filled = upper.cells.flatMap((cell, index) => (cellText(cell) === '' ? [] : [{ cell, index }]));
  if (!filled.every(({ cell }) => isWords(cell) && !/:\s*$/.test(cellText(cell)))) return false;
  if (filled.length >= 2) return true;
  const [only] = filled;
  const across = merged.find(({ top, left }) => top === upper.at && left === only?.index);
  return across !== undefined && across.left > 0;
}

function joinHeadings(upper: SheetRow, lower: SheetRow, merged: readonly MergedCells[]): string[] {
  const groups = spreadGroups(upper, lower, merged);
  const ownGroup = (index: number) => cellText(upper.cells[index]) !== '';
  return groups.map((group, index) => {
    const heading = cellText(lower.cells[index]);
    if (heading === '') return ownGroup(index) ? group : '';
    if (group === '' || group === heading) return heading;
    return `${group} ${heading}`;
  });
}

function judge(headings: readonly string[], index: number, below: readonly SheetRow[], twoRows: boolean): Candidate {
  const filled = headings.filter((heading) => heading !== '');
  const known = filled.filter(isKnown).length;
  const different = new Set(filled.map((heading) => heading.toLowerCase())).size;
  const next = below.slice(0, 5);
  const width = next.length === 0 ? 0 : Math.max(...next.map(filledCells));
  const covers = width === 0 ? 0 : Math.min(1, filled.length / width);
  const score = known * 4 + Math.min(different, 30) * 0.5 + covers * 3 - (filled.length - different) - index * 0.05;
  return { index, headings, twoRows, known, score };
}

function candidates(sheet: Sheet): Candidate[] {
  const { rows, merged } = sheet;
  return rows.slice(0, ROWS_SEARCHED).flatMap((row, index) => {
    const texts = row.cells.map(cellText);
    const filled = texts.filter((text) => text !== '').length;
    const words = row.cells.filter(isWords).length;
    if (filled === 0 || words / filled < 0.7) return [];
    const below = rows.slice(index + 1);
    const alone = judge(texts, index, below, false);
    const upper = rows[index - 1];
    if (upper === undefined || !groupsHeadings(upper, row, merged)) return [alone];
    const joined = judge(joinHeadings(upper, row, merged), index, below, true);
    const above = judge(upper.cells.map(cellText), index - 1, below, false);
    return joined.known > alone.known && joined.known > above.known ? [alone, joined] : [alone];
  });
}

/** The row that a person has pointed at, joined with the one above it only where that makes more of it known. */
function pointedAt(sheet: Sheet, headerRow: number): Candidate | null {
  const index = sheet.rows.findIndex(({ at }) => at === headerRow);
  const row = sheet.rows[index];
  if (row === undefined) return null;
  const below = sheet.rows.slice(index + 1);
  const alone = judge(row.cells.map(cellText), index, below, false);
  const upper = sheet.rows[index - 1];
  if (upper === undefined || !groupsHeadings(upper, row, sheet.merged)) return alone;
  const joined = judge(joinHeadings(upper, row, sheet.merged), index, below, true);
  return joined.known > alone.known ? joined : alone;
}

/**
 * Finds the row with the headings of a table, below titles and blank rows, or takes the one a person has pointed at.
 * Two rows of headings are joined where that makes more of them known. Null where no row is like headings at all.
 */
export function findHeader(sheet: Sheet, headerRow?: number): RegisterHeader | null {
  const found = headerRow === undefined ? best(candidates(sheet)) : pointedAt(sheet, headerRow);
  const row = found && sheet.rows[found.index];
  if (!found || !row) return null;
  const headings = Array.from({ length: sheet.columns }, (_, index) => found.headings[index] ?? '');
  return {
    headerRow: row.at,
    twoRows: found.twoRows,
    columns: describeColumns(sheet.rows.slice(found.index + 1), headings).filter(
      ({ index, filled }) => filled > 0 || headings[index] !== '',
    ),
  };
}

const best = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>((top, next) => (top === null || next.score > top.score ? next : top), null);
