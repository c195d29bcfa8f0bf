import { expect, type Page, test } from '@playwright/test';
import { openPlanByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { shownSections } from '../helpers/journey/plan-paper';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A passage that stands in the wrong section is moved by keys, and back: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let profile: string;
let running: RunningApp;
let found: Awaited<ReturnType<typeof shownSections>>;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const movedByHand = (window: Page) => window.getByText('moved to J by hand');

/** Chooses the second and third passage of the text. */
async function chooseTwo(window: Page): Promise<string[]> {
  await tabTo(window, '.paper-scroll');
  for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await window.keyboard.press(key);
  const chosen = window.locator('[data-chosen]');
  await expect(chosen).toHaveCount(2);
  return chosen.allTextContents();
}

/** Opens the menu of sections and takes what begins with these letters. */
async function moveTo(window: Page, letters: string): Promise<void> {
  await window.keyboard.press('m');
  await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
  await window.keyboard.type(letters);
  await window.keyboard.press('Enter');
}

test('passages moved by keys can be undone and done again', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  found = await shownSections(window);
  const passages = await chooseTwo(window);
  for (const passage of passages) expect(found.J).not.toContain(passage);
  await moveTo(window, 'J');
  await expect(movedByHand(window)).toHaveCount(2);
  await window.keyboard.press('Control+z');
  await expect(movedByHand(window)).toHaveCount(0);
  expect(await shownSections(window)).toEqual(found);
  await window.keyboard.press('Control+y');
  await expect(movedByHand(window)).toHaveCount(2);
  await untilSaved(window);
});

test('the correction stays after a restart, and can then still be put back where it was found', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await expect(movedByHand(window)).toHaveCount(2);
  expect(await shownSections(window)).not.toEqual(found);
  await chooseTwo(window);
  await moveTo(window, 'Put');
  await expect(movedByHand(window)).toHaveCount(0);
  expect(await shownSections(window)).toEqual(found);
  await chooseTwo(window);
  await window.keyboard.press('m');
  await expect(window.getByRole('menuitem', { name: 'Put back where it was found' })).toBeHidden();
  await window.keyboard.press('Escape');
});
