import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { RunningApp } from '../../helpers/launch-app';
import { atMost, type BenchRow, ratioOf } from '../bench-row';
import { acceptNamedFunctions } from '../keep-names';
import { answerEnterBarely, BARE_ANSWER } from '../painted/bare-page';
import { timeReaction, watchPainted } from '../painted/watch-painted';
import { rounded, summarise } from '../statistics';

/** Through the criteria from the first to the last, forwards, twice. */
const ROUNDS = 2;
const CRITERIA = 44;
const REST_MS = 60;
/** The limit under which an answer is felt as immediate (Nielsen, Usability Engineering, 1993, chapter 5). */
const IMMEDIATE_MS = 100;

/** Of a screen that shows 60 a second. */
const TWO_FRAMES_MS = 2000 / 60;

const NEXT = { event: 'keydown', look: '.card-title', changed: true } as const;
const BARE = { event: 'keydown', look: BARE_ANSWER, changed: true } as const;

/**
 * A rating, then Enter: from that key press to the next criterion painted, through all criteria of the open audit, against
 * the same key press in an empty window, one after the other.
 *
 * @param running a window in which an audit is open at its first criterion, none answered.
 * @param peer an empty window of the same engine.
 * @param where the audit, in words for the row.
 */
export async function pressToNext({ window }: RunningApp, peer: Page, where: string): Promise<BenchRow> {
  await Promise.all([acceptNamedFunctions(window), acceptNamedFunctions(peer)]);
  await answerEnterBarely(peer);
  const [watcher, bare] = [await watchPainted(window), await watchPainted(peer)];
  const same: number[] = [];
  const other: number[] = [];
  const peers: number[] = [];
  const enter = (page: Page) => () => page.keyboard.press('Enter');
  const rate = async (round: number) => {
    await window.keyboard.press(round % 2 === 0 ? '2' : '1');
    await window.locator('.audit-progress .saved:not(.saved-busy)').waitFor();
    await pause(REST_MS);
  };
  const section = () => window.locator('.criteria').getAttribute('aria-label');
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 1; step < CRITERIA; step += 1) {
      await rate(round);
      const before = await section();
      const took = await timeReaction(watcher, NEXT, enter(window));
      await pause(REST_MS);
      ((await section()) === before ? same : other).push(took);
      peers.push(await timeReaction(bare, BARE, enter(peer)));
    }
    // With the last one rated, Enter goes on criterion by criterion in the next round too.
    await rate(round);
    await window.getByRole('tab', { name: /^A / }).click();
    await window.locator('.criterion-button').first().click();
  }
  const ours = summarise([...same, ...other]);
  const theirs = summarise(peers);
  return {
    id: 'next',
    what: `key press to the next criterion painted in an audit ${where}`,
    against: 'the same key press answered by other words in an empty window of the same engine',
    unit: 'ms',
    ours,
    peer: theirs,
    reached: [
      atMost('median within two frames', ours.median, rounded(TWO_FRAMES_MS), 'ms'),
      atMost('p95, felt as immediate', ours.p95, IMMEDIATE_MS, 'ms'),
    ],
    also: {
      // No limit: the peer does next to nothing, so this says how far we are from it and not how far we should be.
      'median against the peer (times)': ratioOf('median', ours, theirs),
      'within a section': summarise(same),
      'on to another section, whose text is scrolled to': summarise(other),
    },
  };
}
