import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import { runProgram } from '../system/run-program';
import { say } from '../system/say';

/** What the build reads; a change in any of it makes the build stale. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const OUTPUTS = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Builds the app into `out/`; about a second. The failure's message is what the build printed. */
export async function buildApp(project: string): Promise<Result<void, 'build-failed'>> {
  say('Building the app...');
  const built = await runProgram({
    command: process.execPath,
    args: [join(project, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'],
    cwd: project,
  });
  return built.ok ? ok(undefined) : fail('build-failed', `The app could not be built:\n${built.error.message}`);
}

/** True when a part of the build is missing or older than what it was made from. */
export async function isBuildStale(project: string): Promise<boolean> {
  const [changed, built] = await Promise.all([
    Promise.all(SOURCES.map((source) => newestChange(join(project, source)))),
    Promise.all(OUTPUTS.map((output) => newestChange(join(project, output)))),
  ]);
  return Math.min(...built) < Math.max(...changed);
}

/** When a file, or anything in a folder, last changed, in milliseconds; 0 where there is nothing. */
async function newestChange(path: string): Promise<number> {
  try {
    const { mtimeMs, isDirectory } = await statOf(path);
    // A folder's own time tells of files that were removed.
    const inside = isDirectory
      ? await Promise.all((await readdir(path)).map((name) => newestChange(join(path, name))))
      : [];
    return Math.max(mtimeMs, ...inside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return 0;
    }
    throw error;
  }
}

async function statOf(path: string): Promise<{ mtimeMs: number; isDirectory: boolean }> {
  const found = await stat(path);
  return { mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() };
}
