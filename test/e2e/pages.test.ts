import { expect, test } from '@playwright/test';
import { CRITERIA, goToSection, openPlan } from '../helpers/audit-screen';
import { scannedPdf } from '../helpers/hostile/made-pdf';
import { expectAnswered, submitByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { lineOfPage, longPlan } from '../helpers/pages/page-pdfs';
import {
  canvases,
  dragOver,
  expectPainted,
  goToPage,
  pagesRegion,
  pagesWorkers,
  selectLines,
  sheet,
  statusLine,
} from '../helpers/pages/pages-view';
import { samplePlan } from '../helpers/sample-plan';
import { setUpPerson } from '../helpers/set-up';

/** Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const LONG = 200;
/** Pages in sight, those kept ready, and one whose words are selected. */
const MOST_CANVASES = 6;
let running: RunningApp;
const requests: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await launchApp();
  const { window } = running;
  window.on('request', (request) => requests.push(request.url()));
  await setUpPerson(window);
  const samples = ['p-1119-pdf-headings.pdf', 'p-1145-pdf-scanned-page.pdf', 'p-1042-heading-styles.docx'];
  await loadPlans(window, samples.map(samplePlan));
  await loadPlans(window, [{ name: 'P-9002.pdf', bytes: await longPlan(LONG) }], 120_000);
  await makeSmall(running, 1);
});
test.afterAll(async () => {
  await running?.close();
});

async function leave(): Promise<void> {
  await running.window.getByRole('button', { name: 'Back to This week' }).first().click();
}

const pageField = () => running.window.getByRole('textbox', { name: 'Page' });
const zoomShown = async (): Promise<number> =>
  Number.parseInt((await running.window.getByLabel('Zoom', { exact: true }).textContent()) ?? '', 10);
const widthOf = async (page: number): Promise<number> => (await sheet(running.window, page).boundingBox())?.width ?? 0;

test('a scan is loaded, with a sentence that says what it is', async () => {
  const { window } = running;
  const [line] = await loadPlans(window, [{ name: 'P-9001.pdf', bytes: await scannedPdf() }]);
  expect(line).toMatchObject({
    outcome: 'Added',
    warnings: [expect.stringMatching(/^This file is a scan: .*mark it beside its pages\.$/)],
  });
  await window.getByRole('button', { name: 'Close this list' }).click();
});

test('a PDF opens as it looks; O shows its text, the pages where that was read, painted, and the text again', async () => {
  const { window } = running;
  await openPlan(window, 'P-1119');
  await expect(pagesRegion(window)).toBeVisible();
  await window.keyboard.press('o');
  await expect(window.getByRole('region', { name: 'Plan text' })).toBeVisible();
  await goToSection(window, 'F');
  await expect(window.locator('.run[data-sections="F"]').first()).toBeInViewport();
  await window.keyboard.press('o');
  await expect(pagesRegion(window)).toBeVisible();
  await expect(window.getByText(/^of 9$/)).toBeVisible();
  const page = Number(await pageField().inputValue());
  await expectPainted(window, page);
  await expect(sheet(window, page).locator('.page-words')).toContainText(/Section F|provision/i);
  await window.keyboard.press('o');
  await expect(window.getByRole('region', { name: 'Plan text' })).toBeVisible();
  await window.getByRole('radio', { name: 'Pages' }).click();
  await expect(pagesRegion(window)).toBeVisible();
});

test('choosing a section goes to the page on which it begins', async () => {
  const { window } = running;
  for (const section of ['B', 'I', 'A']) {
    await goToSection(window, section);
    const words = pagesRegion(window).locator('.page-words > span');
    await expect(words.filter({ hasText: new RegExp(`^Section ${section}:`) }).last()).toBeInViewport();
  }
});

test('words selected with the mouse come out word for word, and Escape lets go of them', async () => {
  const { window } = running;
  await goToPage(window, 3);
  await expect(statusLine(window)).toHaveText('Nothing selected: page 3 as a whole');
  await selectLines(window, 3, ['When lots of people', 'just in the summer']);
  await expect(statusLine(window)).toHaveText(/^Selected on page 3: 4\d words$/);
  const selected = await window.evaluate(() => document.getSelection()?.toString().replace(/\s+/g, ' ') ?? '');
  expect(selected).toMatch(/^When lots of people talk it is like soup\. .* just in the summer\.”?$/);
  expect(selected.split(' ').length).toBe(
    Number(/(\d+) words/.exec((await statusLine(window).textContent()) ?? '')?.[1]),
  );
  await window.keyboard.press('Escape');
  await expect(statusLine(window)).toHaveText('Nothing selected: page 3 as a whole');
});

test('words selected stay selected while one looks at pages far away', async () => {
  const { window } = running;
  await selectLines(window, 3, ['When lots of people', 'just in the summer']);
  await goToPage(window, 9);
  await expect(statusLine(window)).toHaveText(/^Selected on page 3: 4\d words$/);
  await goToPage(window, 3);
  await window.keyboard.press('Escape');
});

test('with Alt held a drag marks an area on a page with words', async () => {
  const { window } = running;
  await window.keyboard.down('Alt');
  await dragOver(window, 3, [
    { x: 0.2, y: 0.15 },
    { x: 0.7, y: 0.4 },
  ]);
  await window.keyboard.up('Alt');
  await expect(statusLine(window)).toHaveText('Area marked on page 3');
  const [area, page] = await Promise.all([window.locator('.page-area').boundingBox(), sheet(window, 3).boundingBox()]);
  expect((area?.width ?? 0) / (page?.width ?? 1)).toBeCloseTo(0.5, 1);
  await window.keyboard.press('Escape');
  await expect(window.locator('.page-area')).toHaveCount(0);
});

test('the zoom follows keys and buttons, keeps the place, and is sharp', async () => {
  const { window } = running;
  const fit = await widthOf(3);
  const before = await zoomShown();
  await window.keyboard.press('Alt+=');
  await expect.poll(zoomShown).toBeGreaterThan(before);
  await window.getByRole('button', { name: 'Zoom in' }).click();
  for (let step = 0; step < 12; step += 1) await window.keyboard.press('Alt+=');
  await expect.poll(zoomShown).toBe(300);
  await expect(pageField()).toHaveValue('3');
  const wide = Math.round(await widthOf(3));
  expect(wide).toBeGreaterThan(2_300);
  await expect.poll(async () => (await canvases(window)).find(({ page }) => page === 3)?.width).toBeGreaterThan(2_300);
  for (let step = 0; step < 14; step += 1) await window.keyboard.press('Alt+-');
  await expect.poll(zoomShown).toBe(50);
  await expect(pageField()).toHaveValue('3');
  await window.keyboard.press('Alt+0');
  await expect.poll(() => widthOf(3)).toBeCloseTo(fit, 0);
});

test('words lie over their picture at any zoom', async () => {
  const { window } = running;
  for (const press of ['Alt+0', 'Alt+=', 'Alt+=', 'Alt+=']) {
    await window.keyboard.press(press);
    const place = await sheet(window, 3).evaluate((page) => {
      const words = [...page.querySelectorAll('.page-words > span')].find((span) =>
        /^Section A:/.test(span.textContent),
      );
      const [own, whole] = [words?.getBoundingClientRect(), page.getBoundingClientRect()];
      return own === undefined
        ? null
        : { x: (own.left - whole.left) / whole.width, y: (own.top - whole.top) / whole.height };
    });
    expect(place?.x).toBeGreaterThan(0.08);
    expect(place?.x).toBeLessThan(0.12);
    expect(place?.y).toBeLessThan(0.2);
  }
  await window.keyboard.press('Alt+0');
});

test('the pages scroll by keys alone, and a page that is not there is not gone to', async () => {
  const { window } = running;
  await tabTo(window, '.pages-scroll');
  await window.keyboard.press('End');
  await expect(pageField()).toHaveValue('9');
  await window.keyboard.press('Home');
  await expect(pageField()).toHaveValue('1');
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await expect(pageField()).toHaveValue('2');
  await window.keyboard.press('ArrowDown');
  await window.getByRole('button', { name: 'Next page' }).click();
  await expect(pageField()).toHaveValue('3');
  await pageField().fill('77');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('status', { name: 'Messages' })).toContainText('This file has pages 1 to 9.');
  await expect(pageField()).toHaveValue('3');
  await leave();
});

test('the view chosen is found again at the next PDF, and a Word plan has no such choice', async () => {
  const { window } = running;
  await openPlan(window, 'P-1042');
  await expect(window.getByRole('region', { name: 'Plan text' })).toBeVisible();
  await expect(window.getByRole('radio', { name: 'Pages' })).toHaveCount(0);
  await leave();
  await openPlan(window, 'P-1145');
  await expect(pagesRegion(window)).toBeVisible();
});

test('from the text of a plan with a scanned page there is a way to that page', async () => {
  const { window } = running;
  await window.keyboard.press('o');
  await window.getByRole('button', { name: 'Show scanned page 3' }).click();
  await expect(sheet(window, 3)).toBeInViewport();
  await expect(window.getByRole('figure', { name: /^Page 3 of \d+, a picture without text$/ })).toBeVisible();
  await expectPainted(window, 3);
  await leave();
});

test('of 200 pages only those near the view are drawn, wherever one goes', async () => {
  const { window } = running;
  await openPlan(window, 'P-9002');
  await expect(window.getByText(`of ${LONG}`, { exact: true })).toBeVisible();
  for (const page of [150, 1, 77, LONG, 150]) {
    await goToPage(window, page);
    await expect(sheet(window, page).locator('.page-words')).toContainText(lineOfPage(page));
    await expectPainted(window, page);
    const drawn = await canvases(window);
    expect(drawn.length).toBeLessThanOrEqual(MOST_CANVASES);
    for (const one of drawn) expect(Math.abs(one.page - page)).toBeLessThanOrEqual(3);
    expect(await window.locator('.page-sheet').count()).toBeLessThanOrEqual(MOST_CANVASES);
  }
  await goToSection(window, 'F');
  await expect(sheet(window, 100)).toBeInViewport();
});

test('scrolling through 200 pages draws the last one, and not first all that flew by', async () => {
  const { window } = running;
  await goToPage(window, 1);
  await tabTo(window, '.pages-scroll');
  for (let press = 0; press < 120; press += 1) await window.keyboard.press('PageDown');
  await window.keyboard.press('End');
  await expect(pageField()).toHaveValue(String(LONG));
  await expectPainted(window, LONG);
  expect((await canvases(window)).length).toBeLessThanOrEqual(MOST_CANVASES);
});

test('leaving the pages ends their worker', async () => {
  const { window } = running;
  expect(pagesWorkers(window)).toBe(1);
  await window.keyboard.press('o');
  await expect.poll(() => pagesWorkers(window)).toBe(0);
  expect(await canvases(window)).toEqual([]);
  await leave();
});

test('a scan opens with its pages, and its text says in a sentence why there is none', async () => {
  const { window } = running;
  await openPlan(window, 'P-9001');
  await expect(pagesRegion(window)).toBeVisible();
  await expectPainted(window, 1);
  await expect(window.locator('.warnings-first')).toHaveText(/^This file is a scan: /);
  await expectNoViolations(window);
  await window.keyboard.press('o');
  await expect(window.getByText(/The file is a scan: its pages are pictures/)).toBeVisible();
  await window.getByRole('button', { name: 'Show the pages' }).click();
  await expect(pagesRegion(window)).toBeVisible();
});

test('a scan is marked and submitted beside its pages', async () => {
  const { window } = running;
  await expectPainted(window, 1);
  await expect(sheet(window, 1)).toHaveAttribute('data-wordless');
  await dragOver(window, 1, [
    { x: 0.1, y: 0.1 },
    { x: 0.6, y: 0.3 },
  ]);
  await expect(statusLine(window)).toHaveText('Area marked on page 1');
  await goToSection(window, 'A');
  for (const _ of CRITERIA) for (const key of ['2', 'Enter']) await window.keyboard.press(key);
  await expectAnswered(window, CRITERIA.length);
  await untilSaved(window);
  await submitByKeys(window);
  await window.getByRole('tab', { name: 'Plan text' }).click();
  await expect(pagesRegion(window)).toBeVisible();
  await leave();
});

test('no violation in light or dark, and nothing cut off at 1366 by 768 or at 200%', async () => {
  const { window } = running;
  await openPlan(window, 'P-1119');
  await expect(pagesRegion(window)).toBeVisible();
  await expect(window.locator('.page-sheet[data-drawn]').first()).toBeVisible();
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await makeSmall(running, 1);
});

test('nothing was asked of any network, and the app had nothing to complain about', async () => {
  expect(requests.filter((url) => !url.startsWith('app://bundle/'))).toEqual([]);
  expect(await running.networkUse()).toEqual([]);
  expect(running.problems()).toEqual([]);
});
