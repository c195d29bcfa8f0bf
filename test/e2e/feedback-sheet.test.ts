import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goToCriterion, goToSection, untilSaved } from '../helpers/audit-screen';
import { documentXml, tinyDocx } from '../helpers/hostile/tiny-docx';
import { tabTo } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { putEvidence } from '../helpers/journey/put-evidence';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { unwritableFolder } from '../helpers/journey/unwritable-folder';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { partText, type ReadDocx, readDocx } from '../helpers/read-docx';
import { setUpPerson } from '../helpers/set-up';
import { expectSoundDocument } from '../helpers/word/sound-document';

/** One audit from its first mark to the sheet of the submitted audit: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const REF = 'P-2001';
const QUOTE = 'Rowan will have support as appropriate in every lesson that needs it.';
const NEED = 'Rowan finds it hard to follow more than one instruction at a time.';
/** Too few words to tell a writer anything; their sentence does. */
const PHRASE = 'invented section A';
const SENTENCE = 'What an invented section A says.';
const NOTE = 'Nobody could check whether this happened.';
const SUGGESTION = 'A teaching assistant supports Rowan one to one for 20 minutes in each lesson.';
const PLAN_NOTE = 'A warm plan that needs numbers.';

const paragraph = (text: string, heading = false): string =>
  `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A plan whose sections B and F say this. */
function planFile(need: string, provision: string): { name: string; bytes: Uint8Array } {
  const sections = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'];
  const words: Readonly<Record<string, string>> = { B: need, F: provision };
  const body = sections
    .map(
      (id) =>
        paragraph(`Section ${id}: invented`, true) + paragraph(words[id] ?? `What an invented section ${id} says.`),
    )
    .join('');
  return { name: `${REF}.docx`, bytes: tinyDocx({ document: documentXml(body) }) };
}

let running: RunningApp;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-feedback-'));
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await load(window, NEED, QUOTE);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openAudit(window);
  await putEvidence(running, { B1: NEED, F2: QUOTE, A1: PHRASE });
  await openAudit(window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

async function load(window: Page, need: string, provision: string): Promise<void> {
  await loadPlans(window, [planFile(need, provision)]);
}

async function openAudit(window: Page): Promise<void> {
  await window.getByRole('grid', { name: 'Plans' }).getByText(REF).first().click();
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeVisible();
}

async function mark(window: Page, criterion: string, key: string): Promise<void> {
  await goToSection(window, criterion.slice(0, 1));
  await goToCriterion(window, criterion);
  await window.keyboard.press(key);
}

async function type(window: Page, key: string, text: string): Promise<void> {
  await window.keyboard.press(key);
  await window.keyboard.type(text);
  await window.keyboard.press('Escape');
}

async function openByMenu(window: Page): Promise<Locator> {
  await window.getByRole('button', { name: 'More for this audit' }).click();
  await window.getByRole('menuitem', { name: 'Feedback sheet…' }).click();
  return dialogOf(window);
}

async function dialogOf(window: Page): Promise<Locator> {
  const dialog = window.getByRole('dialog', { name: `Feedback sheet for ${REF}` });
  await expect(dialog.getByRole('status', { name: 'On the sheet' })).toBeVisible();
  return dialog;
}

/** Saves the sheet of the open dialog and reads it as a stranger would. */
async function save(dialog: Locator, name: string): Promise<ReadDocx> {
  const path = join(folder, name);
  await answerSaveDialog(running.app, path);
  await dialog.getByRole('button', { name: 'Save Word document…' }).click();
  await expect(dialog.getByText(`Saved as ${name} in the folder you chose.`)).toBeVisible();
  const bytes = await readFile(path);
  await expectSoundDocument(bytes);
  return readDocx(bytes);
}

const texts = (docx: ReadDocx) => docx.paragraphs.map(({ text }) => text);

test('a draft audit makes a sheet with rating, quote, note and suggested wording, which says that it is not submitted', async () => {
  const { app, window } = running;
  await mark(window, 'B1', '3');
  await mark(window, 'F2', '0');
  await type(window, 't', NOTE);
  await type(window, 'w', SUGGESTION);
  await window.keyboard.press('v');
  await type(window, 'Shift+T', PLAN_NOTE);
  await untilSaved(window);
  const dialog = await openByMenu(window);
  const preview = dialog.getByRole('status', { name: 'On the sheet' });
  await expect(preview).toContainText('1 criterion in detail, 1 quote, 2 notes, 1 suggested wording');
  await expect(preview).toContainText('About 1 page in Word.');
  await expect(preview).toContainText('This audit is not submitted yet.');
  await expect(dialog).not.toContainText(/handed in/i);
  await expect(dialog).toContainText('keep it where the plan is kept');
  const docx = await save(dialog, 'sheet.docx');
  expect(await saveQuestions(app)).toEqual([{ name: `Feedback ${REF} draft 1.docx`, extensions: ['docx'] }]);
  const found = texts(docx);
  expect(found[0]).toBe(`Feedback on plan ${REF}, draft 1`);
  expect(found[1]).toMatch(/^Audited by: Auditor\. Submitted: Not submitted yet: ratings may still change\./);
  const at = found.indexOf('F2 Specific and quantified: Not met (limiting criterion)');
  expect(found[at + 1]).toBe(`“${QUOTE}” (section F)`);
  expect(found[at + 2]).toMatch(
    new RegExp(`^Note: ${NOTE} Good looks like: Nearly every item .* Vague wording comes from: the advice\\.$`),
  );
  expect(found).toContain(`Suggested wording: ${SUGGESTION}`);
  expect(found).toContain(`Note on the plan: ${PLAN_NOTE}`);
  expect(found).toContain('Strong:B1');
  expect(found.some((text) => text.startsWith('Not answered:A1, A2, '))).toBe(true);
  expect(partText(docx.parts, 'word/footer1.xml')).toContain('Contains words of a child’s plan. Keep with the plan.');
  for (const path of Object.keys(docx.parts)) expect(partText(docx.parts, path)).not.toContain('Test Auditor');
});

test('without quotes and notes the file holds none, and every answered criterion is on it where that is chosen', async () => {
  const { window } = running;
  const dialog = await dialogOf(window);
  await dialog.getByRole('checkbox', { name: 'Quotes from the plan' }).press('Space');
  await dialog.getByRole('checkbox', { name: 'Notes', exact: true }).press('Space');
  await dialog.getByRole('radio', { name: 'Every answered criterion' }).press('Space');
  await dialog.getByRole('radio', { name: 'Auditor (TA)' }).press('Space');
  await dialog.getByLabel('Protective marking').fill('Official');
  await expect(dialog.getByRole('status', { name: 'On the sheet' })).toContainText(
    '3 criteria in detail, 3 places without a quote, 1 suggested wording',
  );
  const docx = await save(dialog, 'places.docx');
  const found = texts(docx);
  expect(found[1]).toMatch(/^Audited by: Auditor \(TA\)\./);
  expect(found.flatMap((text) => /Evidence: .*$/.exec(text)?.[0] ?? [])).toEqual([
    'Evidence: section F',
    'Evidence: section A',
    'Evidence: section B',
  ]);
  for (const path of Object.keys(docx.parts))
    for (const words of [QUOTE, NEED, NOTE, PLAN_NOTE, SENTENCE])
      expect(partText(docx.parts, path)).not.toContain(words);
  expect(partText(docx.parts, 'word/header1.xml')).toMatch(/>Official</);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the dialog keeps the marking, is without violations, fits a small window at 200%, and takes no mouse', async () => {
  const { window } = running;
  const dialog = await openByMenu(window);
  await expect(dialog.getByLabel('Protective marking')).toHaveValue('Official');
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await makeSmall(running, 1);
  await tabTo(window, '.dialog-actions .button-primary');
  await answerSaveDialog(running.app, join(folder, 'by-keys.docx'));
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Saved as by-keys.docx in the folder you chose.')).toBeVisible();
});

test('a cancelled save and places that cannot be written leave nothing behind, and say what is safe', async () => {
  const { app, window } = running;
  const dialog = await dialogOf(window);
  const before = (await readdir(folder)).sort();
  const saveTo = async (path: string | null) => {
    await answerSaveDialog(app, path);
    await dialog.getByRole('button', { name: 'Save Word document…' }).click();
    await expect.poll(() => saveQuestions(app)).toHaveLength(1);
  };
  await saveTo(null);
  await expect(dialog.getByText(/^Saved as/)).toBeHidden();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await saveTo(join(await unwritableFolder(), 'sheet.docx'));
  await expect(dialog.getByRole('alert')).toHaveText(
    'You may not save in that folder. Choose another place, for example Documents. The audit itself is safe.',
  );
  await saveTo(join(folder, 'gone', 'sheet.docx'));
  await expect(dialog.getByRole('alert')).toContainText('That folder is no longer there.');
  expect((await readdir(folder)).sort()).toEqual(before);
  await window.keyboard.press('Escape');
});

test('over a newer draft, words that are gone are on the sheet with their quote as not found in this draft', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  await load(window, NEED, 'An entirely different sentence about swimming on Fridays with a coach.');
  await window.getByRole('button', { name: `Load as a new draft of ${REF}` }).click();
  await expect(window.getByText(`Added as draft 2 of ${REF}.`)).toBeVisible();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openAudit(window);
  await window.getByRole('button', { name: 'Go on with draft 2' }).click();
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  const dialog = await openByMenu(window);
  await expect(dialog.getByRole('status', { name: 'On the sheet' })).toContainText(
    '1 piece of evidence is not found in this draft',
  );
  await dialog.getByRole('radio', { name: 'Every answered criterion' }).press('Space');
  const docx = await save(dialog, 'draft-2.docx');
  const found = texts(docx);
  expect(found[0]).toBe(`Feedback on plan ${REF}, draft 2`);
  expect(found).toContain(`“${QUOTE}” (not found in this draft)`);
  const told = (id: string) => found.find((text) => text.startsWith(`${id} `));
  expect(told('B1')).toMatch(new RegExp(`: Strong\\. “${NEED}” \\(section B\\)$`));
  expect(told('A1')).toMatch(new RegExp(`: Not answered\\. “${SENTENCE}” \\(section A\\)$`));
  const document = partText(docx.parts, 'word/document.xml');
  expect(document).toMatch(new RegExp(`<w:b/>(?:(?!<w:r>).)*>${PHRASE}</w:t>`));
  await window.keyboard.press('Escape');
});

test('a submitted audit has its sheet beside its result, with the reason for a missing grade', async () => {
  const { window } = running;
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: 'Submit anyway' }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  await window.getByRole('button', { name: 'Feedback sheet…' }).click();
  const dialog = await dialogOf(window);
  await expect(dialog).not.toContainText('not submitted yet');
  const found = texts(await save(dialog, 'submitted.docx'));
  expect(found[1]).toContain('Grade: None, because 42 of 44 criteria are not answered.');
  expect(found[1]).toMatch(/Submitted: \d+ \w+ \d{4}\./);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('the board report offers no feedback sheet, and nothing was written to the consoles', async () => {
  const { window } = running;
  await window.keyboard.press('Control+5');
  await expect(window.getByRole('button', { name: 'Export the report' })).toBeVisible();
  await expect(window.getByRole('main').getByText(/feedback/i)).toHaveCount(0);
  expect(running.problems()).toEqual([]);
});
