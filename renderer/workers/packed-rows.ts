import { z } from 'zod';
import { MOST_ROWS, type RegisterRow } from '#shared/domain/register/register';
import { fromLines, ROWS_AT_ONCE, toLines } from '#shared/domain/register/row-lines';

/**
 * Rows on their way from the worker: bytes, which pass at once, where as many objects would hold up the window. What is
 * in them is checked as they are unpacked.
 */
export const packedRowsSchema = z.strictObject({
  count: z.int().min(0).max(MOST_ROWS),
  /** UTF-8 of the lines of at most `ROWS_AT_ONCE` rows each. */
  parts: z.array(z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)).max(MOST_ROWS),
});
export type PackedRows = z.infer<typeof packedRowsSchema>;

export function packRows(rows: readonly RegisterRow[]): PackedRows {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    parts.push(encoder.encode(toLines(rows.slice(start, start + ROWS_AT_ONCE))));
  return { count: rows.length, parts };
}

/** The rows of one part. @throws Error for what is no row, which is a bug, or a worker that is not to be believed. */
export const unpackPart = (part: Uint8Array): RegisterRow[] =>
  fromLines(new TextDecoder('utf-8', { fatal: true }).decode(part));

/** The first rows of all, at most as many as one part holds. */
export const firstRows = ({ parts: [first] }: PackedRows, most: number): readonly RegisterRow[] =>
  first === undefined ? [] : unpackPart(first).slice(0, most);
