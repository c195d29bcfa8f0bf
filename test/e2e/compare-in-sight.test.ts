import { expect, test } from '@playwright/test';
import { openCompare, untilFresh } from '../helpers/journey/compare-screen';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { setUpWithSample } from '../helpers/set-up';

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('audits that are handed in while Compare is in sight are counted there, and nobody has to leave it', async () => {
  test.setTimeout(180_000);
  const { window } = running;
  await setUpWithSample(window, { name: 'Mo Manager', initials: 'MM', role: 'Manager' });
  await openCompare(window);
  const line = window.locator('.compare-line');
  await expect(line).toHaveText(/· \d plans?$/);
  await window.getByRole('button', { name: 'Add 26 weeks of results' }).press('Enter');
  // Some of them first, while the others are still being added.
  await expect(line).toHaveText(/· \d{2,} plans$/, { timeout: 90_000 });
  await expect(window.getByRole('button', { name: /26 weeks of results/ })).toBeHidden({ timeout: 90_000 });
  await untilFresh(window);
  await expect(line).toHaveText(/· \d{3} plans$/);
  expect(running.problems()).toEqual([]);
});
