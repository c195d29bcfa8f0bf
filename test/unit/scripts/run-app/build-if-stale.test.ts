import { mkdir, mkdtemp, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildStale } from '../../../../scripts/run-app/build-if-stale';

const FILES = [
  'electron/main/index.ts',
  'renderer/app/shell.tsx',
  'package.json',
  'out/main/index.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

describe('whether to build before starting', () => {
  let project: string;

  /** Gives a file or folder a time, in seconds after an arbitrary start. */
  const touch = (path: string, second: number) =>
    utimes(join(project, path), new Date(1_700_000_000_000), new Date(1_700_000_000_000 + second * 1000));

  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'ehc-stale-'));
    for (const file of FILES) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), '');
      await touch(file, file.startsWith('out') ? 10 : 5);
    }
    for (const folder of ['electron', 'electron/main', 'renderer', 'renderer/app']) {
      await touch(folder, 5);
    }
  });
  afterEach(() => rm(project, { recursive: true }));

  it('builds nothing when the build is newer than everything it was made from', async () => {
    expect(await isBuildStale(project)).toBe(false);
  });

  it('builds when a source deep inside changed', async () => {
    await touch('renderer/app/shell.tsx', 11);
    expect(await isBuildStale(project)).toBe(true);
  });

  it('builds when a source was removed', async () => {
    await unlink(join(project, 'renderer/app/shell.tsx'));
    expect(await isBuildStale(project)).toBe(true);
  });

  it('builds when any part of the build is missing', async () => {
    await unlink(join(project, 'out/renderer/index.html'));
    expect(await isBuildStale(project)).toBe(true);
  });
});
