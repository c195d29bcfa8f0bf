/** `npm run prepare-machine [-- --for=tests]`: libraries, programs and the Electron runtime, and nothing else. */
import { argv, exit } from 'node:process';
import { findElectron } from '../electron-runtime/resolve-electron';
import { say } from '../system/say';
import { prepareMachine } from './prepare-machine';

const prepared = await prepareMachine(argv.includes('--for=tests') ? 'tests' : 'start');
const runtime = prepared.ok ? await findElectron() : prepared;
if (!runtime.ok) {
  say(runtime.error.message);
  exit(1);
}
say(`Ready: Electron ${runtime.value.version} at ${runtime.value.executable}`);
