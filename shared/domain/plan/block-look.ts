import { z } from 'zod';

/** How words can look beside being plain. `superscript` and `subscript` never stand together. */
export const TEXT_STYLES = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'highlight'] as const;
export type TextStyle = (typeof TEXT_STYLES)[number];

/** Runs and boxes kept of one block, so that a hostile file cannot make millions; what is beyond is shown plain. */
export const MOST_RUNS = 1_000;
/** Steps of indent that are kept; each is half an inch in Word. */
export const DEEPEST_INDENT = 6;
/** Columns of text beside each other that are kept; more are read as this many. */
export const MOST_TEXT_COLUMNS = 4;
/** Word writes at most 63 columns. */
export const MOST_COLUMNS = 64;

/** Places in the block's text, in UTF-16 code units: from `from` up to and without `to`. */
const stretch = { from: z.int().min(0), to: z.int().min(1) };

/** A stretch of a block's text that looks other than plain. Runs are in order and never overlap. */
export const styledRunSchema = z.strictObject({ ...stretch, style: z.array(z.enum(TEXT_STYLES)).min(1).max(6) });
export type StyledRun = z.infer<typeof styledRunSchema>;

/** A check box that the characters alone do not show, because a symbol font draws it. */
export const checkBoxSchema = z.strictObject({ ...stretch, ticked: z.boolean() });
export type CheckBox = z.infer<typeof checkBoxSchema>;

/**
 * What a block looks like in the file. Data alone: it is drawn by the app's own elements, so nothing of a file can run.
 * All of it may be missing, as it is in texts read by intake version 1 and in those of PDF files.
 */
export const blockLook = {
  runs: z.array(styledRunSchema).min(1).max(MOST_RUNS).optional(),
  boxes: z.array(checkBoxSchema).min(1).max(MOST_RUNS).optional(),
  align: z.enum(['centre', 'right']).optional(),
  indent: z.int().min(1).max(DEEPEST_INDENT).optional(),
  /** A band of colour behind the whole paragraph. Which colour is not kept. */
  shaded: z.boolean().optional(),
  /** The block stood in a text box. */
  boxed: z.boolean().optional(),
  /** A new page begins with this block. */
  pageBreak: z.boolean().optional(),
  /** The block stands in a part of the page that is set in this many columns of text. */
  columns: z.int().min(2).max(MOST_TEXT_COLUMNS).optional(),
  /** The next of these columns begins with this block. */
  columnBreak: z.boolean().optional(),
  /** The block stands for a picture and its text describes it. The picture itself is not kept. */
  picture: z.boolean().optional(),
} as const;
