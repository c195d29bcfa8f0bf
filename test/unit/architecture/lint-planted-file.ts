import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const PROJECT = join(import.meta.dirname, '../../..');
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const reportSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** A file to plant in an otherwise empty copy of the project's layout. */
export interface PlantedFile {
  readonly file: string;
  readonly source: string;
}

/**
 * Lints the planted files with the project's own biome.json, each in a root of its own so that several may share a name.
 *
 * @returns for each planted file, in order, the rules that refused it.
 */
export async function lintPlantedFiles(planted: readonly PlantedFile[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-lint-'));
  try {
    return await Promise.all(planted.map((one, index) => lintOne(join(folder, String(index)), one)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lintOne(root: string, planted: PlantedFile): Promise<string[]> {
  const path = join(root, planted.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, planted.source);
  await Promise.all(
    ['biome.json', '.gitignore', 'package.json'].map((name) => copyFile(join(PROJECT, name), join(root, name))),
  );
  const output = await runBiome(root, planted.file);
  return reportSchema.parse(JSON.parse(output)).diagnostics.map((diagnostic) => diagnostic.category);
}

/** Biome exits with 1 when it refuses something; the report on standard output is the answer either way. */
function runBiome(root: string, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [BIOME, 'lint', '--reporter=json', file], { cwd: root }, (error, stdout) => {
      if (stdout.length > 0) {
        resolve(stdout);
      } else {
        reject(error ?? new Error('biome printed nothing'));
      }
    });
  });
}
