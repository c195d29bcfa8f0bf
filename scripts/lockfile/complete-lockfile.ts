import type { LockedPackage, Lockfile } from './lockfile-schema';
import { platformFromName } from './platform-from-name';

/** The lockfile with every missing platform package added, and the names of those packages in order. */
export interface CompletedLockfile {
  readonly completed: Lockfile;
  readonly added: readonly string[];
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Adds the optional platform packages that some locked package asks for and the lockfile does not have.
 *
 * @throws Error when a missing package names no platform or no exact version, as guessing either would lock a lie.
 */
export function completeLockfile(lockfile: Lockfile): CompletedLockfile {
  const packages = { ...lockfile.packages };
  const added: string[] = [];
  for (const parent of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      if (packages[key] === undefined) {
        packages[key] = platformEntry(name, version, parent);
        added.push(name);
      }
    }
  }
  return { completed: { ...lockfile, packages: sortByKey(packages) }, added: added.sort() };
}

function platformEntry(name: string, version: string, parent: LockedPackage): LockedPackage {
  const platform = platformFromName(name);
  if (platform === undefined || !EXACT_VERSION.test(version)) {
    throw new Error(`${name}@${version} is missing from package-lock.json and is no exact platform package`);
  }
  return { version, ...platform, ...(parent.dev === true ? { dev: true } : {}), optional: true };
}

/** npm keeps the root entry ('') first and the rest in this order, so a later `npm install` makes no needless change. */
function sortByKey(packages: Record<string, LockedPackage>): Record<string, LockedPackage> {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
