import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { currentCriterion, goToSection } from '../helpers/audit-screen';
import { expectKept, keptTrail } from '../helpers/journey/kept-work';
import {
  expectAnswered,
  markByKeys,
  openPlanByKeys,
  submitByKeys,
  tabTo,
  untilSaved,
} from '../helpers/journey/keyboard-work';
import { readInLibreOffice, whyNoLibreOffice } from '../helpers/journey/open-in-libreoffice';
import { shownSections } from '../helpers/journey/plan-paper';
import { underHeading } from '../helpers/journey/report-contents';
import { exportForm, openReport } from '../helpers/journey/report-screen';
import { SAMPLE_PLANS, samplePath } from '../helpers/journey/sample-plans';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { dateAndTime, trailOfMarking } from '../helpers/journey/trail-lines';
import { CRITERIA } from '../helpers/journey/typed-marks';
import { FINAL_MARKS, HELD_DOWN, MARKS, NOTES, PDF_PLAN, STRONG } from '../helpers/journey/week-of-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { readDocx } from '../helpers/read-docx';
import { atWeekScreen } from '../helpers/set-up';
import { named, skipBecause } from '../helpers/skip-because';
import { expectSoundDocument } from '../helpers/word/sound-document';

/** One auditor's first week, from the first start to the trail of a reopened audit: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let reports: string;
let running: RunningApp;
const report = (): string => join(reports, 'Board report.docx');

test.beforeAll(async () => {
  profile = await makeProfile();
  reports = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-reports-'));
  running = await launchApp({ profile });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(reports);
});

/** Quits and starts again on the same profile. */
async function startAgain(): Promise<void> {
  await running.close();
  running = await launchApp({ profile });
}

test('the first start asks for name, initials and role, and takes no empty name', async () => {
  const { window } = running;
  await expect(window.getByRole('heading', { name: 'Who is marking?', level: 1 })).toBeVisible();
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByText('Write your name.')).toBeVisible();
  await window.getByLabel('Name').fill('Robin Example');
  await expect(window.getByLabel('Initials')).toHaveValue('RE');
  await window.getByLabel('Initials').fill('RX');
  await window.getByRole('button', { name: /Role/ }).click();
  await window.getByRole('option', { name: 'Lead' }).click();
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByRole('button', { name: 'Start with our own plans' }).click();
  await atWeekScreen(window);
  await expect(window.getByRole('region', { name: 'Saved work' })).toContainText('Robin Example (RX)');
});

test('the second start asks nothing', async () => {
  await startAgain();
  await atWeekScreen(running.window);
  await expect(running.window.getByRole('region', { name: 'Saved work' })).toContainText('Robin Example (RX)');
  await expect(running.window.getByText('No plans loaded yet')).toBeVisible();
});

test('twelve plans load in one go, each with its line', async () => {
  const { window } = running;
  const lines = await loadPlans(
    window,
    SAMPLE_PLANS.map(({ file }) => samplePath(file)),
  );
  expect(lines.map(({ fileName }) => fileName).sort()).toEqual(SAMPLE_PLANS.map(({ file }) => file).sort());
  for (const { file, ref, warnings } of SAMPLE_PLANS) {
    const line = lines.find(({ fileName }) => fileName === file);
    expect(line).toMatchObject({ outcome: 'Added', message: `Added as ${ref}.` });
    expect(line?.warnings.length).toBeGreaterThanOrEqual(warnings.must.length);
    expect(line?.warnings.length).toBeLessThanOrEqual(warnings.must.length + warnings.may.length);
  }
  await expect(window.getByRole('region', { name: 'Loading plans' }).getByText('12 plans added.')).toBeVisible();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await expect(window.getByRole('grid', { name: 'Plans' })).toHaveAttribute('aria-rowcount', '13');
});

for (const { ref, sections } of SAMPLE_PLANS) {
  test(`${ref} shows every section the plan has, with that section's own words`, async () => {
    const { window } = running;
    await openPlanByKeys(window, ref);
    const shown = await shownSections(window);
    const elsewhere = (id: string) =>
      Object.entries(shown)
        .filter(([other]) => other !== id)
        .map(([, text]) => text)
        .join(' ');
    const found = Object.keys(shown).filter((id) => id !== 'none');
    expect(found.sort()).toEqual(sections.map(({ id }) => id).sort());
    for (const { id, phrases } of sections)
      for (const phrase of phrases) {
        expect.soft(shown[id], `section ${id}`).toContain(phrase);
        expect.soft(elsewhere(id), `not section ${id}`).not.toContain(phrase);
      }
  });
}

test('a plan is marked in full by keys alone, notes among them, as fast as keys can be pressed', async () => {
  const { window } = running;
  const marks = MARKS[STRONG];
  await openPlanByKeys(window, STRONG);
  // A1 applies to every plan: N is refused there with a sentence, and changes nothing.
  await window.keyboard.press('n');
  await expect(window.getByRole('status', { name: 'Messages' })).toContainText('A1 applies to every plan');
  await expect(window.locator('.rating-refused')).toContainText('A1 applies to every plan');
  await expectAnswered(window, 0);
  await markByKeys(window, { marks, notes: NOTES });
  await expectAnswered(window, CRITERIA.length);
  await untilSaved(window);
  await expectKept(profile, STRONG, marks, NOTES);
  await goToSection(window, 'A');
  await expect(window.getByRole('button', { name: /^A\d .*, with a note: / })).toHaveText([/^A2/]);
  await expect(window.locator('.criteria-list .note-mark')).toHaveCount(1);
  await submitByKeys(window);
});

test('submitting lists what is unanswered first, and each entry leads back to its criterion', async () => {
  const { window } = running;
  const { keyboard } = window;
  const marks = MARKS[HELD_DOWN];
  const without = new Map([...marks].filter(([id]) => id !== 'C2' && id !== 'X5'));
  await openPlanByKeys(window, HELD_DOWN);
  await markByKeys(window, { marks: without });
  await keyboard.press('Control+Enter');
  const dialog = window.getByRole('dialog', { name: `Submit ${HELD_DOWN}?` });
  await expect(dialog).toContainText(`2 of ${CRITERIA.length} criteria are unanswered.`);
  const open = dialog.getByRole('list', { name: 'Unanswered criteria' }).getByRole('button');
  await expect(open).toHaveText([/^C2 /, /^X5 /]);
  await tabTo(window, '.unanswered button');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => currentCriterion(window)).toBe('C2');
  await keyboard.press(marks.get('C2') ?? '');
  await keyboard.press('Enter');
  await expect.poll(() => currentCriterion(window)).toBe('X5');
  await keyboard.press(marks.get('X5') ?? '');
  await submitByKeys(window);
  await expectKept(profile, HELD_DOWN, marks);
});

test('an audit left in the middle is offered first after a restart, and goes on where it stopped', async () => {
  const marks = MARKS[PDF_PLAN];
  const [first, second] = [CRITERIA.slice(0, 20), CRITERIA.slice(20)];
  await openPlanByKeys(running.window, PDF_PLAN);
  await markByKeys(running.window, { marks, criteria: first, notes: { B2: 'Half a note' } });
  expect(await currentCriterion(running.window)).toBe(second[0]?.id);
  await startAgain();
  const { window } = running;
  await atWeekScreen(window);
  await expect(window.getByRole('button', { name: `Continue ${PDF_PLAN}` })).toBeVisible();
  await window.keyboard.press('Enter');
  await expectAnswered(window, first.length);
  expect(await currentCriterion(window)).toBe(second[0]?.id);
  await markByKeys(window, { marks, criteria: second });
  await submitByKeys(window);
  await expectKept(profile, PDF_PLAN, marks, { B2: 'Half a note' });
});

test('a submitted audit is reopened with a reason, changed and submitted again, and its trail tells all of it', async () => {
  const { window } = running;
  const reason = 'The interests come from a form for another year.';
  await openPlanByKeys(window, STRONG);
  await window.getByRole('button', { name: 'Reopen…' }).click();
  const dialog = window.getByRole('dialog', { name: `Reopen ${STRONG}?` });
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await expect(dialog).toContainText('Write why it is reopened.');
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await window.getByRole('tab', { name: /^A / }).click();
  await window.getByRole('button', { name: /^A5 / }).click();
  await window.keyboard.press('2');
  await submitByKeys(window);
  await expectKept(profile, STRONG, FINAL_MARKS[0], NOTES);
  await window.getByRole('button', { name: 'Trail' }).click();
  const steps = window.getByRole('dialog', { name: 'Trail of this audit' }).getByRole('listitem');
  await expect(steps.first()).toBeVisible();
  const kept = await keptTrail(profile, STRONG);
  expect(await steps.locator('.trail-what').allTextContents()).toEqual([
    'Submitted',
    'Marked A5: Met',
    'Reopened',
    'Submitted',
    ...trailOfMarking(MARKS[STRONG], NOTES).reverse(),
    'Started the audit',
  ]);
  expect(await steps.locator('.trail-when').allTextContents()).toEqual(kept.map(({ at }) => dateAndTime(at)));
  expect(await steps.locator('.trail-reason').allTextContents()).toEqual([`“${reason}”`]);
  expect(new Set(await steps.locator('.trail-who').allTextContents())).toEqual(new Set(['Robin Example (RX), lead']));
});

test('the exported Word report tells of so few audits no figure, in its pages and in the file', async () => {
  const { app, window } = running;
  await window.keyboard.press('Escape');
  await openReport(window);
  await expect(window.getByText('3 submitted audits in this period.')).toBeVisible();
  await answerSaveDialog(app, report());
  await exportForm(window, 'Word document');
  expect(await saveQuestions(app)).toEqual([
    { name: expect.stringMatching(/^EHC plan audit [\w -]+\.docx$/), extensions: ['docx'] },
  ]);
  expect(await readdir(reports)).toEqual(['Board report.docx']);
  const bytes = await readFile(report());
  const docx = readDocx(bytes);
  expect(underHeading(docx, '').join('\n')).toContain('1 to 4');
  const numbers = docx.tables.flatMap(({ rows }) => rows.slice(1).flatMap((row) => row.slice(1)));
  expect(numbers.filter((cell) => /^[1-4]$/u.test(cell))).toEqual([]);
  await expectSoundDocument(bytes);
});

const noOffice = await whyNoLibreOffice();

test(named('the exported report opens in LibreOffice with all of its text', noOffice), async () => {
  skipBecause(noOffice);
  // A tab of the document is no word of ours and a space of LibreOffice's: only what is not white space is compared.
  const inked = (words: string): string => words.replace(/\s+/gu, '');
  const text = inked(await readInLibreOffice(report()));
  const long = readDocx(await readFile(report())).paragraphs.filter(({ text: words }) => words.length > 40);
  expect(long.length).toBeGreaterThan(10);
  for (const { text: words } of long) expect(text).toContain(inked(words));
});
