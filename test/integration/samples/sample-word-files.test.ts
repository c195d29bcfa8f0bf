import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { expectValidDocument } from '../../helpers/word/valid-document';

const FOLDER = fileURLToPath(new URL('../../../resources/samples/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

describe('the invented Word plans', () => {
  it.each(files)('%s is valid by the Open XML SDK', async (file) => {
    await expectValidDocument(readFileSync(`${FOLDER}${file}`));
  });
});
