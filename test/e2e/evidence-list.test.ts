import { expect, type Page, test } from '@playwright/test';
import { goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { focused, messages } from '../helpers/journey/notes-and-bank';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** Evidence as the card lists it, by keyboard: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePath(PLAN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
});
test.afterAll(async () => {
  await running?.close();
});

const list = (window: Page) => window.getByRole('region', { name: /^Evidence/ });
const quotes = (window: Page) => list(window).locator('blockquote').allTextContents();

/** Chooses passages of the text by keys and attaches them. */
async function attach(window: Page, ...keys: readonly string[]): Promise<void> {
  await tabTo(window, '.paper-scroll');
  for (const key of keys) await window.keyboard.press(key);
  await window.keyboard.press('e');
}

test('an empty list teaches the key, and what is attached by it is listed with its quote', async () => {
  const { window } = running;
  await expect(list(window)).toContainText('Select words in the plan, then');
  await window.keyboard.press('1');
  await attach(window, 'ArrowDown');
  await expect(list(window).getByRole('listitem')).toHaveCount(1);
  await attach(window, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(list(window).getByRole('listitem')).toHaveCount(2);
  for (const quote of await quotes(window)) expect(quote.trim()).not.toBe('');
  await untilSaved(window);
});

test('Delete on a piece of evidence removes it and not the rating, and undo brings it back', async () => {
  const { window } = running;
  const before = await quotes(window);
  await list(window)
    .getByRole('button', { name: /^Evidence 1 of 2, go there: / })
    .focus();
  await window.keyboard.press('Delete');
  await expect(list(window).getByRole('listitem')).toHaveCount(1);
  await expect(messages(window)).toContainText('Removed evidence from F2.');
  expect(await focused(window)).toMatch(/^Evidence(, | 1 of 1, )?.*go there: /);
  await expect(window.getByRole('button', { name: 'Partly met', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('Backspace');
  await expect(list(window).getByRole('listitem')).toHaveCount(0);
  await expect(list(window).getByRole('heading', { name: 'Evidence' })).toBeFocused();
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect.poll(() => quotes(window)).toEqual(before);
  await expect(window.getByRole('button', { name: 'Partly met', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('a long quote shows three lines and the rest on demand', async () => {
  const { window } = running;
  await attach(window, 'ArrowDown', ...Array.from({ length: 20 }, () => 'Shift+ArrowDown'));
  await expect(list(window).getByRole('listitem')).toHaveCount(3);
  const row = list(window).getByRole('listitem').last();
  const more = row.getByRole('button', { name: 'Show all' });
  await expect(more).toBeVisible();
  const long = row.locator('.evidence-quote');
  const short = await long.evaluate((quote) => quote.clientHeight);
  await more.press('Enter');
  await expect.poll(() => long.evaluate((quote) => quote.clientHeight)).toBeGreaterThan(short);
  await row.getByRole('button', { name: 'Show less' }).press('Enter');
  await expect.poll(() => long.evaluate((quote) => quote.clientHeight)).toBe(short);
  expect(running.problems()).toEqual([]);
});
