import { expect, test } from '@playwright/test';
import { openPlan, pressKeys, untilSaved } from '../helpers/audit-screen';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { FAULTY_PAGES, faultyPdf, slowPdf } from '../helpers/pages/page-pdfs';
import { canvases, expectPainted, goToPage, pagesRegion, painted, sheet } from '../helpers/pages/pages-view';
import { setUpPerson } from '../helpers/set-up';

/** Pages that go wrong when they are drawn. Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

/** The app gives a page 20 seconds. */
const PATIENCE = 45_000;
/** Four bytes a pixel: what all canvases together may hold of the memory. */
const MOST_PIXELS = 40_000_000;

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [
    { name: 'P-9003.pdf', bytes: faultyPdf() },
    { name: 'P-9004.pdf', bytes: slowPdf() },
  ]);
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
});

const faultOf = (page: number) => sheet(running.window, page).locator('.page-fault');

test('the picture of an office scanner is drawn', async () => {
  const { window } = running;
  await openPlan(window, 'P-9003');
  await expect(pagesRegion(window)).toBeVisible();
  await goToPage(window, FAULTY_PAGES.fax);
  await expectPainted(window, FAULTY_PAGES.fax);
  expect((await painted(window, FAULTY_PAGES.fax))?.colour).toEqual([0, 0, 0]);
  await expect(faultOf(FAULTY_PAGES.fax)).toHaveCount(0);
});

for (const kind of ['jpx', 'jbig2', 'jpeg'] as const)
  test(`a damaged ${kind} picture is left out with a sentence, and the words beside it are drawn`, async () => {
    const { window } = running;
    const page = FAULTY_PAGES[kind];
    await goToPage(window, page);
    await expect(faultOf(page)).toHaveText(/^One picture on this page could not be read and is left out;/);
    await expectPainted(window, page);
    await expect(sheet(window, page).locator('.page-words')).toContainText('of an invented plan');
  });

for (const kind of ['huge', 'hair', 'last'] as const)
  test(`a page of odd size does not take the window's memory: ${kind}`, async () => {
    const { window } = running;
    await goToPage(window, FAULTY_PAGES[kind]);
    for (let step = 0; step < 14; step += 1) await window.keyboard.press('Alt+=');
    await expect.poll(async () => (await canvases(window)).some(({ page }) => page === FAULTY_PAGES[kind])).toBe(true);
    const pixels = (await canvases(window)).reduce((sum, { width, height }) => sum + width * height, 0);
    expect(pixels).toBeLessThan(MOST_PIXELS);
    await window.keyboard.press('Alt+0');
  });

test('a page that takes too long is given up with a sentence, and the others are drawn', async () => {
  test.setTimeout(120_000);
  const { window } = running;
  await window.getByRole('button', { name: 'Back to This week' }).click();
  await openPlan(window, 'P-9004');
  await expect(pagesRegion(window)).toBeVisible();
  await goToPage(window, 2);
  await expect(faultOf(2)).toHaveText(/^Drawing this page took longer than allowed/, { timeout: PATIENCE });
  await goToPage(window, 3);
  await expectPainted(window, 3);
  await goToPage(window, 1);
  await expectPainted(window, 1);
  await goToPage(window, 2);
  await expect(faultOf(2)).toHaveText(/^Drawing this page took longer than allowed/);
});

test('the window marks on as if nothing had been', async () => {
  const { window } = running;
  await pressKeys(window, ['2', 'Enter', '1']);
  await untilSaved(window);
  expect(await running.networkUse()).toEqual([]);
  expect(running.problems()).toEqual([]);
});
