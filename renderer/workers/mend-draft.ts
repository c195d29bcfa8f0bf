import type { PlanDraft } from '#shared/domain/plan/plan';
import type { IpcErrorCode } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/lib/result';
import { getFile, getPlanText, putDocument, sha256 } from '../platform/documents';
import type { ReadFile } from './keep-plan';

/** Can both documents of a draft still be read: its file and its text? */
export async function isStored({ fileHash, textHash }: PlanDraft): Promise<boolean> {
  const [file, text] = await Promise.all([getFile(fileHash), getPlanText(textHash)]);
  return file.ok && text.ok;
}

/**
 * Puts back, from a draft's own file, what of it can no longer be read. Its text goes back only where it comes out of the
 * file as it did then: corrections name the blocks of that very text. `read-differently`: a newer version of the app
 * reads the file in another way, and the draft stays without its text.
 */
export async function mendDraft(
  { fileHash, textHash }: PlanDraft,
  { prepared, read }: ReadFile,
): Promise<Result<'mended' | 'read-differently', IpcErrorCode>> {
  const file = await putDocument('file', prepared.bytes, fileHash);
  if (!file.ok) return file;
  if ((await getPlanText(textHash)).ok) return ok('mended');
  if ((await sha256(read.text)) !== textHash) return ok('read-differently');
  const text = await putDocument('text', read.text, textHash);
  return text.ok ? ok('mended') : text;
}
