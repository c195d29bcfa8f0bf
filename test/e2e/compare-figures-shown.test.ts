import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { copiedText } from '../helpers/compare/copied';
import { openCompare, untilFresh } from '../helpers/journey/compare-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen } from '../helpers/set-up';

/** What is copied and saved is what is shown: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let folder: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  folder = await mkdtemp(join(tmpdir(), 'figures-shown-'));
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window);
  await toFigures();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(folder);
});

async function toFigures(): Promise<void> {
  await openCompare(window);
  await window.getByRole('tab', { name: 'Figures', exact: true }).click();
  await window
    .getByRole('button', { name: /^Split: / })
    .first()
    .press('Enter');
  await window.getByRole('option', { name: /^Team/ }).first().press('Enter');
  await untilFresh(window);
  await expect(grid().locator('tbody tr')).not.toHaveCount(0);
}

const grid = () => window.locator('.figures-table');
const told = (words: string) => window.locator('.chart-why', { hasText: words });
/** Lines of the table that are in sight: heads, a heading of rows as one cell, a figure as its cells. */
const drawn = (): Promise<string[][]> =>
  grid()
    .locator('tr:not([aria-hidden])')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
const whole = (text: string) => (text === '' ? '–' : String(Math.floor(Number(text) + 0.5)));

async function tick(...names: string[]): Promise<void> {
  await window.getByRole('button', { name: /^Columns: / }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Columns' });
  for (const name of names) {
    const box = dialog.getByRole('checkbox', { name, exact: true });
    const was = await box.isChecked();
    await box.press('Space');
    await expect(box).toBeChecked({ checked: !was });
  }
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

const COLUMNS = ['measure', 'group', 'period', 'from', 'to', 'n', 'few', 'value', 'segment', 'centre', 'signals'];

/** Copies, and holds the cells against the lines in sight: same order, same figures, no other columns. */
async function expectAsShown(): Promise<string[][]> {
  // Small numbers are left out unless asked for, each time anew.
  const small = window.getByRole('checkbox', { name: 'With small numbers' });
  if (!(await small.isChecked())) await small.press('Space');
  await window.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await expect(told('Copied.')).toBeVisible();
  const cells = (await copiedText(running.app)).split(/\r?\n/).map((line) => line.split('\t'));
  const [header = [], ...rows] = cells;
  expect(header).toEqual(COLUMNS);
  const of = (name: string, row: readonly string[]) => row[header.indexOf(name)] ?? '';
  const shown = (await drawn()).slice(1).filter(({ length }) => length > 1);
  expect(shown.length).toBeGreaterThan(8);
  expect(
    rows
      .slice(0, shown.length)
      .map((row) => [of('group', row), of('n', row), whole(of('value', row)), whole(of('centre', row))]),
  ).toEqual(shown.map(([group, , n, value, centre]) => [group, n, value, centre]));
  return cells;
}

test('columns, order and headings that are chosen are those of the copy', async () => {
  await tick('Part', 'Total', 'Likely low', 'Likely high', 'Centre');
  await grid()
    .locator('th', { hasText: /^Value/ })
    .click();
  await expect(grid().locator('th', { hasText: /^Value/ })).toHaveAttribute('aria-sort', 'ascending');
  await grid()
    .locator('th', { hasText: /^Value/ })
    .click();
  await expect(grid().locator('th', { hasText: /^Value/ })).toHaveAttribute('aria-sort', 'descending');
  await window.getByRole('button', { name: /^Put together by: / }).press('Enter');
  await window.getByRole('option', { name: 'group' }).press('Enter');
  await expect(grid().locator('.figures-group').first()).toBeVisible();
  const [, ...rows] = await expectAsShown();
  const groups = rows.map(([, group]) => group ?? '');
  // Group by group, and the highest first within each.
  expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
  const first = rows.filter(([, group]) => group === groups[0]).map((row) => Number(row[COLUMNS.indexOf('value')]));
  expect(first).toEqual(first.toSorted((a, b) => b - a));
});

test('files hold the same, with a line of the dictionary for each of their columns', async () => {
  const copied = await expectAsShown();
  await answerSaveDialog(running.app, join(folder, 'figures.zip'));
  await window.getByRole('button', { name: 'Export with data dictionary…' }).press('Enter');
  await expect(told('Saved as figures.zip')).toBeVisible();
  const files = unzipSync(await readFile(join(folder, 'figures.zip')));
  const parsed = (name: string) =>
    Papa.parse<string[]>(strFromU8(files[name] ?? new Uint8Array()), { skipEmptyLines: true }).data;
  expect(parsed('figures.csv')).toEqual(copied);
  expect(
    parsed('data-dictionary.csv')
      .slice(1)
      .map(([name]) => name),
  ).toEqual(COLUMNS);
});

test('after a restart the table, and so the copy, is as it was left; one press and it is as usual', async () => {
  const before = await expectAsShown();
  expect(running.problems()).toEqual([]);
  await running.close();
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await toFigures();
  await expect(grid().locator('th', { hasText: /^Value/ })).toHaveAttribute('aria-sort', 'descending');
  expect(await expectAsShown()).toEqual(before);
  await window.getByRole('button', { name: /^Columns: / }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Columns' });
  await dialog.getByRole('button', { name: 'Columns and order as usual' }).press('Enter');
  await window.keyboard.press('Escape');
  await expect(grid().locator('th[aria-sort="descending"]')).toHaveCount(0);
  await expect(grid().locator('th', { hasText: 'Part' })).toBeVisible();
  await expect(grid().locator('.figures-group')).toHaveCount(0);
});
