import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AUDIT_SCENES, OTHER_SCENES } from '../helpers/journey/audit-scenes';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { EMPTY_SCENES, FIRST_SCENES, type Scene, WEEK_SCENES } from '../helpers/journey/scenes';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
});
test.afterAll(async () => {
  await running?.close();
});

function check(scenes: readonly Scene[]): void {
  for (const { name, show, leave } of scenes)
    test(`${name}: no violation in light or dark, and nothing cut off at 1366 by 768 or at 200%`, async () => {
      const { window } = running;
      await show(window);
      await expectNoViolations(window);
      await makeSmall(running, 1);
      await expectRoom(window, 1);
      // What opens over the screen is opened anew: menus place themselves as they open.
      await leave?.(window);
      await makeSmall(running, 2);
      if (leave !== undefined) await show(window);
      await expectRoom(window, 2);
      await leave?.(window);
      await makeSmall(running, 1);
    });
}

check(FIRST_SCENES);
test('the next scenes are of empty data', async () => {
  await running.window.getByRole('button', { name: 'Start with our own plans' }).click();
  await atWeekScreen(running.window);
});
check(EMPTY_SCENES);
test('the next scenes are of the sample data', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  await window.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(window.getByRole('region', { name: 'Sample data' })).toBeVisible({ timeout: 60_000 });
});
check(WEEK_SCENES);
check(AUDIT_SCENES);
check(OTHER_SCENES);

/** Screens and dialogs to go round by Tab, and fewer stops than each has. */
const WALKS: readonly { name: string; least: number }[] = [
  { name: 'this week', least: 8 },
  { name: 'details of a plan, with a week that is none', least: 6 },
  { name: 'what became of loaded files', least: 10 },
  { name: 'marking, with some marks given', least: 15 },
  { name: 'notes on a criterion, kept in the comment bank', least: 15 },
  { name: 'the comment bank', least: 5 },
  { name: 'submitting with criteria unanswered', least: 10 },
  { name: 'a trail longer than the window', least: 2 },
  { name: 'the result of an audit', least: 8 },
  { name: 'the text of a plan whose audit was handed in', least: 15 },
  { name: 'reopening an audit, without a reason', least: 3 },
  { name: 'the board report', least: 12 },
  { name: 'the rubric, with a criterion opened', least: 40 },
  { name: 'data and settings, with a limit that is none', least: 12 },
  { name: 'removing the sample', least: 2 },
];

for (const { name, least } of WALKS)
  test(`${name}: Tab reaches every control, each in sight with a ring round it`, async () => {
    const { window } = running;
    const scene = [...WEEK_SCENES, ...AUDIT_SCENES, ...OTHER_SCENES].find((one) => one.name === name);
    await scene?.show(window);
    const { stops, missed, unmarked, hidden } = await walkByTab(window);
    expect(stops.length).toBeGreaterThanOrEqual(least);
    expect.soft(missed, 'never reached').toEqual([]);
    expect.soft(unmarked, 'without a ring').toEqual([]);
    expect.soft(hidden, 'out of sight').toEqual([]);
    await scene?.leave?.(window);
  });

test('nothing was written to the consoles while all of this was shown', () => {
  expect(running.problems()).toEqual([]);
});

test('work that cannot be saved, and closing the window on it: no violation, nothing cut off, Tab stays inside', async () => {
  const { app, window } = running;
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('store:commit');
    const error = { code: 'write-failed', message: 'The disk reported a fault (EIO).' };
    ipcMain.handle('store:commit', () => ({ ok: false, error }));
  });
  await AUDIT_SCENES[0]?.show(window);
  await expect(window.getByRole('region', { name: 'Not saved' })).toBeVisible();
  await expectNoViolations(window);
  await expectRoom(window, 1);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(window.getByRole('alertdialog', { name: 'Not everything is saved' })).toBeVisible();
  await expectNoViolations(window);
  await expectRoom(window, 1);
  const { stops, missed, unmarked } = await walkByTab(window);
  expect(stops.toSorted()).toEqual(['Close and lose them', 'Stay and try again']);
  expect([missed, unmarked]).toEqual([[], []]);
  await window.getByRole('button', { name: 'Close and lose them' }).click();
  await expect.poll(() => window.isClosed()).toBe(true);
});

test('a start that fails: no violation, nothing cut off, and a way to try again', async () => {
  const profile = await makeProfile();
  await mkdir(join(profile, 'work'));
  // Where the work should be kept there is a file, so that nothing can be opened.
  await writeFile(join(profile, 'work', 'council'), '');
  const broken = await launchApp({ profile });
  try {
    await expect(broken.window.getByRole('heading', { name: 'Your work could not be opened' })).toBeVisible();
    const again = broken.window.getByRole('button', { name: 'Start the window again' });
    await expectNoViolations(broken.window, async () => {
      await Promise.all([broken.window.waitForEvent('load'), again.click()]);
    });
    for (const zoom of [1, 2] as const) {
      await makeSmall(broken, zoom);
      await expectRoom(broken.window, zoom);
    }
    await expect(again).toBeVisible();
  } finally {
    await broken.close();
    await removeFolder(profile);
  }
});
