import { type PlanText, planTextSchema } from '#shared/domain/plan/plan-text';
import { type RegisterRow, registerRowsSchema } from '#shared/domain/register/register';
import { fromLines, partsOf } from '#shared/domain/register/row-lines';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from './bridge';
import { takeTurn } from './take-turn';

export type DocumentKind = 'file' | 'text' | 'register' | 'template';

/** Lower-case hex SHA-256 of the bytes. The engine works it out beside the window's own thread. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Unlike a change, which waits and is tried again, a file has to be loaded again. */
const NOT_WRITTEN: Partial<Readonly<Record<IpcErrorCode, string>>> = {
  'no-space': 'There is too little room on the disk, so nothing was added; free some space and load the file again.',
  'write-failed': 'The disk refused the file, so nothing was added; load it again, and ask IT if that does not help.',
};

/** Keeps a plan's file, its text or the rows of a register on disk, synced, under the hash of its bytes; answers that hash. */
export async function putDocument(
  kind: DocumentKind,
  bytes: Uint8Array<ArrayBuffer>,
  knownHash?: string,
): Promise<Result<string, IpcErrorCode>> {
  const hash = knownHash ?? (await sha256(bytes));
  const put = await call('document:put', { kind, hash, bytes });
  return put.ok ? ok(hash) : fail(put.error.code, NOT_WRITTEN[put.error.code] ?? put.error.message);
}

/** The bytes of the file a draft was loaded from. */
export const getFile = (fileHash: string): Promise<Result<Uint8Array, IpcErrorCode>> =>
  call('document:get', { kind: 'file', hash: fileHash });

const UNREADABLE =
  'The text of this plan could not be read from disk. The marks are safe; load the plan file again to bring its text back.';

/** What was read out of a draft's file. */
export async function getPlanText(textHash: string): Promise<Result<PlanText, IpcErrorCode>> {
  const stored = await call('document:get', { kind: 'text', hash: textHash });
  if (!stored.ok) return stored;
  try {
    const parsed = planTextSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(stored.value)));
    return parsed.success ? ok(parsed.data) : fail('read-failed', UNREADABLE);
  } catch {
    // Not JSON or not UTF-8: what failed is the stored text, and its words must not reach an error.
    return fail('read-failed', UNREADABLE);
  }
}

const REGISTER_UNREADABLE =
  'The rows of this register could not be read from disk. The samples drawn from it are safe; import the register again.';

/** A part at a time where the text allows it: many thousands of rows at once would hold up the window. */
async function rowsOf(text: string): Promise<readonly RegisterRow[]> {
  const parts = partsOf(text);
  if (parts === null) return registerRowsSchema.parse(JSON.parse(text)).rows;
  const rows: RegisterRow[] = [];
  for (const part of parts) {
    rows.push(...fromLines(part));
    await takeTurn();
  }
  return rows;
}

/** The rows of an imported register. */
export async function getRegisterRows(rowsHash: string): Promise<Result<readonly RegisterRow[], IpcErrorCode>> {
  const stored = await call('document:get', { kind: 'register', hash: rowsHash });
  if (!stored.ok) return stored;
  try {
    return ok(await rowsOf(new TextDecoder('utf-8', { fatal: true }).decode(stored.value)));
  } catch {
    // No JSON, not UTF-8 or no rows: its own words must not reach an error.
    return fail('read-failed', REGISTER_UNREADABLE);
  }
}

/** The council's own Word file for reports. */
export const getTemplate = (hash: string): Promise<Result<Uint8Array, IpcErrorCode>> =>
  call('document:get', { kind: 'template', hash });
