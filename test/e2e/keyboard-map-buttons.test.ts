import { expect, type Page, test } from '@playwright/test';
import { KEY_ACTIONS, type KeyActionId } from '../../renderer/keyboard/actions';
import { printedKeys } from '../../renderer/keyboard/printed-keys';
import { currentCriterion, goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { keylessControls, toldKeys } from '../helpers/journey/keyless-controls';
import { isException, PRINTED_ELSEWHERE } from '../helpers/journey/keyless-exceptions';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { showText } from '../helpers/journey/plan-paper';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { card, messages, press, redrafted, title } from '../helpers/journey/thread-work';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** One audit from its first criterion to its result: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
const PDF = samplePlan('P-1119');

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file), samplePath(PDF.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

async function expectKeys(window: Page, screen: string): Promise<void> {
  const keyless = (await keylessControls(window)).filter((control) => !isException(control));
  expect.soft(keyless, screen).toEqual([]);
}

const seenHints = new Set<string>();

/** Notes every key that is printed somewhere now. */
async function noteHints(window: Page): Promise<void> {
  const hints = await window.locator('.key-hint:visible, .rail-key:visible').allTextContents();
  for (const hint of hints) seenHints.add(hint);
}

async function look(window: Page, screen: string): Promise<void> {
  await expectKeys(window, screen);
  await noteHints(window);
}

const printed = (action: KeyActionId): string => printedKeys(KEY_ACTIONS[action].keys[0]);

test('the check finds a button without a key, whether in the screen or in the menu', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await look(window, 'marking');
  const hint = window.getByRole('button', { name: 'Clear rating' }).locator('.key-hint');
  await hint.evaluate((element) => element.classList.add('visually-hidden', 'was-hint'));
  await hint.evaluate((element) => element.classList.remove('key-hint'));
  expect(await keylessControls(window)).toContainEqual(
    expect.objectContaining({ name: expect.stringMatching(/^Clear rating/) }),
  );
  await window.locator('.was-hint').evaluate((element) => element.classList.add('key-hint'));
  await window.locator('.was-hint').evaluate((element) => element.classList.remove('visually-hidden', 'was-hint'));
  await window.getByRole('button', { name: 'More for this audit' }).click();
  await expect(window.getByRole('menuitem')).toHaveCount(7);
  await look(window, 'the menu of the audit');
  await press(window, 'Escape');
});

test('next and previous go over criteria that are scored already', async () => {
  const { window } = running;
  await goToSection(window, 'A');
  await goToCriterion(window, 'A1');
  await press(window, '2', '.', '2', '.');
  expect(await currentCriterion(window)).toBe('A3');
  await press(window, ',', ',');
  expect(await currentCriterion(window)).toBe('A1');
  await press(window, '.');
  expect(await currentCriterion(window)).toBe('A2');
  await window.getByRole('button', { name: 'Next criterion' }).click();
  expect(await currentCriterion(window)).toBe('A3');
  await press(window, 'Enter');
  expect(await currentCriterion(window)).toBe('A4');
});

test('how to judge, what to know of the file, trail, feedback sheet, grade and reopening answer to their keys', async () => {
  const { window } = running;
  const guidance = window.getByRole('button', { name: 'How to judge it' });
  await press(window, 'h');
  await expect(guidance).toHaveAttribute('aria-expanded', 'true');
  await press(window, 'h');
  await expect(guidance).toHaveAttribute('aria-expanded', 'false');
  for (const [key, name] of [
    ['Shift+R', 'Trail of this audit'],
    ['Shift+S', `Feedback sheet for ${PLAN.ref}`],
    ['Shift+G', 'Show the running grade?'],
  ] as const) {
    await press(window, key);
    const dialog = window.getByRole('dialog', { name }).or(window.getByRole('alertdialog', { name }));
    await expect(dialog).toBeVisible();
    await press(window, 'Escape');
    await expect(dialog).toBeHidden();
  }
  await press(window, 'Shift+O');
  await expect(messages(window)).toHaveText('This audit is open for marking: there is nothing to reopen.');
  await press(window, 'Shift+N');
  await expect(messages(window)).toHaveText('There is no newer draft of this plan.');
});

test('prompts: the six questions by key, and the one dismissed last is brought back by key', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  const head = window.getByRole('heading', { name: /wording prompts?$/ });
  const before = await head.textContent();
  await press(window, 'p', 'd');
  await expect(window.getByText('1 dismissed')).toBeVisible();
  await look(window, 'section F with a prompt in hand and one dismissed');
  await window.getByText('1 dismissed').click();
  await look(window, 'what was dismissed');
  await press(window, 'r');
  await expect(messages(window)).toHaveText(/^Brought back: /);
  await expect(head).toHaveText(before ?? '');
  await press(window, 'r');
  await expect(messages(window)).toHaveText('No prompt of this section is dismissed.');
  await press(window, 'p', 'e');
  await expect(window.locator('[data-evidence]')).toHaveCount(1);
  await look(window, 'a criterion with evidence');
  await press(window, 'Shift+Q');
  const items = window.getByRole('dialog', { name: 'Section F by the six questions' });
  await expect(items).toBeVisible();
  await press(window, 'Escape');
  await expect(items).toBeHidden();
});

test('in the golden thread every button has its key, and the keys do what the buttons do', async () => {
  const { window } = running;
  await press(window, 'Shift+X');
  await expect(messages(window)).toHaveText('This is done in the golden thread. Open it first.');
  await press(window, 'g');
  await expect(title(window)).toBeVisible();
  await expect(card(window, 'B·1')).toBeFocused();
  const how = window.locator('.thread-how');
  await expect(how).toContainText('marks one end');
  await press(window, 'Shift+X');
  await expect(messages(window)).toHaveText('Link something first: before that nothing is missing.');
  await press(window, 'Space');
  await expect(how).toContainText('Marked. Go to the other end:');
  await press(window, 'ArrowRight', 'Enter');
  await expect(messages(window)).toHaveText('B 1 and E 1 linked.');
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to B 1/);
  await look(window, 'the golden thread');
  const only = window.getByRole('button', { name: /^Only what is not linked/ });
  await press(window, 'Shift+L');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await press(window, 'Shift+L');
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  await press(window, 'Shift+X');
  await expect(messages(window)).toHaveText(/passages? attached to X1\.$/);
  await press(window, 'Shift+F');
  await expect(messages(window)).toHaveText(/attached to F1/);
  await card(window, 'E·1').focus();
  await press(window, 's');
  await expect(title(window)).toBeHidden();
});

test('a newer draft: its buttons and what is left of the earlier one have keys', async () => {
  const { window } = running;
  await untilSaved(window);
  await window.keyboard.press('Control+1');
  const bytes = Buffer.from(await redrafted(samplePath(PLAN.file)));
  await loadPlans(window, [{ name: PLAN.file, bytes }]);
  await window.getByRole('button', { name: `Load as a new draft of ${PLAN.ref}` }).click();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await expect(window.getByRole('region', { name: 'A newer draft' })).toBeVisible();
  await look(window, 'a newer draft');
  await press(window, 'Shift+N');
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  await press(window, 'g');
  await expect(window.locator('.thread-lost-button')).toBeVisible();
  await look(window, 'a link that is to be checked');
  await press(window, 'Shift+C');
  await expect(window.locator('.thread-lost-button')).toHaveAttribute('aria-expanded', 'true');
  await press(window, 'Shift+C', 'g');
  await expect(title(window)).toBeHidden();
});

test('a handed-in audit: trail, feedback sheet, reopening and its text by key', async () => {
  const { window } = running;
  await press(window, 'Control+Enter');
  const submit = window.getByRole('dialog', { name: /^Submit / });
  await submit.getByRole('button', { name: /^Submit/ }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  await look(window, 'the result');
  await press(window, 'F6');
  await expect(window.getByRole('tab', { name: 'Plan text' })).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByRole('tab', { name: 'Plan text' })).toBeFocused();
  await look(window, 'the text of a result');
  await press(window, 'F6');
  await expect(window.getByRole('tab', { name: 'Result' })).toBeFocused();
  for (const [key, name] of [
    ['Shift+R', 'Trail of this audit'],
    ['Shift+S', `Feedback sheet for ${PLAN.ref}`],
    ['Shift+O', `Reopen ${PLAN.ref}?`],
  ] as const) {
    await press(window, key);
    await expect(window.getByRole('dialog', { name })).toBeVisible();
    await press(window, 'Escape');
    await expect(window.getByRole('dialog', { name })).toBeHidden();
  }
});

test('pages of a PDF: the next one, the one before and the zoom by key', async () => {
  const { window } = running;
  await openPlanByKeys(window, PDF.ref);
  const pages = window.getByRole('textbox', { name: 'Page' });
  await showText(window);
  await look(window, 'the text of a PDF');
  await press(window, 'o');
  await pages.fill('1');
  await press(window, 'Enter');
  await expect(pages).toHaveValue('1');
  await look(window, 'the pages of a PDF');
  await press(window, 'Tab', '>'); // not while a number is written
  await expect(pages).toHaveValue('2');
  await press(window, '<');
  await expect(pages).toHaveValue('1');
});

test('each key of an audit is printed in one of these screens', () => {
  const unseen = (Object.keys(KEY_ACTIONS) as KeyActionId[]).filter(
    (action) =>
      KEY_ACTIONS[action].group !== 'Compare' && !seenHints.has(printed(action)) && !PRINTED_ELSEWHERE.includes(action),
  );
  expect(unseen).toEqual([]);
});

test('what prints a key tells assistive technology the same key, in the notation of the attribute', async () => {
  const { window } = running;
  const told = await toldKeys(window);
  expect(told.filter((line) => line.endsWith(': null'))).toEqual([]);
  const expected = ['Submit', 'Clear rating', 'Next unscored', 'Strong', 'Not evidenced', 'Next criterion'];
  const keys = expected.map((name) =>
    told
      .find((line) => line.startsWith(name))
      ?.split(': ')
      .at(-1),
  );
  expect(keys).toEqual(['Control+Enter', 'Delete', 'Enter', '3', 'X', '.']);
  expect(told.find((line) => line.startsWith('Note on the plan'))).toMatch(/: Shift\+T$/);
  expect(told.find((line) => line.startsWith('This week'))).toMatch(/: Control\+1$/);
});

test('whoever cannot press single keys rates, attaches, dismisses and goes on by Tab, Space and Enter', async () => {
  const { window } = running;
  await press(window, 'Control+1');
  await openPlanByKeys(window, PLAN.ref);
  await press(window, 'Shift+O');
  await window.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('To be looked at again.');
  await window.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
  await tabTo(window, '.rating[aria-label="Strong"]');
  await press(window, 'Space');
  await expect(window.getByRole('button', { name: 'Strong', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(window, '.card-next');
  await press(window, 'Enter');
  expect(await currentCriterion(window)).toBe('F3');
  await goToCriterion(window, 'F4');
  await tabTo(window, '.prompt-button');
  await press(window, 'Enter');
  const actions = window.locator('.prompt-actions');
  await expect(actions).toBeVisible();
  await tabTo(window, '.prompt-actions button');
  await press(window, 'Enter');
  await expect(window.locator('[data-evidence]')).toHaveCount(1);
  await expect(window.getByRole('button', { name: /^Evidence, go there: / })).toBeVisible();
});

test('at 200% what has no room for its key is named by a tip and by the sheet', async () => {
  const { window } = running;
  await makeSmall(running, 2);
  await expect(window.locator('.plan-note-tip')).toHaveAttribute('title', 'Note on the plan: Shift T');
  await press(window, '?');
  const sheet = window.getByRole('dialog', { name: 'Keys' });
  for (const action of ['plan-note', 'original-view', 'to-text'] as const)
    await expect(sheet.getByRole('listitem').filter({ hasText: KEY_ACTIONS[action].label }).first()).toContainText(
      printed(action),
    );
  await press(window, 'Escape');
  await expect(sheet).toBeHidden();
  await openPlanByKeys(window, PDF.ref);
  await expect(window.locator('.view-switch')).toHaveAttribute('title', 'Text or pages: O');
  await makeSmall(running, 1);
});
