import { expect, test } from '@playwright/test';
import { registerRowsSchema } from '#shared/domain/register/register';
import { tabTo } from '../helpers/journey/keyboard-work';
import { keptIn } from '../helpers/journey/notes-and-bank';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { findJournal, readJournal } from '../helpers/read-journal';
import { asCsv, councilRows, HEADINGS, PLANTED } from '../helpers/register/council-file';
import {
  chooseSource,
  factsOf,
  filesWith,
  goToRegisters,
  keepRegister,
  keptDocuments,
  toCheck,
  toColumns,
  usedAs,
  useOf,
} from '../helpers/register/register-screen';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** Registers of an invented council, from the file to the disk: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const ROWS = 5_000;
const TITLE = 'Active plans November 2026';
const NAMES = [...PLANTED.forenames, ...PLANTED.surnames, PLANTED.street, 'A800000000001', 'A800000004999'];

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const actions = async () => (await readJournal(await findJournal(profile))).entries.map(({ action }) => action);
const card = (title: string) => running.window.getByRole('region', { name: title, exact: true });

/** The file of the first import: one row without a reference, two with the same, one with a day that is none. */
function firstFile() {
  const rows = councilRows(ROWS).map((row) => [...row]);
  const set = (row: number, heading: (typeof HEADINGS)[number], text: string) => {
    const cells = rows[row];
    if (cells !== undefined) cells[HEADINGS.indexOf(heading)] = text;
  };
  set(5, 'Case number', '');
  set(9, 'Case number', rows[8]?.[0] ?? '');
  set(12, 'Date issued', '31/02/2026');
  return { name: `${TITLE}.csv`, bytes: asCsv([HEADINGS, ...rows]) };
}

test('without a register the screen says what one is, and what is never stored', async () => {
  const { window } = running;
  await goToRegisters(window);
  await expect(window.getByRole('heading', { name: 'No register yet' })).toBeVisible();
  await expect(window.getByText('dropped on the way in and never stored')).toBeVisible();
});

test('a CSV file with a BOM and days as dd/mm/yyyy: identifiers are dropped before anything is stored', async () => {
  const { window } = running;
  const before = await actions();
  await toColumns(window, firstFile());
  for (const [heading, use] of [
    ['Case number', 'Reference'],
    ['Forename', 'Dropped: names'],
    ['Surname', 'Dropped: names'],
    ['Date of birth', 'Dropped: dates of birth'],
    ['UPN', 'Dropped: UPNs'],
    ['Address', 'Dropped: addresses'],
    ['Primary need', 'Primary need'],
    ['Date issued', 'Issued on'],
    ['Notes', 'Not used'],
  ] as const)
    expect(await usedAs(window, heading)).toBe(use);
  const said = window.getByRole('region', { name: 'What is kept and what is dropped' });
  await expect(said).toContainText('5 dropped');
  await expect(said).toContainText('it is not stored, not shown and not in any backup');
  for (const name of [...PLANTED.forenames, ...PLANTED.surnames]) await expect(window.getByText(name)).toHaveCount(0);
  await window.getByRole('button', { name: 'Check the rows' }).click();
  await expect(window.getByText('Say where the file comes from')).toBeVisible();
  await chooseSource(window, 'Liquidlogic');
  await toCheck(window);
  expect(await actions()).toEqual(before);
});

test('the check tells row by row what is left out, asks for words, and shows the first rows as they would be kept', async () => {
  const { window } = running;
  const facts = () => factsOf(window.getByRole('region', { name: 'What would be kept', exact: true }));
  expect(await facts()).toMatchObject({
    Plans: '4,998',
    'Rows read': '5,000',
    'Rows left out': '2',
    'Values not taken over': '1',
    'Words not known': '1',
  });
  const leftOut = window.getByRole('region', { name: 'Rows left out, one by one' });
  await expect(leftOut).toContainText('Row 7 has no reference');
  await expect(leftOut).toContainText('Row 11 has the same reference as row 10');
  await expect(window.getByRole('region', { name: 'Values not taken over, one by one' })).toContainText(
    'Row 14, “Date issued”',
  );
  const first = window.getByRole('region', { name: 'The first rows' });
  await expect(first.getByRole('rowheader', { name: 'C-100001' })).toBeVisible();
  await expect(first.getByRole('columnheader')).toHaveText([
    'Reference',
    'Plan type',
    'Primary need',
    'Team or area',
    'Issued',
    'Looked after',
    'Writer code',
  ]);
  await window.getByRole('combobox', { name: /^Sensory in Primary need/ }).selectOption({ label: 'MSI' });
  await expect(window.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await toCheck(window);
  await expect.poll(facts).toMatchObject({ 'Words not known': '0' });
});

test('importing stores one document and one commit, and the list says what came of it', async () => {
  const { window } = running;
  const before = await actions();
  await keepRegister(window);
  expect((await actions()).slice(before.length)).toEqual(['import-register']);
  const [register] = await keptIn(profile, 'registers');
  expect(register).toMatchObject({
    title: TITLE,
    source: 'Liquidlogic',
    fileName: `${TITLE}.csv`,
    rows: 4_998,
    dropped: ['Forename', 'Surname', 'Date of birth', 'UPN', 'Address'],
  });
  const [document] = await keptDocuments(profile);
  const { rows } = registerRowsSchema.parse(document);
  expect(rows).toHaveLength(4_998);
  expect(rows.find(({ ref }) => ref === 'C-100024')).toEqual({
    ref: 'C-100024',
    need: 'ASD',
    type: 'new',
    team: 'North',
    issuedOn: '2026-07-25',
    lookedAfter: false,
    writer: 'W7',
  });
  expect(rows.find(({ ref }) => ref === 'C-100005')).toMatchObject({ need: 'MSI' });
  expect(await factsOf(card(TITLE))).toMatchObject({ Plans: '4,998', 'Rows left out': '2', 'Columns dropped': '5' });
  await expect(card(TITLE)).toContainText('Forename, Surname, Date of birth, UPN, Address');
});

test('no name, number or address of the file is anywhere on the disk', async () => {
  await running.close();
  expect(await filesWith(profile, NAMES)).toEqual([]);
  // Proof that the search would find them: a reference is there.
  expect((await filesWith(profile, ['C-100024'])).length).toBeGreaterThan(0);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await goToRegisters(running.window);
  await expect(card(TITLE)).toBeVisible();
});

test('the rows are looked at and filtered by keyboard alone', async () => {
  const { window } = running;
  await tabTo(window, `[aria-label="Look at the rows of ${TITLE}"]`);
  await window.keyboard.press('Enter');
  const table = window.getByRole('table', { name: 'Plans of the register' });
  await expect(table).toHaveAttribute('aria-rowcount', '4999');
  await expect(table.getByRole('rowheader').first()).toHaveText('C-100001');
  // Thousands of rows, of which only those in sight are drawn.
  expect(await table.getByRole('rowheader').count()).toBeLessThan(100);
  await tabTo(window, '[aria-label="Plans of the register"]');
  await window.keyboard.press('End');
  await expect(table.getByRole('rowheader', { name: 'C-105000' })).toBeVisible();
  await window.getByRole('searchbox', { name: 'Filter the rows' }).focus();
  await window.keyboard.type('South msi W3');
  await expect(window.getByText(/^\d+ of 4,998 plans$/)).toBeVisible();
  await expect(table.getByText('MSI').first()).toBeVisible();
  await window.keyboard.type(' nothing-has-this');
  await expect(window.getByText('No row has these words.')).toBeVisible();
  await window.getByRole('button', { name: 'Back to the registers' }).press('Enter');
  await expect(card(TITLE)).toBeVisible();
});

test('the same source is known again by its columns, with what was said of them and of its words', async () => {
  const { window } = running;
  const rows = councilRows(60).map((row) => [...row.slice(0, -1), 'a note']);
  await toColumns(window, { name: 'Active plans December.csv', bytes: asCsv([HEADINGS, ...rows]) });
  await expect(window.getByRole('region', { name: 'Columns remembered' })).toContainText('Liquidlogic');
  await expect(window.getByRole('button', { name: /Where it comes from/ })).toContainText('Liquidlogic');
  await useOf(window, 'Plan writer').selectOption({ label: 'Not used' });
  await toCheck(window);
  await expect(window.getByRole('combobox', { name: /^sensory in Primary need/i })).toHaveValue('MSI');
  await keepRegister(window);
  await toColumns(window, { name: 'Active plans January.csv', bytes: asCsv([HEADINGS, ...councilRows(61)]) });
  expect(await usedAs(window, 'Plan writer')).toBe('Not used');
  await window.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(window.getByRole('region', { name: 'Import cancelled' })).toContainText(
    'Nothing of the file was stored',
  );
});

test('exactly the same file says that it was imported before', async () => {
  const { window } = running;
  await toColumns(window, firstFile());
  await expect(window.getByRole('region', { name: 'Imported before' })).toContainText(`as “${TITLE}”`);
  await window.getByRole('button', { name: 'Cancel the import' }).click();
});
