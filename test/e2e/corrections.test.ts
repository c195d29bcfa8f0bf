import { expect, type Page, test } from '@playwright/test';
import { currentCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, tabTo, untilSaved } from '../helpers/journey/keyboard-work';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { shownSections } from '../helpers/journey/plan-paper';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A passage that stands in the wrong section is moved by keys, and back: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
/** Laid out as a table whose columns stand in different sections. */
const COLUMNS = samplePlan('P-1094');

let profile: string;
let running: RunningApp;
let found: Awaited<ReturnType<typeof shownSections>>;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file), samplePath(COLUMNS.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const movedByHand = (window: Page) => window.getByText('moved to J by hand');

/** Chooses the second and third passage of the text. */
async function chooseTwo(window: Page): Promise<string[]> {
  await tabTo(window, '.paper-scroll');
  for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await window.keyboard.press(key);
  const chosen = window.locator('[data-chosen]');
  await expect(chosen).toHaveCount(2);
  return chosen.allTextContents();
}

/** Drags from the middle of one block's first line to that of another's, as a hand that selects words does. */
async function selectWords(window: Page, from: string, to: string): Promise<void> {
  // Waits until the text has come to rest.
  await window.locator(from).first().hover();
  const start = await window.locator(from).first().boundingBox();
  const end = await window.locator(to).first().boundingBox();
  if (start === null || end === null) throw new Error('There is nothing to select.');
  await window.mouse.move(start.x + 20, start.y + 8);
  await window.mouse.down();
  await window.mouse.move(end.x + 60, end.y + 8, { steps: 4 });
  await window.mouse.up();
}

/** Opens the menu of sections and takes what begins with these letters. */
async function moveTo(window: Page, letters: string): Promise<void> {
  await window.keyboard.press('m');
  await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
  await window.keyboard.type(letters);
  await window.keyboard.press('Enter');
}

test('passages moved by keys can be undone and done again', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  found = await shownSections(window);
  const passages = await chooseTwo(window);
  for (const passage of passages) expect(found.J).not.toContain(passage);
  await moveTo(window, 'J');
  await expect(movedByHand(window)).toHaveCount(2);
  // Looking elsewhere, one is led to what the undo concerns.
  await window.getByRole('tab', { name: /^I / }).click();
  await expect(window.locator('.run[data-sections="I"]').first()).toBeInViewport();
  await window.keyboard.press('Control+z');
  await expect(movedByHand(window)).toHaveCount(0);
  await expect(window.locator('[data-chosen]')).toHaveText(passages);
  await expect(window.locator('[data-chosen]').first()).toBeInViewport();
  await expect(window.getByText('Undid: moving text to J', { exact: true })).toBeVisible();
  expect(await shownSections(window)).toEqual(found);
  await window.keyboard.press('Control+y');
  await expect(movedByHand(window)).toHaveCount(2);
  // The next start opens the text where it was left.
  await goToSection(window, 'A');
  await untilSaved(window);
});

test('the correction stays after a restart, and can then still be put back where it was found', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await expect(movedByHand(window)).toHaveCount(2);
  expect(await shownSections(window)).not.toEqual(found);
  await chooseTwo(window);
  await moveTo(window, 'Put');
  await expect(movedByHand(window)).toHaveCount(0);
  expect(await shownSections(window)).toEqual(found);
  await chooseTwo(window);
  await window.keyboard.press('m');
  await expect(window.getByRole('menuitem', { name: 'Put back where it was found' })).toBeHidden();
  await window.keyboard.press('Escape');
});

test('undo leads back to the criterion it concerns and says in sight what it undid', async () => {
  const { window } = running;
  await goToSection(window, 'F');
  expect(await currentCriterion(window)).toBe('F1');
  await window.keyboard.press('2');
  await goToSection(window, 'K');
  await window.keyboard.press('Control+z');
  await expect.poll(() => currentCriterion(window)).toBe('F1');
  await expect(window.getByRole('tab', { name: /^F / })).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByText('Undid: mark F1', { exact: true })).toBeVisible();
  await expect(window.getByRole('status', { name: 'Messages' })).toHaveText('Undid: mark F1.');
  await goToSection(window, 'K');
  await window.getByRole('button', { name: 'Redo mark F1' }).click();
  await expect.poll(() => currentCriterion(window)).toBe('F1');
  await expect(window.getByText('Did again: mark F1', { exact: true })).toBeVisible();
});

test('M with nothing chosen says what to do first, to the eye and to screen readers', async () => {
  const { window } = running;
  await window.keyboard.press('Escape');
  await expect(window.locator('[data-chosen]')).toHaveCount(0);
  await expect(window.locator('.move-hint')).toContainText('M move');
  await window.keyboard.press('m');
  const what = 'Click a passage or select text first, then press M.';
  await expect(window.locator('.move-hint').getByText(what)).toBeVisible();
  await expect(window.getByRole('status', { name: 'Messages' })).toHaveText(what);
});

test('words selected with the mouse choose the passages they stand in, and M moves these', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: /^C / }).click();
  const inC = '.run[data-sections="C"] p[data-block]';
  await expect(window.locator(inC).first()).toBeInViewport();
  const passages = (await window.locator(inC).allTextContents()).slice(0, 2);
  await selectWords(window, inC, `:nth-match(${inC}, 2)`);
  await expect(window.locator('[data-chosen]')).toHaveText(passages);
  await expect(window.getByRole('toolbar', { name: 'Chosen passages' })).toContainText('2 passages chosen');
  await moveTo(window, 'K');
  await expect(window.getByText('moved to K by hand')).toHaveCount(2);
  // What was selected is not there any more for the next M.
  await window.keyboard.press('m');
  await expect(window.getByRole('menu', { name: 'Move to section' })).toBeHidden();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('moved to K by hand')).toHaveCount(0);
});

test('words selected in the cell of a table choose the passage in that cell', async () => {
  const { window } = running;
  await openPlanByKeys(window, COLUMNS.ref);
  const cell = window.locator('.paper-table td p[data-block]').filter({ hasText: /.{40}/ }).nth(1);
  const id = await cell.getAttribute('data-block');
  await selectWords(window, `[data-block="${id}"]`, `[data-block="${id}"]`);
  await expect(window.locator('[data-chosen]')).toHaveCount(1);
  await expect(window.locator(`[data-block="${id}"]`)).toHaveAttribute('data-chosen', '');
  await window.keyboard.press('Escape');
  await expect(window.locator('[data-chosen]')).toHaveCount(0);
});

test('the warnings lead from one passage in no section to the next, each ready to be moved', async () => {
  const { window } = running;
  const { none } = await shownSections(window);
  const go = window.getByRole('button', { name: /^Go to / });
  if (!(await go.isVisible())) await window.locator('.warnings-button').click();
  await expect(window.locator('.warnings')).toContainText('move it with M');
  await expect(window.locator('.warnings')).not.toContainText(/and \d+ more/);
  const seen: string[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    await go.click();
    const chosen = window.locator('[data-chosen]');
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toBeInViewport();
    const [passage = ''] = await chosen.allTextContents();
    expect(none).toContain(passage);
    seen.push((await chosen.getAttribute('data-block')) ?? '');
  }
  expect(new Set(seen).size).toBe(2);
  await window.keyboard.press('m');
  await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
  await window.keyboard.press('Escape');
});

test('the menu of sections begins at the one that the chosen words stand in, also at 200%', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  await openPlanByKeys(window, PLAN.ref);
  await goToSection(window, 'F');
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await tabTo(window, '.paper-scroll');
    await window.keyboard.press('ArrowDown');
    const section = (await window.locator('.run:has([data-chosen])').getAttribute('data-sections')) ?? '';
    expect(section).not.toBe('A');
    await window.keyboard.press('m');
    const own = window.getByRole('menuitem', { name: new RegExp(`^${section} `) });
    await expect(own).toBeFocused();
    await expect(own).toBeInViewport();
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
  }
});
