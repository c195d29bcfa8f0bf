import type { JSHandle, Page } from '@playwright/test';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { makeLargePlan } from '../../../scripts/make-samples/make-large-plan';
import { loadPlans } from '../../helpers/load-plans';
import { atMost, type BenchRow } from '../bench-row';
import { BARE_ANSWER, showTextsOnClick } from '../painted/bare-page';
import { type PaintWatcher, timeReaction } from '../painted/watch-painted';
import { watchTasks } from '../painted/watch-tasks';
import { median, ratio, rounded, summarise } from '../statistics';

const ROUNDS = 7;
const PAGES = 200;
/** The reference under which it is loaded. */
export const WORD_PLAN = 'P-9001';

export interface OpenWindows {
  /** The app on its list of plans. */
  readonly ours: Page;
  /** An empty window of the same engine. */
  readonly peer: Page;
  readonly ourWatcher: JSHandle<PaintWatcher>;
  readonly peerWatcher: JSHandle<PaintWatcher>;
}

const TEXT = { event: 'click', look: '.paper .run [data-block]', changed: false } as const;
/** The rating that a key pressed at once has chosen; each round takes another. */
const KEY = { event: 'keydown', look: '.rating[aria-pressed="true"]', changed: true } as const;
const BARE_TEXT = { event: 'click', look: BARE_ANSWER, changed: false } as const;

/** Goes back to the list, with the plan's row in sight. */
export async function backToList(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Back to This week' }).click();
  await window.getByRole('heading', { name: 'This week', level: 1 }).waitFor();
}

/** Loads a plan file and leaves the list with its row alone. */
export async function loadAndFind(window: Page, ref: string, name: string, bytes: Uint8Array): Promise<void> {
  const [line] = await loadPlans(window, [{ name, bytes }], 180_000);
  if (line?.outcome !== 'Added') throw new Error(`${name} was not added: ${line?.message}`);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await window.getByRole('searchbox').fill(ref);
  await window.getByRole('rowheader', { name: ref }).waitFor();
}

/**
 * Opening a Word plan of 200 pages from the list until its text is painted, and until a key pressed at once is answered,
 * against the same texts put as bare paragraphs into an empty window. The peer has its texts in memory already, lays no
 * table out and draws no card beside it: it is what this engine needs to show so many words at all.
 */
export async function openLongPlan({ ours, peer, ourWatcher, peerWatcher }: OpenWindows): Promise<BenchRow> {
  const bytes = await makeLargePlan({ pages: PAGES, seed: 1, layout: 'bold-capitals' });
  const read = await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS);
  if (!read.ok) throw new Error('The plan made for this could not be read.');
  await showTextsOnClick(
    peer,
    read.value.blocks.map(({ text }) => text),
  );
  await loadAndFind(ours, WORD_PLAN, `${WORD_PLAN}.docx`, bytes);
  const [tasks, peerTasks] = [await watchTasks(ours), await watchTasks(peer)];
  const [painted, answered, bare]: [number[], number[], number[]] = [[], [], []];
  const [longest, peerLongest]: [number[], number[]] = [[], []];
  const open = async () => {
    await tasks.evaluate((watching) => watching.longest());
    const from = performance.now();
    painted.push(await timeReaction(ourWatcher, TEXT, () => ours.getByRole('rowheader', { name: WORD_PLAN }).click()));
    await timeReaction(ourWatcher, KEY, () => ours.keyboard.press(painted.length % 2 === 0 ? '1' : '2'));
    answered.push(performance.now() - from);
    // The prompts come from their worker afterwards; what they cost belongs to opening.
    await ours.locator('.prompts-head').waitFor({ timeout: 60_000 });
    longest.push(await tasks.evaluate((watching) => watching.longest()));
    await backToList(ours);
  };
  const show = async () => {
    await peerTasks.evaluate((watching) => watching.longest());
    await peer.evaluate((look) => document.querySelector(look)?.remove(), BARE_ANSWER);
    bare.push(await timeReaction(peerWatcher, BARE_TEXT, () => peer.locator('.ready').click()));
    peerLongest.push(await peerTasks.evaluate((watching) => watching.longest()));
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const step of round % 2 === 0 ? [open, show] : [show, open]) await step();
  const byRound = painted.map((took, round) => ratio(took, bare[round] ?? 0));
  return {
    id: 'open',
    what: `opening a Word plan of ${PAGES} pages from the list until its text is painted`,
    against: 'the same texts put as bare paragraphs into an empty window of the same engine',
    unit: 'ms',
    ours: summarise(painted),
    peer: summarise(bare),
    ratioByRound: byRound,
    reached: [atMost('against the peer, median of the rounds', rounded(median(byRound)), 2)],
    also: {
      'until a key pressed then was answered, with what the keyboard of the bench takes': summarise(answered),
      'longest task of the window meanwhile': summarise(longest),
      'longest task of the empty window meanwhile': summarise(peerLongest),
    },
  };
}
