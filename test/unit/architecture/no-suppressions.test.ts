import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');
const FOLDERS = ['electron', 'renderer', 'shared', 'scripts', 'test'];

/** Put together here, so that this file does not find itself. */
const SILENCERS = [
  ['biome', 'ignore'],
  ['eslint', 'disable'],
  ['@ts', 'ignore'],
  ['@ts', 'nocheck'],
  ['@ts', 'expect-error'],
].map((parts) => parts.join('-'));

describe('the source', () => {
  it('silences neither the linter nor the compiler anywhere', async () => {
    const found: string[] = [];
    for (const folder of FOLDERS) {
      const files = (await readdir(join(PROJECT, folder), { recursive: true })).filter((name) =>
        /\.(tsx?|css)$/.test(name),
      );
      for (const file of files) {
        const text = await readFile(join(PROJECT, folder, file), 'utf8');
        found.push(
          ...SILENCERS.filter((silencer) => text.includes(silencer)).map(
            (silencer) => `${folder}/${file}: ${silencer}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
  });
});
