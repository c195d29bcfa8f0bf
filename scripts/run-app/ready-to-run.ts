import { fail, type Result } from '#shared/lib/result';
import type { ElectronRuntime } from '../electron-runtime/electron-runtime';
import { findElectron } from '../electron-runtime/resolve-electron';
import { missingLinkedLibraries } from '../prepare-machine/linked-libraries';
import { prepareMachine } from '../prepare-machine/prepare-machine';
import { hasDisplay } from '../virtual-display/has-display';
import { whyNotRunnable } from './why-not-runnable';

/**
 * Prepares the machine, finds Electron and makes sure that a window can open.
 *
 * @param command how the person started this, such as `npm start`.
 * @param args the switches meant for Electron.
 * @returns the runtime, or a failure whose message says what to do.
 */
export async function readyToRun(command: string, args: readonly string[]): Promise<Result<ElectronRuntime>> {
  const prepared = await prepareMachine(hasDisplay() ? 'start' : 'start-on-virtual-display');
  if (!prepared.ok) {
    return prepared;
  }
  const runtime = await findElectron();
  if (!runtime.ok) {
    return runtime;
  }
  const missing = await missingLinkedLibraries(runtime.value.executable);
  if (missing.length > 0) {
    return fail('missing-libraries', `Electron cannot start: this machine lacks ${missing.join(', ')}.`);
  }
  const problem = whyNotRunnable({
    command,
    args,
    display: hasDisplay(),
    root: process.platform === 'linux' && process.getuid?.() === 0,
  });
  return problem === undefined ? runtime : fail('not-runnable', problem);
}
