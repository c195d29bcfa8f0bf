import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { electronProgram } from './electron-program';
import { type LaunchOptions, launchApp, type RunningApp, removeFolder } from './launch-app';

const run = promisify(execFile);

/** User and group `nobody` on Linux. */
const NOBODY = 65_534;
const DROP_ROOT = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs'];

const isRootOnLinux = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Why this machine cannot run Chromium in its sandbox; undefined where it can. Root cannot have one, but can start the
 * app as another user; inside some containers that user may not make the namespaces a sandbox is built from.
 */
export async function whyNoSandbox(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [command, ...args] = isRootOnLinux()
    ? ['setpriv', ...DROP_ROOT, 'unshare', '-U', 'true']
    : ['unshare', '-U', 'true'];
  if (command === undefined) return undefined;
  try {
    await run(command, args);
    return undefined;
  } catch (error) {
    return `no user namespaces here: ${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : 'unknown'}`;
  }
}

/** Sandboxed where the machine can, and as it can be elsewhere: for proofs that do not depend on the sandbox. */
export const launchSealed = async (): Promise<RunningApp> =>
  (await whyNoSandbox()) === undefined ? launchSandboxed() : launchApp();

/**
 * Starts the app sandboxed, as any user's is. Root starts it as `nobody`, from copies that `nobody` can read, and keeps
 * every right to look at its processes and files.
 */
export async function launchSandboxed(): Promise<RunningApp> {
  if (!isRootOnLinux()) return launchApp({ sandbox: true });
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-nobody-'));
  try {
    const running = await launchApp(await prepare(folder));
    return {
      ...running,
      async close() {
        try {
          await running.close();
        } finally {
          await removeFolder(folder);
        }
      },
    };
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

async function prepare(folder: string): Promise<LaunchOptions> {
  const runtime = join(folder, 'runtime');
  const project = join(folder, 'project');
  const profile = join(folder, 'profile');
  const start = join(folder, 'start');
  const program = await electronProgram();
  await chmod(folder, 0o755);
  await mkdir(project);
  await Promise.all([
    cp(dirname(program), runtime, { recursive: true }),
    ...['out', 'resources', 'package.json'].map((name) =>
      cp(join(PROJECT_FOLDER, name), join(project, name), { recursive: true }),
    ),
    mkdir(profile).then(() => chown(profile, NOBODY, NOBODY)),
  ]);
  // `exec` twice: what Playwright starts, and later kills, becomes Electron itself.
  await writeFile(start, `#!/bin/sh\nexec setpriv ${DROP_ROOT.join(' ')} "${runtime}/electron" "$@"\n`);
  await chmod(start, 0o755);
  const env = { HOME: profile, XDG_RUNTIME_DIR: undefined, XDG_CACHE_HOME: undefined, XDG_CONFIG_HOME: undefined };
  return { executable: start, project, profile, owner: NOBODY, sandbox: true, env };
}
