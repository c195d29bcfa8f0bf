import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { electronEnvironment } from '../../../scripts/run-app/electron-arguments';
import { electronProgram } from '../../helpers/electron-program';

/** An Electron application started as a person starts it, with nothing waiting in its main process. */
export interface SpawnedApp {
  readonly page: Page;
  /** When it was started, in milliseconds since 1970. */
  readonly from: number;
  close(): Promise<void>;
}

const LISTENING = /DevTools listening on (ws:\S+)/;
const QUIT_WITHIN_MS = 15_000;

/** Milliseconds since 1970 with a fraction, as `performance` in any process of this machine tells it. */
export const instant = (): number => performance.timeOrigin + performance.now();

/**
 * Starts the project in `folder`. Playwright's own launch would hold the main process at its start and add as much to an
 * empty window as to ours, which flatters the ratio; this only listens at the window's debugging port.
 */
export async function spawnApp(folder: string, profile: string): Promise<SpawnedApp> {
  const executable = await electronProgram();
  const args = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', folder];
  if (process.getuid?.() === 0) args.unshift('--no-sandbox');
  const from = instant();
  const child = spawn(executable, args, { env: electronEnvironment(process.env), stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    // Electron refuses the settings that Playwright makes in a browser of its own.
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true });
    return { page: await firstPage(browser), from, close: () => end(child, browser) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Keeps listening afterwards, so that a full pipe can never hold the application up. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString('utf8')).slice(-4000);
      const address = LISTENING.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The application ended before it could be watched: ${printed}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The application has no window.');
  return context.pages()[0] ?? context.waitForEvent('page');
}

async function end(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
  child.kill('SIGTERM');
  await Promise.race([ended, pause(QUIT_WITHIN_MS, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await ended;
  await browser.close();
}
