import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import { launchApp } from '../../helpers/launch-app';
import { atWeekScreen } from '../../helpers/set-up';
import { atMost, type BenchRow } from '../bench-row';
import { median, ratio, rounded, summarise } from '../statistics';
import { writeStoredProfile } from './stored-profile';
import { type Start, type Target, timeStart } from './time-start';

const ROUNDS = 9;
const SMALL = 1_000;
const FEW_ROUNDS = 3;
const BUILD_WITHIN_MS = 240_000;

export const EMPTY_WINDOW = join(PROJECT_FOLDER, 'test/bench/empty-window');

const EMPTY: Target = { folder: EMPTY_WINDOW, ready: '.ready', key: 'ArrowDown', after: '.reacted' };
/** Usable: the first row of the list is drawn, and an arrow key moves on to the second. */
const OURS: Target = {
  folder: PROJECT_FOLDER,
  ready: '.plan-table [data-row="0"][data-column="0"]',
  key: 'ArrowDown',
  after: '[data-row="1"]',
};

export interface StartFolders {
  /** An empty folder that becomes a profile with all the audits; the caller removes it. */
  readonly full: string;
  readonly small: string;
  readonly empty: string;
}

/** Writes the journal and lets the app build its working copy of it once. @returns how long the building took, in ms. */
export async function prepareProfile(profile: string, audits: number): Promise<number> {
  await writeStoredProfile(profile, audits, Date.now());
  const from = performance.now();
  const running = await launchApp({ profile, timeoutMs: BUILD_WITHIN_MS });
  try {
    await atWeekScreen(running.window, BUILD_WITHIN_MS);
    return performance.now() - from;
  } finally {
    await running.close();
  }
}

/** From the start of the program to a list that reacts, with `audits` stored, against an empty window. */
export async function startToUsable(audits: number, folders: StartFolders): Promise<BenchRow> {
  const built = await prepareProfile(folders.full, audits);
  await prepareProfile(folders.small, SMALL);
  const [ours, peer, small]: [Start[], Start[], Start[]] = [[], [], []];
  // The first start of a folder makes caches that all further ones find.
  await timeStart(EMPTY, folders.empty);
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = [
      async () => peer.push(await timeStart(EMPTY, folders.empty)),
      async () => ours.push(await timeStart(OURS, folders.full)),
    ];
    for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
    if (round < FEW_ROUNDS) small.push(await timeStart(OURS, folders.small));
  }
  const reacted = (starts: readonly Start[]) => summarise(starts.map((start) => start.reacted));
  const byRound = ours.map((start, round) => ratio(start.reacted, peer[round]?.reacted ?? 0));
  return {
    id: 'start',
    what: `start to a list that reacts, with ${audits.toLocaleString('en-GB')} audits of 44 answers stored`,
    against: 'start of an empty window on the same runtime to a page that reacts',
    unit: 'ms',
    ours: reacted(ours),
    peer: reacted(peer),
    ratioByRound: byRound,
    reached: [atMost('against the peer, median of the rounds', rounded(median(byRound)), 1.5)],
    also: {
      'until the page begins': summarise(ours.map(({ page }) => page)),
      'until the page begins, empty window': summarise(peer.map(({ page }) => page)),
      'until the list is drawn': summarise(ours.map(({ visible }) => visible)),
      'until the page is drawn, empty window': summarise(peer.map(({ visible }) => visible)),
      [`with ${SMALL.toLocaleString('en-GB')} audits stored`]: reacted(small),
      'building the working copy anew, once, with start': rounded(built),
    },
  };
}
