import { expect, test } from '@playwright/test';
import { currentCriterion, goToSection, untilSaved } from '../helpers/audit-screen';
import { keptEvidence } from '../helpers/journey/kept-text';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { expectPainted } from '../helpers/journey/text-pane';
import { STRONG } from '../helpers/journey/week-of-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(samplePlan(STRONG).file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(running.window, STRONG);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const focusedCriterion = (window: RunningApp['window']) =>
  window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('the keys of the sections go to the next and the one before, to what is not marked there yet', async () => {
  const { window } = running;
  await window.keyboard.press(']');
  await expect.poll(() => currentCriterion(window)).toBe('B1');
  await expect.poll(() => focusedCriterion(window)).toMatch(/^B1 /);
  await window.keyboard.press('2');
  await window.keyboard.press('[');
  await expect.poll(() => currentCriterion(window)).toBe('A1');
  await window.keyboard.press('[');
  await expect(window.getByText('Section A is the first one.')).toBeAttached();
  expect(await currentCriterion(window)).toBe('A1');
  await window.keyboard.press(']');
  await expect.poll(() => currentCriterion(window)).toBe('B2');
});

test('a prompt is painted where it stands, and in another section no key attaches or dismisses it unseen', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  await window.keyboard.press('p');
  await expectPainted(window, 'prompt-here', ['teaching assistant']);
  await window.keyboard.press(']');
  await expect.poll(() => currentCriterion(window)).toBe('G1');
  await window.keyboard.press('e');
  await expect(window.locator('.card-side').getByText(/^Select words in the plan first/)).toBeVisible();
  await window.keyboard.press('d');
  await expect(window.getByText('Go to a wording prompt first.')).toBeAttached();
  await untilSaved(window);
  expect(await keptEvidence(profile)).toEqual([]);
  expect(await keptRecords(profile, 'dismissals')).toEqual([]);
});

test('the criterion gone to stands in the list in full, however far its prompts were followed', async () => {
  const { app, window } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 600));
  const current = window.locator('.criterion-button[aria-current="true"]');
  await goToSection(window, 'F');
  await window.locator('.criteria-panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await expect(current).not.toBeInViewport({ ratio: 1 });
  await window.keyboard.press('2');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Shift+Enter');
  await expect(current).toBeInViewport({ ratio: 1 });
});
