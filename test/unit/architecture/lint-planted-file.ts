import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const PROJECT = join(import.meta.dirname, '../../..');
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const SETTINGS = ['biome.json', '.gitignore', 'package.json'];

const reportSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** A file to plant in an otherwise empty copy of the project's layout. */
export interface PlantedFile {
  readonly file: string;
  readonly source: string;
}

/**
 * Lints the planted files with the project's own biome.json, in one run. Each gets a number in its name, so that several
 * may be planted at the same place.
 *
 * @returns for each planted file, in order, the rules that refused it.
 */
export async function lintPlantedFiles(planted: readonly PlantedFile[]): Promise<string[][]> {
  const root = await mkdtemp(join(tmpdir(), 'ehc-lint-'));
  try {
    await Promise.all(SETTINGS.map((name) => copyFile(join(PROJECT, name), join(root, name))));
    const files = await Promise.all(planted.map((one, index) => plant(root, one, index)));
    const { diagnostics } = reportSchema.parse(JSON.parse(await runBiome(root)));
    return files.map((file) => diagnostics.filter((one) => one.location.path === file).map((one) => one.category));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function plant(root: string, { file, source }: PlantedFile, index: number): Promise<string> {
  const numbered = file.replace(/(\.tsx?)$/, `-${index}$1`);
  await mkdir(dirname(join(root, numbered)), { recursive: true });
  await writeFile(join(root, numbered), source);
  return numbered;
}

/** Biome exits with 1 when it refuses something; the report on standard output is the answer either way. */
function runBiome(root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none'],
      { cwd: root },
      (error, stdout) => {
        if (stdout.length > 0) {
          resolve(stdout);
        } else {
          reject(error ?? new Error('biome printed nothing'));
        }
      },
    );
  });
}
