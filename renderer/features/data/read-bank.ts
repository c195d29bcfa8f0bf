import parse from 'secure-json-parse';
import type { Comment } from '#shared/domain/audit/comment';
import { MOST_BANK_BYTES } from '#shared/domain/bank/bank-file';
import { type BankFileRefusal, type BankImport, readBankFile } from '#shared/domain/bank/read-bank-file';
import { fail, type Result } from '#shared/lib/result';

type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/**
 * What a file that a person chose would add to the bank. Nothing is written. Its size is looked at before its bytes are,
 * its bytes have to be UTF-8, and JSON that tries to reach into an object's prototype is refused.
 */
export async function readBank(
  file: ChosenFile,
  bank: readonly Comment[],
): Promise<Result<BankImport, BankFileRefusal | 'too-large' | 'not-json' | 'unreadable'>> {
  if (file.size > MOST_BANK_BYTES)
    return fail('too-large', 'This file is larger than 5 MB, which no comment bank is. Nothing was changed.');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, or held by another program; the engine's own words name nothing a person could act on.
    return fail('unreadable', 'The file could not be read. Nothing was changed. Close it elsewhere, or copy it first.');
  }
  const data = toJson(bytes);
  return data === undefined
    ? fail('not-json', 'This is not a comment bank of EHC Plan Audit. Nothing was changed. Choose another file.')
    : readBankFile(data, bank);
}

/** @returns undefined for what is no UTF-8, no JSON, or not safe to take for data. */
function toJson(bytes: ArrayBuffer): unknown {
  try {
    return parse.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), null, {
      protoAction: 'error',
      constructorAction: 'error',
    });
  } catch {
    return undefined;
  }
}
