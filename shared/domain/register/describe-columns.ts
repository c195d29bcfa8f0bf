import { identifierByHeading } from './identifier-headings';
import { identifierIn, isLearnerNumber, isNhsNumber, looksLikeName } from './identifier-shapes';
import { LONGEST_HEADING, type RegisterColumn } from './mapping';
import { readDay } from './read-day';
import type { Identifier } from './register-fields';
import { type Cell, cellText, columnName, isDateCell, type SheetRow } from './sheet';

/** Rows looked at to tell what a column holds, spread over the whole table. */
const ROWS_LOOKED_AT = 2_000;
const SAMPLES = 5;
const SAMPLE_LENGTH = 60;
/** Education, health and care plans began on 1 September 2014 (Children and Families Act 2014, section 37). */
export const FIRST_PLAN_DAY = '2014-09-01';

/** One value of this kind in two says that the column holds them: a register mixes no case numbers with UPNs by chance. */
const SHARE_OF_SHAPES = 0.5;
/** Dates of plans lie after 2014; a tenth of a column before it are the birthdays of the older ones. */
const SHARE_BEFORE_PLANS = 0.1;
/** Names are nearly all different; teams and schools, written like names too, come again and again. */
const SHARE_OF_DIFFERENT_NAMES = 0.5;

interface Tally {
  filled: number;
  dates: number;
  beforePlans: number;
  learnerNumbers: number;
  names: number;
  readonly shapes: Map<Identifier, number>;
  readonly different: Set<string>;
  readonly samples: string[];
}

function countValue(tally: Tally, cell: Cell): void {
  const text = cellText(cell);
  if (text === '') return;
  tally.filled += 1;
  const shape = identifierIn(text);
  if (shape !== null) tally.shapes.set(shape, (tally.shapes.get(shape) ?? 0) + 1);
  if (isLearnerNumber(text) && !isNhsNumber(text)) tally.learnerNumbers += 1;
  if (looksLikeName(text)) tally.names += 1;
  const day = typeof cell === 'string' || isDateCell(cell) ? readDay(text, 'day-first') : null;
  if (day !== null) {
    tally.dates += 1;
    if (day < FIRST_PLAN_DAY) tally.beforePlans += 1;
  }
  if (!tally.different.has(text)) {
    tally.different.add(text);
    if (tally.samples.length < SAMPLES && shape === null) tally.samples.push(shortened(text));
  }
}

const shortened = (text: string): string =>
  text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text;

function identifierByValues(tally: Tally): Identifier | null {
  const { filled, dates, beforePlans, learnerNumbers, names, shapes, different } = tally;
  if (filled === 0) return null;
  for (const [what, count] of shapes) if (count / filled >= SHARE_OF_SHAPES) return what;
  if (filled >= 5 && learnerNumbers / filled >= 0.9) return 'uln';
  if (dates / filled >= SHARE_OF_SHAPES && beforePlans / dates >= SHARE_BEFORE_PLANS) return 'birth-date';
  const areNames = filled >= 3 && names / filled >= 0.7 && different.size / filled >= SHARE_OF_DIFFERENT_NAMES;
  return areNames ? 'name' : null;
}

/** A heading as it may be shown and kept: cut to length, and not at all where a child's own data stand in its place. */
export function safeHeading(heading: string, index: number): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  if (text === '' || identifierIn(text) !== null) return `Column ${columnName(index)}`;
  return text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING - 1)}…` : text;
}

/**
 * What stands in each column of a table: samples, and whether its heading or its values tell who a child is.
 *
 * @param headings by column, from A on.
 */
export function describeColumns(rows: readonly SheetRow[], headings: readonly string[]): RegisterColumn[] {
  const tallies = headings.map(
    (): Tally => ({
      filled: 0,
      dates: 0,
      beforePlans: 0,
      learnerNumbers: 0,
      names: 0,
      shapes: new Map(),
      different: new Set(),
      samples: [],
    }),
  );
  const filled = headings.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / ROWS_LOOKED_AT));
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, index) => {
      const tally = tallies[index];
      if (tally === undefined || cell === null || cell === '') return;
      filled[index] = (filled[index] ?? 0) + 1;
      if (row % step === 0) countValue(tally, cell);
    });
  });
  return tallies.map((tally, index) => column(tally, index, headings[index] ?? '', filled[index] ?? 0));
}

function column(tally: Tally, index: number, written: string, filled: number): RegisterColumn {
  const heading = safeHeading(written, index);
  const byValues = identifierByValues(tally);
  const what = byValues ?? identifierByHeading(heading);
  if (what === null) return { index, heading, samples: tally.samples, filled };
  return { index, heading, samples: [], filled, identifier: { what, by: byValues === null ? 'heading' : 'values' } };
}
