import { expect, type Page, test } from '@playwright/test';
import { field, openBoard, press } from '../helpers/board/board-screen';
import { openCompare } from '../helpers/journey/compare-screen';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** What is kept on leaving, and who may do what: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const begun = () => window.getByRole('region', { name: 'Begun and not saved' });
const WORDS = 'Check ten drafts a week beside the rubric';

test('a form that is left half written is there after a restart, and is thrown away only when asked', async () => {
  await openBoard(window, 'Actions');
  await press(window, 'Add an action');
  await field(window, 'Action').fill(WORDS);
  await window.keyboard.press('Escape');
  await expect(begun()).toContainText(WORDS);
  expect(running.problems()).toEqual([]);
  await running.close();
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await openBoard(window, 'Actions');
  await press(begun(), 'Go on with it');
  await expect(field(window, 'Action')).toHaveValue(WORDS);
  await press(window.getByRole('dialog'), 'Throw away');
  await expect(begun()).toBeHidden();
  await press(window, 'Add an action');
  await expect(field(window, 'Action')).toHaveValue('');
  await window.keyboard.press('Escape');
});

test('an indicator is retired with its figures, and followed again', async () => {
  await openBoard(window, 'Indicators');
  const name = 'Plans issued within 20 weeks';
  const table = window.getByRole('table', { name: 'Indicators' });
  await press(table, name);
  await press(window.getByRole('dialog'), 'Retire');
  await window.keyboard.press('Escape');
  await expect(table.getByRole('button', { name })).toHaveCount(0);
  await window.getByRole('checkbox', { name: /^Retired ones, too/ }).press('Space');
  await press(table, name);
  await press(window.getByRole('dialog'), 'Follow it again');
  await window.keyboard.press('Escape');
  await expect(table.getByRole('button', { name })).toHaveCount(1);
});

test('an auditor reads all of it and is told who keeps it', async () => {
  await window.keyboard.press('Control+7');
  const card = window.getByRole('region', { name: 'Who is marking' });
  await card.getByRole('button', { name: /^(Lead )?Role|Role/ }).click();
  await window.getByRole('option', { name: 'Auditor' }).click();
  await card.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(card.getByText('Saved.')).toBeVisible();
  for (const [tab, table] of [
    ['Actions', 'Improvement actions'],
    ['Risks', 'Risks'],
    ['Indicators', 'Indicators'],
  ] as const) {
    await openBoard(window, tab);
    await expect(window.getByText('Managers and leads keep these. You can read all of it.')).toBeVisible();
    await expect(window.getByRole('main').getByRole('button', { name: /^(Add|Import|Choose)/ })).toHaveCount(0);
    await window.getByRole('table', { name: table }).locator('tbody').getByRole('button').first().press('Enter');
    const sheet = window.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^(Edit|Remove|Keep|Close the|Retire)/ })).toHaveCount(0);
    await expect(sheet.getByRole('textbox')).toHaveCount(0);
    await window.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
  await openBoard(window, 'Dashboard');
  await expect(window.getByRole('button', { name: /^What to do about/ })).toHaveCount(0);
  await openCompare(window);
  await window.getByRole('tab', { name: 'Sections' }).click();
  await expect(window.getByRole('grid')).toBeVisible();
  await expect(window.getByText('Start an action')).toHaveCount(0);
  expect(running.problems()).toEqual([]);
});

test('with nothing there yet each part says what it is for and what to do next', async () => {
  const fresh = await launchApp();
  try {
    await setUpPerson(fresh.window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
    for (const [tab, title] of [
      ['Dashboard', 'Nothing to follow yet'],
      ['Actions', 'No actions yet'],
      ['Risks', 'No risks yet'],
      ['Indicators', 'No indicators yet'],
    ] as const) {
      await openBoard(fresh.window, tab);
      await expect(fresh.window.getByRole('heading', { name: title })).toBeVisible();
      await expectNoViolations(fresh.window);
    }
    await press(fresh.window, 'Choose usual ones');
    await fresh.window.getByRole('checkbox', { name: 'Plans issued within 20 weeks' }).press('Space');
    await press(fresh.window, 'Add 1 indicator');
    await expect(fresh.window.getByRole('table', { name: 'Indicators' })).toContainText('Plans issued within 20 weeks');
    expect(fresh.problems()).toEqual([]);
  } finally {
    await fresh.close();
  }
});
