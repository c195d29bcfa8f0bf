import { expect, test } from '@playwright/test';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
});
test.afterAll(() => running?.close());

test('a failure that nobody waited for is told with what is safe and what to do, and without its words', async () => {
  const { window } = running;
  await window.evaluate(() => void Promise.reject(new Error('words of a plan')));
  const strip = window.getByRole('region', { name: 'Something failed' });
  await expect(strip).toContainText('Everything that said “Saved” is safe.');
  await expect(strip).toContainText('Technical code: Error');
  await expect(strip).not.toContainText('words of a plan');
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await strip.getByRole('button', { name: 'Dismiss' }).click();
  await expect(strip).toBeHidden();

  await window.evaluate(() => void Promise.reject(new Error('again')));
  await strip.getByRole('button', { name: 'Start the window again' }).click();
  await atWeekScreen(window);
  await expect(strip).toBeHidden();
});
