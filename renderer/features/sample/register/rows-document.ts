import { type RegisterRow, registerRowSchema } from '#shared/domain/register/register';

/** Rows written before the window has its turn again: a few milliseconds of work. */
const CHUNK = 500;

/** Gives the window its turn between two pieces of work. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * The bytes that keep a register's rows (`registerRowsSchema`), each row checked once more: what cannot be read again is
 * never stored. The window stays alive meanwhile.
 *
 * @returns null once `signal` is aborted.
 * @throws ZodError for a row that is none, which is a bug of whoever made it.
 */
export async function rowsDocument(
  rows: readonly RegisterRow[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: string[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    if (signal.aborted) return null;
    const some = rows.slice(start, start + CHUNK).map((row) => JSON.stringify(registerRowSchema.parse(row)));
    pieces.push(some.join(',\n'));
    onProgress(start + some.length);
    await turn();
  }
  if (signal.aborted) return null;
  return new Uint8Array(await new Blob([`{"schema":1,"rows":[\n${pieces.join(',\n')}\n]}`]).arrayBuffer());
}
