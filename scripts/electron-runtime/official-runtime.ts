import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok } from '#shared/lib/result';
import { runProgram } from '../system/run-program';
import { type ElectronRuntime, programPath, type RuntimeResult, type RuntimeSources } from './electron-runtime';

const packageSchema = z.object({ version: z.string() });

/**
 * Ends a download that never finishes. An unreachable host does not wait for it: the installer gives up on a connection
 * after 10 seconds and does not try again.
 */
const DOWNLOAD_LIMIT_MS = 15 * 60 * 1000;

/** The Electron version that package.json pins. */
export async function officialVersion(electronPackage: string): Promise<string> {
  return packageSchema.parse(JSON.parse(await readFile(join(electronPackage, 'package.json'), 'utf8'))).version;
}

/** The official runtime, if it has been downloaded whole and is of the version that package.json pins. */
export async function installedRuntime(sources: RuntimeSources): Promise<ElectronRuntime | undefined> {
  const { electronPackage, platform } = sources;
  const version = await officialVersion(electronPackage);
  const executable = join(electronPackage, 'dist', programPath(platform));
  const [downloaded, program] = await Promise.all([
    readFile(join(electronPackage, 'dist', 'version'), 'utf8').catch(() => ''),
    // Electron's installer writes it last: without it the unpacking was cut short.
    readFile(join(electronPackage, 'path.txt'), 'utf8').catch(() => ''),
  ]);
  const whole = downloaded.trim().replace(/^v/, '') === version && program === programPath(platform);
  return whole && existsSync(executable) ? { executable, version, standIn: false } : undefined;
}

/**
 * Downloads the official runtime with the electron package's own installer, which knows mirrors and checks the file
 * against the checksums that the package carries.
 */
export async function downloadOfficial(sources: RuntimeSources): Promise<RuntimeResult> {
  const version = await officialVersion(sources.electronPackage);
  sources.say(`Downloading Electron ${version} (about 110 MB, once)...`);
  const installed = await runProgram({
    command: process.execPath,
    args: [join(sources.electronPackage, 'install.js')],
    env: { ...sources.env, ELECTRON_GET_NO_PROGRESS: '1' },
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  const runtime = installed.ok ? await installedRuntime(sources) : undefined;
  if (runtime !== undefined) {
    return ok(runtime);
  }
  const reason = installed.ok ? 'it left no program behind' : firstLine(installed.error.message);
  return fail('download-failed', `Electron ${version} could not be downloaded from its release host (${reason}).`);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
