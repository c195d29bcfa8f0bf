import { expect, type Page, test } from '@playwright/test';
import { currentCriterion } from '../helpers/audit-screen';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** What a screen reader is told while marking: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(running.window, PLAN.ref);
});
test.afterAll(async () => {
  await running?.close();
});

const said = (window: Page) => window.getByRole('status', { name: 'Messages' });

/** Keeps a list of all that is said from now on. */
const listen = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const region = document.querySelector('[role="status"][aria-label="Messages"]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    const look = new MutationObserver(() => {
      const text = region?.textContent ?? '';
      if (text !== '' && heard.at(-1) !== text) heard.push(text);
    });
    if (region !== null) look.observe(region, { subtree: true, childList: true, characterData: true });
  });

const heard = (window: Page): Promise<unknown> => window.evaluate('window.heard');

test('a rating is said with how far the audit has got, and the end of a section', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: /^C / }).click();
  await expect.poll(() => currentCriterion(window)).toBe('C1');
  await listen(window);
  await window.keyboard.press('2');
  await expect(said(window)).toHaveText('C1: Met. 1 of 44 answered.');
  await window.keyboard.press('3');
  await expect(said(window)).toHaveText('C1: Strong.');
  await window.keyboard.press('Enter');
  await expect.poll(() => currentCriterion(window)).toBe('C2');
  await window.keyboard.press('x');
  await expect(said(window)).toHaveText('C2: Not evidenced. 2 of 44 answered. Section C is complete.');
  expect(await heard(window)).toEqual([
    'C1: Met. 1 of 44 answered.',
    'C1: Strong.',
    'C2: Not evidenced. 2 of 44 answered. Section C is complete.',
  ]);
});

test('that all is saved is said once a person rests, and once only', async () => {
  const { window } = running;
  await expect(said(window)).toHaveText('All work saved.', { timeout: 30_000 });
  const before = (await heard(window)) as readonly string[]; // a list of words, by `listen`
  expect(before.filter((words) => words.includes('aved'))).toEqual(['All work saved.']);
});

test('the keys of sections lead there and say where one is', async () => {
  const { window } = running;
  await window.keyboard.press(']');
  await expect.poll(() => currentCriterion(window)).toBe('D1');
  await window.keyboard.press('[');
  await expect.poll(() => currentCriterion(window)).toMatch(/^C/);
  for (let section = 0; section < 3; section += 1) await window.keyboard.press('[');
  await expect(said(window)).toHaveText('Section A is the first one.');
  expect(await currentCriterion(window)).toMatch(/^A/);
});
