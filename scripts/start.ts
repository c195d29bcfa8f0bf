/** `npm start`: prepares the machine, builds what changed and opens the app. Switches after `--` go to Electron. */
import { argv, env, exit } from 'node:process';
import { ok } from '#shared/lib/result';
import { buildApp, isBuildStale } from './run-app/build-if-stale';
import { electronArguments, electronEnvironment } from './run-app/electron-arguments';
import { readyToRun } from './run-app/ready-to-run';
import { runToEnd } from './run-app/run-to-end';
import { PROJECT_FOLDER } from './system/project-folder';
import { say } from './system/say';

const args = electronArguments(argv);
const runtime = await readyToRun('npm start', args);
if (!runtime.ok) {
  say(runtime.error.message);
  exit(1);
}
const built = (await isBuildStale(PROJECT_FOLDER)) ? await buildApp(PROJECT_FOLDER) : ok(undefined);
if (!built.ok) {
  say(built.error.message);
  exit(1);
}
exit(
  await runToEnd({
    command: runtime.value.executable,
    args: [...args, PROJECT_FOLDER],
    cwd: PROJECT_FOLDER,
    env: electronEnvironment(env),
  }),
);
