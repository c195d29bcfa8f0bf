import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropFiles } from '../helpers/journey/drop-files';
import { keptIn } from '../helpers/journey/notes-and-bank';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { findJournal, readJournal } from '../helpers/read-journal';
import { MODULES } from '../helpers/register/corpus/sen2-cases';
import { asCsv, asXlsx, councilRows, HEADINGS } from '../helpers/register/council-file';
import {
  chooseSource,
  giveRegister,
  goToRegisters,
  keepRegister,
  registersFolder,
  toCheck,
  toColumns,
  useOf,
} from '../helpers/register/register-screen';
import { writeCsv } from '../helpers/register/write-csv';
import { setUpPerson } from '../helpers/set-up';

/** Workbooks, files that are none, cancelling and removing: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let running: RunningApp;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-register-'));
  running = await launchApp();
  await setUpPerson(running.window);
  await goToRegisters(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const actions = async () => (await readJournal(await findJournal(running.profile))).entries.map(({ action }) => action);

test('a workbook with a title and two rows of headings is read, and the headings can be chosen otherwise', async () => {
  const { window } = running;
  const over: Readonly<Record<string, string>> = { Forename: 'Child', 'Primary need': 'Plan' };
  const groups = HEADINGS.map((heading) => over[heading] ?? '');
  const rows = councilRows(40).map((row) =>
    // Excel keeps days as numbers: 46,000 is 9 December 2025.
    row.map((text, index) => (HEADINGS[index] === 'Date issued' ? 46_000 : text)),
  );
  const bytes = asXlsx('SEND caseload', [['SEND caseload extract'], [], groups, [...HEADINGS], ...rows]);
  await toColumns(window, { name: 'caseload.xlsx', bytes });
  const headings = window.getByRole('button', { name: /Headings are in/ });
  await expect(headings).toContainText(/Rows? (3 and )?4/);
  expect(await useOf(window, '.*Case number').inputValue()).toBe('field ref');
  expect(await useOf(window, '.*Forename').inputValue()).toBe('identifier name');
  await headings.click();
  await window.getByRole('option', { name: 'Row 1', exact: true }).click();
  await expect(window.getByRole('table', { name: 'Columns of the file' })).toContainText('SEND caseload extract');
  await headings.click();
  await window.getByRole('option', { name: 'Row 4', exact: true }).click();
  await expect(useOf(window, '.*Case number')).toHaveValue('field ref');
  if (
    await window
      .getByRole('button', { name: /Where it comes from/ })
      .getByText('Choose')
      .count()
  )
    await chooseSource(window, 'Mosaic');
  await toCheck(window);
  await keepRegister(window);
  const register = (await keptIn(running.profile, 'registers')).at(-1);
  expect(register).toMatchObject({ rows: 40, issued: { from: '2025-12-09', to: '2025-12-09' } });
});

test('an import of 50,000 rows that is cancelled midway leaves nothing', async () => {
  const { window } = running;
  const before = { actions: await actions(), documents: await readdir(registersFolder(running.profile)) };
  await giveRegister(window, [{ name: 'all.csv', bytes: asCsv([HEADINGS, ...councilRows(50_000)]) }]);
  await expect(window.getByText('Nothing of the file is stored yet.')).toBeVisible();
  await window.getByRole('button', { name: 'Cancel the import' }).press('Enter');
  await expect(window.getByRole('region', { name: 'Import cancelled' })).toBeVisible();
  expect(await actions()).toEqual(before.actions);
  expect(await readdir(registersFolder(running.profile))).toEqual(before.documents);
});

test('50,000 rows are imported with progress, while other screens can be used', async () => {
  const { window } = running;
  await giveRegister(window, [{ name: 'all.csv', bytes: asCsv([HEADINGS, ...councilRows(50_000)]) }]);
  const progress = window.getByRole('progressbar', { name: 'Reading the file' });
  await expect(progress).toHaveAttribute('aria-valuetext', /rows, \d+%/);
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('heading', { name: 'This week', level: 1 })).toBeVisible();
  await goToRegisters(window);
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible({ timeout: 60_000 });
  await toCheck(window);
  await keepRegister(window);
  await expect(window.getByRole('region', { name: 'Register imported' })).toContainText('50,000 plans imported');
  expect((await keptIn(running.profile, 'registers')).at(-1)).toMatchObject({ rows: 50_000, source: 'Mosaic' });
});

test('the module files of a SEN2 return are chosen together and joined, and its persons are dropped', async () => {
  const { window } = running;
  const files = Object.entries(MODULES).map(([name, rows]) => ({
    name: `Blade-Export_15-01-2026_${name}.csv`,
    bytes: Buffer.from(writeCsv(rows)),
  }));
  await giveRegister(window, files);
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  await expect(window.getByLabel('Title of the register')).toHaveValue('SEN2 return');
  await expect(window.getByRole('button', { name: /Where it comes from/ })).toContainText('SEN2 return');
  await expect(window.getByRole('button', { name: /Headings are in/ })).toHaveCount(0);
  await toCheck(window);
  const first = window.getByRole('region', { name: 'The first rows' });
  await expect(first.getByRole('row', { name: /^501 / })).toContainText('14/02/2023');
  await keepRegister(window);
  const register = (await keptIn(running.profile, 'registers')).at(-1);
  expect(register).toMatchObject({ source: 'SEN2 return', fileName: expect.stringMatching(/^8 files: /) });
  await expect(window.getByText('Madeup')).toHaveCount(0);
});

test('a file that is no table says why, and another can be chosen by keyboard', async () => {
  const { window } = running;
  await giveRegister(window, [{ name: 'old.xls', bytes: Buffer.from('d0cf11e0a1b11ae10000', 'hex') }]);
  await expect(window.getByRole('alert')).toContainText('Nothing of it was stored');
  const chooser = window.waitForEvent('filechooser');
  await expect(window.getByRole('button', { name: 'Choose another file' })).toBeFocused();
  await window.keyboard.press('Enter');
  await (await chooser).setFiles([{ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) }]);
  await expect(window.getByRole('alert')).toContainText('empty.csv');
  await window.getByRole('button', { name: 'Back to the registers' }).press('Enter');
});

test('a table dropped on any screen is taken for a register', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  const path = join(folder, 'dropped.csv');
  await writeFile(path, asCsv([HEADINGS, ...councilRows(12)]));
  await dropFiles(window, [path], () => expect(window.getByText('Drop to add these files')).toBeVisible());
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  // It goes on while another screen is looked at.
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  await window.getByRole('button', { name: 'Cancel the import' }).click();
});

test('a register is removed by keyboard, after a question that says what becomes of its samples', async () => {
  const { window } = running;
  const card = window.getByRole('region', { name: 'caseload', exact: true });
  const left = (await keptIn(running.profile, 'registers')).length;
  await window.getByRole('button', { name: `Remove caseload` }).press('Enter');
  const question = window.getByRole('alertdialog', { name: `Remove “caseload”?` });
  await expect(question).toContainText('No sample was drawn from it.');
  await question.getByRole('button', { name: 'Remove the register' }).press('Enter');
  await expect(card).toHaveCount(0);
  expect(await keptIn(running.profile, 'registers')).toHaveLength(left - 1);
  expect(running.problems()).toEqual([]);
});
