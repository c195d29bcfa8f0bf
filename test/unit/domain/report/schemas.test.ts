import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../../scripts/schemas/schema-files';

describe('the published JSON Schemas', () => {
  it.each(schemaFiles().map(({ name, text }) => [name, text]))('%s is up to date', async (name, text) => {
    const committed = await readFile(new URL(`../../../../resources/schemas/${name}`, import.meta.url), 'utf8');
    // Run `npx tsx scripts/make-schemas.ts` where this fails.
    expect(committed).toBe(text);
  });
});
