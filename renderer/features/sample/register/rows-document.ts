import { BETWEEN, FOOT, HEAD, toLines } from '#shared/domain/register/row-lines';
import { takeTurn } from '../../../platform/take-turn';
import { type PackedRows, unpackPart } from '../../../workers/packed-rows';

/**
 * The bytes that keep a register's rows (`registerRowsSchema`). Each row is checked once more: what cannot be read again
 * is never stored. The window stays alive meanwhile.
 *
 * @returns null once `signal` is aborted.
 * @throws Error for a row that is none, or another number of rows than was said.
 */
export async function rowsDocument(
  { count, parts }: PackedRows,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const texts: string[] = [];
  let done = 0;
  for (const part of parts) {
    if (signal.aborted) return null;
    const rows = unpackPart(part);
    texts.push(toLines(rows));
    done += rows.length;
    onProgress(done);
    await takeTurn();
  }
  if (signal.aborted) return null;
  if (done !== count) throw new Error('A register came with another number of rows than it has.');
  return new Uint8Array(await new Blob([`${HEAD}${texts.join(BETWEEN)}${FOOT}`]).arrayBuffer());
}
