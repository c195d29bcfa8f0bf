import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../../scripts/system/run-program';

const PROJECT = join(import.meta.dirname, '../../..');
const TSC = join(PROJECT, 'node_modules/typescript/bin/tsc');

/** One file each, planted in the pure layer; the compiler must refuse all of them there. */
const PLANTED = {
  window: 'export const planted = window.innerWidth;\n',
  document: 'export const planted = document.title;\n',
  process: 'export const planted = process.pid;\n',
  buffer: 'export const planted = Buffer.alloc(1);\n',
  'node-module': "import { tmpdir } from 'node:os';\nexport const planted = tmpdir();\n",
  'dom-type': 'export const planted = (value: HTMLElement): string => value.id;\n',
};

describe('the compiler', () => {
  let folder: string;

  beforeAll(async () => {
    // Inside the project, where node_modules with all its types is as near as it is to the real layer.
    await mkdir(join(PROJECT, '.cache'), { recursive: true });
    folder = await mkdtemp(join(PROJECT, '.cache/planted-'));
    for (const [name, source] of Object.entries(PLANTED)) {
      await writeFile(join(folder, `${name}.ts`), source);
    }
    await writeFile(
      join(folder, 'cross-layer.ts'),
      "import '../../electron/preload/index';\nexport const planted = true;\n",
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What `tsc` says when the named layer's own settings are applied to its own files and to the planted ones. */
  async function compile(layer: string, planted: readonly string[]): Promise<string> {
    const settings = join(folder, `tsconfig.${layer}.json`);
    const pure = ['lib', 'domain', 'ipc'].map((part) => `../../shared/${part}/**/*.ts`);
    await writeFile(
      settings,
      JSON.stringify({
        extends: `../../${layer}/tsconfig.json`,
        compilerOptions: { outDir: 'out', tsBuildInfoFile: `out/${layer}.tsbuildinfo` },
        include: [...pure, '../../resources/**/*.json', ...planted.map((name) => `${name}.ts`)],
        references: [],
      }),
    );
    const compiled = await runProgram({ command: process.execPath, args: [TSC, '-p', settings, '--pretty', 'false'] });
    return compiled.ok ? compiled.value : compiled.error.message;
  }

  it('refuses the window, the process and Node in the pure layer', async () => {
    const said = await compile('shared', Object.keys(PLANTED));
    for (const name of Object.keys(PLANTED)) {
      expect(said).toContain(`${name}.ts(`);
    }
  }, 60_000);

  it('refuses in the pure layer a file of another layer', async () => {
    expect(await compile('shared', ['cross-layer'])).toMatch(/cross-layer\.ts.*TS6307/);
  }, 60_000);

  it('accepts the same files where window and Node belong, so it is the layer that it refuses', async () => {
    expect(await compile('test', Object.keys(PLANTED))).toBe('');
  }, 60_000);
});
