/**
 * `npm test`: prepares the machine, builds the app and runs every test; `-- --only vitest|e2e [filter]` runs a part.
 * Closes with the failed tests and one line that adds up all runners, and exits with 0 only if nothing failed.
 */
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { findElectron } from '../electron-runtime/resolve-electron';
import { prepareMachine } from '../prepare-machine/prepare-machine';
import { buildApp } from '../run-app/build-if-stale';
import { PROJECT_FOLDER } from '../system/project-folder';
import { say } from '../system/say';
import { failureLines } from './failed-tests';
import { runSuite, SUITE_NAMES, type SuiteEnd } from './run-suite';
import { addTallies, closingLine } from './tally';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { only: { type: 'string' }, retry: { type: 'boolean' } },
  allowPositionals: true,
});
const chosen = SUITE_NAMES.filter((name) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  say(`--only takes ${SUITE_NAMES.join(' or ')}.`);
  exit(1);
}

const prepared = await prepareMachine('tests');
// Electron is fetched here rather than in the first test, whose time limit is no place for a download.
const runtime = prepared.ok ? await findElectron() : prepared;
const built = runtime.ok ? await buildApp(PROJECT_FOLDER) : runtime;
if (!built.ok) {
  say(built.error.message);
  exit(1);
}

const ends: SuiteEnd[] = [];
for (const name of chosen) {
  ends.push(await runSuite(name, positionals));
}
const total = addTallies(ends.map(({ tally }) => tally));
process.stdout.write(`\n${failureLines(ends.flatMap(({ failed }) => failed))}${closingLine(total)}\n`);
exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
