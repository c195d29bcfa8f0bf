import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would, in a process of its own, from the folder given. */
export const runCli = (args: readonly string[], cwd: string): Promise<CliRun> =>
  new Promise((resolve, reject) => {
    const command = [`${PROJECT}/node_modules/tsx/dist/cli.mjs`, `${PROJECT}/scripts/cli/index.ts`, ...args];
    const { npm_lifecycle_event: _, ...env } = process.env;
    execFile(process.execPath, command, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
