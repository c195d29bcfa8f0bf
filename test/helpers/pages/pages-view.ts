import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';

/** The pages of the plan that is open. */
export const pagesRegion = (window: Page): Locator => window.getByRole('region', { name: 'Plan pages' });

/** A page near the view, counted from 1. */
export const sheet = (window: Page, page: number): Locator => window.locator(`.page-sheet[data-page="${page}"]`);

/** The line under the pages that says what is selected. */
export const statusLine = (window: Page): Locator => window.locator('.pages-status > span').first();

/** Writes a number into `Page … of …` and waits until that page is the one in sight. */
export async function goToPage(window: Page, page: number): Promise<void> {
  await window.getByRole('textbox', { name: 'Page' }).fill(String(page));
  await window.keyboard.press('Enter');
  await expect(sheet(window, page)).toBeInViewport();
}

const canvasesSchema = z.array(z.object({ page: z.int(), width: z.int(), height: z.int() }));

/** How many workers draw pages; that of Compare lives as long as the window. */
export const pagesWorkers = (window: Page): number =>
  window.workers().filter((worker) => worker.url().includes('pages-worker')).length;

/** Every canvas that holds pixels, by its page. */
export async function canvases(window: Page): Promise<z.infer<typeof canvasesSchema>> {
  const found = await window.evaluate(() =>
    [...document.querySelectorAll('canvas')]
      .filter(({ width, height }) => width * height > 0)
      .map((canvas) => {
        const { page } = canvas.closest<HTMLElement>('[data-page]')?.dataset ?? {};
        return { page: Number(page), width: canvas.width, height: canvas.height };
      }),
  );
  return canvasesSchema.parse(found);
}

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** What is painted on a page: the share of its pixels that is not white, and the colour at a spot, in shares of its sides. */
export async function painted(window: Page, page: number, spot = { x: 0.5, y: 0.5 }) {
  const found = await sheet(window, page)
    .locator('canvas')
    .evaluate((canvas, { x, y }) => {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width * canvas.height === 0) return null;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      if (copy === null) return null;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      let marks = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) + (data[at + 1] ?? 255) < 480) marks += 1;
      const at = 4 * (Math.floor(y * canvas.height) * canvas.width + Math.floor(x * canvas.width));
      return { share: (4 * marks) / data.length, colour: [...data.slice(at, at + 3)] };
    }, spot);
  return z
    .object({ share: z.number(), colour: z.array(z.int()) })
    .nullable()
    .parse(found);
}

/** Waits until something is painted on a page. */
export async function expectPainted(window: Page, page: number): Promise<void> {
  await expect.poll(async () => (await painted(window, page))?.share ?? 0).toBeGreaterThan(0.001);
}

/** Presses at one point of a page, drags to another and lets go; both in shares of its sides. */
export async function dragOver(
  window: Page,
  page: number,
  [from, to]: readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }],
): Promise<void> {
  const box = await sheet(window, page).boundingBox();
  if (box === null) throw new Error(`Page ${page} is not near the view.`);
  await window.mouse.move(box.x + from.x * box.width, box.y + from.y * box.height);
  await window.mouse.down();
  await window.mouse.move(box.x + to.x * box.width, box.y + to.y * box.height, { steps: 6 });
  await window.mouse.up();
}

/** Selects words with the mouse, from the first character of one line to the end of another on the same page. */
export async function selectLines(window: Page, page: number, [first, last]: readonly [string, string]): Promise<void> {
  const lines = sheet(window, page).locator('.page-words > span');
  const from = await lines.filter({ hasText: first }).first().boundingBox();
  const to = await lines.filter({ hasText: last }).first().boundingBox();
  if (from === null || to === null) throw new Error(`These lines are not on page ${page}.`);
  await window.mouse.move(from.x + 1, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await window.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 2 });
  await window.mouse.up();
}
