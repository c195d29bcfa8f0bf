import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dashRow, field, giveFigures, openBoard, pasteText, press, write } from '../helpers/board/board-screen';
import { fixClock } from '../helpers/fixed-clock';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { exportForm, openReport, openTab } from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { readDocx } from '../helpers/read-docx';
import { writeXlsx } from '../helpers/register/write-xlsx';
import { makeTemplate, PANDOC_STYLES, paragraph, run } from '../helpers/word/make-template';

/** The week before the Board meets, as a lead has it: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-week-'));
  running = await launchApp();
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
  await fixClock(running, '2026-11-26T10:00:00.000Z');
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const ADVICE = 'Educational psychology advice within 6 weeks';
const TIMELY = 'Plans issued within 20 weeks';
const sheet = () => window.getByRole('dialog');
const table = () => window.getByRole('table', { name: 'Indicators' });

/** From within, wherever the focus is: a form that lay over the sheet gives it back a moment after it has closed. */
async function closeSheet(): Promise<void> {
  await expect(sheet()).toHaveCount(1);
  await sheet().press('Escape');
  await expect(sheet()).toHaveCount(0);
}

test('usual indicators are added together, and those that are there are not offered again', async () => {
  await openBoard(window, 'Indicators');
  await press(window, 'Choose usual ones');
  await expect(sheet().getByRole('checkbox', { name: TIMELY })).toHaveCount(0);
  await expect(sheet().getByRole('button', { name: 'Add indicators' })).toBeDisabled();
  await press(sheet(), 'Tick all');
  await press(sheet(), 'Add 5 indicators');
  await expect(table().getByRole('row').filter({ hasText: 'No figure yet' })).toHaveCount(5);
});

test('an action that starts without a figure takes the first one that comes as its beginning', async () => {
  await press(table(), ADVICE);
  await press(sheet(), 'Start an action');
  const form = window.getByRole('dialog', { name: 'New action' });
  await expect(form).toContainText('There is no figure of it yet');
  await write(window, { Action: 'Ask a week earlier', 'Owner’s role': 'Principal psychologist', Due: '26/2/2027' });
  await press(form, 'Add the action');
  await press(window, 'Ask a week earlier');
  await expect(sheet()).toContainText('There was no figure when it began');
  await closeSheet();
  await openBoard(window, 'Indicators');
  await press(table(), ADVICE);
  await field(window, 'September 2026').fill('9 of 20');
  await window.keyboard.press('Enter');
  await closeSheet();
  await openBoard(window, 'Actions');
  await press(window, 'Ask a week earlier');
  await press(sheet(), 'Edit the action');
  await press(window.getByRole('dialog', { name: 'Change the action' }), 'Save changes');
  await expect(window.getByRole('dialog', { name: 'Ask a week earlier' })).toContainText(
    '45% (9 of 20), 1 to 30 September 2026',
  );
  await closeSheet();
});

test('months copied with their figures go to those months, an empty cell changes nothing, and a total is refused', async () => {
  await openBoard(window, 'Indicators');
  await press(table(), TIMELY);
  const grid = window.getByRole('table', { name: `${TIMELY} by month` });
  const row = (month: string) => grid.getByRole('row', { name: new RegExp(`^${month}`) });
  await expect(row('Sep 2026')).toContainText('46%');
  await field(window, 'November 2025').focus();
  await pasteText(running, 'Month\tIn 20 weeks\nSep-26\t\nOct-26\t61%\nNov-26\t27\t38\nTotal\t64%\n');
  await expect(sheet().getByRole('alert')).toHaveText(
    'Nothing of what was pasted is kept. Line 5, “Total 64%”, has no month that can be read, such as Nov 2026.',
  );
  await expect(row('Oct 2026')).toContainText('68%');
  await pasteText(running, 'Month\tIn 20 weeks\nSep-26\t\nOct-26\t61%\nNov-26\t27\t38\n');
  await expect(sheet().getByRole('status').filter({ hasText: 'filled in' })).toContainText(
    '2 months are filled in; 1 empty cell changes nothing.',
  );
  await expect(row('Sep 2026')).toContainText('46%');
  await expect(row('Oct 2026')).toContainText('61%');
  await expect(row('Nov 2026')).toContainText('71%');
  await press(sheet(), 'Take it back');
  await expect(row('Oct 2026')).toContainText('68%');
  await closeSheet();
});

const workbook = writeXlsx([
  {
    name: 'Months across',
    rows: [
      ['Indicator', 'Oct 2026', 'Nov 2026'],
      [TIMELY, '61%', '63%'],
      ['Suspensions of pupils with a plan', '1,012', 7],
      ['Amina Khan', 1, 2],
    ],
  },
]);

test('months across in a workbook and months down in a CSV file are imported whole, and taken back', async () => {
  await giveFigures(window, 'across.xlsx', workbook);
  const dialog = window.getByRole('dialog', { name: 'Import figures' });
  await expect(dialog.getByRole('status')).toContainText('2 added, 2 changed, 2 refused.');
  await expect(dialog.getByRole('combobox', { name: 'Amina Khan is' })).toBeVisible();
  // The buttons stay in sight below a long table.
  await expect(dialog.getByRole('button', { name: 'Import 4 figures' })).toBeInViewport({ ratio: 1 });
  await press(dialog, 'Import 4 figures');
  await expect(table()).toContainText('63%, Nov 2026');
  await press(window, 'Take it back');
  await expect(table()).toContainText('68%, Oct 2026');
  await giveFigures(window, 'down.csv', `Month,${TIMELY}\nOct 2026,66%\nSmarch 2026,50%\nNov 2026,\nTotal,180%\n`);
  await expect(dialog.getByRole('status')).toContainText('1 changed. 1 cell is empty and changes nothing.');
  await expect(dialog).toContainText('2 cells could not be read');
  await press(dialog, 'Import 1 figure');
  await expect(table()).toContainText('66%, Oct 2026');
});

test('at 200% the latest figure and how it stands are in sight, and so is every column of the lists', async () => {
  await makeSmall(running, 2);
  await openBoard(window, 'Dashboard');
  const row = dashRow(window, 'Section F');
  await row.scrollIntoViewIfNeeded();
  for (const words of [/^Nov so far, \d+ plans$/, /^Not met$/])
    await expect(row.getByText(words)).toBeInViewport({ ratio: 1 });
  await openBoard(window, 'Actions');
  const action = window.getByRole('table', { name: 'Improvement actions' }).getByRole('row').nth(1);
  await action.getByRole('cell').last().scrollIntoViewIfNeeded();
  await expect(action.getByRole('cell').last()).toBeInViewport({ ratio: 1 });
  await makeSmall(running, 1);
});

/** Programs cut a placeholder into runs wherever the writer stopped. */
const councilPaper = makeTemplate({
  styles: PANDOC_STYLES,
  body: `${paragraph('Heading1', run('{{ti'), run('tle}}'))}${paragraph(null, run('For '), run('{'), run('{boa', '<w:b/>'), run('rd}'), run('} of {{council}}'))}${paragraph(null, run('{{pa'), run('rt:sum'), run('mary}}'))}`,
});

test('a placeholder that a program cut into runs is filled in the council’s own document', async () => {
  await openReport(window);
  await openTab(window, 'Words');
  await window.getByRole('textbox', { name: 'Council', exact: true }).fill('Northmoor Council');
  await window.getByRole('textbox', { name: 'For', exact: true }).fill('SEND Programme Board');
  await openTab(window, 'Own Word file');
  const own = join(folder, 'Council paper.docx');
  await writeFile(own, councilPaper);
  const chooser = window.waitForEvent('filechooser');
  await press(window, 'Choose a Word file…');
  await (await chooser).setFiles(own);
  await window.getByText('Fill its placeholders').click();
  const saved = join(folder, 'Filled.docx');
  await answerSaveDialog(running.app, saved);
  await exportForm(window, 'Word document');
  const text = readDocx(await readFile(saved)).paragraphs.map((one) => one.text);
  expect(text).toContain('For SEND Programme Board of Northmoor Council');
  expect(text.some((words) => words.startsWith('Criteria were met'))).toBe(true);
  expect(text.join('\n')).not.toContain('{{');
});

test('nothing went wrong on the way', () => {
  expect(running.problems()).toEqual([]);
});
