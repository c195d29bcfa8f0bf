import { expect, type Page, test } from '@playwright/test';
import { openPlanByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** What a manager reads of an audit that was handed in: each test goes on where the last ended. */
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
  await tabTo(window, '.paper-scroll');
  for (const key of ['ArrowDown', 'ArrowDown', 'm']) await window.keyboard.press(key);
  await window.getByRole('menuitem', { name: /^J / }).click();
  await expect(window.getByText('moved to J by hand')).toBeVisible();
  await untilSaved(window);
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: 'Submit anyway' }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
});
test.afterAll(async () => {
  await running?.close();
});

const textTab = (window: Page) => window.getByRole('tab', { name: 'Plan text' });
const sectionLetter = (window: Page, id: string) => window.locator(`.run[data-sections="${id}"] .run-letter`).first();

test('the result says who handed the audit in', async () => {
  await expect(running.window.getByText(/^Submitted on .* at \d\d:\d\d by \S/)).toBeVisible();
});

test('an answer leads to its section in the text, which is read beside the answers and cannot be changed', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Section F in the text, for F2' }).press('Enter');
  await expect(textTab(window)).toHaveAttribute('aria-selected', 'true');
  await expect(textTab(window)).toBeFocused();
  await expect(sectionLetter(window, 'F')).toBeInViewport();
  await expect(window.getByText('moved to J by hand')).toHaveCount(1);
  const answers = window.getByRole('region', { name: 'Answers beside the text' });
  await answers.getByRole('button', { name: 'Read section B in the text' }).press('Enter');
  await expect(sectionLetter(window, 'B')).toBeInViewport();
  await window.locator('.run-text [data-block]').first().click();
  await window.keyboard.press('m');
  await expect(window.getByRole('menu')).toBeHidden();
  await expect(window.getByRole('toolbar', { name: 'Chosen passages' })).toBeHidden();
});

test('at 200% the text is read by itself, and an answer leads to it all the same', async () => {
  const { window } = running;
  await makeSmall(running, 2);
  await expect(window.getByRole('region', { name: 'Answers beside the text' })).toBeHidden();
  await window.getByRole('tab', { name: 'Result' }).click();
  await window.getByRole('button', { name: 'Section C in the text, for C1' }).press('Enter');
  await expect(sectionLetter(window, 'C')).toBeInViewport();
  await makeSmall(running, 1);
});

test('the trail tells of the text that was moved', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Trail' }).click();
  await expect(window.locator('.trail-what')).toHaveText([
    'Submitted',
    'Moved 1 passage to section J',
    'Started the audit',
  ]);
  await window.keyboard.press('Escape');
});
