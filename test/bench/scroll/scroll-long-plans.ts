import { atMost, type BenchRow } from '../bench-row';
import { backToList, type OpenWindows } from '../open/open-long-plan';
import { BARE_ANSWER } from '../painted/bare-page';
import { quantile, ratio, rounded, summarise } from '../statistics';
import { type Scrolled, scrolled, scrollThrough, type Way } from './scroll-through';

const ROUNDS = 5;
/** The whole window scrolls in the empty one. */
const WHOLE = 'html';
/** A task longer than this is felt as a jerk (RAIL: answers within 100 ms). */
const MOST_TASK = 100;

/**
 * Scrolling through 200 pages by the wheel and by Page Down, frame by frame: a Word plan as text and a PDF as pages, each
 * against the texts of that Word plan as bare paragraphs in an empty window. What a frame costs while nothing but text moves
 * is the least this engine takes. To be called after `openLongPlan` and `openPages`, which load the plans and show the
 * pages of the PDF.
 */
export async function scrollLongPlans({ ours, peer }: OpenWindows, word: string, pdf: string): Promise<BenchRow[]> {
  await peer.evaluate((look) => document.querySelector(look)?.remove(), BARE_ANSWER);
  await peer.locator('.ready').click();
  await peer.locator(BARE_ANSWER).waitFor();
  const bare = await scrolled(peer, WHOLE);
  const open = async (ref: string, ready: string) => {
    await ours.getByRole('searchbox').fill(ref);
    await ours.getByRole('rowheader', { name: ref }).click();
    await ours.locator(ready).first().waitFor({ timeout: 60_000 });
    // The prompts come from their worker afterwards.
    await ours.locator('.prompts-head').waitFor({ timeout: 60_000 });
  };
  await open(word, '.paper .run');
  const text = await compare('scroll', 'a Word plan as text', await scrolled(ours, '.paper-scroll'), bare);
  await backToList(ours);
  await open(pdf, '.page-sheet[data-drawn]');
  const pages = await compare('scroll-pages', 'a PDF as pages', await scrolled(ours, '.pages-scroll'), bare);
  await backToList(ours);
  return [text, pages];
}

async function compare(id: string, what: string, ours: Scrolled, peer: Scrolled): Promise<BenchRow> {
  const [own, bare]: [Way[], Way[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = [async () => own.push(await scrollThrough(ours)), async () => bare.push(await scrollThrough(peer))];
    for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
  }
  const byRound = own.map((way, round) => ratio(p95(way), p95(bare[round])));
  return {
    id,
    what: `scrolling through 200 pages, ${what}: from frame to frame`,
    against: 'the texts of the Word plan as bare paragraphs in an empty window of the same engine',
    unit: 'ms',
    ours: summarise(own.flatMap(({ frames }) => frames)),
    peer: summarise(bare.flatMap(({ frames }) => frames)),
    ratioByRound: byRound,
    reached: [
      atMost('95th of 100 frames against the peer, median of the rounds', rounded(quantile(byRound, 0.5)), 2),
      atMost('longest task of the window, median of the rounds', summarise(own.map(longest)).median, MOST_TASK, 'ms'),
    ],
    also: {
      'longest task of the window': summarise(own.map(longest)),
      'longest task of the empty window': summarise(bare.map(longest)),
      'scrolled, in pixels': summarise(own.map(({ pixels }) => pixels)),
      'scrolled in the empty window, in pixels': summarise(bare.map(({ pixels }) => pixels)),
    },
  };
}

const p95 = (way: Way | undefined): number => quantile(way?.frames ?? [], 0.95);
const longest = (way: Way): number => way.longest;
