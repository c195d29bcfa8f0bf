import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { untilSaved } from '../helpers/audit-screen';
import { scannedPdf } from '../helpers/hostile/made-pdf';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { expectNoViolations, makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { expectPainted, pagesRegion, sheet, statusLine } from '../helpers/pages/pages-view';
import { samplePlan } from '../helpers/sample-plan';
import { setUpPerson } from '../helpers/set-up';

/** Each test goes on where the last ended; no mouse is used in any. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  profile = await makeProfile();
  running = await launchApp({ profile });
  window = running.window;
  await setUpPerson(window);
  await loadPlans(window, [samplePlan('p-1119-pdf-headings.pdf'), samplePlan('p-1042-heading-styles.docx')]);
  await loadPlans(window, [{ name: 'P-9001.pdf', bytes: await scannedPdf() }]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await makeSmall(running, 1);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};
const said = () => window.getByRole('status', { name: 'Messages' });
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const selected = async (): Promise<string> =>
  inOneLine(await window.evaluate(() => document.getSelection()?.toString() ?? ''));
const focused = () => window.evaluate(() => document.activeElement?.className ?? '');

const evidenceSchema = z.looseObject({
  passages: z.array(z.looseObject({ quote: z.string(), page: z.int().optional() })),
  area: z
    .object({
      page: z.int(),
      box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
    })
    .optional(),
});
/** Everything attached so far, from the journal on the disk. */
async function attached(): Promise<z.infer<typeof evidenceSchema>[]> {
  await untilSaved(window);
  return (await keptRecords(profile, 'evidence')).map((record) => evidenceSchema.parse(record));
}

/** The words of all pages near the view, in the order of the file. */
const wordsOnPages = async (): Promise<string> =>
  inOneLine((await pagesRegion(window).locator('.page-words > span').allTextContents()).join(' '));

const top = () => pagesRegion(window).evaluate(({ scrollTop }) => scrollTop);

/** Chooses a word where none is chosen yet. Words that are drawn may not be known for a moment: the key says so then. */
const chooseFirst = (key: string): Promise<void> =>
  expect(async () => {
    await press(key);
    expect(await selected()).not.toBe('');
  }).toPass();

/** The middle of what is selected, in CSS pixels from the top left of the first page: the view may scroll to it. */
const placeOfWords = () =>
  window.evaluate(() => {
    const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    const page = document.querySelector('.page-sheet[data-page="1"]')?.getBoundingClientRect();
    if (box === undefined || page === undefined) throw new Error('Nothing is selected on the first page.');
    return { x: (box.left + box.right) / 2 - page.left, y: (box.top + box.bottom) / 2 - page.top };
  });

test('arrows to the side choose word after word of a page, in sight and said', async () => {
  await openPlanByKeys(window, 'P-1119');
  await expect(pagesRegion(window)).toBeVisible();
  // The view comes to rest where section A begins.
  await expect(sheet(window, 3).locator('.page-words > span').first()).toBeInViewport();
  await press('F6');
  expect(await focused()).toContain('pages-scroll');
  await press('Home');
  await expect.poll(top).toBe(0);
  await expect(window.getByRole('textbox', { name: 'Page' })).toHaveValue('1');
  await expect(sheet(window, 1).locator('.page-words > span').first()).toBeAttached();
  await chooseFirst('ArrowRight');
  const words = [await selected()];
  for (let step = 1; step < 12; step += 1) {
    await press('ArrowRight');
    words.push(await selected());
    await expect(said()).toContainText(words.at(-1) ?? '');
  }
  expect(words.filter((word) => word === '' || /\s/.test(word))).toEqual([]);
  expect(await wordsOnPages()).toContain(words.join(' '));
  await expect(statusLine(window)).toHaveText(/^Selected on page 1: 1 word$/);
  await press('ArrowLeft');
  expect(await selected()).toBe(words.at(-2));
});

test('a chosen word carries the arrows up and down by a line, and without one they scroll', async () => {
  const at = await placeOfWords();
  await press('ArrowDown');
  const below = await placeOfWords();
  expect(below.y).toBeGreaterThan(at.y + 4);
  await press('ArrowUp');
  expect(Math.abs((await placeOfWords()).y - at.y)).toBeLessThan(3);
  await press('Escape');
  await expect(statusLine(window)).toHaveText('Nothing selected: page 1 as a whole');
  expect(await selected()).toBe('');
  const before = await top();
  await press('ArrowDown', 'ArrowDown');
  await expect.poll(top).toBeGreaterThan(before);
});

test('Shift carries the choice on by words and lines, and E attaches the very words', async () => {
  await press('Home');
  await expect.poll(top).toBe(0);
  await chooseFirst('ArrowRight');
  await press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowDown');
  await expect(statusLine(window)).toHaveText(/^Selected on page 1: ([3-9]|\d\d) words$/);
  const quote = await selected();
  expect(await wordsOnPages()).toContain(quote);
  await press('e');
  await expect(said()).toContainText(/^Attached to \S+: \d+ words\.$/);
  const [evidence] = await attached();
  expect(inOneLine(evidence?.passages.map((passage) => passage.quote).join(' ') ?? '')).toBe(quote);
  expect(evidence?.passages[0]?.page).toBe(1);
  await expect(statusLine(window)).toHaveText(/^Nothing selected/);
  await expect
    .poll(() => window.evaluate(() => [...(CSS.highlights.get('page-evidence') ?? [])].length))
    .toBeGreaterThan(0);
});

test('going on over the end of a page chooses words of the next, while a choice that is carried on ends there', async () => {
  await press('End');
  await expect(window.getByRole('textbox', { name: 'Page' })).toHaveValue('9');
  await expect(sheet(window, 9).locator('.page-words > span').first()).toBeAttached();
  await chooseFirst('ArrowLeft');
  await expect(statusLine(window)).toHaveText(/^Selected on page 9: 1 word$/);
  await press('ArrowRight', 'ArrowRight');
  await expect(said()).toContainText('The last word of the file.');
  // Up by lines, until a word of the page before is chosen.
  await expect(async () => {
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    await expect(statusLine(window)).toHaveText(/^Selected on page 8: 1 word$/, { timeout: 200 });
  }).toPass();
  // More lines than stand below that word.
  for (let step = 0; step < 12; step += 1) await press('Shift+ArrowDown');
  await expect(said()).toContainText('A choice of words ends with its page, 8.');
  await press('Escape');
});

test('A marks an area of a page with words too, arrows move and size it, and Escape lets go', async () => {
  await press('Home');
  await expect(window.getByRole('textbox', { name: 'Page' })).toHaveValue('1');
  await press('a');
  await expect(said()).toContainText(/^Area on page 1: \d+ to \d+% across, \d+ to \d+% down\. Arrow keys move it/);
  await expect(window.getByRole('application', { name: 'Area on page 1' })).toBeFocused();
  await expect(statusLine(window)).toHaveText('Area marked on page 1');
  await press('Escape');
  await expect(window.locator('.page-area')).toHaveCount(0);
  expect(await focused()).toContain('pages-scroll');
  await press('Control+1');
});

test('a part of a scanned page is marked, moved, sized and attached by keys alone', async () => {
  await openPlanByKeys(window, 'P-9001');
  await expectPainted(window, 1);
  const before = (await attached()).length;
  await press('F6', 'a');
  const area = window.getByRole('application', { name: 'Area on page 1' });
  await expect(area).toBeFocused();
  const box = async () => (await area.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const first = await box();
  await press('ArrowRight', 'ArrowRight', 'ArrowDown');
  const moved = await box();
  expect(moved.x).toBeGreaterThan(first.x);
  expect(moved.y).toBeGreaterThan(first.y);
  expect(moved.width).toBeCloseTo(first.width, 0);
  expect((moved.x - first.x) / 2).toBeCloseTo(moved.y - first.y, 0);
  await press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowDown');
  const sized = await box();
  expect(sized.width).toBeLessThan(moved.width);
  expect(sized.height).toBeGreaterThan(moved.height);
  expect(sized.x).toBeCloseTo(moved.x, 0);
  await press('Control+ArrowRight');
  const fine = (await box()).x - sized.x;
  expect(fine).toBeGreaterThan(0);
  expect(fine).toBeLessThan((moved.x - first.x) / 4);
  await expect(said()).toContainText(/^\d+ to \d+% across, \d+ to \d+% down$/);
  await press('e');
  await expect(said()).toContainText(/^Attached to \S+: a part of page 1\.$/);
  await expect(window.locator('.page-area')).toHaveCount(0);
  expect(await focused()).toContain('pages-scroll');
  const all = await attached();
  expect(all).toHaveLength(before + 1);
  const kept = all.find((one) => one.area?.box !== undefined)?.area;
  expect(kept?.page).toBe(1);
  expect(kept?.box?.width).toBeLessThan(0.6);
  await expect(window.locator('.page-box[data-evidence]')).toHaveCount(1);
});

test('an area stays on its page and in sight however long a key is held', async () => {
  await press('a');
  for (let step = 0; step < 60; step += 1) await press('ArrowDown');
  await expect(window.getByRole('application', { name: 'Area on page 1' })).toBeInViewport({ ratio: 0.9 });
  await expect(said()).toContainText(/ to 100% down$/);
  for (let step = 0; step < 60; step += 1) await press('Shift+ArrowUp');
  await expect(window.locator('.page-area')).toBeInViewport();
  await press('F6');
  expect(await focused()).not.toContain('page-area');
  await press('F6');
  await expect(window.getByRole('application', { name: 'Area on page 1' })).toBeFocused();
});

test('where a page has no words the arrows to the side choose none, and no violation stands beside an area', async () => {
  await expectNoViolations(window);
  await press('Escape', 'ArrowRight');
  await expect(statusLine(window)).toHaveText('Nothing selected: page 1 as a whole');
});

test('away from the pages the key says where areas are marked', async () => {
  await press('o', 'a');
  await expect(said()).toContainText('Areas are marked on the pages: show them with O first.');
  await press('o');
  await expect(pagesRegion(window)).toBeVisible();
  await openPlanByKeys(window, 'P-1042');
  await press('a');
  await expect(said()).toContainText('A Word plan has no pages');
});

test('the sheet of keys names every key of the pages', async () => {
  await press('?');
  const keys = window.getByRole('dialog', { name: 'Keys' });
  await window.keyboard.type('pages of a pdf');
  for (const line of ['Mark a part of the page', 'choose a word', 'choose more words', 'an area in small steps'])
    await expect(keys.getByText(line)).toBeVisible();
  await press('Escape', 'Escape');
});

test('the app had nothing to complain about', () => {
  expect(running.problems()).toEqual([]);
});
