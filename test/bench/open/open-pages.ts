import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import { longPlan } from '../../helpers/pages/page-pdfs';
import { atMost, type BenchRow } from '../bench-row';
import { timeReaction } from '../painted/watch-painted';
import { median, ratio, rounded, summarise } from '../statistics';
import { backToList, loadAndFind, type OpenWindows } from './open-long-plan';

const ROUNDS = 7;
const PAGES = 200;
/** The reference under which it is loaded. */
export const PDF_PLAN = 'P-9002';

const DRAWN = '.page-sheet[data-page="1"][data-drawn]';
const FIRST_PAGE = { event: 'click', look: DRAWN, changed: false } as const;
const BARE_DRAWN = 'canvas[data-drawn]';
const BARE_PAGE = { event: 'click', look: BARE_DRAWN, changed: false } as const;

/**
 * Opening a PDF of 200 pages from the list, in the pages view, until its first page is painted, against pdf.js alone in an
 * empty window opening the same bytes, which it has in memory, and painting that page as wide.
 */
export async function openPages({ ours, peer, ourWatcher, peerWatcher }: OpenWindows): Promise<BenchRow> {
  const bytes = await longPlan(PAGES);
  await loadAndFind(ours, PDF_PLAN, `${PDF_PLAN}.pdf`, bytes);
  const open = () =>
    timeReaction(ourWatcher, FIRST_PAGE, () => ours.getByRole('rowheader', { name: PDF_PLAN }).click());
  const width = await chooseThePages(ours);
  await preparePdfJs(peer, bytes, width);
  const show = () => timeReaction(peerWatcher, BARE_PAGE, () => peer.locator('.pdf-alone').click());
  const [took, alone]: [number[], number[]] = [[], []];
  const steps = [
    async () => {
      took.push(await open());
      await backToList(ours);
    },
    async () => {
      await peer.evaluate((look) => document.querySelector(look)?.remove(), BARE_DRAWN);
      alone.push(await show());
    },
  ];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const step of round % 2 === 0 ? steps : [...steps].reverse()) await step();
  const byRound = took.map((each, round) => ratio(each, alone[round] ?? 0));
  return {
    id: 'open-pages',
    what: `opening a PDF of ${PAGES} pages from the list until its first page is painted`,
    against: 'pdf.js alone in an empty window of the same engine, from bytes in memory to that page painted as wide',
    unit: 'ms',
    ours: summarise(took),
    peer: summarise(alone),
    ratioByRound: byRound,
    reached: [atMost('against the peer, median of the rounds', rounded(median(byRound)), 2)],
  };
}

/** Opens the plan once and chooses the pages view, in which plans open from then on. @returns pixels across a page. */
async function chooseThePages(window: Page): Promise<number> {
  await window.getByRole('rowheader', { name: PDF_PLAN }).click();
  await window.getByRole('radio', { name: 'Pages' }).click();
  await window.locator(DRAWN).waitFor({ timeout: 60_000 });
  const width = await window.locator(`${DRAWN} canvas`).evaluate((canvas: HTMLCanvasElement) => canvas.width);
  await backToList(window);
  return width;
}

/** What the library wants of an engine and the oldest runtime the app starts on lacks. */
const WITH_RESOLVERS = `Promise.withResolvers ??= function () {
  const parts = {};
  parts.promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};`;

/** Gives the empty window the library and the file, and a button that opens the one with the other. */
async function preparePdfJs(page: Page, bytes: Uint8Array, width: number): Promise<void> {
  const part = (name: string) => readFile(join(PROJECT_FOLDER, 'node_modules/pdfjs-dist/legacy/build', name), 'utf8');
  await page.addScriptTag({ content: WITH_RESOLVERS });
  await page.addScriptTag({ content: await part('pdf.min.mjs'), type: 'module' });
  await page.waitForFunction(() => Reflect.has(globalThis, 'pdfjsLib'));
  await page.evaluate(
    ({ worker, file, across }) => {
      // The library as its own page would have it; its types belong to a module that this window cannot load.
      const pdf = Reflect.get(globalThis, 'pdfjsLib');
      const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
      pdf.GlobalWorkerOptions.workerSrc = address;
      const data = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
      const open = async () => {
        const task = pdf.getDocument({ data: data.slice() });
        const first = await (await task.promise).getPage(1);
        const viewport = first.getViewport({ scale: across / first.getViewport({ scale: 1 }).width });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [viewport.width, viewport.height];
        document.body.append(canvas);
        await first.render({ canvas, viewport }).promise;
        canvas.dataset.drawn = '';
        await task.destroy();
      };
      const button = Object.assign(document.createElement('button'), { className: 'pdf-alone', textContent: 'Open' });
      button.addEventListener('click', () => void open());
      document.body.prepend(button);
    },
    {
      worker: `${WITH_RESOLVERS}\n${await part('pdf.worker.min.mjs')}`,
      file: Buffer.from(bytes).toString('base64'),
      across: width,
    },
  );
}
