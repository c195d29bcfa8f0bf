import { z } from 'zod';
import { cellSchema, countCellSchema } from './cells';
import { FREE_TEXTS } from './part-ids';

/** Names a table, chart, column, row or sentence for those who hold the outputs against each other. */
const keySchema = z.string().min(1).max(200);
const wordsSchema = z.string().min(1);

/** A sentence that the figures give. `id` tells which, such as `trend.F`; nobody can edit it. */
export const sentenceSchema = z.strictObject({ kind: z.literal('sentence'), id: keySchema, text: wordsSchema });

/** Several of them as a list. */
export const bulletsSchema = z.strictObject({
  kind: z.literal('bullets'),
  items: z.array(z.strictObject({ id: keySchema, text: wordsSchema })).min(1),
});

/** Label and text, one a line: the cover. */
export const factsSchema = z.strictObject({
  kind: z.literal('facts'),
  items: z.array(z.strictObject({ label: wordsSchema, text: wordsSchema })).min(1),
});

/** A line under a heading inside a part (Heading 3). */
export const headingSchema = z.strictObject({ kind: z.literal('heading'), text: wordsSchema });

/** Set apart: the classification, a warning. */
export const noticeSchema = z.strictObject({ kind: z.literal('notice'), text: wordsSchema });

/** Small print under a table or chart. */
export const noteSchema = z.strictObject({ kind: z.literal('note'), text: wordsSchema });

/**
 * A place for words that only a person can write. `paragraphs` is empty where nothing is written or it is not ticked: then the
 * window shows `prompt` there, and a document leaves the place out.
 */
export const wordsBlockSchema = z.strictObject({
  kind: z.literal('words'),
  field: z.enum(FREE_TEXTS),
  prompt: wordsSchema,
  paragraphs: z.array(wordsSchema),
});

export const columnSchema = z.strictObject({
  key: keySchema,
  heading: wordsSchema,
  align: z.enum(['left', 'right']),
  /** For the data dictionary: what it counts, its unit, what a missing figure means. */
  about: wordsSchema,
});
export type Column = z.infer<typeof columnSchema>;

export const rowSchema = z.strictObject({
  key: keySchema,
  /** A rule above it: a new section begins. */
  startsGroup: z.boolean().optional(),
  /** Its name in bold: of all the rows that follow it together. */
  isWhole: z.boolean().optional(),
  /** One for each column, in the same order. */
  cells: z.array(cellSchema).min(1),
});
export type Row = z.infer<typeof rowSchema>;

export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  id: keySchema,
  /** Stands above it as its caption, without its number: outputs number tables and figures by their place. */
  title: wordsSchema,
  /** How it is laid out, without any figure. */
  altText: wordsSchema,
  /** The first column names the row. */
  columns: z.array(columnSchema).min(2),
  rows: z.array(rowSchema).min(1),
});
export type Table = z.infer<typeof tableSchema>;

/**
 * `value`: the figures, one series for each stretch between two breaks of the line; `centre`, `low` and `high`: mean and expected
 * range; `signal`: points where a rule fired, as a series that is null elsewhere; `target`: what is aimed at.
 */
export const SERIES_ROLES = ['value', 'centre', 'low', 'high', 'signal', 'target'] as const;

export const chartSchema = z.strictObject({
  kind: z.literal('chart'),
  id: keySchema,
  title: wordsSchema,
  /** What it shows and how it goes, in words, without any figure that the data table does not tell. */
  altText: wordsSchema,
  form: z.enum(['line', 'bars']),
  /** Its data table, which stands in the same report. */
  tableId: keySchema,
  axis: z.strictObject({ title: wordsSchema, low: z.number(), high: z.number() }),
  /** `n` stands under the label where the points have one. */
  points: z.array(z.strictObject({ label: wordsSchema, n: countCellSchema.optional() })).min(1),
  /** One value for each point: whole for percents, at most one decimal otherwise; null where none is told. */
  series: z
    .array(
      z.strictObject({ name: wordsSchema, role: z.enum(SERIES_ROLES), values: z.array(z.number().nullable()).min(1) }),
    )
    .min(1),
});
export type Chart = z.infer<typeof chartSchema>;

export const blockSchema = z.discriminatedUnion('kind', [
  sentenceSchema,
  bulletsSchema,
  factsSchema,
  headingSchema,
  noticeSchema,
  noteSchema,
  wordsBlockSchema,
  tableSchema,
  chartSchema,
]);
export type Block = z.infer<typeof blockSchema>;
