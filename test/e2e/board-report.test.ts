import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import {
  exportForm,
  exportWords,
  openReport,
  openTab,
  partTitles,
  preview,
  untilWorkedOut,
} from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { type ReadDocx, readDocx } from '../helpers/read-docx';
import { atWeekScreen } from '../helpers/set-up';

/** From the invented half year to a saved report that is read back: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let folder: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-board-'));
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(folder);
});

/** The document that is saved of what is on the screen. */
async function savedReport(name: string): Promise<ReadDocx> {
  const path = join(folder, `${name}.docx`);
  await answerSaveDialog(running.app, path);
  await exportForm(window, 'Word document');
  return readDocx(await readFile(path));
}

const headingsOf = ({ paragraphs }: ReadDocx): string[] =>
  paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text);

const wordsOf = ({ paragraphs }: ReadDocx): string => paragraphs.map(({ text }) => text).join('\n');

test('the pages show every part with its figures, and the saved report holds the same parts and sentences', async () => {
  await openReport(window);
  const titles = await partTitles(window);
  expect(titles.length).toBeGreaterThan(10);
  const docx = await savedReport('whole');
  // A part in which only a person could have written stays out of the document.
  expect(titles.filter((title) => headingsOf(docx).includes(title))).toEqual(headingsOf(docx));
  expect(headingsOf(docx).length).toBeGreaterThan(8);
  const text = wordsOf(docx);
  const sentences = await preview(window).locator('p.from-figures').allTextContents();
  expect(sentences.length).toBeGreaterThan(10);
  for (const sentence of sentences) expect(text).toContain(sentence);
});

test('generated sentences cannot be written in, and the places for a person’s words can', async () => {
  await expect(preview(window).locator('.from-figures :is(textarea, input, [contenteditable])')).toHaveCount(0);
  await preview(window).getByRole('button', { name: 'Write: Context' }).click();
  const box = preview(window).getByRole('textbox', { name: 'Context' });
  await expect(box).toBeFocused();
  await window.keyboard.type('Two new writers began in the autumn and the teem was trained.');
  await preview(window).getByRole('button', { name: 'Done' }).click();
  const putIn = preview(window).getByRole('button', { name: 'Put it in: Context' });
  await expect(putIn).toBeVisible();
  await untilWorkedOut(window);
  await expect(preview(window)).not.toContainText('Two new writers');
  await putIn.click();
  await expect(preview(window)).toContainText('Two new writers');
  expect(wordsOf(await savedReport('context'))).toContain('Two new writers began in the autumn');
});

test('a part is moved by keys and left out, on the pages and in the document', async () => {
  await openTab(window, 'Parts');
  const before = await partTitles(window);
  const [second] = before.slice(1);
  await window.getByRole('row', { name: /^Sections and criteria/ }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(window.getByRole('row', { name: /^Sections and criteria/ })).toBeFocused();
  await window
    .getByRole('row', { name: /^Glossary/ })
    .getByRole('checkbox')
    .press('Space');
  await expect.poll(async () => (await partTitles(window)).indexOf(before[2] ?? '')).toBe(1);
  await untilWorkedOut(window);
  expect(await partTitles(window)).not.toContain(before.at(-1));
  const headings = headingsOf(await savedReport('moved'));
  expect(headings.indexOf(before[2] ?? '')).toBeLessThan(headings.indexOf(second ?? ''));
  expect(headings).not.toContain(before.at(-1));
});

test('a tick right after a move, before the pages are worked out, keeps the move', async () => {
  const before = await partTitles(window);
  // Both in one go: between two presses of a key on a quick machine the pages may have come.
  await window.getByRole('row', { name: /^Sections and criteria/ }).evaluate((row) => {
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    row.parentElement?.querySelector<HTMLElement>('[data-key="glossary"] input')?.click();
  });
  await untilWorkedOut(window);
  await expect.poll(async () => (await partTitles(window)).at(-1)).toBe('Words used in this report');
  expect((await partTitles(window)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
  // Back to the order that the tests below go on with.
  await window.getByRole('row', { name: /^Sections and criteria/ }).press('Alt+ArrowUp');
  await expect.poll(async () => (await partTitles(window)).slice(0, 3)).toEqual(before.slice(0, 3));
});

test('what the public gets has no teams, a higher threshold and no words until they are ticked', async () => {
  await openTab(window, 'Setup');
  await window.getByText('Public', { exact: true }).click();
  await expect(window.getByText(/counts of 1 to 9 are hidden/)).toBeVisible();
  await untilWorkedOut(window);
  const titles = await partTitles(window);
  expect(titles.some((title) => /team/i.test(title))).toBe(false);
  await expect(preview(window)).not.toContainText('Two new writers');
  await expect(preview(window).locator('.paper-edge').first()).toContainText('1 to 9');
  await window.getByText('Board', { exact: true }).last().click();
  await untilWorkedOut(window);
});

test('what is still to be written is counted and one key away, and days are read as they are typed', async () => {
  await openTab(window, 'Setup');
  const line = window.locator('.to-write');
  const counted = Number(/^\d+/.exec((await line.textContent()) ?? '')?.[0]);
  expect(counted).toBeGreaterThan(3);
  await window.getByRole('tab', { name: /^Setup/ }).press('n');
  await expect(window.getByRole('textbox', { name: 'Council', exact: true })).toBeFocused();
  await window.keyboard.type('Northmoor Council');
  await window.getByRole('textbox', { name: 'Board date' }).fill('14/1/2027');
  await expect(line).toContainText(`${counted - 2} things still to write`);
  await untilWorkedOut(window);
  await expect(preview(window)).toContainText('14 January 2027');
});

test('a misspelt word is marked for eyes and voices, changed by keys, and a council’s own word is kept', async () => {
  const part = window.getByRole('region', { name: 'Decisions asked' });
  const box = part.getByRole('textbox', { name: 'Decisions asked' });
  await box.fill('Agree the provison for Northmoor.');
  await expect(box).toHaveAttribute('aria-invalid', 'spelling');
  await expect(box).toHaveAccessibleDescription(/provison, Northmoor/);
  await expect(part.locator('.spelled-back mark')).toHaveText(['provison', 'Northmoor']);
  await box.press('Home');
  await box.press('F7');
  const menu = window.getByRole('menu', { name: 'Spelling of provison' });
  await expect(menu.getByRole('menuitem', { name: 'provision', exact: true })).toBeVisible();
  await menu.getByRole('menuitem', { name: 'provision', exact: true }).press('Enter');
  await expect(box).toHaveValue('Agree the provision for Northmoor.');
  await expect(box).toBeFocused();
  await part.getByRole('button', { name: 'Spelling of Northmoor' }).press('Enter');
  await window.getByRole('menuitem', { name: 'Keep “Northmoor” for the council' }).press('Enter');
  await expect(box).not.toHaveAttribute('aria-invalid', 'spelling');
});

test('the builder has no violation in light and in dark, on each of its tabs', async () => {
  // Some twenty pages are looked through eight times.
  test.setTimeout(400_000);
  for (const tab of ['Setup', 'Parts', 'Words', 'Own Word file'] as const) {
    await openTab(window, tab);
    await expectNoViolations(window);
  }
});

test('an example goes out once it is signed off and ticked', async () => {
  await openTab(window, 'Words');
  await window.getByRole('button', { name: 'Add an example' }).click();
  const example = window.getByRole('group', { name: 'Example 1' });
  await example.getByRole('textbox', { name: 'Heading' }).fill('From access to hours');
  await example
    .getByRole('textbox', { name: 'Example', exact: true })
    .fill('Support as needed became three hours a week.');
  await window.getByText('Put signed-off examples into the report').click();
  // What may be a name is told with its place, in the window alone.
  const text = example.getByRole('textbox', { name: 'Example', exact: true });
  const written = await text.inputValue();
  await text.fill(`${written} Ask Lee Lead of P-1042.`);
  const warnings = window.getByRole('region', { name: 'Examples' }).locator('.name-warnings');
  await expect(warnings).toContainText('“Lee Lead” – Example 1, text');
  await expect(warnings).toContainText('“P-1042” – Example 1, text');
  await text.fill(written);
  await expect(warnings).toBeHidden();
  await untilWorkedOut(window);
  await expect(preview(window)).not.toContainText('three hours a week');
  await example.getByRole('textbox', { name: 'Signed off by' }).fill('SEND quality lead');
  await example.getByRole('textbox', { name: 'Signed off on' }).fill('20/11/2026');
  await expect(preview(window)).toContainText('three hours a week');
  await expect(preview(window)).toContainText('Signed off by SEND quality lead on 20 November 2026.');
});

test('all that was chosen and written is there again after a restart', async () => {
  await running.close();
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await openReport(window);
  // In the order that was chosen.
  await openTab(window, 'Parts');
  const names = await window.getByRole('grid', { name: 'Parts of the report' }).getByRole('row').allTextContents();
  expect(names.findIndex((name) => name.includes('Sections and criteria'))).toBe(1);
  await openTab(window, 'Words');
  await expect(window.getByRole('textbox', { name: 'Council', exact: true })).toHaveValue('Northmoor Council');
  await expect(window.getByRole('textbox', { name: 'Decisions asked' })).toHaveValue(
    'Agree the provision for Northmoor.',
  );
  await expect(window.getByRole('group', { name: 'Example 1' }).getByRole('textbox', { name: 'Heading' })).toHaveValue(
    'From access to hours',
  );
  // The council's own word is still known.
  await expect(window.getByRole('textbox', { name: 'Decisions asked' })).not.toHaveAttribute(
    'aria-invalid',
    'spelling',
  );
});

test('the page, the workbook and the tables of the same report are saved too', async () => {
  for (const [form, ending, begins] of [
    ['Web page', 'html', '<!'],
    ['Excel workbook', 'xlsx', 'PK'],
    ['CSV tables', 'zip', 'PK'],
  ] as const) {
    const path = join(folder, `figures.${ending}`);
    await answerSaveDialog(running.app, path);
    await exportForm(window, form);
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe(begins);
    if (ending === 'html') expect(bytes.toString('utf8')).toContain('Northmoor Council');
  }
  await expect(exportWords(window)).toContainText('Saved as figures.zip');
});
