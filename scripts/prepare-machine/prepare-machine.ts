import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import { cacheFolder } from '../system/cache-folder';
import { startProgressLine } from '../system/progress-line';
import { withLock } from '../system/with-lock';
import { choosePackages, hasApt, installPackages, updateLists } from './apt';
import { missingRequirements } from './missing-requirements';
import { type Purpose, type Requirement, requirementsFor } from './requirements';

export type PrepareErrorCode = 'missing-packages' | 'apt-failed';

/**
 * Makes sure that this machine has the libraries and programs that Electron, and for tests the display and the report
 * viewer, need. Installs them as root on Debian or Ubuntu; otherwise names them and how to get them. Well under a
 * second when nothing is missing. Windows and macOS bring everything.
 */
export async function prepareMachine(purpose: Purpose): Promise<Result<void, PrepareErrorCode>> {
  if (process.platform !== 'linux') {
    return ok(undefined);
  }
  const required = requirementsFor(purpose);
  const missing = await missingRequirements(required);
  if (missing.length === 0) {
    return ok(undefined);
  }
  if (!hasApt() || process.getuid?.() !== 0) {
    return fail('missing-packages', await howToInstall(missing));
  }
  return withLock(join(cacheFolder(), 'apt.lock'), () => install(required));
}

async function howToInstall(missing: readonly Requirement[]): Promise<string> {
  const names = missing.map(({ name }) => name).join(', ');
  if (!hasApt()) {
    return `This machine lacks ${names}. Install what brings them with its package manager, then try again.`;
  }
  const packages = (await choosePackages(missing)).join(' ');
  return (
    `This machine lacks ${names}. Install them with this command, then try again:\n` +
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`
  );
}

async function install(required: readonly Requirement[]): Promise<Result<void, PrepareErrorCode>> {
  // Another preparation may have held the lock until now and done it all.
  const missing = await missingRequirements(required);
  if (missing.length === 0) {
    return ok(undefined);
  }
  const updated = await updateLists();
  if (!updated.ok) {
    return fail('apt-failed', `apt-get update failed:\n${updated.error.message}`);
  }
  const packages = await choosePackages(missing);
  const progress = startProgressLine(`Installing ${packages.join(', ')}`);
  const done = await installPackages(packages, progress.show);
  progress.end(done.ok ? 'done' : 'failed');
  if (!done.ok) {
    return fail('apt-failed', `apt-get could not install ${packages.join(', ')}:\n${done.error.message}`);
  }
  const still = await missingRequirements(required);
  return still.length === 0 ? ok(undefined) : fail('missing-packages', await howToInstall(still));
}
