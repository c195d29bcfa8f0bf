import { checkDocument } from '#shared/gates/check-document';
import { expectValidDocument } from './valid-document';

/**
 * Throws unless a finished Word file is valid by the Open XML SDK and the gates have nothing to say of it. `meant` are rules that
 * this kind of document breaks on purpose.
 */
export async function expectSoundDocument(bytes: Uint8Array, meant: readonly string[] = []): Promise<void> {
  await expectValidDocument(bytes);
  const findings = (await checkDocument(bytes)).filter(({ rule }) => !meant.includes(rule));
  if (findings.length > 0)
    throw new Error(`The gates stop it:\n${findings.map(({ sentence }) => sentence).join('\n')}`);
}
