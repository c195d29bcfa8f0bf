import { expect, test } from '@playwright/test';
import { documentXml, tinyDocx } from '../helpers/hostile/tiny-docx';
import { paragraph, run } from '../helpers/intake/read-word';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { card, column, messages, press, stepTo, summary } from '../helpers/journey/thread-work';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** What an auditor says is no item stays out of the count: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const LEAD_IN = 'These needs were agreed with the family in March and are set out in the order of the advice.';
const SUPPORT = 'The school will arrange the following support from September onwards for the whole of the year.';
const OUTCOME = 'By July 2028 he will read a page of a book of his own choice to his teacher without help.';

const plan = (support: string, outcome: string): Uint8Array =>
  tinyDocx({
    document: documentXml(
      [
        'Section B: Special educational needs',
        LEAD_IN,
        'He cannot yet read a line of print and relies on adults to read questions to him.',
        'Counting beyond ten is hard for him, above all in a noisy room.',
        'Section E: Outcomes',
        outcome,
        'By July 2028 he will count to twenty.',
        'Section F: Special educational provision',
        support,
        'A reading scheme with a teacher, 20 minutes a day.',
        'A counting scheme with an assistant, 15 minutes a day.',
      ]
        .map((line) => paragraph(run(line)))
        .join(''),
    ),
  });

let profile: string;
let running: RunningApp;

const open = async () => {
  await openPlanByKeys(running.window, 'P-2003');
  await press(running.window, 'g');
};
const attach = (id: string) => running.window.getByRole('button', { name: new RegExp(`^Attach to ${id}`) });
const count = (name: string) => column(running.window, name).locator('.thread-count');

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [{ name: 'P-2003.docx', bytes: plan(SUPPORT, OUTCOME) }]);
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('one key takes a lead-in out of the count and goes on to the next card; the button does the same', async () => {
  const { window } = running;
  await open();
  await expect(summary(window)).toHaveText('Nothing is linked yet: 3 needs · 2 outcomes · 3 provisions');
  await expect(card(window, 'B·1')).toBeFocused();
  await press(window, 'i');
  await expect(messages(window)).toHaveText('B 1 is not counted any more. Undo counts it again.');
  await expect(card(window, 'B·2')).toBeFocused();
  await expect(card(window, 'B·1')).toHaveAccessibleName(/ not counted: not an item$/);
  await expect(column(window, 'Needs').getByRole('heading', { name: 'Not counted: not an item (1)' })).toBeVisible();
  await card(window, 'F·1').click();
  await expect(card(window, 'F·1')).toHaveAttribute('aria-pressed', 'true');
  const button = column(window, 'Card in focus').getByRole('button', { name: 'Not an item', exact: true });
  await expect(button.locator('.key-hint')).toHaveText('I');
  await button.click();
  await expect(card(window, 'F·2')).toBeFocused();
  // What was marked as an end of a link is none any more.
  await expect(card(window, 'F·1')).toHaveAttribute('aria-pressed', 'false');
  await expect(summary(window)).toHaveText('Nothing is linked yet: 2 needs · 2 outcomes · 2 provisions');
  await expect(count('Needs')).toHaveText('2');
  await untilSaved(window);
});

test('neither the counts nor the evidence of where the thread breaks take it in, and it is no dismissed prompt', async () => {
  const { window } = running;
  await stepTo(window, 'F·2', 'ArrowUp');
  await press(window, 'Space', 'ArrowLeft', 'Enter');
  await expect(messages(window)).toHaveText('E 1 and F 2 linked.');
  await expect(summary(window)).toHaveText(
    '2 of 2 needs have no outcome · 1 of 2 provisions serves no need or outcome',
  );
  await expect(attach('F1')).toHaveAccessibleName('Attach to F1: 2 broken places');
  // Two needs, two outcomes and one provision that nothing joins.
  await expect(attach('X1')).toHaveAccessibleName('Attach to X1: 5 broken places');
  await window.getByRole('button', { name: 'Only what is not linked' }).click();
  await expect(card(window, 'B·1')).toHaveCount(0);
  await window.getByRole('button', { name: 'Only what is not linked' }).click();
  await card(window, 'B·1').click();
  await expect(messages(window)).toHaveText('B 1 is not counted as an item.');
  await press(window, 'Escape');
  for (const section of ['B', 'F']) {
    await window.getByRole('tab', { name: new RegExp(`^${section} `) }).click();
    await expect(window.locator('.criteria')).toHaveAttribute('aria-label', `Criteria of section ${section}`);
    await expect(window.locator('.prompts-dismissed')).toHaveCount(0);
  }
  await press(window, 'g');
});

test('undo counts it again, redo does not, and both say what it was', async () => {
  const { window } = running;
  await stepTo(window, 'B·3');
  await press(window, 'i');
  await expect(count('Needs')).toHaveText('1');
  await press(window, 'Control+z');
  await expect(window.getByText('Undid: leaving a passage out of the golden thread', { exact: true })).toBeVisible();
  await expect(count('Needs')).toHaveText('2');
  await expect(card(window, 'B·3')).toBeFocused();
  await press(window, 'Control+y');
  await expect(count('Needs')).toHaveText('1');
  await expect(card(window, 'B·3')).toHaveAccessibleName(/not counted: not an item$/);
  // The way back, by the same key.
  await press(window, 'i');
  await expect(messages(window)).toHaveText('B 3 counts again.');
  await expect(count('Needs')).toHaveText('2');
  await expect(card(window, 'B·3')).toBeFocused();
});

test('the links of what is not counted are kept, listed, and drawn again with it', async () => {
  const { window } = running;
  await press(window, 'Space', 'ArrowRight', 'Home', 'ArrowDown', 'Enter');
  await expect(messages(window)).toHaveText('B 3 and E 2 linked.');
  await expect(card(window, 'E·2')).toHaveAccessibleName(/linked to B 3/);
  await press(window, 'i');
  await expect(messages(window)).toHaveText(
    'E 2 is not counted any more and its link is not shown. Undo counts it again.',
  );
  await window.getByRole('button', { name: '1 link cannot be shown' }).click();
  await expect(window.locator('.thread-lost li')).toContainText('One of its ends is not counted as an item.');
  await expect(card(window, 'B·3')).toHaveAccessibleName(/no outcome/);
  await card(window, 'E·2').focus();
  await column(window, 'Card in focus').getByRole('button', { name: 'Count it again' }).click();
  await expect(card(window, 'B·3')).toHaveAccessibleName(/linked to E 2/);
  await expect(window.locator('.thread-lost')).toHaveCount(0);
  await untilSaved(window);
});

test('it stays out of the count after a restart, and can then still be undone', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await open();
  await expect(count('Needs')).toHaveText('2');
  await expect(count('Provision')).toHaveText('2');
  await expect(card(window, 'B·1')).toHaveAccessibleName(/not counted: not an item$/);
  await press(window, 'Control+z');
  await expect(window.getByText('Undid: counting a passage in the golden thread', { exact: true })).toBeVisible();
  await expect(card(window, 'E·2')).toHaveAccessibleName(/not counted: not an item$/);
  await press(window, 'Control+y');
  await expect(card(window, 'B·3')).toHaveAccessibleName(/linked to E 2/);
});

test('the keys are on the sheet of all keys', async () => {
  const { window } = running;
  await press(window, '?');
  const sheet = window.getByRole('dialog');
  await expect(sheet.getByText('Not an item, or count it again')).toBeVisible();
  await expect(sheet.getByText('Take the new words of a changed link')).toBeVisible();
  await press(window, 'Escape');
  await untilSaved(window);
});

test('in a newer draft the same words stay out, changed ones count again, and changed links ask to be checked', async () => {
  const { window } = running;
  await press(window, 'Escape', 'Control+1');
  const bytes = plan(SUPPORT.replace('September', 'January'), OUTCOME.replace('a page', 'two pages'));
  await loadPlans(window, [{ name: 'P-2003.docx', bytes }]);
  await window.getByRole('button', { name: 'Load as a new draft of P-2003' }).click();
  await expect(window.getByText('Added as draft 2 of P-2003.')).toBeVisible();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, 'P-2003');
  await window.getByRole('button', { name: 'Go on with draft 2' }).click();
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  await press(window, 'g');
  await expect(card(window, 'B·1')).toHaveAccessibleName(/not counted: not an item$/);
  await expect(count('Needs')).toHaveText('2');
  await expect(count('Provision')).toHaveText('3');
  const strip = window.getByRole('button', {
    name: '1 link has changed words: please check · 1 passage that was no item counts again: please check',
  });
  await strip.click();
  const rows = window.locator('.thread-lost li');
  await expect(rows.nth(0)).toContainText('By July 2028 he will read a page of a book');
  await expect(rows.nth(1)).toContainText('from September onwards');
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to F 2. link changed: please check/);
  await expectNoViolations(window);
  await makeSmall(running, 2);
  await expectRoom(window, 2);
  await makeSmall(running, 1);
  await expectRoom(window, 1);
});

test('C takes the new words of a link, the passage that counts again is taken out anew, and both can be undone', async () => {
  const { window } = running;
  await card(window, 'E·1').focus();
  await expect(column(window, 'Card in focus').getByText('Changed: please check.')).toBeVisible();
  const take = column(window, 'Card in focus').getByRole('button', { name: 'Take the new words' });
  await expect(take.locator('.key-hint')).toHaveText('C');
  await press(window, 'c');
  await expect(messages(window)).toHaveText('New words of the link taken.');
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to F 2$/);
  await press(window, 'c');
  await expect(messages(window)).toHaveText('No link here has changed words.');
  await window.getByRole('button', { name: 'Go to F·1' }).click();
  await expect(card(window, 'F·1')).toBeFocused();
  await press(window, 'i');
  await expect(count('Provision')).toHaveText('2');
  await expect(window.locator('.thread-lost')).toHaveCount(0);
  const { stops, missed, unmarked, hidden } = await walkByTab(window);
  expect(stops.length).toBeGreaterThanOrEqual(8);
  expect.soft([missed, unmarked, hidden], 'never reached, without a ring, out of sight').toEqual([[], [], []]);
  await press(window, 'Control+z');
  await expect(window.getByRole('button', { name: '1 passage that was no item counts again' })).toBeVisible();
  await press(window, 'Control+z');
  await expect(window.getByText('Undid: taking over the new words of a link', { exact: true })).toBeVisible();
  await expect(card(window, 'E·1')).toHaveAccessibleName(/changed: please check/);
  await untilSaved(window);
});

test('beside the result the thread counts the same, and says what was left out and what was not checked', async () => {
  const { window } = running;
  await press(window, 'Escape', '3');
  await window.getByRole('button', { name: 'Submit' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Submit anyway' }).click();
  const thread = window.getByRole('region', { name: 'Golden thread' });
  // As far from the border as the note on the plan: no words and no bullet touch it.
  const [card, ...lines] = await Promise.all(
    [thread, thread.locator('p').first(), thread.locator('li').first()].map((found) => found.boundingBox()),
  );
  for (const line of lines) expect((line?.x ?? 0) - (card?.x ?? 0)).toBeGreaterThanOrEqual(18);
  await expect(thread).toContainText('1 of 2 needs has no outcome · 2 of 3 provisions serve no need or outcome');
  await expect(thread).toContainText('1 passage was taken out of the count: no need, outcome or provision.');
  await expect(thread).toContainText('1 link has changed words: please check');
  await expect(thread.getByRole('listitem')).toHaveCount(2);
  expect(running.problems()).toEqual([]);
});
