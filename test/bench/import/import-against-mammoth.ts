import type { Page } from '@playwright/test';
import { choosePlans } from '../../helpers/load-plans';
import { atLeast, atMost, type BenchRow } from '../bench-row';
import { acceptNamedFunctions } from '../keep-names';
import { median, ratio, rounded, summarise } from '../statistics';
import { writePlanFiles } from './large-plan-files';
import { convertWithMammoth, mammothWorkerCode } from './mammoth-alone';
import { type WatchedImport, watchImport } from './watch-import';

const ROUNDS = 3;
const PLANS = 40;
const PAGES = 20;
const MOST_BLOCKED_MS = 50;

interface ImportWindows {
  /** The app on its list of plans. */
  readonly ours: Page;
  /** An empty window of the same engine. */
  readonly peer: Page;
  /** Where the plans' files may be written. */
  readonly folder: string;
}

/** Loads chosen files as a person does, and closes the list of what became of them. */
async function importFiles(window: Page, paths: readonly string[]): Promise<WatchedImport> {
  const watched = watchImport(window, paths.length);
  // In the page before the files are: messages to a page keep their order.
  await choosePlans(window, paths);
  const done = await watched;
  const added = await window.locator('.import-word', { hasText: /^Added$/ }).count();
  if (added !== paths.length) throw new Error(`Only ${added} of ${paths.length} plans were added.`);
  await window.getByRole('button', { name: 'Close this list' }).click();
  return done;
}

/** 40 plans of about 20 pages through the app's own import, against mammoth alone. Each round has plans of its own. */
export async function importAgainstMammoth({ ours, peer, folder }: ImportWindows): Promise<BenchRow> {
  await Promise.all([acceptNamedFunctions(ours), acceptNamedFunctions(peer)]);
  const code = await mammothWorkerCode();
  const imports: WatchedImport[] = [];
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths = await writePlanFiles(folder, { count: PLANS, pages: PAGES, firstSeed: 100 + round * PLANS });
    const steps = [
      async () => imports.push(await importFiles(ours, paths)),
      async () => alone.push(await convertWithMammoth(peer, paths, code)),
    ];
    // Whoever goes first finds the files cold: that turns from round to round.
    for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
  }
  const throughput = (took: number) => (PLANS / took) * 1000;
  const byRound = imports.map(({ took }, round) => ratio(alone[round] ?? 0, took));
  const longest = Math.max(...imports.map(({ longestTask }) => longestTask));
  return {
    id: 'import',
    what: `importing ${PLANS} plans of about ${PAGES} pages, until each is on disk and in the list`,
    against: 'mammoth.convertToHtml alone on the same files, in one worker of an empty window of the same engine',
    unit: 'plans/s',
    ours: summarise(imports.map(({ took }) => throughput(took))),
    peer: summarise(alone.map(throughput)),
    ratioByRound: byRound,
    reached: [
      atLeast("throughput against the peer's, median of the rounds", rounded(median(byRound)), 1.7),
      atMost('longest task of the window meanwhile', rounded(longest), MOST_BLOCKED_MS, 'ms'),
    ],
    also: {
      'latest that a 5 ms timer of the window was, each round (ms)': summarise(
        imports.map(({ latestTimer }) => latestTimer),
      ),
    },
  };
}
