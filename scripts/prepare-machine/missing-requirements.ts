import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from '../system/run-program';
import type { Requirement } from './requirements';

/** Not on every user's PATH. */
const LDCONFIG = '/sbin/ldconfig';

/** The requirements this machine does not meet. A few milliseconds; asks no package manager. */
export async function missingRequirements(
  required: readonly Requirement[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Requirement[]> {
  const libraries = await knownLibraries();
  return required.filter(({ kind, name }) =>
    kind === 'command' ? !isOnPath(name, env) : libraries !== undefined && !libraries.has(name),
  );
}

/** Every shared library the loader's cache knows; undefined where there is no such cache to ask. */
async function knownLibraries(): Promise<ReadonlySet<string> | undefined> {
  const listed = await runProgram({ command: LDCONFIG, args: ['-p'] });
  if (!listed.ok) {
    return undefined;
  }
  return new Set(listed.value.split('\n').map((line) => line.trim().split(' ', 1)[0] ?? ''));
}

function isOnPath(command: string, env: NodeJS.ProcessEnv): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, command)));
}
