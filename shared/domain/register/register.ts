import { z } from 'zod';
import { sha256Schema } from '../plan/plan';
import { daySchema, planFieldShape } from '../plan/plan-fields';

/** Rows that one register may hold: ten times the plans of a large council. */
export const MOST_ROWS = 100_000;

/**
 * One plan of the register. Its reference is the council's local pseudonym; names, dates of birth, UPNs and NHS numbers
 * are dropped before anything is stored.
 */
export const registerRowSchema = z.strictObject({
  ref: z.string().trim().min(1).max(40),
  ...planFieldShape,
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

/** The rows of a register as they are kept, in a document of their own under the SHA-256 of its bytes. */
export const registerRowsSchema = z.strictObject({
  schema: z.literal(1),
  rows: z.array(registerRowSchema).max(MOST_ROWS),
});

/** The sampling frame: which plans there were to draw from, and how that list came about. */
export const registerSchema = z.strictObject({
  id: z.string().min(1).max(120),
  /** What the council calls it: `Active plans, November 2026`. */
  title: z.string().trim().min(1).max(120),
  /** The case system or return it came from; the mapping of its columns is remembered under this name. */
  source: z.string().trim().min(1).max(60),
  /** The file's own name without its folder. */
  fileName: z.string().min(1).max(255),
  /** SHA-256 of the file, which is not kept: it holds names. */
  fileHash: sha256Schema,
  rowsHash: sha256Schema,
  rows: z.int().min(0).max(MOST_ROWS),
  importedAt: z.iso.datetime(),
  /** Rows of the file that were left out, by reason, in plain words: `4 rows without a reference`. */
  leftOut: z.array(z.strictObject({ why: z.string().min(1).max(200), rows: z.int().min(1) })).max(50),
  /** Columns that were dropped because they hold who a child is. Their headings only, never what stood in them. */
  dropped: z.array(z.string().max(200)).max(200),
  /** First and last issue date of its rows; absent where no row has one. */
  issued: z.strictObject({ from: daySchema, to: daySchema }).optional(),
});
export type Register = z.infer<typeof registerSchema>;
