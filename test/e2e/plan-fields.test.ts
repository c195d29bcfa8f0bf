import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { planGrid } from '../helpers/journey/plan-grid';
import { SAMPLE_PLANS, samplePath } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, foldEntries, readJournal } from '../helpers/read-journal';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** What is known of a plan: filled in, checked, shown where it is wanted, and kept. Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let profile: string;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  const { window } = running;
  await setUpPerson(window);
  const words = SAMPLE_PLANS.filter(({ file }) => file.endsWith('.docx')).slice(0, 3);
  const files = words.map(async ({ file }, at) => ({
    name: `plan ${at}.docx`,
    bytes: await readFile(samplePath(file)),
  }));
  await loadPlans(window, await Promise.all(files));
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

async function openDetails(window: Page, ref: string): Promise<Locator> {
  await window.getByRole('button', { name: `More for ${ref}`, exact: true }).click();
  await window.getByRole('menuitem', { name: 'Edit plan details…' }).click();
  const dialog = window.getByRole('dialog', { name: `Details of ${ref}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Chooses by keyboard: the list opens, letters lead to the word, Enter takes it. */
async function choose(window: Page, dialog: Locator, label: string, word: string): Promise<void> {
  const button = dialog.getByRole('button', { name: new RegExp(`${label}$`) });
  await button.press('Enter');
  const option = window.getByRole('option', { name: word });
  await expect(option).toBeVisible();
  await window.keyboard.type(word.slice(0, 6));
  await expect(option).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(button).toContainText(word);
}

/** From not known one step to yes, two to no. */
async function answer(window: Page, dialog: Locator, label: string, yes: boolean): Promise<void> {
  const group = dialog.getByRole('radiogroup', { name: label, exact: true });
  await group.getByRole('radio', { name: 'Not known' }).focus();
  await window.keyboard.press('ArrowRight');
  if (!yes) await window.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio', { name: yes ? 'Yes' : 'No', exact: true })).toBeChecked();
}

const TYPED = {
  'Requested on': '1/6/26',
  'Draft dated': '01.09.2026',
  'Issued on': '2026-10-29',
} as const;

test('every field of a plan is filled in by keyboard alone, and is kept on the disk as it was meant', async () => {
  const { window } = running;
  const dialog = await openDetails(window, 'P-0001');
  await expect(dialog.getByRole('button', { name: /Type$/ })).toContainText('Not known');
  for (const [label, typed] of Object.entries(TYPED)) await dialog.getByLabel(label, { exact: true }).fill(typed);
  await dialog.getByLabel('Team or area').fill('North');
  await dialog.getByLabel('Writer code').fill('W7');
  for (const [label, word] of [
    ['Type', 'New'],
    ['Status', 'Final'],
    ['Primary need', 'SEMH · Social, emotional and mental health'],
    ['Secondary need', 'SLCN · Speech, language and communication'],
    ['Drafted by', 'Agency'],
    ['Setting', 'Mainstream school'],
    ['Phase', 'Secondary'],
    ['Year', 'Year 8'],
  ] as const)
    await choose(window, dialog, label, word);
  await answer(window, dialog, 'Exception applies', true);
  await answer(window, dialog, 'Looked after', false);
  await answer(window, dialog, 'Child in need', true);
  await dialog.getByLabel('Educational psychologist advice dated', { exact: true }).fill('15/7/2026');
  await answer(window, dialog, 'Social care advice received', false);
  await expect(dialog).toContainText(
    '21 weeks 3 days from request to issue: late by 1 week 3 days. An exception applies.',
  );
  await dialog.getByLabel('Reference').focus();
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  await expect
    .poll(() => kept('P-0001'))
    .toMatchObject({
      type: 'new',
      status: 'final',
      need: 'SEMH',
      secondaryNeed: 'SLCN',
      team: 'North',
      writer: 'W7',
      draftedBy: 'agency',
      requestedOn: '2026-06-01',
      draftedOn: '2026-09-01',
      issuedOn: '2026-10-29',
      exception: true,
      setting: 'mainstream',
      phase: 'secondary',
      year: '8',
      lookedAfter: false,
      childInNeed: true,
      advice: { ep: { received: true, on: '2026-07-15' }, care: { received: false } },
    });
});

/** The plan of a reference as the journal on the disk has it. */
async function kept(ref: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { entries } = await readJournal(await findJournal(profile));
  const plans = [...(foldEntries(entries).get('plans')?.values() ?? [])];
  return plans.find((plan) => plan?.ref === ref) ?? undefined;
}

test('the form shows again what was filled in, and what is made not known is gone from the record', async () => {
  const { window } = running;
  const dialog = await openDetails(window, 'P-0001');
  await expect(dialog.getByLabel('Requested on', { exact: true })).toHaveValue('01/06/2026');
  await expect(dialog.getByLabel('Educational psychologist advice dated', { exact: true })).toHaveValue('15/07/2026');
  await expect(dialog.getByLabel('Social care advice dated', { exact: true })).toBeDisabled();
  await dialog.getByLabel('Draft dated', { exact: true }).fill('');
  const lookedAfter = dialog.getByRole('radiogroup', { name: 'Looked after' });
  await lookedAfter.getByRole('radio', { name: 'No', exact: true }).focus();
  await window.keyboard.press('ArrowRight');
  await expect(lookedAfter.getByRole('radio', { name: 'Not known' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect.poll(async () => Object.keys((await kept('P-0001')) ?? {})).not.toContain('draftedOn');
  expect(Object.keys((await kept('P-0001')) ?? {})).not.toContain('lookedAfter');
  expect(await kept('P-0001')).toMatchObject({ need: 'SEMH', issuedOn: '2026-10-29' });
});

test('days that contradict each other are told of and can be saved; a day that is none stops, and has the focus', async () => {
  const { window } = running;
  const dialog = await openDetails(window, 'P-0002');
  const issued = dialog.getByLabel('Issued on', { exact: true });
  await dialog.getByLabel('Requested on', { exact: true }).fill('2/6/2026');
  await issued.fill('1/6/2026');
  await expect(dialog).toContainText('The plan is issued before it was requested. Check both days.');
  await issued.fill('31/6/2026');
  await dialog.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(issued).toBeFocused();
  await expect(dialog).toContainText('Write a day that exists, as 25/11/2026.');
  await issued.fill('1/6/2026');
  await choose(window, dialog, 'Phase', 'Primary');
  await choose(window, dialog, 'Year', 'Year 9');
  await expect(dialog).toContainText('Primary usually has years R to 6, not 9. Check phase and year.');
  await dialog.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => kept('P-0002')).toMatchObject({ issuedOn: '2026-06-01', year: '9' });
});

test('a day is picked from a calendar by keyboard, and Escape closes the calendar alone', async () => {
  const { window } = running;
  const dialog = await openDetails(window, 'P-0003');
  const requested = dialog.getByLabel('Requested on', { exact: true });
  await requested.fill('27/02/2024');
  await requested.press('Alt+ArrowDown');
  const month = window.getByRole('grid', { name: /February 2024/ });
  await expect(month).toBeVisible();
  await expect(month.locator('th').first()).toHaveText('Mon');
  await window.keyboard.press('Escape');
  await expect(month).toBeHidden();
  await expect(requested).toBeFocused();
  await requested.press('Alt+ArrowDown');
  await expect(month).toBeVisible();
  for (const _ of [1, 2]) await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(requested).toHaveValue('29/02/2024');
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => kept('P-0003')).toMatchObject({ requestedOn: '2024-02-29' });
  const again = await openDetails(window, 'P-0003');
  await again.getByLabel('Requested on', { exact: true }).fill('01/03/2024');
  await window.keyboard.press('Escape');
  await expect(again).toBeHidden();
  expect(await kept('P-0003')).toMatchObject({ requestedOn: '2024-02-29' });
});

const headings = (window: Page) => window.getByRole('columnheader').allInnerTexts();
const cellsOf = (window: Page, ref: string) =>
  window
    .getByRole('row', { name: new RegExp(ref) })
    .getByRole('gridcell')
    .allInnerTexts();

test('the columns of the list are chosen by keyboard from its heading', async () => {
  const { window } = running;
  await expect.poll(() => headings(window)).toContain('To complete');
  await window.getByRole('columnheader', { name: 'Plan', exact: true }).getByRole('button').focus();
  await window.keyboard.press('End');
  await expect(window.getByRole('button', { name: 'Choose columns' })).toBeFocused();
  await window.keyboard.press('Enter');
  const menu = window.getByRole('menu', { name: 'Choose columns' });
  for (const name of ['Status', 'Issued on', 'Team or area']) {
    await menu.getByRole('menuitemcheckbox', { name }).focus();
    await window.keyboard.press('Space');
  }
  await expect(menu.getByRole('menuitemcheckbox', { name: 'Issued on' })).toBeChecked();
  await window.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect
    .poll(() => headings(window))
    .toEqual([
      'Plan\n↑',
      'Week',
      'Type',
      'Need',
      'Status',
      'Issued',
      'To complete',
      'Auditor',
      'State',
      'Progress',
      'Local audit grade',
      '',
    ]);
  expect((await cellsOf(window, 'P-0001')).slice(1, 6)).toEqual([
    'New',
    'SEMH',
    'Final',
    '29/10/2026',
    '21w 3d (late)',
  ]);
});

test('the list is sorted by a field, what is not known last either way', async () => {
  const { window } = running;
  const issued = window.getByRole('columnheader', { name: 'Issued', exact: true });
  const order = () => window.getByRole('rowheader').allInnerTexts();
  await issued.getByRole('button').press('Enter');
  await expect(issued).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(order).toEqual(['P-0002', 'P-0001', 'P-0003']);
  await issued.getByRole('button').press('Enter');
  await expect.poll(order).toEqual(['P-0001', 'P-0002', 'P-0003']);
});

test('plans are filtered by what is shown, chips count what is left, and a filter is taken away again', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  const filter = window.getByRole('dialog', { name: 'Filter the plans' });
  await expect(filter.getByRole('button', { name: /Any/ })).toHaveCount(5);
  await filter.getByRole('button', { name: /Issued on$/ }).press('Enter');
  await expect(window.getByRole('option')).toHaveText(['Any', 'June 2026 (1)', 'October 2026 (1)', 'Not known (1)']);
  await window.getByRole('option', { name: 'October 2026 (1)' }).press('Enter');
  await expect(filter.getByRole('button', { name: /Issued on$/ })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(filter).toBeHidden();
  await expect(planGrid(window)).toHaveAttribute('aria-rowcount', '2');
  await expect(window.getByRole('radio', { name: 'All 1', exact: true })).toBeVisible();
  const chip = window.getByRole('button', { name: 'Take away the filter Issued: October 2026' });
  await chip.press('Enter');
  await expect(chip).toBeHidden();
  await expect(window.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await expect(planGrid(window)).toHaveAttribute('aria-rowcount', '4');
});

test('what is hidden on the Data screen is asked for no more, shown no more, and not lost; all holds after a restart', async () => {
  const { window } = running;
  await window.getByRole('navigation').getByRole('button', { name: /^Data/ }).click();
  const card = window.getByRole('region', { name: 'Fields of plans' });
  await card.getByRole('checkbox', { name: 'Writer code: Details' }).press('Space');
  await card.getByRole('checkbox', { name: 'Weeks to complete: Audit' }).press('Space');
  await card.getByRole('checkbox', { name: 'Type: Audit' }).press('Space');
  await expect(card.getByRole('checkbox', { name: 'Type: Audit' })).not.toBeChecked();
  await expect(card.getByRole('checkbox', { name: 'Status: List' })).toBeChecked();
  await running.close();
  running = await launchApp({ profile });
  const again = running.window;
  await atWeekScreen(again);
  await expect.poll(() => headings(again)).toContain('Issued');
  const dialog = await openDetails(again, 'P-0001');
  await expect(dialog.getByLabel('Writer code')).toBeHidden();
  await dialog.getByLabel('Team or area').fill('South');
  await again.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => kept('P-0001')).toMatchObject({ team: 'South', writer: 'W7' });
  await again.getByRole('rowheader', { name: 'P-0001', exact: true }).press('Enter');
  await expect(again.getByRole('heading', { name: 'P-0001', level: 1 })).toBeVisible();
  const head = again.locator('.audit-name');
  await expect(head).toContainText('21 weeks 3 days');
  await expect(head).toContainText('SEMH');
  await expect(head).not.toContainText('New');
  expect(running.problems()).toEqual([]);
});
