import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { goToSection, openPlan, untilSaved } from '../helpers/audit-screen';
import { RICH, richPlan } from '../helpers/journey/rich-plan';
import { expectPainted, paintedWords, selectedText, selectText, textPane } from '../helpers/journey/text-pane';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { readJournal } from '../helpers/read-journal';
import { setUpPerson } from '../helpers/set-up';

/** Choosing, finding and sizing words of a plan's text; each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [{ name: 'P-2001.docx', bytes: richPlan() }]);
  await openPlan(running.window, 'P-2001');
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

interface KeptPassage {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The passages of the evidence attached last, as they lie on the disk. */
async function lastPassages(): Promise<readonly KeptPassage[]> {
  const { entries } = await readJournal(join(profile, 'work', 'council', 'journal'));
  const changes = entries.flatMap((entry) => entry.changes.filter(({ table }) => table === 'evidence'));
  return (changes.at(-1)?.value?.passages ?? []) as readonly KeptPassage[];
}

async function attach(window: Page): Promise<void> {
  await window.keyboard.press('e');
  await expect(window.getByText(/^✓\s*Saved \d\d:\d\d:\d\d$/)).toBeVisible();
}

const expectQuotes = (quotes: readonly string[]): Promise<void> =>
  expect.poll(async () => (await lastPassages()).map(({ quote }) => quote)).toEqual(quotes);

test('selected words are attached with E, whatever their signs and looks, and painted', async () => {
  const { window } = running;
  await selectText(window, 'and Siân', 'the 👩🏽‍🏫');
  await attach(window);
  await expectQuotes(['and Siân meet the 👩🏽‍🏫']);
  await expectPainted(window, 'evidence-here', ['and Siân meet the 👩🏽‍🏫']);
  await goToSection(window, 'B');
  await selectText(window, 'ear words', 'short st');
  await attach(window);
  await expectQuotes(['ear words, short st']);
  const [passage] = await lastPassages();
  expect(passage).toMatchObject({
    prefix: 'Section B: invented\nSam needs cl',
    suffix: 'eps and calm.\nSection C: invente',
  });
});

test('words of several table cells are attached cell by cell', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  await selectText(window, 'and by whom', 'Speech and language');
  await attach(window);
  await expectQuotes(['and by whom', 'How often', 'Speech and language']);
});

test('words to the very end of the plan are attached whole', async () => {
  const { window } = running;
  await goToSection(window, 'K');
  await selectText(window, 'last words', 'end here.');
  await attach(window);
  await expectQuotes(['last words of this plan end here.']);
  expect((await lastPassages())[0]).toMatchObject({ suffix: '' });
});

test('a selection that ends outside of all words is taken as far as they go', async () => {
  const { window } = running;
  await goToSection(window, 'I');
  await window.evaluate(() => {
    const blocks = [...document.querySelectorAll('[data-block]')];
    const words = blocks.find((one) => one.textContent?.includes('section I says'))?.firstChild;
    const card = document.querySelector('.text-pane')?.nextElementSibling;
    if (!words || !card) throw new Error('The screen is another.');
    document.getSelection()?.setBaseAndExtent(words, 8, card, 0);
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
  await attach(window);
  await expect
    .poll(async () => (await lastPassages()).map(({ quote }) => quote))
    .toEqual([
      'invented section I says.',
      'Section J: invented',
      'What an invented section J says.',
      'Section K: invented',
      RICH.end,
    ]);
});

test('without a mouse, blocks are chosen by arrows up and down, and words by arrows to the side', async () => {
  const { window } = running;
  await goToSection(window, 'B');
  await window.keyboard.press('F6');
  await expect(textPane(window)).toBeFocused();
  for (const key of ['ArrowDown', 'ArrowDown']) await window.keyboard.press(key);
  await expect(window.locator('[data-chosen]')).toHaveText([RICH.styled]);
  await window.keyboard.press('ArrowRight');
  expect(await selectedText(window)).toBe('Sam');
  await window.keyboard.press('ArrowRight');
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Shift+ArrowRight');
  expect(await selectedText(window)).toBe('needs clear words, short');
  await window.keyboard.press('Shift+ArrowLeft');
  expect(await selectedText(window)).toBe('needs clear words,');
  await attach(window);
  await expectQuotes(['needs clear words,']);
});

test('whole blocks are attached where no words are selected', async () => {
  const { window } = running;
  await goToSection(window, 'C');
  await window.keyboard.press('F6');
  for (const key of ['ArrowDown', 'Shift+ArrowDown']) await window.keyboard.press(key);
  await window.getByRole('button', { name: 'Attach as evidence' }).click();
  await expectQuotes(['Section C: invented', 'What an invented section C says.']);
});

test('words are found whatever their capitals and accents, one after the other, by keys', async () => {
  const { window } = running;
  await window.keyboard.press('Control+f');
  const field = window.getByRole('searchbox', { name: 'Find in the plan' });
  await expect(field).toBeFocused();
  await window.keyboard.type('ZOE');
  await expect(window.getByText('1 of 1', { exact: true })).toBeVisible();
  await expectPainted(window, 'found-here', ['Zoe\u0308']);
  await field.fill('says');
  await expect(window.locator('.find-count')).toHaveText(/^\d of 8$/);
  const first = await window.locator('.find-count').textContent();
  await window.keyboard.press('Enter');
  await expect(window.locator('.find-count')).not.toHaveText(first ?? '');
  await window.keyboard.press('Shift+Enter');
  await expect(window.locator('.find-count')).toHaveText(first ?? '');
  await window.keyboard.press('F3');
  await expect(window.locator('.find-count')).not.toHaveText(first ?? '');
  await window.keyboard.press('Shift+F3');
  await expect(window.locator('.find-count')).toHaveText(first ?? '');
  await expect(window.getByRole('status', { name: 'Messages' })).toHaveText(/^Place \d of 8, section [A-K]/);
  await field.fill('no such words');
  await expect(window.getByText('Not found', { exact: true })).toBeVisible();
  await expectPainted(window, 'found', []);
});

test('Escape closes the search and leaves the found words selected, where E attaches them', async () => {
  const { window } = running;
  const field = window.getByRole('searchbox', { name: 'Find in the plan' });
  await field.fill('45 MINUTES');
  await expect(window.getByText('1 of 1', { exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expectPainted(window, 'found-here', []);
  expect(await selectedText(window)).toBe('45 minutes');
  await expect(window.locator(':focus')).toHaveText(RICH.cellTwo);
  await attach(window);
  await expectQuotes(['45 minutes']);
});

test('the search opened again where it was left goes on from the place it had reached', async () => {
  const { window } = running;
  const field = window.getByRole('searchbox', { name: 'Find in the plan' });
  await window.keyboard.press('Control+f');
  await field.fill('says');
  const count = window.locator('.find-count');
  await expect(count).toHaveText(/^\d of 8$/);
  const first = await count.textContent();
  await window.keyboard.press('Enter');
  await expect(count).not.toHaveText(first ?? '');
  const reached = await count.textContent();
  await window.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await window.keyboard.press('Control+f');
  await expect(count).toHaveText(reached ?? '');
  await window.keyboard.press('Escape');
});

test('the text is made larger and smaller by keys and buttons, and keeps the place that is read', async () => {
  const { window } = running;
  const size = () =>
    textPane(window)
      .locator('.paper')
      .evaluate((paper) => Number.parseFloat(getComputedStyle(paper).fontSize));
  const usual = await size();
  await goToSection(window, 'F');
  const top = textPane(window).locator('[data-sections="F"]').first();
  await expect(top).toBeInViewport();
  await window.keyboard.press('Alt+=');
  await expect.poll(size).toBeCloseTo(1.1 * usual, 1);
  for (let step = 0; step < 4; step += 1) await window.keyboard.press('Alt+=');
  await expect.poll(size).toBeCloseTo(2 * usual, 1);
  await expect(window.getByRole('button', { name: 'Larger plan text' })).toBeDisabled();
  await expect(top).toBeInViewport();
  await window.getByRole('button', { name: 'Smaller plan text' }).click();
  await expect.poll(size).toBeCloseTo(1.75 * usual, 1);
  await untilSaved(window);
  await window.keyboard.press('Alt+0');
  await expect.poll(size).toBeCloseTo(usual, 1);
  await window.keyboard.press('Alt+=');
  await untilSaved(window);
});

test('the size of the text is the same after a restart', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await openPlan(window, 'P-2001');
  await expect(window.getByRole('button', { name: 'Plan text at 110%, set to 100%' })).toBeVisible();
  await window.keyboard.press('Alt+0');
  await expect(window.getByRole('button', { name: 'Plan text at 100%, set to 100%' })).toBeVisible();
});

test('a click on painted words leads to the criterion they are evidence for', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  await expect.poll(() => paintedWords(window, 'evidence-here').then((words) => words.length)).toBeGreaterThan(0);
  await goToSection(window, 'K');
  await expect(window.getByRole('group', { name: 'Rating of K1' })).toBeVisible();
  await textPane(window)
    .getByText(RICH.cellTwo)
    .click({ position: { x: 24, y: 8 } });
  await expect(window.getByRole('group', { name: /^Rating of (C|B|F)/ })).toBeVisible();
});
