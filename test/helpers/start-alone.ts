import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronEnvironment } from '../../scripts/run-app/electron-arguments';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { electronProgram } from './electron-program';
import { removeFolder } from './launch-app';

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
  // A start that is refused makes a folder of its own there, and cannot remove it when it is killed.
  const scratch = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-alone-'));
  const child = spawn(await electronProgram(), [...root, `--user-data-dir=${profile}`, PROJECT_FOLDER], {
    env: { ...electronEnvironment(process.env), TMPDIR: scratch, TEMP: scratch, TMP: scratch },
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
      if (!hasEnded(child) && child.pid !== undefined) {
        const exit = once(child, 'exit');
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
        await exit;
      }
      await removeFolder(scratch);
    },
  };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
