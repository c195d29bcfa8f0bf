import { spawn } from 'node:child_process';

/** A program that takes over the terminal. */
export interface TerminalProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in this terminal until it ends, passing on the signals that would end it.
 *
 * @returns its exit code, or 1 when a signal ended it.
 */
export function runToEnd({ command, args, cwd, env }: TerminalProgram): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: 'inherit' });
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of SIGNALS) {
      process.on(signal, passOn);
    }
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of SIGNALS) {
        process.off(signal, passOn);
      }
      resolve(code ?? 1);
    });
  });
}
