import { expect, type Page, test } from '@playwright/test';
import { goToSection } from '../helpers/audit-screen';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { layoutFaults } from '../helpers/journey/layout-faults';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { paintedWords } from '../helpers/journey/text-pane';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** Marking on the smallest screen at 200%: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePath(PLAN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await makeSmall(running, 1);
  await openPlanByKeys(window, PLAN.ref);
});
test.afterAll(async () => {
  await running?.close();
});

/** How far the first run of a section begins below the upper edge of the text, in pixels of the page. */
const offsetOf = (window: Page, section: string): Promise<number> =>
  window.evaluate((id) => {
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
    return top(`.run[data-sections="${id}"]`) - top('.paper-scroll');
  }, section);

/** Lines of what good looks like that stand above the ratings. */
const linesOfGood = (window: Page): Promise<number> =>
  window.evaluate(() => {
    const good = document.querySelector('.card-good');
    const ratings = document.querySelector('.ratings');
    if (good === null || ratings === null) return 0;
    const inSight = ratings.getBoundingClientRect().top - good.getBoundingClientRect().top;
    return Math.floor(inSight / Number.parseFloat(getComputedStyle(good).lineHeight));
  });

test('zooming in and out keeps the place in the text', async () => {
  const { window } = running;
  await goToSection(window, 'E');
  await expect.poll(async () => Math.abs(await offsetOf(window, 'E'))).toBeLessThan(30);
  // The place is noted once the text rests.
  await window.waitForTimeout(500);
  for (const zoom of [2, 1] as const) {
    await makeSmall(running, zoom);
    await expect.poll(async () => Math.abs(await offsetOf(window, 'E'))).toBeLessThan(60);
    await window.waitForTimeout(500);
    expect(Math.abs(await offsetOf(window, 'E'))).toBeLessThan(60);
  }
});

test('at 200% the title and three lines of what good looks like stand above the ratings', async () => {
  const { window } = running;
  await makeSmall(running, 2);
  for (const section of ['A', 'F', 'K']) {
    await goToSection(window, section);
    const title = window.locator('.card-title');
    await expect(title).toBeInViewport({ ratio: 1 });
    expect.soft(await title.evaluate((heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(10);
    expect.soft(await linesOfGood(window), section).toBeGreaterThanOrEqual(3);
  }
});

test('at 200% the running grade keeps its name, and the longest grade scrolls nothing sideways', async () => {
  const { window } = running;
  await goToSection(window, 'A');
  for (const key of ['1', 'Enter', '1', 'Enter', '2']) await window.keyboard.press(key);
  await window.getByRole('button', { name: 'More for this audit' }).click();
  await window.getByRole('menuitem', { name: 'Show running grade' }).click();
  await window.getByRole('button', { name: 'Show it' }).click();
  await expect(window.getByText('Running grade: Requires improvement', { exact: false })).toBeVisible();
  expect(await layoutFaults(window)).toEqual([]);
});

test('at 200% the wording prompts of a section are a press away, and one leads to its words', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  const open = window.getByRole('button', { name: /^\d+ prompts?$/ });
  await expect(open).toBeVisible();
  await open.press('Enter');
  const sheet = window.getByRole('dialog', { name: 'Wording prompts of section F' });
  await expect(sheet).toBeVisible();
  expect(await layoutFaults(window)).toEqual([]);
  await sheet.getByRole('listitem').first().getByRole('button').first().press('Enter');
  await expect(sheet).toBeHidden();
  await expect.poll(() => paintedWords(window, 'prompt-here')).toHaveLength(1);
});
