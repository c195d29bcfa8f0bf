import { expect, test } from '@playwright/test';
import { goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { focused, keptIn, messages, noteOf, suggestionOf, writeNote } from '../helpers/journey/notes-and-bank';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** Notes by keyboard alone: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
const PLAN_NOTE = 'Zażółć: the plan reads as two plans, “old” and new.\nAsk the writer.';

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(running.window, PLAN.ref);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** Ends everything at once, as a power cut does, and opens the plan again. */
async function killAndReopen(): Promise<void> {
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await openPlanByKeys(running.window, PLAN.ref);
}

const arose = (name: string) => running.window.getByRole('radio', { name, exact: true });

test('a note, suggested wording and where vagueness arose are written by keys and survive a kill', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
  await writeNote(window, 'No length is given.');
  expect(await focused(window)).toMatch(/^F2 /);
  await window.keyboard.press('w');
  await expect(suggestionOf(window)).toBeFocused();
  await window.keyboard.type('A speech and language therapist, 30 minutes a week.');
  await window.keyboard.press('Escape');
  expect(await focused(window)).toMatch(/^F2 /);
  await window.keyboard.press('v');
  await expect(arose('Advice')).toBeChecked();
  await expect(messages(window)).toContainText('Where vagueness arose: Advice.');
  await window.keyboard.press('v');
  await expect(arose('Drafting')).toBeChecked();
  await untilSaved(window);
  await killAndReopen();
  await expect(running.window.getByRole('heading', { name: /^F2 / })).toBeVisible();
  await expect(noteOf(running.window)).toHaveValue('No length is given.');
  await expect(suggestionOf(running.window)).toHaveValue('A speech and language therapist, 30 minutes a week.');
  await expect(arose('Drafting')).toBeChecked();
});

test('undo takes each back in turn, after the restart too, and redo brings each back', async () => {
  const { window } = running;
  const states = async () => ({
    note: await noteOf(window).inputValue(),
    suggestion: (await suggestionOf(window).inputValue()).slice(0, 8),
    arose: await window.getByRole('radio', { checked: true }).textContent(),
  });
  const all = { note: 'No length is given.', suggestion: 'A speech', arose: 'Drafting' };
  const back = [
    { ...all, arose: 'Advice' },
    { ...all, arose: 'Not checked' },
    { ...all, arose: 'Not checked', suggestion: '' },
    { note: '', suggestion: '', arose: 'Not checked' },
  ];
  await expect(window.getByRole('button', { name: 'Undo where vagueness in F2 arose' })).toBeEnabled();
  for (const state of back) {
    await window.keyboard.press('Control+z');
    await expect.poll(states).toEqual(state);
  }
  await expect(messages(window)).toContainText('Undid: note on F2.');
  for (const state of [...back.slice(0, 3).toReversed(), all]) {
    await window.keyboard.press('Control+y');
    await expect.poll(states).toEqual(state);
  }
});

test('where wording is seldom vague the two stand behind More, which a key opens too', async () => {
  const { window } = running;
  await goToSection(window, 'A');
  const more = window.getByRole('button', { name: /^More: suggested wording/ });
  await expect(more).toBeVisible();
  await expect(suggestionOf(window)).toBeHidden();
  await more.press('Enter');
  await expect(suggestionOf(window)).toBeFocused();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Enter');
  await expect(more).toBeVisible();
  await window.keyboard.press('v');
  await expect(arose('Advice')).toBeChecked();
  // What says something stays in sight when one comes back.
  await window.keyboard.press('Shift+Enter');
  await expect(suggestionOf(window)).toBeHidden();
  await window.keyboard.press('Enter');
  await expect(arose('Advice')).toBeChecked();
});

test('a note typed and left at once for the next criterion is saved for its own', async () => {
  const { window } = running;
  await goToSection(window, 'B');
  await goToCriterion(window, 'B1');
  await window.keyboard.press('t');
  await window.keyboard.type('Needs are listed twice.');
  await window.getByRole('button', { name: 'Next unscored' }).click();
  await expect(noteOf(window)).toHaveValue('');
  await untilSaved(window);
  const kept = await keptIn(profile, 'answers');
  expect(kept.filter(({ note }) => note === 'Needs are listed twice.').map(({ criterionId }) => criterionId)).toEqual([
    'B1',
  ]);
});

test('the note on the plan is saved as it is typed, survives a kill and shows that it is there', async () => {
  const { window } = running;
  await window.keyboard.press('Shift+T');
  const box = window.getByRole('dialog').getByLabel('Note on the plan');
  await expect(box).toBeFocused();
  await expect(window.getByRole('button', { name: 'Note on the plan', exact: true, includeHidden: true })).toHaveCount(
    1,
  );
  const [first = '', second = ''] = PLAN_NOTE.split('\n');
  await window.keyboard.insertText(first);
  await window.keyboard.press('Enter');
  await window.keyboard.insertText(second);
  // Nothing is pressed any more: resting is enough.
  await expect.poll(async () => (await keptIn(profile, 'planNotes')).map(({ text }) => text)).toEqual([PLAN_NOTE]);
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await openPlanByKeys(running.window, PLAN.ref);
  await expect(running.window.getByRole('button', { name: 'Note on the plan, written' })).toBeVisible();
  await running.window.keyboard.press('Shift+T');
  await expect(running.window.getByRole('dialog').getByLabel('Note on the plan')).toHaveValue(PLAN_NOTE);
});

test('closing the note on the plan gives the focus back, and undo takes the note away and back', async () => {
  const { window } = running;
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: 'Note on the plan', exact: true })).toBeVisible();
  await window.keyboard.press('Control+y');
  await expect(window.getByRole('button', { name: 'Note on the plan, written' })).toBeVisible();
  await window.getByRole('button', { name: 'More for this audit' }).press('Enter');
  await expect(window.getByRole('menuitem', { name: /^Note on the plan \(written\)/ })).toBeVisible();
  await window.keyboard.press('Escape');
});

test('ratings are said with how far one has got, and a change of mind without', async () => {
  const { window } = running;
  await goToSection(window, 'C');
  await goToCriterion(window, 'C1');
  await window.keyboard.press('2');
  await expect(messages(window)).toContainText(/^C1: Met\. 1 of 44 answered\.$/);
  await window.keyboard.press('3');
  await expect(messages(window)).toContainText(/^C1: Strong\.$/);
  expect(running.problems()).toEqual([]);
});
