import { z } from 'zod';
import { identifierSchema, registerFieldSchema } from './register-fields';

/** Columns that one table may have. */
export const MOST_COLUMNS = 500;
export const LONGEST_HEADING = 200;

/** A column of the file below its heading, as far as a person needs it to say what the column is. */
export interface RegisterColumn {
  /** From 0: `columnName(index)` is what a spreadsheet program calls it. */
  readonly index: number;
  /** The heading in one line, of two rows joined where there are two; `Column C` where the file has none. */
  readonly heading: string;
  /** Up to five different values. None where the column holds who a child is: those are never shown. */
  readonly samples: readonly string[];
  /** Rows in which it is filled. */
  readonly filled: number;
  /** There where its heading or its values say that it tells who a child is, and by which of the two. */
  readonly identifier?: { readonly what: z.infer<typeof identifierSchema>; readonly by: 'heading' | 'values' };
}

/** Where a table begins, and its columns. */
export interface RegisterHeader {
  /** The number of the row with the headings, the lower one of two. Rows up to it are not data. */
  readonly headerRow: number;
  /** True where two rows of headings were joined. */
  readonly twoRows: boolean;
  readonly columns: readonly RegisterColumn[];
}

export const columnUseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('field'),
    field: registerFieldSchema,
    /** A person has said that the heading misleads. What the values show is never overruled. */
    notIdentifier: z.literal(true).exactOptional(),
  }),
  /** Dropped on the way in: it tells who a child is. */
  z.strictObject({ kind: z.literal('identifier'), what: identifierSchema }),
  /** Of no use to a register. */
  z.strictObject({ kind: z.literal('ignored') }),
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

/** A word of the file, folded by `foldValue`, and the value it stands for; null where it says that nothing is known. */
export const valueMapSchema = z.record(z.string().max(120), z.string().max(60).nullable());
export type ValueMap = z.infer<typeof valueMapSchema>;

/**
 * How the columns of one source are read. Kept in the settings under the source's name, so its columns are known by
 * their headings, not by their places. Holds headings and words for needs, types and the like, never a child's value.
 */
export const mappingSchema = z.strictObject({
  columns: z
    .array(z.strictObject({ heading: z.string().max(LONGEST_HEADING), use: columnUseSchema }))
    .max(MOST_COLUMNS),
  /** By field; only what a person has said beyond the words that are known anyway. */
  values: z.partialRecord(registerFieldSchema, valueMapSchema),
});
export type Mapping = z.infer<typeof mappingSchema>;
