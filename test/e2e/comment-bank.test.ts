import { expect, test } from '@playwright/test';
import { goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { bankLines, bankOf, focused, keptIn, messages, noteOf, writeNote } from '../helpers/journey/notes-and-bank';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** The comment bank by keyboard alone: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
const FIRST = 'Says what, but not who or how often.';
const SECOND = 'Says who, how often and for how long.';
const ANY = 'Compare with the advice.';

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(running.window, PLAN.ref);
  await goToSection(running.window, 'F');
  await goToCriterion(running.window, 'F2');
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const bank = async () =>
  (await keptIn(profile, 'comments')).map(({ criterionId, text, uses }) => ({ criterionId, text, uses }));

test('a note is kept with one key, says so, and twice is once', async () => {
  const { window } = running;
  await window.keyboard.press('Shift+B');
  await expect(messages(window)).toContainText('There is no note to keep yet');
  await window.keyboard.press('1');
  await writeNote(window, FIRST);
  await window.keyboard.press('Shift+B');
  await expect(messages(window)).toContainText('Kept in the comment bank for F2, “Partly met”.');
  await expect(window.getByText('Kept in the comment bank for F2, “Partly met”.').first()).toBeVisible();
  await window.keyboard.press('Shift+B');
  await expect(messages(window)).toContainText('In the comment bank already for F2, “Partly met”.');
  await untilSaved(window);
  expect(await bank()).toEqual([{ criterionId: 'F2', text: FIRST, uses: 0 }]);
});

test('the comments of the rating come first, a digit inserts, and Enter goes on from the card', async () => {
  const { window } = running;
  await window.keyboard.press('Delete');
  await writeNote(window, ANY);
  await window.keyboard.press('Shift+B');
  await window.keyboard.press('2');
  await writeNote(window, SECOND);
  await window.keyboard.press('Shift+B');
  await expect(messages(window)).toContainText('“Met”');
  await writeNote(window, 'Seen at home.');
  await window.keyboard.press('b');
  await expect
    .poll(() => bankLines(window))
    .toEqual([`${SECOND} (Met)`, `${ANY} (Any rating)`, `${FIRST} (Partly met)`]);
  await window.keyboard.press('3');
  await expect(bankOf(window)).toBeHidden();
  await expect(noteOf(window)).toHaveValue(`Seen at home.\n${FIRST}`);
  await expect(messages(window)).toContainText(`Inserted into the note on F2: ${FIRST}`);
  expect(await focused(window)).toMatch(/^F2 /);
  await window.keyboard.press('Enter');
  expect(await focused(window)).toMatch(/^F3 /);
  await window.keyboard.press('Shift+Enter');
});

test('undo takes the inserted words back and leaves the count; redo inserts them again without counting', async () => {
  const { window } = running;
  await expect(noteOf(window)).toHaveValue(`Seen at home.\n${FIRST}`);
  await window.keyboard.press('Control+z');
  await expect(noteOf(window)).toHaveValue('Seen at home.');
  await window.keyboard.press('Control+y');
  await expect(noteOf(window)).toHaveValue(`Seen at home.\n${FIRST}`);
  await window.keyboard.press('Control+z');
  await expect(noteOf(window)).toHaveValue('Seen at home.');
  await untilSaved(window);
  expect((await bank()).map(({ uses }) => uses)).toEqual([1, 0, 0]);
});

test('from within a note the words go in at the caret, and the box takes them back by its own undo', async () => {
  const { window } = running;
  await window.keyboard.press('t');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Before. After.');
  for (let step = 0; step < ' After.'.length; step += 1) await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Alt+b');
  await expect(bankOf(window)).toBeVisible();
  await window.keyboard.type('compare');
  await expect.poll(() => bankLines(window)).toEqual([`${ANY} (Any rating)`]);
  await window.keyboard.press('Enter');
  await expect(noteOf(window)).toHaveValue(`Before. ${ANY} After.`);
  await expect(noteOf(window)).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(noteOf(window)).toHaveValue('Before. After.');
  await window.keyboard.press('Control+y');
  await expect(noteOf(window)).toHaveValue(`Before. ${ANY} After.`);
  // The caret stands behind what was inserted.
  await window.keyboard.type('!');
  await expect(noteOf(window)).toHaveValue(`Before. ${ANY}! After.`);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(noteOf(window)).toHaveValue('Before. After.');
  await window.keyboard.press('Escape');
  await untilSaved(window);
  expect((await keptIn(profile, 'answers')).find(({ criterionId }) => criterionId === 'F2')?.note).toBe(
    'Before. After.',
  );
});

test('Escape closes the list and gives the focus back to the card or to the note', async () => {
  const { window } = running;
  await window.keyboard.press('b');
  await expect(bankOf(window)).toBeVisible();
  // Keys of the card belong to the list while it is open.
  await window.keyboard.press('x');
  await expect(bankOf(window).getByText('No comment of this criterion has these words.')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(bankOf(window)).toBeHidden();
  expect(await focused(window)).toMatch(/^F2 /);
  await expect(window.getByRole('button', { name: 'Not evidenced', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await window.keyboard.press('t');
  await window.keyboard.press('Alt+b');
  await window.keyboard.press('Escape');
  await expect(noteOf(window)).toBeFocused();
  await window.keyboard.press('Escape');
});

test('a comment is edited and removed in the list, put back, and no two say the same', async () => {
  const { window } = running;
  await window.keyboard.press('b');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('F2');
  await expect(bankOf(window).getByLabel('Comment', { exact: true })).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.type(FIRST);
  await window.keyboard.press('Control+Enter');
  await expect(bankOf(window).getByRole('alert')).toHaveText('The bank says this already in another comment.');
  await window.keyboard.type(' At all.');
  await window.keyboard.press('Control+Enter');
  await expect.poll(async () => (await bankLines(window))[0]).toBe(`${FIRST} At all. (Met)`);
  // Escape leaves an edit as it was, and not the list.
  await window.keyboard.press('F2');
  await window.keyboard.type('nonsense');
  await window.keyboard.press('Escape');
  await expect.poll(async () => (await bankLines(window))[0]).toBe(`${FIRST} At all. (Met)`);
  await window.keyboard.press('Delete');
  await expect.poll(async () => (await bankLines(window)).length).toBe(2);
  await untilSaved(window);
  expect((await bank()).length).toBe(2);
  await bankOf(window).getByRole('button', { name: 'Put back' }).press('Enter');
  await expect.poll(async () => (await bankLines(window)).length).toBe(3);
  await window.keyboard.press('Escape');
});

test('the bank is there after a kill, most used first, and serves no other criterion', async () => {
  await untilSaved(running.window);
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await expect(window.getByRole('heading', { name: /^F2 / })).toBeVisible();
  await window.keyboard.press('b');
  await expect
    .poll(() => bankLines(window))
    .toEqual([`${FIRST} At all. (Met)`, `${ANY} (Any rating, used once)`, `${FIRST} (Partly met, used once)`]);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Enter');
  await window.keyboard.press('b');
  await expect(bankOf(window)).toContainText('Nothing here yet.');
  await window.keyboard.press('Escape');
});

test('nothing was written to the consoles meanwhile', () => {
  expect(running.problems()).toEqual([]);
});
