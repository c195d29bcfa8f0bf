import { spawn } from 'node:child_process';
import { fail, ok, type Result } from '#shared/lib/result';

/** What to run and how. `timeoutMs` ends the program and what it started; without it there is no limit. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

/** The last of what a program printed is where it says what went wrong. */
const KEPT_OUTPUT = 20_000;

/**
 * Runs a program to its end without a terminal.
 *
 * @returns its standard output, or a failure whose message is the end of what it printed: `missing` when the program
 *   could not be started, `timeout` when it was ended, `failed` for any exit code but 0.
 */
export function runProgram(program: Program): Promise<Result<string, 'missing' | 'timeout' | 'failed'>> {
  return new Promise((resolve) => {
    const child = spawn(program.command, program.args, {
      cwd: program.cwd,
      env: program.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: program.timeoutMs,
    });
    let output = '';
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      printed = (printed + text).slice(-KEPT_OUTPUT);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-KEPT_OUTPUT);
    });
    child.on('error', (error) => resolve(fail('missing', `${program.command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(ok(output));
      } else if (signal !== null && program.timeoutMs !== undefined) {
        resolve(fail('timeout', `${program.command} was ended after ${program.timeoutMs / 1000} s`));
      } else {
        resolve(fail('failed', printed.trim() || `${program.command} ended with ${signal ?? code}`));
      }
    });
  });
}
