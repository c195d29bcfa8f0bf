/**
 * `npm run screenshots`: prepares the machine, builds the app, starts it with the sample data on a display of its own and
 * writes a picture of every screen to docs/pictures/.
 */
import { join } from 'node:path';
import { env, execPath, exit } from 'node:process';
import { findElectron } from './electron-runtime/resolve-electron';
import { prepareMachine } from './prepare-machine/prepare-machine';
import { buildApp } from './run-app/build-if-stale';
import { runToEnd } from './run-app/run-to-end';
import { PROJECT_FOLDER } from './system/project-folder';
import { say } from './system/say';
import { startVirtualDisplay } from './virtual-display/start-virtual-display';

const prepared = await prepareMachine('tests');
const runtime = prepared.ok ? await findElectron() : prepared;
const built = runtime.ok ? await buildApp(PROJECT_FOLDER) : runtime;
if (!built.ok) {
  say(built.error.message);
  exit(1);
}
// Larger than the largest picture, so that no window is cut.
const { display, stop } = await startVirtualDisplay('2560x1440x24');
// What drives a window belongs to the tests, which may not be imported from here.
const code = await runToEnd({
  command: execPath,
  args: [join(PROJECT_FOLDER, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT_FOLDER, 'test/screenshots/index.ts')],
  cwd: PROJECT_FOLDER,
  env: { ...env, ...(display === undefined ? {} : { DISPLAY: display }) },
});
await stop();
exit(code);
