import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { CRITERIA, currentCriterion, goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, submitByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { openReport, preview, untilWorkedOut } from '../helpers/journey/report-screen';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { VERSION_1, VERSION_2 } from '../helpers/rubric/later-versions';
import { giveTypeInProfile, publishInProfile, writeInProfile } from '../helpers/rubric/write-in-profile';
import { setUpPerson } from '../helpers/set-up';

/** A rubric that gets a second version while audits are stored and open: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const [DONE, OPEN, FRESH] = ['P-1042', 'P-1057', 'P-1063'] as const;
const NOTE = 'Fishing is named, and nothing else.';

let profile: string;
let folder: string;
let running: RunningApp;
/** What was printed of the finished audit before there was a second version. */
const before = { result: '', sheet: '', report: '' };

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-versions-'));
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(
    running.window,
    [DONE, OPEN, FRESH].map((ref) => samplePath(samplePlan(ref).file)),
  );
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
  await removeFolder(profile);
});

/** Closes the app, lets something be written into its journal, and opens it again. */
async function meanwhile(write: () => Promise<void>): Promise<void> {
  await running.close();
  await write();
  running = await launchApp({ profile });
  await expect(running.window.getByRole('grid', { name: 'Plans' })).toBeVisible();
}

const progress = (window: Page): Locator => window.getByRole('progressbar', { name: 'Criteria answered' });

/** The words of the result screen, apart from its buttons. */
const resultWords = async (window: Page): Promise<string> => (await window.getByRole('tabpanel').textContent()) ?? '';

/** The document inside the feedback sheet that the app saves of the audit in sight. */
async function savedSheet(name: string): Promise<string> {
  const { app, window } = running;
  const path = join(folder, name);
  await answerSaveDialog(app, path);
  await window.keyboard.press('Shift+S');
  const dialog = window.getByRole('dialog', { name: 'Feedback sheet' });
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await expect(dialog.getByText(/^Saved as /)).toBeVisible();
  await window.keyboard.press('Escape');
  return strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array());
}

/** The words of the report's preview. */
async function reportWords(window: Page): Promise<string> {
  await openReport(window);
  return (await preview(window).textContent()) ?? '';
}

test('an audit is handed in with the first version, another is begun', async () => {
  const { window } = running;
  await openPlanByKeys(window, DONE);
  for (const [at] of CRITERIA.entries()) {
    await window.keyboard.press(String(1 + (at % 3)));
    await window.keyboard.press('Enter');
  }
  await submitByKeys(window);
  before.result = await resultWords(window);
  expect(before.result).toContain('Rubric version 1.');
  expect(before.result).toContain('Minutes spent');
  before.sheet = await savedSheet('before.docx');
  before.report = await reportWords(window);
  await openPlanByKeys(window, OPEN);
  await goToCriterion(window, 'A5');
  await window.keyboard.press('1');
  await window.keyboard.press('t');
  await window.keyboard.type(NOTE);
  await window.keyboard.press('Escape');
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
  await window.keyboard.press('2');
  await untilSaved(window);
});

test('once a second version is published, the stored audit prints as before', async () => {
  await meanwhile(() => publishInProfile(profile, VERSION_2));
  const { window } = running;
  await openPlanByKeys(window, DONE);
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  expect(await resultWords(window)).toBe(before.result);
  expect(await savedSheet('after.docx')).toBe(before.sheet);
  expect(await reportWords(window)).toBe(before.report);
});

test('the open audit stays with its version, and says that there is a newer one and what it changes', async () => {
  const { window } = running;
  await openPlanByKeys(window, OPEN);
  const strip = window.getByRole('region', { name: 'A newer version of the rubric' });
  await expect(strip).toContainText('This audit stays with version 1 until you move it.');
  await expect(strip).toContainText('Rubric version 2 is published: 14 changes of structure');
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '2 of 44');
  await window.keyboard.press('Shift+V');
  const dialog = window.getByRole('dialog', { name: 'Move to version 2?' });
  await expect(dialog).toContainText('The board asked for provision that can be counted.');
  const answers = dialog.getByRole('region', { name: 'Your answers' });
  await expect(answers).toContainText('1 mark carries over as it is.');
  await expect(answers).toContainText('Reworded, so worth another look: F2.');
  await expect(answers).toContainText('New to mark: B6.');
  await expect(answers).toContainText('A5: Partly met.');
  await expect(answers).toContainText(NOTE);
  await expect(dialog.getByRole('region', { name: 'Changes of structure' })).toContainText(
    'E5 is asked of other types of plan. Every plan → Phase transfer',
  );
  await expectNoViolations(window);
  await makeSmall(running, 1);
  await expectRoom(window, 1);
  await makeSmall(running, 2);
  await expectRoom(window, 2);
  await makeSmall(running, 1);
});

test('it is moved by the auditor in one step, and what did not carry over is kept to be read', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Move to version 2', exact: true }).press('Enter');
  await expect(window.getByRole('heading', { name: OPEN, level: 1 })).toBeFocused();
  await expect(window.getByRole('region', { name: 'A newer version of the rubric' })).toBeHidden();
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '1 of 44');
  const strip = window.getByRole('region', { name: 'Answers of an earlier version' });
  await expect(strip).toContainText('Not in this version: A5.');
  await window.keyboard.press('Shift+E');
  const dialog = window.getByRole('dialog', { name: 'Kept from an earlier version' });
  await expect(dialog).toContainText('Version 1: Partly met');
  await expect(dialog).toContainText(NOTE);
  await expectNoViolations(window);
  await window.keyboard.press('Escape');
  await expectNoViolations(window);
  await makeSmall(running, 2);
  await expectRoom(window, 2);
  await makeSmall(running, 1);
  await goToSection(window, 'A');
  await expect(window.getByRole('region', { name: 'Criteria of section A' })).not.toContainText('A5');
});

test('undo takes the move back, after a restart too, and redo moves it again', async () => {
  await untilSaved(running.window);
  await meanwhile(() => Promise.resolve());
  const { window } = running;
  await openPlanByKeys(window, OPEN);
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '1 of 44');
  await window.getByRole('button', { name: 'Undo moving to version 2 of the rubric' }).click();
  await expect(window.getByText('Undid: moving to version 2 of the rubric', { exact: true })).toBeVisible();
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '2 of 44');
  await goToSection(window, 'A');
  await expect(window.getByRole('button', { name: /^A5 .*with a note: Partly met$/ })).toBeVisible();
  await window.keyboard.press('Control+y');
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '1 of 44');
  await untilSaved(window);
  await window.keyboard.press('Shift+R');
  await expect(window.locator('.trail-what').first()).toHaveText('Did again: change of rubric version, now version 2');
  await expect(window.locator('.trail-what').nth(2)).toHaveText('Moved from version 1 to version 2 of the rubric');
  await window.keyboard.press('Escape');
});

test('what is not asked of the plan’s type stands grey with the reason, and nothing waits for it', async () => {
  await meanwhile(() => giveTypeInProfile(profile, OPEN, 'new'));
  const { window } = running;
  await openPlanByKeys(window, OPEN);
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '1 of 43');
  await goToSection(window, 'E');
  const e5 = window.getByRole('button', { name: /^E5 .*: Not asked of this type of plan$/ });
  await expect(e5).toBeVisible();
  await goToCriterion(window, 'E4');
  await window.keyboard.press('Enter');
  expect(await currentCriterion(window)).toBe('E6');
  await window.keyboard.press(',');
  expect(await currentCriterion(window)).toBe('E4');
  await e5.click();
  await window.keyboard.press('2');
  await expect(window.locator('.rating-refused')).toContainText('E5 is not asked of plans of this type');
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '1 of 43');
  await expectNoViolations(window);
  await window.keyboard.press('Control+Enter');
  const dialog = window.getByRole('dialog', { name: `Submit ${OPEN}?` });
  await expect(dialog).toContainText('42 of 43 criteria are unanswered.');
  await expect(dialog).toContainText('Not asked of a plan of type “New”: E5.');
  await expect(dialog.getByRole('list', { name: 'Unanswered criteria' })).not.toContainText('E5');
  await window.keyboard.press('Escape');
});

/** What health marks of version 2: its own sections, and those that belong to nobody. */
const OF_HEALTH = VERSION_2.sections
  .filter(({ discipline }) => discipline === undefined || discipline === 'health')
  .flatMap(({ criteria }) => criteria.map(({ id }) => id));

test('an audit of one discipline is chosen before it is marked, and cannot leave marks behind', async () => {
  const { window } = running;
  await openPlanByKeys(window, OPEN);
  await window.keyboard.press('Shift+I');
  const dialog = window.getByRole('dialog', { name: 'Whose part is marked?' });
  await expect(dialog.getByRole('radio', { name: /Health/ })).toBeDisabled();
  await expect(dialog).toContainText('F2 is marked already.');
  await window.keyboard.press('Escape');
  await openPlanByKeys(window, FRESH);
  await expect(progress(window)).toHaveAttribute('aria-valuetext', '0 of 44');
  await window.keyboard.press('Shift+I');
  await dialog.getByText('Health').click();
  await expectNoViolations(window);
  await dialog.getByRole('button', { name: 'Mark this' }).click();
  await expect(window.getByText('Health only')).toBeVisible();
  await expect(progress(window)).toHaveAttribute('aria-valuetext', `0 of ${OF_HEALTH.length}`);
  await expect(window.getByRole('tab', { name: /^F .*, not asked$/ })).toBeVisible();
  await expectNoViolations(window);
});

test('it asks its sections alone, and is handed in with the minutes it took', async () => {
  const { window } = running;
  const walked: string[] = [];
  for (const _ of OF_HEALTH) {
    walked.push(await currentCriterion(window));
    await window.keyboard.press('2');
    await window.keyboard.press('Enter');
  }
  expect(walked).toEqual(OF_HEALTH);
  await window.keyboard.press('Control+Enter');
  const submit = window.getByRole('dialog', { name: `Submit ${FRESH}?` });
  await expect(submit).toContainText(`All ${OF_HEALTH.length} criteria are answered.`);
  const minutes = submit.getByRole('textbox', { name: 'Minutes spent (optional)' });
  // What was measured stands there to be corrected.
  await expect(minutes).toHaveValue(/^\d+$/);
  await minutes.fill('no idea');
  await submit.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(submit).toContainText('Write whole minutes');
  await minutes.fill('35');
  await expectNoViolations(window);
  await submit.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  const words = await resultWords(window);
  expect(words).toContain('Rubric version 2.');
  expect(words).toMatch(/Minutes spent\s*35/);
  expect(words).toContain('Only the part of health is marked');
  await expectNoViolations(window);
});

test('a report says which version its figures are of and what it leaves out, and the first audit still prints as before', async () => {
  const { window } = running;
  const report = await reportWords(window);
  expect(report).toMatch(/Rubric.*version 2/u);
  await expect(window.getByRole('status').filter({ hasText: 'submitted audit' })).toContainText(
    '1 submitted audit in this period marked with version 2',
  );
  await window.getByRole('button', { name: /Rubric version/ }).click();
  await window.getByRole('option', { name: 'Version 1' }).click();
  await untilWorkedOut(window);
  await expect(window.getByRole('status').filter({ hasText: 'submitted audit' })).toContainText(
    '1 submitted audit in this period marked with version 1',
  );
  await expectNoViolations(window);
  await openPlanByKeys(window, DONE);
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  expect(await resultWords(window)).toBe(before.result);
  expect(await savedSheet('last.docx')).toBe(before.sheet);
});

test('a version that is retired still prints', async () => {
  await meanwhile(() =>
    writeInProfile(profile, 'retire-rubric', () => {
      const value = { ...VERSION_1, status: 'retired' as const };
      return Promise.resolve([{ table: 'rubrics', id: `${value.id}/${value.version}`, value }]);
    }),
  );
  const { window } = running;
  await openPlanByKeys(window, DONE);
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  expect(await resultWords(window)).toBe(before.result);
  expect(await savedSheet('retired.docx')).toBe(before.sheet);
});
