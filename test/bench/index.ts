/**
 * `npm run bench`: prints one JSON document with the figures of docs/speed.md, each a ratio to a peer that was measured
 * in the same run, round by round. `-- --only saved,import,start,memory` measures a part. Takes about five minutes.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { findElectron } from '../../scripts/electron-runtime/resolve-electron';
import { prepareMachine } from '../../scripts/prepare-machine/prepare-machine';
import { buildApp, isBuildStale } from '../../scripts/run-app/build-if-stale';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { say } from '../../scripts/system/say';
import setUpDisplay from '../../scripts/virtual-display/playwright-setup';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { setUpPerson } from '../helpers/set-up';
import type { BenchRow } from './bench-row';
import { importAgainstMammoth } from './import/import-against-mammoth';
import { loadNow, machineFacts } from './machine';
import { openOneByOne } from './memory/open-one-by-one';
import { openLargePlan } from './open-plan';
import { pressToSaved } from './saved/press-to-saved';
import { EMPTY_WINDOW, startToUsable } from './start/start-to-usable';

const AUDITS = 10_000;
const PERSON = { name: 'Auditor 1', initials: 'A1', role: 'Auditor' } as const;

/** Gives a part an app of its own on a fresh profile, and takes it away again. */
async function withApp<T>(measure: (running: RunningApp) => Promise<T>): Promise<T> {
  const running = await launchApp();
  try {
    await setUpPerson(running.window, PERSON);
    return await measure(running);
  } finally {
    await running.close();
  }
}

const PARTS: Readonly<Record<string, (folder: string) => Promise<BenchRow>>> = {
  saved: () =>
    withApp(async (running) => {
      await openLargePlan(running.window);
      return pressToSaved(running);
    }),
  import: (folder) =>
    withApp(async ({ window }) => {
      const empty = await launchApp({ project: EMPTY_WINDOW });
      try {
        return await importAgainstMammoth({ ours: window, peer: empty.window, folder });
      } finally {
        await empty.close();
      }
    }),
  start: (folder) => {
    const at = (name: string) => join(folder, name);
    return startToUsable(AUDITS, { full: at('full'), small: at('small'), empty: at('empty') });
  },
  memory: (folder) => withApp((running) => openOneByOne(running, folder)),
};

async function measure(names: readonly string[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const name of names) {
    say(`Measuring: ${name}`);
    const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-bench-'));
    try {
      await mkdir(join(folder, 'empty'));
      const row = await PARTS[name]?.(folder);
      if (row !== undefined) rows.push(row);
    } finally {
      await removeFolder(folder);
    }
  }
  return rows;
}

const { values } = parseArgs({ args: argv.slice(2), options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? Object.keys(PARTS);
if (names.some((name) => PARTS[name] === undefined)) {
  say(`--only takes ${Object.keys(PARTS).join(', ')}, with commas between.`);
  exit(1);
}
const loadBefore = loadNow();
const prepared = await prepareMachine('tests');
const runtime = prepared.ok ? await findElectron() : prepared;
const stale = runtime.ok && (await isBuildStale(PROJECT_FOLDER));
const built = stale ? await buildApp(PROJECT_FOLDER) : runtime;
if (!built.ok) {
  say(built.error.message);
  exit(1);
}
const takeDisplayDown = await setUpDisplay();
const from = performance.now();
try {
  const machine = await withApp((running) => machineFacts(running, loadBefore));
  const rows = await measure(names);
  const seconds = Math.round((performance.now() - from) / 1000);
  const report = { bench: 1, at: new Date().toISOString(), seconds, machine, rows };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  await takeDisplayDown();
}
