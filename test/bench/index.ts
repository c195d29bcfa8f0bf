/**
 * `npm run bench`: prints one JSON document with the figures of docs/speed.md, each a ratio to a peer that was measured
 * in the same run, round by round. `-- --only saved,open,import,start,memory,register,compare,report` measures parts: `saved` also times
 * the step to the next criterion, `open` a Word plan and a PDF of 200 pages, and scrolls through both. Takes about fifteen
 * minutes.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime/resolve-electron';
import { prepareMachine } from '../../scripts/prepare-machine/prepare-machine';
import { buildApp, isBuildStale } from '../../scripts/run-app/build-if-stale';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { say } from '../../scripts/system/say';
import setUpDisplay from '../../scripts/virtual-display/playwright-setup';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';
import type { BenchRow } from './bench-row';
import { compareFigures } from './compare/compare-figures';
import { importAgainstMammoth } from './import/import-against-mammoth';
import { acceptNamedFunctions } from './keep-names';
import { loadNow, machineFacts } from './machine';
import { openOneByOne } from './memory/open-one-by-one';
import { openLongPlan, WORD_PLAN } from './open/open-long-plan';
import { openPages, PDF_PLAN } from './open/open-pages';
import { watchPainted } from './painted/watch-painted';
import { registerAgainstPapaparse } from './register/register-against-papaparse';
import { reportAgainstDocx } from './report/report-against-docx';
import { LONG_PLAN, openLongAudit } from './saved/long-audit';
import { pressToNext } from './saved/press-to-next';
import { pressToSaved } from './saved/press-to-saved';
import { scrollLongPlans } from './scroll/scroll-long-plans';
import { EMPTY_WINDOW, prepareProfile, startToUsable } from './start/start-to-usable';

const AUDITS = 10_000;
const BUILD_WITHIN_MS = 240_000;
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

/** Gives a part a window with nothing in it beside. */
async function withEmptyWindow<T>(measure: (peer: Page) => Promise<T>): Promise<T> {
  const empty = await launchApp({ project: EMPTY_WINDOW });
  try {
    return await measure(empty.window);
  } finally {
    await empty.close();
  }
}

/** The audit of a long plan beside years of others. */
async function saved(profile: string): Promise<BenchRow[]> {
  await prepareProfile(profile, AUDITS);
  const running = await launchApp({ profile, timeoutMs: BUILD_WITHIN_MS });
  try {
    await atWeekScreen(running.window, BUILD_WITHIN_MS);
    await openLongAudit(running.window);
    const { pages, evidence } = LONG_PLAN;
    const where = `of a plan of ${pages} pages with ${evidence} pieces of evidence, ${AUDITS.toLocaleString('en-GB')} audits stored`;
    const next = await withEmptyWindow((peer) => pressToNext(running, peer, where));
    return [await pressToSaved(running, where), next];
  } finally {
    await running.close();
  }
}

const open = (): Promise<BenchRow[]> =>
  withApp(({ window: ours }) =>
    withEmptyWindow(async (peer) => {
      await Promise.all([acceptNamedFunctions(ours), acceptNamedFunctions(peer)]);
      const windows = { ours, peer, ourWatcher: await watchPainted(ours), peerWatcher: await watchPainted(peer) };
      const opened = [await openLongPlan(windows), await openPages(windows)];
      return [...opened, ...(await scrollLongPlans(windows, WORD_PLAN, PDF_PLAN))];
    }),
  );

const PARTS: Readonly<Record<string, (folder: string) => Promise<BenchRow | BenchRow[]>>> = {
  saved: (folder) => saved(join(folder, 'stored')),
  open,
  import: (folder) =>
    withApp(({ window }) => withEmptyWindow((peer) => importAgainstMammoth({ ours: window, peer, folder }))),
  start: (folder) => {
    const at = (name: string) => join(folder, name);
    return startToUsable(AUDITS, { full: at('full'), small: at('small'), empty: at('empty') });
  },
  memory: (folder) => withApp((running) => openOneByOne(running, folder)),
  register: registerAgainstPapaparse,
  compare: compareFigures,
  report: reportAgainstDocx,
};

async function measure(names: readonly string[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const name of names) {
    say(`Measuring: ${name}`);
    const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-bench-'));
    try {
      await mkdir(join(folder, 'empty'));
      rows.push(...[(await PARTS[name]?.(folder)) ?? []].flat());
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
