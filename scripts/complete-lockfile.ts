/**
 * Completes package-lock.json with platform binaries of other systems.
 *
 * `npm install` leaves an optional package out of the lockfile when the registry in use cannot show it (mirrors often
 * carry one platform only), and `npm ci` then refuses the lockfile everywhere. This adds the missing entries from what
 * the lockfile itself knows: exact version, system, processor, C library. They carry no integrity, because the package
 * was not seen; npm never fetches them on another system than theirs. Run it after every change of a dependency:
 * `npx tsx scripts/complete-lockfile.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { completeLockfile } from './lockfile/complete-lockfile';
import { lockfileSchema } from './lockfile/lockfile-schema';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lockfile = lockfileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
const { completed, added } = completeLockfile(lockfile);
if (added.length > 0 && !argv.includes('--check')) {
  await writeFile(path, `${JSON.stringify(completed, null, 2)}\n`);
}
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}`);
