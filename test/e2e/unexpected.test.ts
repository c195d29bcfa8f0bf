import { expect, type Page, test } from '@playwright/test';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { atWeekScreen, setUpWithSample } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

/** Each turn leaves the sample at another moment of what a change sets going: reading the list anew, keeping the place. */
const LEFT_AFTER_MS = [0, 20, 100, 300, 480, 500, 520, 800];

let running: RunningApp;
const banner = (window: Page) => window.getByRole('region', { name: 'Sample data' });

test.beforeAll(async () => {
  running = await launchApp();
  await setUpWithSample(running.window);
});
test.afterAll(() => running?.close());

test('leaving the sample while it is still being read is no failure, whenever that is', async () => {
  const { window } = running;
  for (const [turn, pause] of LEFT_AFTER_MS.entries()) {
    await openPlanByKeys(window, 'P-1138');
    await window.keyboard.press(String(turn % 4));
    await window.keyboard.press('Enter');
    await untilSaved(window);
    await window.waitForTimeout(pause);
    await banner(window).getByRole('button', { name: 'Back to our own data' }).click();
    await expect(banner(window)).toBeHidden();
    await window.keyboard.press('Control+4');
    await window.getByRole('button', { name: 'Go to the sample' }).click();
    await expect(banner(window)).toBeVisible();
  }
  expect(running.problems()).toEqual([]);
});

test('a failure that nobody waited for is told with what is safe and what to do, and without its words', async () => {
  const { window } = running;
  await window.evaluate(() => void Promise.reject(new Error('words of a plan')));
  const strip = window.getByRole('region', { name: 'Something failed' });
  await expect(strip).toContainText('Everything that said “Saved” is safe.');
  await expect(strip).toContainText('Technical code: Error');
  await expect(strip).not.toContainText('words of a plan');
  await strip.getByRole('button', { name: 'Dismiss' }).click();
  await expect(strip).toBeHidden();

  await window.evaluate(() => void Promise.reject(new Error('again')));
  await strip.getByRole('button', { name: 'Start the window again' }).click();
  await atWeekScreen(window);
  await expect(strip).toBeHidden();
});
