import { checkDocument } from '#shared/gates/check-document';
import { expectValidDocument } from './valid-document';

/** Throws unless a finished Word file is valid by the Open XML SDK and the gates have nothing to say of it. */
export async function expectSoundDocument(bytes: Uint8Array): Promise<void> {
  await expectValidDocument(bytes);
  const findings = await checkDocument(bytes);
  if (findings.length > 0)
    throw new Error(`The gates stop it:\n${findings.map(({ sentence }) => sentence).join('\n')}`);
}
