import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';
import { electronEnvironment } from '../../scripts/run-app/electron-arguments';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { hasDisplay } from '../../scripts/virtual-display/has-display';
import { startVirtualDisplay } from '../../scripts/virtual-display/start-virtual-display';
import { type AppProblems, ProblemCollector } from './app-problems';
import { type AppPids, isAlive, type KillTarget, killNow, readPids, untilDead } from './app-processes';
import { electronProgram } from './electron-program';
import { netLogSwitch, networkUse } from './net-log';

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
  /** User and group number of whom the app runs as, where that is not us: its folders are given to them. */
  readonly owner?: number;
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
  /** What the app has asked of the network until now; always nothing. */
  networkUse(): Promise<string[]>;
  /** SIGKILL, and (unless only the window was hit) waits until nothing of the app runs any longer. */
  kill(target: KillTarget): Promise<void>;
  /**
   * Quits as a user does; by force when that takes too long. Removes a throw-away profile. May be called twice.
   *
   * @throws Error when the app has used the network, whatever the test was about.
   */
  close(): Promise<void>;
}

const QUIT_WITHIN_MS = 10_000;
const START_WITHIN_MS = 45_000;

/** A folder for one test's profile, outside the project. The caller removes it. */
export const makeProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'ehc-plan-audit-test-'));

/** Removes a profile or another folder, waiting out files that a dying process still creates. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/**
 * Starts the built app (`out/`) in a real window on a profile of its own: the one way in which tests, benchmarks and
 * screenshots start it.
 *
 * @throws Error when no window appears; nothing is left running then.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? (await makeProfile());
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const logs = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-log-'));
  if (options.owner !== undefined) await chown(logs, options.owner, options.owner);
  const netLog = join(logs, 'net-log.json');
  const tidyUp = async () => {
    await display?.stop();
    await removeFolder(logs);
    if (options.profile === undefined) await removeFolder(profile);
  };
  let app: ElectronApplication | undefined;
  try {
    app = await startPatiently(options, [`--user-data-dir=${profile}`, netLogSwitch(netLog)], display?.display);
    const collector = new ProblemCollector();
    collector.watch(app);
    const window = await app.firstWindow({ timeout: options.timeoutMs ?? START_WITHIN_MS });
    await window.waitForLoadState('domcontentloaded');
    return running({ app, window, profile, pids: await readPids(app), collector, netLog, tidyUp });
  } catch (error) {
    if (app !== undefined) await endByForce(app);
    await tidyUp();
    throw error;
  }
}

/**
 * Where there is no GPU, Electron looks for one and its GPU process ends; now and then a window that was begun meanwhile never
 * paints. Drawn in software from the start it is the same, without that.
 */
const WITHOUT_GPU = process.platform === 'linux' ? ['--disable-gpu'] : [];

/**
 * On a machine under load Electron now and then hangs before it has run a line of the app: then it is started once more,
 * and that is said. Where a test sets how long it may take, it is not.
 */
async function startPatiently(...how: Parameters<typeof start>): Promise<ElectronApplication> {
  try {
    return await start(...how);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || how[0].timeoutMs !== undefined) throw error;
    process.stderr.write('Electron did not come up in time and is started once more.\n');
    return start(...how);
  }
}

async function start(
  options: LaunchOptions,
  args: readonly string[],
  display: string | undefined,
): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  const env = electronEnvironment({
    ...process.env,
    ...(display === undefined ? {} : { DISPLAY: display }),
    ...options.env,
  });
  return _electron.launch({
    executablePath: options.executable ?? (await electronProgram()),
    // Without this Playwright adds --no-sandbox on Linux, whoever runs it.
    chromiumSandbox: options.sandbox ?? !isRoot,
    args: [...args, ...WITHOUT_GPU, ...(options.args ?? []), options.project ?? PROJECT_FOLDER],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    timeout: options.timeoutMs ?? START_WITHIN_MS,
  });
}

interface Parts extends Pick<RunningApp, 'app' | 'window' | 'profile' | 'pids'> {
  readonly collector: ProblemCollector;
  readonly netLog: string;
  readonly tidyUp: () => Promise<void>;
}

function running({ app, window, profile, pids, collector, netLog, tidyUp }: Parts): RunningApp {
  let closing: Promise<void> | undefined;
  return {
    app,
    window,
    profile,
    pids,
    problems: () => collector.problems,
    networkUse: () => networkUse(netLog),
    async kill(target) {
      killNow(pids, target);
      if (target !== 'renderer') await untilDead(pids);
    },
    close() {
      closing ??= quit(app, pids)
        .then(() => refuseNetworkUse(netLog))
        .finally(tidyUp);
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

async function refuseNetworkUse(netLog: string): Promise<void> {
  const uses = await networkUse(netLog);
  if (uses.length > 0) throw new Error(`The app used the network: ${uses.join('; ')}`);
}

async function endByForce(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid !== undefined && isAlive(pid)) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await app.close().catch(() => undefined);
}
