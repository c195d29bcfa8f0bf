import { expect, type Page } from '@playwright/test';
import { makeLargePlan } from '../../scripts/make-samples/make-large-plan';
import { hostileFiles } from '../helpers/hostile-files';
import { untilWorkedOut } from '../helpers/journey/report-screen';
import { loadPlans } from '../helpers/load-plans';
import { atWeekScreen } from '../helpers/set-up';
import { type Camera, LOOKS, ZOOMED } from './camera';
import { takeBoard } from './take-board';
import { takeCompare } from './take-compare';
import { takeSampling } from './take-sampling';
import { takeStudio } from './take-studio';

/** Plans of the sample: one that nobody has marked yet, one laid out as a table and half marked, one handed in, a PDF. */
const FRESH = 'P-1110';
const TABLE_LAYOUT = 'P-1094';
const SUBMITTED = 'P-1088';
const PDF = 'P-1138';

/** What an auditor has typed by the time of the picture, section by section from A into F, with Enter after each. */
const TYPED = [...'23213', ...'22x21', ...'32', ...'22', ...'3122n23', ...'213'];

async function open(window: Page, ref: string): Promise<void> {
  await window.getByRole('rowheader', { name: ref }).click();
  await expect(window.getByRole('heading', { name: ref, level: 1 })).toBeVisible();
}

async function goTo(window: Page, name: string): Promise<void> {
  await window.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name, exact: true }).click();
  // The heading of the list says which weeks it shows.
  if (name === 'This week') await atWeekScreen(window);
  else await expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function firstRun(window: Page, camera: Camera): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Who is marking?' })).toBeVisible();
  await camera.take('first-run');
  await window.getByLabel('Name').fill('Auditor 1');
  // Managers mark, too, and may write the rubric.
  await window.getByRole('button', { name: /Role/ }).click();
  await window.getByRole('option', { name: 'Manager' }).click();
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByRole('heading', { name: 'How would you like to start?' })).toBeVisible();
  await camera.take('how-to-start');
  await window.getByRole('button', { name: 'Try with sample data' }).click();
  await atWeekScreen(window, 60_000);
}

async function marking(window: Page, camera: Camera): Promise<void> {
  await open(window, FRESH);
  await expect(window.locator('.paper .run').first()).toBeVisible();
  for (const [index, key] of TYPED.entries()) {
    if (index > 0) await window.keyboard.press('Enter');
    await window.keyboard.press(key);
  }
  await expect(window.locator('.audit-progress .saved')).toContainText('Saved ');
  await attachPrompts(window);
  await camera.take('audit', LOOKS, async () => {
    await showSection(window, 'F');
    await window.getByRole('button', { name: 'Back', exact: true }).click();
  });
  await camera.take('audit', [ZOOMED], () => showSection(window, 'F'));
  await goTo(window, 'This week');
  await open(window, TABLE_LAYOUT);
  await window.getByRole('button', { name: 'Take it over' }).click();
  await expect(window.locator('.paper table').first()).toBeVisible();
  await camera.take('audit-table', LOOKS, () => showSection(window, 'F'));
  await goTo(window, 'This week');
}

/** Makes evidence of two wording prompts of Section F, where the auditor stands. */
async function attachPrompts(window: Page): Promise<void> {
  for (const key of ['p', 'e', 'p', 'e']) await window.keyboard.press(key);
  await expect(window.locator('.evidence').getByRole('listitem')).toHaveCount(2);
}

/** The golden thread with a need linked to its outcome and that to provision. */
async function thread(window: Page, camera: Camera): Promise<void> {
  await open(window, FRESH);
  await window.keyboard.press('g');
  await expect(window.getByRole('heading', { name: 'Golden thread' })).toBeVisible();
  for (const key of ['Space', 'ArrowRight', 'Enter', 'Space', 'ArrowRight', 'Enter']) await window.keyboard.press(key);
  await camera.take('thread');
  await window.keyboard.press('g');
  await goTo(window, 'This week');
}

/** A PDF as its pages look, and the sheet of all keys over it. */
async function pages(window: Page, camera: Camera): Promise<void> {
  await open(window, PDF);
  await expect(window.locator('.pages-pane canvas').first()).toBeVisible();
  await camera.take('pages');
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog')).toBeVisible();
  await camera.take('keys');
  await window.keyboard.press('Escape');
  await goTo(window, 'This week');
}

/** Scrolls the plan to a section. Choosing the one that is chosen already would not. */
async function showSection(window: Page, id: string): Promise<void> {
  await window.getByRole('tab', { name: /^A / }).click();
  await window.getByRole('tab', { name: new RegExp(`^${id} `) }).click();
}

async function loading(window: Page, camera: Camera): Promise<void> {
  const bad = new Map((await hostileFiles()).map((file) => [file.name, file]));
  const files = ['password.docx', 'old-word.doc', 'empty.pdf'].flatMap((name) => bad.get(name) ?? []);
  const bytes = await makeLargePlan({ pages: 4, seed: 17, layout: 'boxed-tables' });
  await loadPlans(window, [{ name: 'P-9017.docx', bytes }, ...files, { name: 'P-9017 again.docx', bytes }]);
  await camera.take('import');
  await window.getByRole('button', { name: 'Close this list' }).click();
}

/** Goes through the whole app once, as an auditor would, and takes a picture of every screen. */
export async function takeAllScreens(window: Page, camera: Camera): Promise<void> {
  await firstRun(window, camera);
  await marking(window, camera);
  await thread(window, camera);
  await pages(window, camera);
  await camera.take('week', [...LOOKS, ZOOMED]);
  await open(window, SUBMITTED);
  await expect(window.getByRole('button', { name: /Reopen/ })).toBeVisible();
  await camera.take('result');
  await goTo(window, 'Board report');
  await untilWorkedOut(window);
  await camera.take('report');
  await goTo(window, 'Rubric');
  await camera.take('rubric');
  await window.getByRole('tab', { name: 'Phrase bank' }).click();
  await camera.take('phrase-bank');
  await goTo(window, 'Data');
  await camera.take('data');
  await goTo(window, 'This week');
  await loading(window, camera);
  await takeSampling(window, camera);
  await takeStudio(window, camera);
  await takeCompare(window, camera);
  await takeBoard(window, camera);
}
