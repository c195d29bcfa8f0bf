import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime/resolve-electron';
import { electronEnvironment } from '../../scripts/run-app/electron-arguments';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { hasDisplay } from '../../scripts/virtual-display/has-display';
import { startVirtualDisplay } from '../../scripts/virtual-display/start-virtual-display';
import { type AppProblems, ProblemCollector } from './app-problems';
import { type AppPids, isAlive, type KillTarget, killNow, readPids, untilDead } from './app-processes';

export interface LaunchOptions {
  /** A profile folder that is kept when the app ends; without it a new one is made and removed. */
  readonly profile?: string;
  /** Further switches for Electron. */
  readonly args?: readonly string[];
  /** Added to the environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What to start instead of the resolved runtime: a wrapper that ends by becoming it (`exec`). */
  readonly executable?: string;
  /** The folder with package.json and `out/`; this project's by default. */
  readonly project?: string;
  /** Keep Chromium's sandbox. By default off for root alone, who cannot have it. */
  readonly sandbox?: boolean;
  /** How long the window may take to be there, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** The processes as they were when the window had opened. */
  readonly pids: AppPids;
  /** Everything printed that should not have been, until now. */
  problems(): AppProblems;
  /** SIGKILL, and (unless only the window was hit) waits until nothing of the app runs any longer. */
  kill(target: KillTarget): Promise<void>;
  /** Quits as a user does; by force when that takes too long. Removes a throw-away profile. May be called twice. */
  close(): Promise<void>;
}

/** Looked up once: it announces a stand-in, and sixty starts need not say so sixty times. */
let runtime: ReturnType<typeof resolveElectron> | undefined;

const QUIT_WITHIN_MS = 10_000;
const START_WITHIN_MS = 45_000;

/** A folder for one test's profile, outside the project. The caller removes it. */
export const makeProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'ehc-plan-audit-test-'));

/** Removes a profile, waiting out files that a dying process still creates. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/**
 * Starts the built app (`out/`) in a real window on a profile of its own: the one way in which tests, benchmarks and
 * screenshots start it.
 *
 * @throws Error when no window appears; nothing is left running then.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? (await makeProfile());
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const tidyUp = async () => {
    await display?.stop();
    if (options.profile === undefined) await removeProfile(profile);
  };
  let app: ElectronApplication | undefined;
  try {
    app = await start(options, profile, display?.display);
    const collector = new ProblemCollector();
    collector.watch(app);
    const window = await app.firstWindow({ timeout: options.timeoutMs ?? START_WITHIN_MS });
    await window.waitForLoadState('domcontentloaded');
    return running({ app, window, profile, pids: await readPids(app), collector, tidyUp });
  } catch (error) {
    if (app !== undefined) await endByForce(app);
    await tidyUp();
    throw error;
  }
}

async function start(
  options: LaunchOptions,
  profile: string,
  display: string | undefined,
): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  const env = electronEnvironment({
    ...process.env,
    ...(display === undefined ? {} : { DISPLAY: display }),
    ...options.env,
  });
  runtime ??= resolveElectron();
  return _electron.launch({
    executablePath: options.executable ?? (await runtime).executable,
    // Without this Playwright adds --no-sandbox on Linux, whoever runs it.
    chromiumSandbox: options.sandbox ?? !isRoot,
    args: [`--user-data-dir=${profile}`, ...(options.args ?? []), options.project ?? PROJECT_FOLDER],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    timeout: options.timeoutMs ?? START_WITHIN_MS,
  });
}

interface Parts extends Pick<RunningApp, 'app' | 'window' | 'profile' | 'pids'> {
  readonly collector: ProblemCollector;
  readonly tidyUp: () => Promise<void>;
}

function running({ app, window, profile, pids, collector, tidyUp }: Parts): RunningApp {
  let closing: Promise<void> | undefined;
  return {
    app,
    window,
    profile,
    pids,
    problems: () => collector.problems,
    async kill(target) {
      killNow(pids, target);
      if (target !== 'renderer') await untilDead(pids);
    },
    close() {
      closing ??= quit(app, pids).finally(tidyUp);
      return closing;
    },
  };
}

async function quit(app: ElectronApplication, pids: AppPids): Promise<void> {
  if (isAlive(pids.main)) {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, QUIT_WITHIN_MS).unref());
    // A window that asks before closing, or a dead one, must not keep the suite waiting.
    await Promise.race([app.close().catch(() => undefined), limit]);
  }
  killNow(pids, 'group');
  await untilDead(pids);
}

async function endByForce(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid !== undefined && isAlive(pid)) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await app.close().catch(() => undefined);
}
