import { z } from 'zod';
import { monthSchema } from '../month';

/** What a column of a file of figures is. */
export const columnUseSchema = z.discriminatedUnion('kind', [
  /** Names the indicator of its row. */
  z.strictObject({ kind: z.literal('indicator') }),
  /** The month of its row. */
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({ kind: z.literal('value') }),
  z.strictObject({ kind: z.literal('part') }),
  z.strictObject({ kind: z.literal('base') }),
  /** Figures of this month. */
  z.strictObject({ kind: z.literal('of-month'), month: monthSchema }),
  /** Figures of the indicator that its heading names. */
  z.strictObject({ kind: z.literal('of-indicator') }),
  z.strictObject({ kind: z.literal('ignored') }),
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

export const LONGEST_NAME = 120;
/** Columns that a table of figures may have. */
export const MOST_FIGURE_COLUMNS = 500;

const columnSchema = z.strictObject({
  /** From 0. */
  index: z.int().min(0),
  heading: z.string().max(LONGEST_NAME),
  use: columnUseSchema,
});

/** Where the headings stand and what each column is: guessed from the file, changed by a person. */
export const figuresLayoutSchema = z.strictObject({
  /** Its number as a spreadsheet program shows it. */
  headerRow: z.int().min(1),
  columns: z.array(columnSchema).max(MOST_FIGURE_COLUMNS),
});
export type FiguresLayout = z.infer<typeof figuresLayoutSchema>;

/** Figures that one file can bring. */
export const MOST_FIGURES = 20_000;
/** Problems that are told one by one. */
export const MOST_PROBLEMS = 2_000;

const readFigureSchema = z.strictObject({
  row: z.int().min(1),
  /** As a spreadsheet program calls it: `C`. */
  column: z.string().regex(/^[A-Z]{1,3}$/),
  /** The indicator as the file names it; empty where it names none. */
  name: z.string().max(LONGEST_NAME),
  month: monthSchema,
  figure: z.union([
    z.strictObject({ value: z.number().min(0), percentSign: z.boolean() }),
    z.strictObject({ part: z.number().min(0), base: z.number().min(0) }),
  ]),
});
/** One figure as it stands in the file. */
export type ReadFigure = z.infer<typeof readFigureSchema>;

const readProblemSchema = z.strictObject({
  row: z.int().min(1),
  column: z.string().regex(/^[A-Z]{0,3}$/),
  /** A sentence that names the row and never what stands in it. */
  what: z.string().max(400),
});
export type ReadProblem = z.infer<typeof readProblemSchema>;

/** All figures of a table, and all that could not be read. */
export const readFiguresSchema = z.strictObject({
  figures: z.array(readFigureSchema).max(MOST_FIGURES),
  problems: z.array(readProblemSchema).max(MOST_PROBLEMS),
  /** Of all problems. */
  problemCount: z.int().min(0),
  /** Cells that are empty or say that nothing is known. */
  blanks: z.int().min(0),
  /** Whole sentences about the table as a whole. */
  notes: z.array(z.string().max(400)).max(20),
});
export type ReadFigures = z.infer<typeof readFiguresSchema>;
