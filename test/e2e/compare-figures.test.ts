import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { copiedPicture, copiedText } from '../helpers/compare/copied';
import { chooseMeasure, viewChips } from '../helpers/journey/compare-screen';
import { keptWeeks } from '../helpers/journey/kept-weeks';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';

/** One start with the 26 weeks of the sample: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let folder: string;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  running = await launchApp();
  ({ window } = running);
  await setUpWithWeeks(window);
  await window.keyboard.press('Control+3');
  await window.locator('.chart-figure svg').waitFor({ timeout: 60_000 });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click();
const told = (words: string) => window.locator('.chart-why', { hasText: words });
const rowsOf = (table: string): Promise<string[][]> =>
  window
    .locator(`${table} tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;

let twin: string[][];

test('the chart is walked by keys, and says of each week what the table says', async () => {
  const chart = window.getByRole('application', { name: /share of criteria met/ });
  const readout = window.locator('.chart-readout');
  await chart.focus();
  await window.keyboard.press('Home');
  const said: string[] = [];
  const marks = await window.locator('.chart-figure :is(.chart-point, .chart-signal, .chart-few)').count();
  for (;;) {
    const words = (await readout.textContent()) ?? '';
    if (words === said.at(-1)) break;
    said.push(words);
    await window.keyboard.press('ArrowRight');
  }
  expect(said.length).toBeGreaterThan(10);
  await window.getByRole('button', { name: 'Show table' }).click();
  twin = await rowsOf('.chart-twin');
  const rows = twin.slice(1);
  expect(said).toHaveLength(rows.length);
  expect(rows.filter(([, , value]) => value !== 'none')).toHaveLength(marks);
  for (const [at, [period = '', n, value = '', count = '', likely = '', expected = '']] of rows.entries()) {
    expect(said[at]?.toLowerCase()).toContain(`${period}: ${value}`.toLowerCase());
    expect(said[at]).toContain(`${count}, ${n} ${n === '1' ? 'plan' : 'plans'}`);
    if (likely !== '–') expect(said[at]).toContain(`likely ${likely}`);
    if (expected !== '–') expect(said[at]).toContain(`expected ${expected}`);
  }
});

test('the same rows are copied for a spreadsheet', async () => {
  await window.getByRole('button', { name: 'Copy data' }).click();
  await expect(told('Paste it into a spreadsheet.')).toBeVisible();
  const lines = (await copiedText(running.app)).split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines.map((cells) => cells.map((cell) => cell.trim()))).toEqual(twin);
});

test('the chart is copied and saved as a picture, in light colours while the screen is dark', async () => {
  await window.emulateMedia({ colorScheme: 'dark' });
  await window.getByRole('button', { name: 'Show chart' }).click();
  await window.getByRole('button', { name: 'Copy picture' }).click();
  await expect(told('Copied as a picture.')).toBeVisible();
  const copied = await copiedPicture(running.app);
  expect(copied).toMatchObject({ width: 2000, corner: [255, 255, 255] });
  expect(copied?.height).toBeGreaterThan(800);
  await answerSaveDialog(running.app, join(folder, 'chart.png'));
  await window.getByRole('button', { name: 'Save picture…' }).click();
  await expect(told('Saved as chart.png')).toBeVisible();
  const saved = await readFile(join(folder, 'chart.png'));
  expect([saved.readUInt32BE(16), saved.readUInt32BE(20)]).toEqual([copied?.width, copied?.height]);
  await window.emulateMedia({ colorScheme: 'light' });
});

test('in forced colours points and labels have the colour of text', async () => {
  await window.emulateMedia({ forcedColors: 'active' });
  const fills = await window.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const text = getComputedStyle(probe).color;
    probe.remove();
    return ['.chart-label', '.chart-point'].map((part) => {
      const drawn = document.querySelector(part);
      return drawn !== null && getComputedStyle(drawn).fill === text;
    });
  });
  await window.emulateMedia({ forcedColors: 'none' });
  expect(fills).toEqual([true, true]);
});

test('figures are saved as CSV and with their dictionary, and read back as the table shows them', async () => {
  await tab('Figures');
  const shown = (await rowsOf('.figures-table')).slice(1).filter(({ length }) => length > 1);
  await answerSaveDialog(running.app, join(folder, 'public.csv'));
  await window.getByRole('button', { name: 'Export CSV…' }).click();
  await expect(told('Saved as public.csv')).toBeVisible();
  const [names = [], ...left] = parsed(await readFile(join(folder, 'public.csv'), 'utf8'));
  const counts = shown.map(([, , n]) => Number(n));
  const at = (name: string) => left.map((row) => row[names.indexOf(name)]);
  // Small numbers are left out unless one asks for them.
  expect(at('n')).toEqual(counts.map((n) => (n > 0 && n < 5 ? '*' : String(n))));
  expect(at('value').map((value) => value === '*')).toEqual(counts.map((n) => n > 0 && n < 10));
  await window.getByRole('checkbox', { name: 'With small numbers' }).focus();
  await window.keyboard.press('Space');
  await answerSaveDialog(running.app, join(folder, 'figures.csv'));
  await window.getByRole('button', { name: 'Export CSV…' }).click();
  await expect(told('Saved as figures.csv')).toBeVisible();
  expect(await saveQuestions(running.app)).toMatchObject([{ extensions: ['csv'] }]);
  const csv = await readFile(join(folder, 'figures.csv'), 'utf8');
  const [header = [], ...rows] = parsed(csv);
  const of = (name: string, row: readonly string[]) => row[header.indexOf(name)] ?? '';
  const whole = (text: string) => (text === '' ? '–' : String(Math.floor(Number(text) + 0.5)));
  expect(rows.map((row) => [of('group', row), of('n', row), whole(of('value', row)), whole(of('low', row))])).toEqual(
    shown.map(([group, , n, , , value, low]) => [group, n, value, low]),
  );
  for (const { ref } of keptWeeks().plans) expect(csv).not.toContain(ref);
  await answerSaveDialog(running.app, join(folder, 'figures.zip'));
  await window.getByRole('button', { name: 'Export with data dictionary…' }).click();
  await expect(told('Saved as figures.zip')).toBeVisible();
  const files = unzipSync(await readFile(join(folder, 'figures.zip')));
  expect(Object.keys(files).sort()).toEqual(['data-dictionary.csv', 'figures.csv']);
  expect(strFromU8(files['figures.csv'] ?? new Uint8Array())).toBe(csv.replace(/^\uFEFF/, ''));
  const dictionary = parsed(strFromU8(files['data-dictionary.csv'] ?? new Uint8Array())).slice(1);
  expect(dictionary.map(([name]) => name)).toEqual(header);
});

test('the table of figures is sorted, put together and moved through by keys', async () => {
  const grid = window.locator('.figures-table');
  await grid.locator('tbody [tabindex="0"]').focus();
  await window.keyboard.press('Control+Home');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(grid.locator('th', { hasText: /^n/ })).toHaveAttribute('aria-sort', 'ascending');
  const counts = (await rowsOf('.figures-table')).slice(1).map(([, , n]) => Number(n));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await window.keyboard.press('Control+End');
  await expect(window.locator(':focus')).toHaveAttribute('data-row', String(counts.length - 1));
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toContainText('audits');
  await window.keyboard.press('Escape');
  await expect(window.locator(':focus')).toHaveAttribute('data-row', String(counts.length - 1));
  await window.getByRole('button', { name: 'Columns: 9 of 12' }).press('Enter');
  await window.getByRole('dialog', { name: 'Columns' }).getByRole('checkbox', { name: 'Centre' }).press('Space');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Columns: 10 of 12' })).toBeFocused();
  await expect(grid.locator('th', { hasText: 'Centre' })).toBeVisible();
});

test('the heat table is moved through by keys, and leads to audits and back', async () => {
  await tab('Sections');
  const first = window.locator('.heat-table [tabindex="0"]');
  await first.waitFor();
  await first.focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowRight');
  await expect(window.locator(':focus')).toHaveAttribute('data-row', '1');
  const n = /; .* (\d+) plans?;/.exec((await window.locator(':focus').getAttribute('title')) ?? '')?.[1];
  await window.keyboard.press('Enter');
  const list = window.getByRole('dialog');
  await expect(list.locator('tbody tr')).toHaveCount(Number(n));
  const plan = list.locator('tbody').getByRole('button').first();
  const ref = await plan.textContent();
  await plan.click();
  await expect(list).toBeHidden();
  await expect(window.getByText(ref ?? '').first()).toBeVisible();
  await window.keyboard.press('Control+3');
  await expect(list.locator('tbody tr')).toHaveCount(Number(n), { timeout: 20_000 });
  await window.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('the heat table has a row for each criterion of the section that is shown, and its own audits behind each figure', async () => {
  await chooseMeasure(window, 'Section F, share of criteria met');
  const table = window.locator('.heat-table');
  await window.getByRole('radio', { name: 'Criteria' }).press('Space');
  await expect(table.locator('tbody tr').first()).toContainText(/^F1 /);
  const names = await table.locator('tbody th').allTextContents();
  expect(names.map((name) => name.split(' ')[0])).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9']);
  const cell = table.locator('tbody tr').nth(1).locator('.heat-cell').last();
  await cell.click();
  const list = window.getByRole('dialog', { name: /^F2 / });
  await expect(list.locator('tbody tr').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await window.getByRole('radio', { name: 'Sections' }).press('Space');
  await expect(table.locator('tbody tr').first()).toContainText(/^Section A/);
});

test('groups have a small chart each; one is chosen by keys and is the view from then on', async () => {
  await tab('Split');
  await window
    .getByRole('button', { name: /^Split/ })
    .first()
    .click();
  await window.getByRole('option', { name: /^Team/ }).first().click();
  const cards = window.locator('.small-card');
  await expect(cards).toHaveCount(3);
  await cards.first().focus();
  await window.keyboard.press('ArrowRight');
  await expect(cards.nth(1)).toBeFocused();
  await window.keyboard.press('End');
  await expect(cards.nth(2)).toBeFocused();
  await expectNoViolations(window);
  await makeSmall(running, 2);
  await expectRoom(window, 2);
  await makeSmall(running, 1);
  await expectRoom(window, 1);
  const name = (await cards.nth(2).locator('strong').textContent()) ?? '';
  await cards.nth(2).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab', { name: 'Series' })).toHaveAttribute('aria-selected', 'true');
  await expect(viewChips(window)).toContainText(name);
});

for (const name of ['Series', 'Sections', 'Figures'])
  test(`${name} has room at 100% and 200% and nothing that axe finds`, async () => {
    await tab(name);
    await expectNoViolations(window);
    for (const zoom of [2, 1] as const) {
      await makeSmall(running, zoom);
      await expectRoom(window, zoom);
    }
    expect(running.problems()).toEqual([]);
  });
