import { expect, type Locator, type Page, test } from '@playwright/test';
import { goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { messages } from '../helpers/journey/notes-and-bank';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { paintedWords } from '../helpers/journey/text-pane';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A phrase muted from the audit is muted for the council: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const [FIRST, SECOND] = [samplePlan('P-1088'), samplePlan('P-1042')];
const WORDS = 'teaching assistant';
let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(FIRST.file), samplePath(SECOND.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const question = (window: Page): Locator =>
  window.getByRole('alertdialog', { name: 'Mute this phrase for all plans?' });
const inHand = (window: Page): Locator => window.locator('.prompt[data-here]');

async function openSectionF(window: Page, ref: string): Promise<void> {
  await openPlanByKeys(window, ref);
  await goToSection(window, 'F');
  await expect(window.getByRole('heading', { name: /^\d+ wording prompts?$/ })).toBeVisible();
}

/** The rows of the section's list with these words, once the list stands. */
const rows = (window: Page): Locator =>
  window.locator('.prompt').filter({ has: window.locator('.prompt-words', { hasText: WORDS }) });

async function openBank(window: Page): Promise<void> {
  await window.keyboard.press('Control+6');
  await window.getByRole('tab', { name: 'Phrase bank' }).click();
  await expect(window.getByText(/^Version 2\.\d+: /)).toBeVisible();
}

test('says what muting means, and does nothing when it is called off', async () => {
  const { window } = running;
  await openSectionF(window, SECOND.ref);
  await window.keyboard.press('Shift+D');
  await expect(messages(window)).toContainText('Go to a wording prompt first.');
  await rows(window).first().getByRole('button').click();
  const before = await window.locator('.prompt').count();
  await inHand(window).getByRole('button', { name: /^Mute/ }).click();
  await expect(question(window)).toContainText(/in any plan, for everybody who audits on this computer/);
  await expect(question(window)).toContainText(/Undo .* in this audit, or Unmute under Rubric, Phrase bank/);
  await expect(question(window)).toContainText('teaching/classroom assistant · learning support assistant');
  await expectNoViolations(window);
  await window.keyboard.press('Escape');
  await expect(question(window)).toBeHidden();
  await expect(window.locator('.prompt')).toHaveCount(before);
});

test('mutes by key, takes it back by undo, and mutes again by redo, in the list and in the text at once', async () => {
  const { window } = running;
  const marked = await rows(window).count();
  expect(marked).toBeGreaterThan(0);
  await rows(window).first().getByRole('button').first().click();
  await window.keyboard.press('Shift+D');
  await expect(question(window).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(question(window)).toBeHidden();
  await expect(rows(window)).toHaveCount(0);
  await expect.poll(() => paintedWords(window, 'prompt')).not.toContain(WORDS);
  await expect(messages(window)).toContainText('Muted for all plans. Undo brings it back.');
  await window.keyboard.press('Control+z');
  await expect(messages(window)).toContainText('Undid: muting a phrase for all plans.');
  await expect(rows(window)).toHaveCount(marked);
  await window.keyboard.press('Control+y');
  await expect(rows(window)).toHaveCount(0);
});

test('the question and the six questions have no violation, and room at 1366 by 768 and at 200%', async () => {
  const { window } = running;
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await window.keyboard.press('p');
    await window.keyboard.press('Shift+D');
    await expect(question(window)).toBeVisible();
    await expectRoom(window, zoom);
    await window.keyboard.press('Escape');
    await expect(question(window)).toBeHidden();
    if (zoom === 2) await window.getByRole('button', { name: /^\d+ prompts?$/ }).click();
    await window.getByRole('button', { name: 'Show the items' }).click();
    const items = window.getByRole('dialog', { name: 'Section F by the six questions' });
    await expect(items.getByRole('button', { name: 'Close' })).toBeInViewport();
    await expectRoom(window, zoom);
    await expectNoViolations(window);
    await window.keyboard.press('Escape');
    await expect(items).toBeHidden();
  }
  await makeSmall(running, 1);
});

test('is muted in another plan and in the phrase bank, where it can be brought back', async () => {
  const { window } = running;
  await untilSaved(window);
  await openBank(window);
  await expect(window.getByText(/rules, 1 muted, 0 phrases of your own\.$/)).toBeVisible();
  await window.keyboard.press('Control+1');
  await openSectionF(window, FIRST.ref);
  await expect(rows(window)).toHaveCount(0);
  await openBank(window);
  await window.getByRole('button', { name: /^Unmute / }).click();
  await expect(window.getByText(/rules, 0 muted, 0 phrases of your own\.$/)).toBeVisible();
  await window.keyboard.press('Control+1');
  await openSectionF(window, SECOND.ref);
  await expect(rows(window)).not.toHaveCount(0);
});

test('after a restart, undo brings back this phrase alone and leaves what the council changed since', async () => {
  const { window } = running;
  await rows(window).first().getByRole('button').first().click();
  await window.keyboard.press('Shift+D');
  await question(window).getByRole('button', { name: 'Mute' }).click();
  await expect(rows(window)).toHaveCount(0);
  await openBank(window);
  await window.getByRole('button', { name: 'Mute such as', exact: true }).click();
  await expect(window.getByText(/rules, 2 muted, /)).toBeVisible();
  await running.close();

  running = await launchApp({ profile });
  const again = running.window;
  await atWeekScreen(again);
  await openSectionF(again, SECOND.ref);
  await expect(rows(again)).toHaveCount(0);
  await again.keyboard.press('Control+z');
  await expect(rows(again)).not.toHaveCount(0);
  await openBank(again);
  await expect(again.getByText(/rules, 1 muted, /)).toBeVisible();
  await expect(again.getByRole('button', { name: 'Unmute such as', exact: true })).toBeVisible();
});
