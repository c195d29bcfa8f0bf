/**
 * `npm run dev`: the app with live reloading, on a profile that is thrown away at the end, so that trying things out
 * never touches anyone's audits. Switches after `--` go to Electron.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { electronArguments, electronEnvironment } from './run-app/electron-arguments';
import { readyToRun } from './run-app/ready-to-run';
import { runToEnd } from './run-app/run-to-end';
import { PROJECT_FOLDER } from './system/project-folder';
import { say } from './system/say';

const args = electronArguments(argv);
const runtime = await readyToRun('npm run dev', args);
if (!runtime.ok) {
  say(runtime.error.message);
  exit(1);
}
const profile = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-dev-'));
say(`Using a throw-away profile: ${profile}`);
const code = await runToEnd({
  command: execPath,
  args: [
    join(PROJECT_FOLDER, 'node_modules/electron-vite/bin/electron-vite.js'),
    'dev',
    '--watch',
    '--',
    `--user-data-dir=${profile}`,
    ...args,
  ],
  cwd: PROJECT_FOLDER,
  env: { ...electronEnvironment(env), ELECTRON_EXEC_PATH: runtime.value.executable },
});
await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
exit(code);
