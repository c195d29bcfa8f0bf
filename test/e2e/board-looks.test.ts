import { expect, test } from '@playwright/test';
import { giveFigures, openBoard, write } from '../helpers/board/board-screen';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, type RunningApp } from '../helpers/launch-app';

/** Every state of the Board's screens, looked at in light, in dark, at 1366 by 768 and at 200%. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await launchApp();
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
  await setUpWithWeeks(running.window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
});
test.afterAll(async () => {
  await running?.close();
});

const first = (table: string) =>
  running.window.getByRole('table', { name: table }).locator('tbody').getByRole('button').first().click();

/** The states in the order in which they come; each leaves no dialog behind for the next. */
const STATES: readonly { readonly name: string; readonly show: () => Promise<void> }[] = [
  {
    name: 'the dashboard with charts',
    show: async () => {
      await openBoard(running.window, 'Dashboard');
      await expect(running.window.getByRole('button', { name: 'Section F', exact: true })).toBeVisible({
        timeout: 30_000,
      });
    },
  },
  {
    name: 'the dashboard by month',
    show: () => running.window.getByRole('radio', { name: 'Months' }).click(),
  },
  { name: 'the actions', show: () => openBoard(running.window, 'Actions') },
  { name: 'one action', show: () => first('Improvement actions') },
  {
    name: 'the form of an action, with what is missing told',
    show: async () => {
      await running.window.keyboard.press('Escape');
      await running.window.getByRole('button', { name: 'Add an action' }).click();
      await running.window.getByRole('button', { name: 'Add the action' }).click();
      await expect(running.window.getByText('Say what will be done.').first()).toBeVisible();
    },
  },
  {
    name: 'the risks as a list',
    show: async () => {
      await running.window.keyboard.press('Escape');
      await openBoard(running.window, 'Risks');
    },
  },
  { name: 'the risks as a grid', show: () => running.window.getByRole('radio', { name: '5 × 5 grid' }).click() },
  {
    name: 'one risk',
    show: async () => {
      await running.window.getByRole('radio', { name: 'List' }).click();
      await first('Risks');
    },
  },
  {
    name: 'the form of a risk',
    show: async () => {
      await running.window.keyboard.press('Escape');
      await running.window.getByRole('button', { name: 'Add a risk' }).click();
      await write(running.window, { Risk: 'Half written', 'Owner’s role': 'Mrs Green' });
      await expect(running.window.getByText('Looks like a name: “Mrs Green”', { exact: false })).toBeVisible();
    },
  },
  {
    name: 'the indicators, with a form begun and not saved',
    show: async () => {
      await running.window.keyboard.press('Escape');
      await openBoard(running.window, 'Indicators');
      await expect(running.window.getByRole('region', { name: 'Begun and not saved' })).toContainText('Half written');
    },
  },
  { name: 'one indicator', show: () => first('Indicators') },
  {
    name: 'the preview of an import',
    show: async () => {
      await running.window.keyboard.press('Escape');
      await giveFigures(
        running.window,
        'figures.csv',
        'Indicator,Month,Value\nPlans issued within 20 weeks,Mar 2024,58%\nPlans issued within 20 weeks,May 2024,140\nNobody knows this,May 2024,3\n',
      );
      await expect(running.window.getByRole('region', { name: 'What the file would do' })).toBeVisible();
    },
  },
];

for (const { name, show } of STATES)
  test(`${name}: no violation in light or dark, nothing cut off at 1366 by 768 or at 200%, and Tab reaches all of it`, async () => {
    test.setTimeout(120_000);
    const { window } = running;
    await makeSmall(running, 1);
    await show();
    await expectNoViolations(window);
    await expectRoom(window, 1);
    await makeSmall(running, 2);
    await expectRoom(window, 2);
    await makeSmall(running, 1);
    const { missed, unmarked, hidden } = await walkByTab(window);
    expect.soft(missed, 'never reached').toEqual([]);
    expect.soft(unmarked, 'without a ring').toEqual([]);
    expect.soft(hidden, 'out of sight').toEqual([]);
  });
