import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle } from '@playwright/test';
import type { CompareFilter } from '#shared/domain/compare/compare-view';
import { NEED_CODES } from '#shared/domain/plan/plan-choices';
import { launchApp, type RunningApp } from '../../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../../helpers/set-up';
import { atMost, type BenchRow } from '../bench-row';
import { acceptNamedFunctions } from '../keep-names';
import { type PaintWatcher, timeReaction, watchPainted } from '../painted/watch-painted';
import { median, ratio, rounded, type Summary, summarise } from '../statistics';
import { changeOneAudit } from './change-one-audit';
import { inventColumns, TEAMS } from './invented-columns';
import { type QuestionWatcher, watchQuestions } from './watch-questions';
import { DATABASE, readBlob, writeBlob, writeColumns } from './write-columns';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 3;
const CHANGES = 50;
const PAINTED_CHANGES = 20;
const REST_MS = 150;
const FRAME_MS = 1000 / 60;
const PERSON = { name: 'Lead 1', initials: 'L1', role: 'Lead' } as const;
const START_WITHIN_MS = 120_000;
/** From the message that warms the worker until it has surely read. */
const READ_AHEAD_MS = 4_000;
/** Holds no audits: what a worker takes to start and to open a database. */
const EMPTY_DATABASE = 'bench-empty';
const SENTENCE = '.sentence-card';

/** What was measured with one number of audits stored. */
interface Measured {
  readonly painted: number[];
  readonly answered: number[];
  /** The same of a worker that is only started for it, and of one that finds nothing stored. */
  readonly anew: number[];
  readonly anewEmpty: number[];
  readonly blob: number[];
  readonly filtered: number[];
  readonly filteredPainted: number[];
  readonly handedIn: number[];
  readonly withoutColumns: number[];
}

/**
 * Compare with 1,000, 10,000 and 100,000 audits in the columns, each round in an app of its own that has just been started.
 * @param folder empty; the caller removes it.
 */
export async function compareFigures(folder: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const [least] = SIZES;
  let small: Measured | undefined;
  for (const size of SIZES) {
    const measured = await measureSize(`${folder}/of-${size}`, size);
    small ??= measured;
    rows.push(...rowsOf(size, measured, { size: least, measured: small }));
  }
  return rows;
}

async function measureSize(profile: string, size: number): Promise<Measured> {
  await prepare(profile, size);
  const measured: Measured = {
    painted: [],
    answered: [],
    anew: [],
    anewEmpty: [],
    blob: [],
    filtered: [],
    filteredPainted: [],
    handedIn: [],
    withoutColumns: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = await launchApp({ profile, timeoutMs: START_WITHIN_MS });
    try {
      await atWeekScreen(running.window, START_WITHIN_MS);
      await measureRound(running, measured, round);
    } finally {
      await running.close();
    }
  }
  return measured;
}

/** The columns are written into the working copy of an app that has been set up and holds nothing else. */
async function prepare(profile: string, size: number): Promise<void> {
  const columns = inventColumns(size, Date.now());
  const { window, close } = await launchApp({ profile });
  try {
    await setUpPerson(window, PERSON);
    await acceptNamedFunctions(window);
    await writeColumns(window, columns);
    await writeBlob(window, columns);
  } finally {
    await close();
  }
}

async function measureRound({ window }: RunningApp, measured: Measured, round: number): Promise<void> {
  await acceptNamedFunctions(window);
  const questions = await watchQuestions(window);
  const watcher = await watchPainted(window);
  await questions.evaluate((watching) => watching.warmed());
  // What the engine itself still does after a start is over, and the worker has read.
  await pause(READ_AHEAD_MS);
  const steps = [
    async () => void measured.blob.push(await readBlob(window)),
    async () => void measured.answered.push(await questions.evaluate((watching) => watching.ask([]))),
  ];
  for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
  const anew = (database: string) => questions.evaluate((watching, name) => watching.askAnew(name), database);
  measured.anewEmpty.push(await anew(EMPTY_DATABASE));
  measured.anew.push(await anew(DATABASE));
  const shown = { event: 'keydown', look: SENTENCE, changed: false } as const;
  measured.painted.push(await timeReaction(watcher, shown, () => window.keyboard.press('Control+3')));
  if (round > 0) return;
  await measureFilters(questions, measured);
  await measureTicks({ window }, watcher, measured);
  const { handedIn, withoutColumns } = await changeOneAudit(window);
  measured.handedIn.push(...handedIn);
  measured.withoutColumns.push(...withoutColumns);
}

async function measureFilters(questions: JSHandle<QuestionWatcher>, { filtered }: Measured): Promise<void> {
  for (const filters of filterChanges()) {
    filtered.push(await questions.evaluate((watching, asked) => watching.ask(asked), filters));
    await pause(REST_MS / 5);
  }
}

/** One filter by team, one by need, both together, and so on: no two changes are alike. */
function filterChanges(): readonly (readonly CompareFilter[])[] {
  return Array.from({ length: CHANGES }, (_, at) => {
    const team: CompareFilter = { field: 'team', anyOf: [TEAMS[at % TEAMS.length] ?? null] };
    const need: CompareFilter = { field: 'need', anyOf: [NEED_CODES[at % NEED_CODES.length] ?? null] };
    return [[team], [need], [team, need]][at % 3] ?? [];
  });
}

/** Ticks teams in the sheet of choices and takes them away again, from the click to the new sentence painted. */
async function measureTicks(
  { window }: Pick<RunningApp, 'window'>,
  watcher: JSHandle<PaintWatcher>,
  { filteredPainted }: Measured,
): Promise<void> {
  await window.getByRole('button', { name: /^More choices/ }).click();
  await window.locator('.more-field summary').first().click();
  const boxes = window.locator('.more-field[open] label');
  await boxes.first().waitFor();
  const count = Math.min(await boxes.count(), TEAMS.length);
  for (let change = 0; change < PAINTED_CHANGES; change += 1) {
    await pause(REST_MS);
    const box = boxes.nth(Math.floor(change / 2) % count);
    const changed = { event: 'click', look: SENTENCE, changed: true } as const;
    filteredPainted.push(await timeReaction(watcher, changed, () => box.click()));
  }
}

function rowsOf(size: number, of: Measured, least: { readonly size: number; readonly measured: Measured }): BenchRow[] {
  const stored = `${size.toLocaleString('en-GB')} audits x 44 criteria stored`;
  const byRound = of.answered.map((took, round) => ratio(took, of.blob[round] ?? 0));
  const grown = (values: readonly number[], from: readonly number[]): number => ratio(median(values), median(from));
  const filtered: Summary = summarise(of.filtered);
  return [
    {
      id: `compare-first-${size}`,
      what: `first question to the worker of Compare, which the app started ahead of need, to its model, with ${stored}`,
      against: 'reading the same columns as one stored record by the same engine, its database open',
      unit: 'ms',
      ours: summarise(of.answered),
      peer: summarise(of.blob),
      ratioByRound: byRound,
      reached: [atMost('against the peer, median of the rounds', rounded(median(byRound)), 2)],
      also: {
        'Ctrl+3 to the sentence painted': summarise(of.painted),
        'a worker that is only started then, its start and opening the database included': summarise(of.anew),
        'the same with nothing stored': summarise(of.anewEmpty),
        [`a worker started then, against ${least.size} audits (times)`]: grown(of.anew, least.measured.anew),
        'one audit handed in: its records and the columns in one transaction': summarise(of.handedIn),
        'the same without the columns': summarise(of.withoutColumns),
        [`first figures against ${least.size} audits (times)`]: grown(of.answered, least.measured.answered),
        [`handing in against ${least.size} audits (times)`]: grown(of.handedIn, least.measured.handedIn),
      },
    },
    {
      id: `compare-filter-${size}`,
      what: `another filter to its model, with ${stored}`,
      against: 'one frame at 60 a second',
      unit: 'ms',
      ours: filtered,
      peer: summarise([FRAME_MS]),
      reached: [atMost('p95 within one frame', filtered.p95, rounded(FRAME_MS), 'ms')],
      also: {
        'a filter ticked to the new sentence painted': summarise(of.filteredPainted),
        [`against ${least.size} audits (times)`]: grown(of.filtered, least.measured.filtered),
      },
    },
  ];
}
