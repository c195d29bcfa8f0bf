import { expect, test } from '@playwright/test';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { asCsv, councilRows, HEADINGS } from '../helpers/register/council-file';
import {
  chooseSource,
  giveRegister,
  goToRegisters,
  keepRegister,
  toCheck,
  toColumns,
} from '../helpers/register/register-screen';
import { setUpPerson } from '../helpers/set-up';

/** Every state of the register's screens, looked at in light, in dark, at 1366 by 768 and at 200%. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
  await setUpPerson(running.window);
  await goToRegisters(running.window);
});
test.afterAll(async () => {
  await running?.close();
});

/** A file with something of everything: no reference, a double one, a day that is none, unknown words, totals. */
function awkwardFile() {
  const rows = councilRows(400).map((row) => [...row]);
  for (const [row, column, text] of [
    [5, 0, ''],
    [9, 0, rows[8]?.[0] ?? ''],
    [12, 9, '31/02/2026'],
  ] as const) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
  }
  return { name: 'Active plans.csv', bytes: asCsv([HEADINGS, ...rows, ['Total', ...HEADINGS.slice(1).map(() => '')]]) };
}

/** The states in the order in which they come. */
const STATES: readonly { readonly name: string; readonly show: () => Promise<void> }[] = [
  { name: 'no register', show: async () => undefined },
  {
    name: 'a file that could not be read',
    show: async () => {
      await giveRegister(running.window, [{ name: 'empty.csv', bytes: Buffer.alloc(0) }]);
      await expect(running.window.getByRole('alert')).toContainText('empty.csv');
    },
  },
  {
    name: 'the columns, with something still to be said',
    show: async () => {
      await toColumns(running.window, awkwardFile());
      await running.window.getByRole('button', { name: 'Check the rows' }).click();
      await expect(running.window.getByText('Say where the file comes from')).toBeVisible();
    },
  },
  {
    name: 'the check, with rows left out and words not known',
    show: async () => {
      await chooseSource(running.window, 'Synergy');
      await toCheck(running.window);
    },
  },
  { name: 'the registers', show: () => keepRegister(running.window) },
  {
    name: 'the rows of a register',
    show: async () => {
      await running.window.getByRole('button', { name: /^Look at the rows/ }).click();
      await expect(running.window.getByRole('table', { name: 'Plans of the register' })).toBeVisible();
    },
  },
  {
    name: 'the columns of a file that was imported before',
    show: async () => {
      await running.window.getByRole('button', { name: 'Back to the registers' }).click();
      await toColumns(running.window, awkwardFile());
      await expect(running.window.getByRole('region', { name: 'Imported before' })).toBeVisible();
    },
  },
];

for (const { name, show } of STATES)
  test(`${name}: no violation in light or dark, nothing cut off at 1366 by 768 or at 200%, and Tab reaches all of it`, async () => {
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
