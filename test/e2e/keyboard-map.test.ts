import { expect, type Page, test } from '@playwright/test';
import { KEY_ACTIONS } from '../../renderer/keyboard/actions';
import { ACTION_IDS, keysOf } from '../../renderer/keyboard/keys-of';
import { printedKeys } from '../../renderer/keyboard/printed-keys';
import { FIXED_KEYS } from '../../renderer/keyboard/sheet/fixed-keys';
import { currentCriterion, pressKeys } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** One person chooses keys for themselves: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const sheet = (window: Page) => window.getByRole('dialog', { name: 'Keys' });
const said = (window: Page) => window.getByRole('status', { name: 'Messages' });
const line = (window: Page, label: string) => sheet(window).getByRole('listitem').filter({ hasText: label });
const mark = (window: Page, word: string) => window.getByRole('button', { name: word, exact: true });

/** Opens the sheet by its key and finds one line. */
async function openAt(window: Page, label: string): Promise<void> {
  await window.keyboard.press('?');
  await expect(sheet(window).getByRole('searchbox', { name: 'Find a key' })).toBeFocused();
  await window.keyboard.type(label);
  await expect(line(window, label)).toBeVisible();
}

/** Changes a key by the keyboard alone. */
async function change(window: Page, label: string, key: string): Promise<void> {
  const button = sheet(window).getByRole('button', { name: `Change: ${label}`, exact: true });
  await button.focus();
  await window.keyboard.press('Enter');
  await expect(sheet(window).getByRole('button', { name: `Press the new key: ${label}` })).toBeFocused();
  await window.keyboard.press(key);
}

/** From the search, Esc empties it first. */
async function close(window: Page): Promise<void> {
  const searching = await sheet(window)
    .getByRole('searchbox')
    .evaluate((box) => box.matches(':focus:not(:placeholder-shown)'));
  if (searching) await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await expect(sheet(window)).toBeHidden();
}

test('? shows every action with its keys, on any screen, and so does the rail', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await window.keyboard.press('?');
  await expect(sheet(window)).toBeVisible();
  for (const id of ACTION_IDS) {
    const shown = line(window, KEY_ACTIONS[id].label).first();
    await expect(shown.locator('.key-hint')).toHaveText(keysOf(id, {}).map(printedKeys));
  }
  for (const { label, keys } of FIXED_KEYS)
    await expect(line(window, label).locator('.key-hint')).toHaveText([...keys]);
  await close(window);
  for (const digit of [1, 2, 3, 4, 5, 6, 7]) {
    await window.keyboard.press(`Control+${digit}`);
    await window.keyboard.press('?');
    await close(window);
  }
  await window.getByRole('button', { name: 'Keys' }).click();
  await close(window);
  await expect(window.getByRole('button', { name: 'Keys' })).toBeFocused();
});

test('the search finds an action by what it does and by its key', async () => {
  const { window } = running;
  await openAt(window, 'Insert from the comment bank');
  await expect(sheet(window).getByRole('listitem')).toHaveCount(1);
  await sheet(window).getByRole('searchbox').fill('ctrl z');
  await expect(line(window, 'Undo').first()).toBeVisible();
  await sheet(window).getByRole('searchbox').fill('no such key');
  await expect(sheet(window).getByText('No key fits this search.')).toBeVisible();
  await close(window);
});

test('no key acts below the sheet or while a key is awaited', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await goToF(window);
  await openAt(window, 'Not evidenced');
  await sheet(window).locator('.sheet-body').focus();
  await pressKeys(window, ['2', 'x', 'Enter', 'Control+5']);
  await change(window, 'Not evidenced', 'Tab');
  await pressKeys(window, ['2', 'Control+5', 'Escape']);
  await close(window);
  expect(await currentCriterion(window)).toBe('F1');
  await expect(mark(window, 'Met')).toHaveAttribute('aria-pressed', 'false');
});

test('a key that is taken, reserved or no key of its own is refused in words, shown and said', async () => {
  const { window } = running;
  await openAt(window, 'Write a note');
  const refusals: readonly (readonly [string, string])[] = [
    ['e', 'E is the key of “Attach the selection as evidence”. Choose another key, or change that one first.'],
    ['2', '2 is the key of “Rate with this number”. Choose another key.'],
    ['Control+5', 'Ctrl 5 is the key of “Go to Board report”. Choose another key, or change that one first.'],
    ['Control+c', 'Ctrl C copies. Choose another key.'],
    ['F5', 'F5 loads pages again. Choose another key.'],
    ['Tab', 'Tab goes to the next control. Choose another key.'],
    ['Control+Alt+k', 'AltGr, or Ctrl with Alt, writes characters on many keyboards. Choose another.'],
  ];
  await change(window, 'Write a note', 'x');
  for (const [key, words] of refusals) {
    await window.keyboard.press(key);
    await expect(line(window, 'Write a note').getByText(words)).toBeVisible();
    await expect(said(window)).toHaveText(words);
  }
  // Heard although a dialog is open.
  await expect(window.locator('[aria-hidden="true"] [role="status"], [inert] [role="status"]')).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(line(window, 'Write a note').locator('.key-hint')).toHaveText(['T', 'Alt N']);
  await close(window);
});

async function goToF(window: Page): Promise<void> {
  await window.getByRole('tab', { name: /^F / }).click();
  await expect.poll(() => currentCriterion(window)).toMatch(/^F/);
}

async function expectNewKey(window: Page): Promise<void> {
  await goToF(window);
  const button = mark(window, 'Not evidenced');
  await expect(button.locator('.key-hint')).toHaveText('K');
  await window.keyboard.press('2');
  await window.keyboard.press('x');
  await expect(mark(window, 'Met')).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('k');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

test('a chosen key is printed on the button, does what the old one did, and the old one does nothing', async () => {
  const { window } = running;
  await openAt(window, 'Not evidenced');
  await change(window, 'Not evidenced', 'k');
  await expect(said(window)).toHaveText('Not evidenced: K.');
  await expect(line(window, 'Not evidenced').locator('.key-hint')).toHaveText(['K']);
  await expect(sheet(window).getByRole('button', { name: 'Change: Not evidenced' })).toBeFocused();
  await close(window);
  await expectNewKey(window);
  // A key for the way on: it acts also where Enter would press what has the focus.
  await openAt(window, 'Next unscored criterion');
  await change(window, 'Next unscored criterion', 'q');
  await close(window);
  await mark(window, 'Strong').focus();
  await window.keyboard.press('q');
  await expect.poll(() => currentCriterion(window)).toBe('F2');
  await untilSaved(window);
});

test('it holds after a restart, in the sample data too, and the keys go back to what they were', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await expectNewKey(window);
  await window.keyboard.press('Control+7');
  await window.getByRole('button', { name: 'Add the sample data' }).click();
  await expect(window.getByRole('region', { name: 'Sample data' })).toBeVisible({ timeout: 60_000 });
  await openAt(window, 'Not evidenced');
  await expect(line(window, 'Not evidenced').locator('.key-hint')).toHaveText(['K']);
  await sheet(window).getByRole('button', { name: 'Back to X: Not evidenced' }).click();
  await expect(line(window, 'Not evidenced').locator('.key-hint')).toHaveText(['X']);
  await expect(sheet(window).getByRole('button', { name: 'Change: Not evidenced' })).toBeFocused();
  await sheet(window).getByRole('searchbox').fill('');
  await sheet(window).getByRole('button', { name: 'All keys back' }).click();
  await expect(line(window, 'Next unscored criterion').locator('.key-hint')).toHaveText(['↵']);
  await sheet(window).getByRole('button', { name: 'My keys again' }).click();
  await expect(line(window, 'Next unscored criterion').locator('.key-hint')).toHaveText(['Q']);
  await close(window);
  // What was chosen among the sample data holds for the council's own as well.
  await window.getByRole('button', { name: 'Back to our own data' }).click();
  await expect(window.getByRole('region', { name: 'Sample data' })).toBeHidden();
  await openPlanByKeys(window, PLAN.ref);
  await expect(mark(window, 'Not evidenced').locator('.key-hint')).toHaveText('X');
  await expect(window.getByRole('button', { name: 'Next unscored' }).locator('.key-hint')).toHaveText('Q');
});

test('the sheet has no violation in light or dark and room at 1366 by 768 and at 200%', async () => {
  const { window } = running;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(window, 'Write a note');
  await change(window, 'Write a note', 'e');
  await sheet(window).getByRole('searchbox').fill('');
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await makeSmall(running, 1);
  await close(window);
});
