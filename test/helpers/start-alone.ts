import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronEnvironment } from '../../scripts/run-app/electron-arguments';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { electronProgram } from './electron-program';

/** A start of the app that is not expected to end in a window. */
export interface LoneStart {
  /** What it printed on standard error until now. */
  readonly printed: () => string;
  /** Its exit code once it has ended by itself; undefined when it has not within the time given. */
  ended(withinMs: number): Promise<number | undefined>;
  /** Ends it and everything it started. */
  end(): Promise<void>;
}

/** Starts the app as a person does, without the debugger that Playwright brings along. */
export async function startAlone(profile: string): Promise<LoneStart> {
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(await electronProgram(), [...root, `--user-data-dir=${profile}`, PROJECT_FOLDER], {
    env: electronEnvironment(process.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return {
    printed: () => printed,
    async ended(withinMs) {
      if (hasEnded(child)) return child.exitCode ?? undefined;
      await Promise.race([once(child, 'exit'), sleep(withinMs)]);
      return child.exitCode ?? undefined;
    },
    async end() {
      if (hasEnded(child) || child.pid === undefined) return;
      const exit = once(child, 'exit');
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      await exit;
    },
  };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
