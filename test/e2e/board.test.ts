import { expect, type Page, test } from '@playwright/test';
import { dashRow, field, giveFigures, openBoard, pasteText, press, write } from '../helpers/board/board-screen';
import { fixClock } from '../helpers/fixed-clock';
import { openCompare, untilFresh } from '../helpers/journey/compare-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, type RunningApp } from '../helpers/launch-app';

/** One story of a lead, by keyboard alone: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await launchApp();
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
  // Before the training of the invented weeks shows.
  await fixClock(running, '2026-08-31T10:00:00.000Z');
});
test.afterAll(async () => {
  await running?.close();
});

const sheet = () => window.getByRole('dialog');

test('an indicator is added with its target, by keyboard', async () => {
  await openBoard(window, 'Indicators');
  await press(window, 'Add an indicator');
  await window.keyboard.type('Panel papers sent on time');
  await write(window, { 'Target (may be empty)': '70', 'Target from': 'Jan 2026', 'Baseline (may be empty)': '40' });
  await press(window, 'Add the indicator');
  // A baseline without its month is told of, and the focus is put there.
  await expect(field(window, 'Baseline month')).toBeFocused();
  await window.keyboard.type('Dec 2025');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('table', { name: 'Indicators' })).toContainText('Panel papers sent on time');
});

test('months are typed down a column, what is no figure stays and says so, and a copied column fills down', async () => {
  await press(window, 'Panel papers sent on time');
  await field(window, 'January 2026').focus();
  for (const text of ['9 of 20', '52%', 'many']) {
    await window.keyboard.type(text);
    await window.keyboard.press('Enter');
  }
  await expect(field(window, 'April 2026')).toBeFocused();
  await expect(sheet().getByRole('alert')).toContainText('Write a percent from 0 to 100, as 45, or its two counts');
  await field(window, 'March 2026').press('Escape');
  await expect(sheet()).toBeVisible();
  await expect(field(window, 'March 2026')).toHaveValue('');
  await field(window, 'March 2026').focus();
  await pasteText(running, '55\n57%\n12\t20\n');
  await expect(sheet().getByRole('status').filter({ hasText: 'months are filled in' })).toContainText('3 months');
  const grid = window.getByRole('table', { name: 'Panel papers sent on time by month' });
  await expect(grid.getByRole('row', { name: /^Jan 2026/ })).toContainText('45%');
  await expect(grid.getByRole('row', { name: /^May 2026/ })).toContainText('60%');
  await press(sheet(), 'Take it back');
  await expect(field(window, 'April 2026')).toHaveValue('');
  await window.keyboard.press('Escape');
});

test('figures of a file are shown before anything is kept, imported whole, and taken back', async () => {
  await giveFigures(
    window,
    'figures.csv',
    'Indicator,Month,Value\nPanel papers sent on time,Mar 2026,58%\nPanel papers sent on time,04/2026,59\nPanel papers sent on time,Feb 2026,53\nPanel papers sent on time,May 2026,140\nNobody knows this,May 2026,3\n',
  );
  const dialog = window.getByRole('dialog', { name: 'Import figures' });
  await expect(dialog.getByRole('status')).toContainText('2 added, 1 changed, 2 refused.');
  await expect(dialog).toContainText('gives a percent above 100');
  await dialog.getByRole('combobox', { name: 'Nobody knows this is' }).selectOption('Left out');
  await expect(dialog.getByRole('status')).toContainText('1 left out');
  await press(dialog, 'Import 3 figures');
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('table', { name: 'Indicators' })).toContainText('59%, Apr 2026');
  await press(window, 'Take it back');
  await expect(window.getByRole('table', { name: 'Indicators' })).toContainText('52%, Feb 2026');
});

test('a file that cannot be read is refused in words', async () => {
  await giveFigures(window, 'nothing.csv', '');
  const dialog = window.getByRole('dialog', { name: 'Import figures' });
  await expect(dialog.getByRole('alert')).toContainText('This file is empty');
  await press(dialog, 'Close');
});

test('the dashboard shows it against its target, and which month is missing', async () => {
  await openBoard(window, 'Dashboard');
  const row = dashRow(window, 'Panel papers sent on time');
  await expect(row).toContainText('52%');
  await expect(row).toContainText('70%');
  await expect(row).toContainText('Not met');
  const due = window.getByRole('region', { name: 'To see to' });
  await expect(due).toContainText('July 2026 is missing for Panel papers sent on time');
  await expect(dashRow(window, 'Section B')).toContainText('No target');
  await dashRow(window, 'Section B')
    .getByRole('button', { name: /^What to do about/ })
    .press('Enter');
  await window.getByRole('menuitem', { name: 'Set a target' }).press('Enter');
  await write(window, { 'Target in percent': '60' });
  await window.keyboard.press('Enter');
  await expect(sheet()).toBeHidden();
  await expect(dashRow(window, 'Section B')).toContainText('60%');
});

test('an audit measure opens Compare with that measure', async () => {
  await press(dashRow(window, 'Section F'), 'Section F');
  await expect(window.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  await untilFresh(window);
  await expect(window.getByRole('button', { name: /^Measure: / })).toContainText('Section F');
});

test('an action starts from a low criterion in Compare, filled in with its figure of that day', async () => {
  await openCompare(window);
  await window.getByRole('tab', { name: 'Sections' }).press('Enter');
  await window.getByRole('tab', { name: 'Sections' }).click();
  await window.getByRole('radio', { name: 'Criteria' }).press('Space');
  const heat = window.getByRole('grid');
  const row = heat.getByRole('row', { name: /^F2 / });
  await row.waitFor();
  await row.locator('[data-column]').first().focus();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible();
  await expect(field(window, 'Area')).toHaveValue(/^F2 /);
  await expect(field(window, 'Action')).toBeFocused();
  await expect(sheet().getByText(/^Starts from \d+% \(\d+ of \d+\)/)).toBeVisible({ timeout: 30_000 });
  await window.keyboard.type('Train all plan writers in specific provision');
  await write(window, { 'Owner’s role': 'SEND service manager', Due: '30/10/2026' });
  await press(window, 'Add the action');
  const table = window.getByRole('table', { name: 'Improvement actions' });
  await expect(table).toContainText('Train all plan writers in specific provision');
  await expect(table).toContainText('when it began, not measured again yet');
});

test('measured again later it says what changed, and keeps the figure as a step', async () => {
  await fixClock(running, '2026-11-26T10:00:00.000Z');
  await openBoard(window, 'Dashboard');
  await window.keyboard.press('Control+1');
  await openBoard(window, 'Actions');
  await expect(window.getByRole('table', { name: 'Improvement actions' })).toContainText('Overdue');
  await press(window, 'Train all plan writers in specific provision');
  await press(sheet(), 'Measure again');
  const measured = sheet().getByRole('region', { name: 'Measured again' });
  await expect(measured).toContainText(/F2 .*: met in \d+ of \d+ plans \(\d+%\) when the action began/, {
    timeout: 30_000,
  });
  await expect(measured).toContainText(/points higher/);
  await expect(measured).toContainText('regression to the mean');
  await press(measured, 'Keep this figure');
  await expect(sheet().getByRole('list').last()).toContainText(/Measured: \d+% \(/);
  const step = sheet().getByRole('region', { name: 'How it stands' });
  await step.getByRole('button', { name: /Status/ }).press('ArrowRight');
  await step.getByRole('textbox', { name: 'Note' }).focus();
  await window.keyboard.type('All teams have done the training');
  await press(step, 'Keep this step');
  await expect(sheet().getByRole('list').last()).toContainText('On track, was not started.');
  await expect(sheet().getByRole('list').last()).toContainText('All teams have done the training');
  await window.keyboard.press('Escape');
});

test('a risk is put on the register, reviewed, closed with a reason and opened again', async () => {
  await openBoard(window, 'Risks');
  await press(window, 'Add a risk');
  await write(window, {
    Risk: 'Health advice comes late',
    Cause: 'Vacancies among therapists',
    Effect: 'Children wait for help',
    Control: 'A weekly list of what is late',
    'Owner’s role': 'Designated clinical officer',
    'Next review': '20/11/2026',
  });
  await press(window, 'Add the risk');
  const table = window.getByRole('table', { name: 'Risks' });
  const line = table.getByRole('row').filter({ hasText: 'A weekly list of what is late' });
  await expect(line).toContainText('9 Medium');
  await expect(line).toContainText('Overdue');
  await press(line, 'Health advice comes late');
  const review = sheet().getByRole('region', { name: 'Review' });
  await review.getByRole('button', { name: /Likelihood/ }).press('ArrowRight');
  await expect(review).toContainText('Score 12, likely and moderate (high)');
  await write(window, { 'What changed': 'One more post is vacant' });
  await review.getByRole('textbox', { name: 'Next review' }).fill('18/12/2026');
  await press(review, 'Keep this review');
  const history = sheet().getByRole('list').last();
  await expect(history).toContainText('Score from 9 to 12, likely and moderate (high); next review on 18/12/2026.');
  await write(window, { 'Why it can be closed': 'All posts are filled' });
  await press(sheet(), 'Close the risk');
  await expect(history).toContainText('Closed.');
  await write(window, { 'Why it is opened again': 'Two have left' });
  await press(sheet(), 'Open it again');
  await expect(history).toContainText('Opened again.');
  // The focus stays where the work is.
  await expect(sheet().getByRole('button', { name: 'Close the risk' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(line).toContainText('▲ up 3');
  // Back on the line that it was opened from.
  await expect(line.getByRole('button')).toBeFocused();
});

const registered = () => window.getByRole('row').filter({ hasText: 'A weekly list of what is late' });

test('what is removed can be taken back, with its history', async () => {
  await press(registered(), 'Health advice comes late');
  await press(sheet(), 'Remove');
  await press(window.getByRole('alertdialog'), 'Remove the risk');
  await expect(window.getByRole('table', { name: 'Risks' })).not.toContainText('A weekly list of what is late');
  await press(window.getByRole('region', { name: 'Removed' }), 'Take it back');
  await expect(registered()).toContainText('▲ up 3');
});

test('nothing went wrong on the way', () => {
  expect(running.problems()).toEqual([]);
});
