import { z } from 'zod';
import { blockLook, MOST_COLUMNS } from './block-look';
import { sectionIdSchema } from './section-id';

/** Where a block stands inside a table. All counts start at 0; `table` numbers the tables of the file in order. */
export const cellPlaceSchema = z.strictObject({
  table: z.int().min(0),
  row: z.int().min(0),
  column: z.int().min(0),
  rowSpan: z.int().min(1).optional(),
  columnSpan: z.int().min(1).optional(),
  header: z.boolean().optional(),
  /** The cell has a colour of its own in the file. Which colour is not kept. */
  shaded: z.boolean().optional(),
  /** On the first block of a table only: the part of the table's width, 0 to 1, of each of its columns. */
  shares: z.array(z.number().positive().max(1)).min(2).max(MOST_COLUMNS).optional(),
});
export type CellPlace = z.infer<typeof cellPlaceSchema>;

/**
 * The smallest piece of a plan's text that is shown, assigned to a section and quoted as evidence: one heading,
 * paragraph or list item. Text in a table keeps its cell's place; a cell with three paragraphs is three blocks with one place.
 */
export const blockSchema = z.strictObject({
  /** Unique within the plan text and stable for the same file: `b0`, `b1`, … in reading order. */
  id: z.string().regex(/^b\d+$/),
  kind: z.enum(['heading', 'paragraph', 'list-item']),
  text: z.string(),
  /** 1 to 6 for a heading, 0 and up for the depth of a list item. */
  level: z.int().min(0).optional(),
  /** Ordered list items show a number, others a bullet. */
  ordered: z.boolean().optional(),
  /** True where the whole block is bold: often a heading in disguise. */
  bold: z.boolean().optional(),
  cell: cellPlaceSchema.optional(),
  /** 1-based page of a PDF; absent for Word, whose pages exist only once Word lays them out. */
  page: z.int().min(1).optional(),
  ...blockLook,
});
export type Block = z.infer<typeof blockSchema>;

/** One lettered section as found in the file: an ordered list of block ids, so order and table columns need no special case. */
export const textSectionSchema = z.strictObject({
  id: sectionIdSchema,
  /** The heading as the plan words it. */
  title: z.string(),
  blockIds: z.array(z.string()),
});
export type TextSection = z.infer<typeof textSectionSchema>;

export const WARNING_CODES = [
  'tracked-changes',
  'comments',
  'headers-footers',
  'scanned-pages',
  'images',
  'footnotes',
  'macros',
  'embedded-files',
  'external-links',
  'hidden-text',
  'missing-sections',
  'repeated-section',
  'unassigned-text',
] as const;

export const intakeWarningSchema = z.strictObject({
  code: z.enum(WARNING_CODES),
  /** One sentence: what is not shown or not sure, and what to do. Never quotes the plan. */
  message: z.string(),
  /** The pages it is about, counted from 1, where there is a way to them. */
  pages: z.array(z.int().min(1)).min(1).exactOptional(),
});
export type IntakeWarning = z.infer<typeof intakeWarningSchema>;

/** What was read out of one plan file. Special-category data: never logged, never in an aggregate export. */
export const planTextSchema = z.strictObject({
  /** Raised when intake reads files differently, so an old text can be told from a new one. */
  intakeVersion: z.int().min(1),
  format: z.enum(['docx', 'pdf']),
  /** Pages of a PDF; absent for Word. */
  pages: z.int().min(1).optional(),
  blocks: z.array(blockSchema),
  sections: z.array(textSectionSchema),
  warnings: z.array(intakeWarningSchema),
});
export type PlanText = z.infer<typeof planTextSchema>;
