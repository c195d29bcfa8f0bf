import { dirname } from 'node:path';
import { runProgram } from '../system/run-program';

/**
 * The shared libraries that a program is linked to and the loader cannot find: the last word on whether it can start,
 * whatever packages are there. Empty where there is no `ldd` to ask.
 */
export async function missingLinkedLibraries(executable: string): Promise<string[]> {
  const linked = await runProgram({ command: 'ldd', args: [executable], cwd: dirname(executable) });
  return linked.ok ? unresolvedLibraries(linked.value) : [];
}

/** Reads the names out of what `ldd` prints, for example `	libgbm.so.1 => not found`. */
export function unresolvedLibraries(ldd: string): string[] {
  const names = [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}
