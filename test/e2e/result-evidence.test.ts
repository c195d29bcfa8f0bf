import { expect, type Page, test } from '@playwright/test';
import { goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { expectPainted, paintedWords } from '../helpers/journey/text-pane';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { pagesRegion } from '../helpers/pages/pages-view';
import { setUpPerson } from '../helpers/set-up';

/** Evidence after the audit was handed in, and on the pages of a PDF: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const WORD = samplePlan('P-1042');
const PDF = samplePlan('P-1138');
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePath(WORD.file), samplePath(PDF.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
});

async function submit(window: Page): Promise<void> {
  await untilSaved(window);
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: 'Submit anyway' }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
}

/** Goes to the first wording prompt of Section F. */
async function goToPrompt(window: Page): Promise<void> {
  await goToSection(window, 'F');
  await expect(window.getByRole('heading', { name: /^\d+ wording prompts$/ })).toBeVisible();
  await window.keyboard.press('p');
}

test('a result shows the evidence of each criterion, and leads to it in the text, where it is painted', async () => {
  const { window } = running;
  await openPlanByKeys(window, WORD.ref);
  await goToPrompt(window);
  await window.keyboard.press('e');
  await submit(window);
  const evidence = window.getByRole('list', { name: 'Evidence for F1' });
  await expect(evidence).toContainText('teaching assistant');
  await expectNoViolations(window);
  await evidence.getByRole('button').press('Enter');
  await expect(window.getByRole('tab', { name: 'Plan text' })).toHaveAttribute('aria-selected', 'true');
  await expectPainted(window, 'evidence', ['teaching assistant']);
  await expectPainted(window, 'shown', ['teaching assistant']);
  await expect(window.getByRole('list', { name: 'Evidence for F1' })).toContainText('teaching assistant');
  await expect(currentAnswer(window)).toHaveText(/^F1 /);
  await expect(currentAnswer(window)).toBeInViewport({ ratio: 1 });
  await expectNoViolations(window);
});

/** The answer beside the text that was gone to. */
const currentAnswer = (window: Page) =>
  window.getByRole('region', { name: 'Answers beside the text' }).locator('[aria-current="true"]');

test('the answers beside the text follow to the criterion that was gone to, and a section is none', async () => {
  const { window } = running;
  const beside = window.getByRole('region', { name: 'Answers beside the text' });
  for (const [section, id] of [
    ['K', 'K1'],
    ['A', 'A1'],
  ] as const) {
    await window.getByRole('tab', { name: 'Result' }).click();
    await window.getByRole('button', { name: `Section ${section} in the text, for ${id}` }).press('Enter');
    await expect(currentAnswer(window)).toHaveText(new RegExp(`^${id} `));
    await expect(currentAnswer(window)).toBeInViewport({ ratio: 1 });
    // Left and come back to, it is still there.
    await window.getByRole('tab', { name: 'Result' }).click();
    await window.getByRole('tab', { name: 'Plan text' }).click();
    await expect(currentAnswer(window)).toBeInViewport({ ratio: 1 });
  }
  await beside.getByRole('button', { name: 'Read section C in the text' }).press('Enter');
  await expect(currentAnswer(window)).toHaveCount(0);
  // Gone to among the answers themselves, it is the current one too.
  await beside.getByRole('list', { name: 'Evidence for F1' }).getByRole('button').press('Enter');
  await expect(currentAnswer(window)).toHaveText(/^F1 /);
});

test('nothing in a result can be attached, dismissed, moved, marked or taken back by a key', async () => {
  const { window } = running;
  for (const key of ['e', 'd', 'm', 'g', '1', 't', 'Shift+T', 'Control+z', 'Delete']) await window.keyboard.press(key);
  await window.getByRole('button', { name: 'Trail' }).click();
  await expect(window.locator('.trail-what')).toHaveText([
    'Submitted',
    'Attached evidence for F1',
    'Started the audit',
  ]);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Back to This week' }).first().click();
});

test('on the pages of a PDF, the very words of a prompt and of evidence are gone to and painted', async () => {
  const { window } = running;
  await openPlanByKeys(window, PDF.ref);
  await expect(window.locator('.run').first()).toBeVisible();
  await window.keyboard.press('o');
  await expect(pagesRegion(window)).toBeVisible();
  await goToPrompt(window);
  const words = (await window.locator('.prompt[data-here] .prompt-words').textContent()) ?? '';
  const painted = async (layer: string) => (await paintedWords(window, layer)).join(' ').replace(/\s+/g, ' ');
  await expect.poll(() => painted('page-shown')).toBe(words);
  await expect.poll(() => painted('page-prompt')).toContain(words);
  await window.keyboard.press('e');
  await expect.poll(() => painted('page-evidence')).toBe(words);
  await goToSection(window, 'A');
  await goToSection(window, 'F');
  await window.keyboard.press('j');
  await expect.poll(() => painted('page-shown')).toBe(words);
});

test('on the pages of a PDF, the key of the search leads to the text and searches that', async () => {
  const { window } = running;
  await window.keyboard.press('Control+f');
  await expect(window.getByRole('searchbox')).toBeFocused();
  await window.keyboard.type('broad and balanced');
  await expect.poll(async () => (await paintedWords(window, 'found-here')).length).toBe(1);
  await window.keyboard.press('Escape');
  await window.keyboard.press('o');
  await expect(pagesRegion(window)).toBeVisible();
  await window.keyboard.press('o');
  await expect(window.locator('.run').first()).toBeVisible();
  await expect(window.getByRole('searchbox')).toBeHidden();
});
