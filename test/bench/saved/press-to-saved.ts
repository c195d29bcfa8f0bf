import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle, Page } from '@playwright/test';
import type { RunningApp } from '../../helpers/launch-app';
import { findJournal, newestSegment } from '../../helpers/read-journal';
import { atMost, type BenchRow, ratioOf } from '../bench-row';
import { acceptNamedFunctions } from '../keep-names';
import { rounded, summarise } from '../statistics';
import { openBareAppend } from './bare-append';
import { commitThroughBridge } from './commit-through-bridge';
import { type Press, type SavedWatcher, watchSaved } from './watch-saved';

const ROUNDS = 20;
const A_ROUND = 10;
const WARM_UP = 20;
/** Lets the working copy's own write end, so that no measurement pays for the one before. */
const REST_MS = 30;
/** One frame of a screen that shows 60 a second. */
const FRAME_MS = 1000 / 60;

/** Presses a rating in the open audit and waits until it is saved. The two keys take turns, so that each changes the mark. */
export async function pressRatings(
  window: Page,
  watcher: JSHandle<SavedWatcher>,
  count: number,
  between: () => void = () => undefined,
): Promise<Press[]> {
  const presses: Press[] = [];
  for (let index = 0; index < count; index += 1) {
    await window.keyboard.press(index % 2 === 0 ? '1' : '2');
    presses.push(await watcher.evaluate((watching) => watching.next()));
    await pause(REST_MS);
    between();
    await pause(REST_MS);
  }
  return presses;
}

/**
 * Key press to Saved against a bare append and sync of as many bytes in the same folder, which follows each press. Then
 * the same number of commits through the bridge alone.
 *
 * @param running a window in which an audit is open.
 * @param where the audit, in words for the row.
 */
export async function pressToSaved({ window, profile }: RunningApp, where: string): Promise<BenchRow> {
  await acceptNamedFunctions(window);
  const watcher = await watchSaved(window);
  const journal = await newestSegment(await findJournal(profile));
  const bytesFor = async (action: () => Promise<unknown>, times: number) => {
    const before = (await stat(journal)).size;
    await action();
    return Math.round(((await stat(journal)).size - before) / times);
  };
  const bytes = await bytesFor(() => pressRatings(window, watcher, WARM_UP), WARM_UP);
  const padding = 'x'.repeat(Math.max(0, bytes - (await bytesFor(() => commitThroughBridge(window, ''), 1))));
  const bare = openBareAppend(profile, bytes);
  const [presses, acknowledged, appended]: [Press[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    presses.push(...(await pressRatings(window, watcher, A_ROUND, () => appended.push(bare.append()))));
    for (let index = 0; index < A_ROUND; index += 1) {
      acknowledged.push(await commitThroughBridge(window, padding));
      await pause(REST_MS);
    }
  }
  bare.close();
  const ours = summarise(presses.map(({ saved }) => saved));
  const peer = summarise(appended);
  return {
    id: 'saved',
    what: `key press to "Saved" in an audit ${where}`,
    against: 'one bare append and fdatasync by Node in the same folder',
    unit: 'ms',
    ours,
    peer,
    reached: [
      atMost('p95 against the peer', ratioOf('p95', ours, peer), 2),
      atMost('p95 within one frame', ours.p95, rounded(FRAME_MS), 'ms'),
    ],
    also: {
      'until the mark is sent and drawn into the page': summarise(presses.map(({ handled }) => handled)),
      'commit to acknowledgement through the bridge alone': summarise(acknowledged),
      'acknowledgement p95 against the peer (times)': ratioOf('p95', summarise(acknowledged), peer),
      'bytes of one answer (bytes)': bytes,
    },
  };
}
