import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { assertNever } from '#shared/lib/assert-never';

/** The operating system's numbers of the app's processes. */
export interface AppPids {
  readonly main: number;
  /** One for each window or frame of its own; the first is the window's. */
  readonly renderers: readonly number[];
  /** The rest: graphics, network, storage. */
  readonly others: readonly number[];
}

/** Who a kill hits: the main process alone, the window's process alone, or everything at once as a power cut would. */
export type KillTarget = 'main' | 'renderer' | 'group';
export const KILL_TARGETS: readonly [KillTarget, ...KillTarget[]] = ['main', 'renderer', 'group'];

const POLL_MS = 10;
const DEAD_WITHIN_MS = 15_000;

/** Asks the app itself which processes it has: works the same on every system. */
export async function readPids(app: ElectronApplication): Promise<AppPids> {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type }) => ({ pid, type })),
  );
  const of = (wanted: (type: string) => boolean) => metrics.filter(({ type }) => wanted(type)).map(({ pid }) => pid);
  const main = of((type) => type === 'Browser')[0];
  if (main === undefined) throw new Error('The app has no main process.');
  return {
    main,
    renderers: of((type) => type === 'Tab'),
    others: of((type) => type !== 'Tab' && type !== 'Browser'),
  };
}

/** SIGKILL, now: no handler of the app gets to run. */
export function killNow(pids: AppPids, target: KillTarget): void {
  for (const pid of hitBy(pids, target)) end(pid);
}

function hitBy(pids: AppPids, target: KillTarget): readonly number[] {
  switch (target) {
    case 'main':
      return [pids.main];
    case 'renderer':
      return pids.renderers;
    case 'group':
      // The renderers first, so that they cannot notice that main has gone.
      return [...pids.renderers, pids.main, ...pids.others];
    default:
      return assertNever(target);
  }
}

/** Resolves once none of them runs any longer, ending those that outlive their main process. */
export async function untilDead(pids: AppPids): Promise<void> {
  const all = [pids.main, ...pids.renderers, ...pids.others];
  const until = Date.now() + DEAD_WITHIN_MS;
  for (let asked = false; all.some(isAlive); ) {
    if (Date.now() > until) throw new Error(`Processes of the app outlived SIGKILL: ${all.filter(isAlive).join(', ')}`);
    if (!isAlive(pids.main) && !asked) {
      for (const pid of all) end(pid);
      asked = true;
    }
    await sleep(POLL_MS);
  }
}

/** A process that has ended but was not yet collected by its parent counts as dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ESRCH') || isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
