import { z } from 'zod';
import { type RegisterRow, registerRowSchema } from './register';

/**
 * The rows of a register as text: one row a line, so that many thousands can be written and read a part at a time while
 * the window stays alive. Head, lines joined by `BETWEEN` and foot together are JSON of `registerRowsSchema`; a line
 * break within a value is escaped in JSON, so every one that stands there parts two rows.
 */
export const HEAD = '{"schema":1,"rows":[\n';
export const BETWEEN = ',\n';
export const FOOT = '\n]}';

/** Rows read or written at a time: a few milliseconds of work. */
export const ROWS_AT_ONCE = 500;

const someRowsSchema = z.array(registerRowSchema);

/** Rows as lines, without head and foot. */
export const toLines = (rows: readonly RegisterRow[]): string => rows.map((row) => JSON.stringify(row)).join(BETWEEN);

/** Rows from lines, each checked. @throws Error for what is no JSON, ZodError for what is no row. */
export const fromLines = (lines: string): RegisterRow[] => someRowsSchema.parse(JSON.parse(`[${lines}]`));

/** The lines of a document in parts of at most `ROWS_AT_ONCE` rows; null for a text in another form. */
export function partsOf(text: string): readonly string[] | null {
  if (!(text.startsWith(HEAD) && text.endsWith(FOOT))) return null;
  const body = text.slice(HEAD.length, -FOOT.length);
  if (body === '') return [];
  const lines = body.split(BETWEEN);
  const parts: string[] = [];
  for (let start = 0; start < lines.length; start += ROWS_AT_ONCE)
    parts.push(lines.slice(start, start + ROWS_AT_ONCE).join(BETWEEN));
  return parts;
}
