import { expect, type Page, test } from '@playwright/test';
import {
  chooseMeasure,
  chooseVersions,
  openCompare,
  sentenceCard,
  untilFresh,
} from '../helpers/journey/compare-screen';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** What is kept for everybody, events and rules: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const FIRED = /(A rule|Rules) fired:/;

const SECTION_F = 'Section F, share of criteria met';

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window, { name: 'Mo Manager', initials: 'MM', role: 'Manager' });
  await openCompare(window);
  await chooseVersions(window, [1, 2]);
  await chooseMeasure(window, SECTION_F);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('an event that starts limits anew breaks the line, and is taken back', async () => {
  const centres = window.locator('.chart-card .chart-centre');
  const before = await centres.count();
  await window.keyboard.press('e');
  const sheet = window.getByRole('dialog', { name: 'What happened when' });
  await sheet.getByRole('button', { name: 'Add an event' }).press('Enter');
  // Leaving the form leaves the sheet open, with the keys still in it.
  await window.keyboard.press('Escape');
  await expect(sheet.getByRole('button', { name: 'Add an event' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(sheet.getByRole('textbox', { name: 'What happened', exact: true })).toBeFocused();
  await window.keyboard.type('New template');
  await sheet.getByRole('textbox', { name: 'Day' }).fill('20/07/2026');
  await sheet.getByRole('checkbox', { name: 'Limits start anew here' }).press('Space');
  await sheet.getByRole('button', { name: 'Add the event' }).press('Enter');
  await expect(sheet).toContainText('Added: New template, 20 July 2026.');
  await window.keyboard.press('Escape');
  await untilFresh(window);
  await expect(centres).toHaveCount(before + 1);
  await expect(window.locator('.chart-eventname', { hasText: 'New template' })).toBeVisible();
  await window.keyboard.press('e');
  await sheet.getByRole('button', { name: 'Remove New template, 20 July 2026' }).press('Enter');
  await expect(sheet).toContainText('Removed: New template');
  await window.keyboard.press('Escape');
  await expect(centres).toHaveCount(before);
});

test('rules are changed by a manager and taken back, and no rule means no signal', async () => {
  const open = window.getByRole('button', { name: 'Rules', exact: true });
  await open.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Rules for a signal' });
  for (const box of await dialog.getByRole('checkbox').all()) await box.press('Space');
  await dialog.getByRole('button', { name: 'Save rules' }).press('Enter');
  await untilFresh(window);
  await expect(sentenceCard(window)).not.toContainText(FIRED);
  const taken = window.getByRole('region', { name: 'Changed' });
  await taken.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(sentenceCard(window)).toContainText(FIRED);
});

test('events and rules are there after a restart', async () => {
  await window.getByRole('button', { name: 'Rules', exact: true }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Rules for a signal' });
  await dialog.getByRole('checkbox', { name: /^A trend/ }).press('Space');
  await dialog.getByRole('button', { name: 'Save rules' }).press('Enter');
  await expect(window.getByRole('region', { name: 'Changed' })).toBeVisible();
  await window.keyboard.press('e');
  const sheet = window.getByRole('dialog', { name: 'What happened when' });
  await sheet.getByRole('button', { name: 'Let limits start anew at Rubric version 2' }).press('Enter');
  await expect(sheet).toContainText('Added: Rubric version 2');
  expect(running.problems()).toEqual([]);
  await running.close();
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await openCompare(window);
  await window.keyboard.press('e');
  await expect(eventsSheet()).toContainText('limits start anew here');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Rules', exact: true }).press('Enter');
  await expect(window.getByRole('checkbox', { name: /^A trend/ })).not.toBeChecked();
  await window.keyboard.press('Escape');
});

const eventsSheet = () => window.getByRole('dialog', { name: 'What happened when' });

test('an auditor sees events and rules, and cannot change them', async () => {
  await window.keyboard.press('Control+7');
  const card = window.getByRole('region', { name: 'Who is marking' });
  await card.getByRole('button', { name: /^(Manager )?Role|Role/ }).click();
  await window.getByRole('option', { name: 'Auditor' }).click();
  await card.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(card.getByText('Saved.')).toBeVisible();
  await openCompare(window);
  await window.keyboard.press('e');
  await expect(eventsSheet()).toContainText('A manager or a lead changes this list.');
  await expect(eventsSheet().getByRole('button', { name: /^(Add|Edit|Remove|Let)/ })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Rules', exact: true }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Rules for a signal' });
  await expect(dialog.getByRole('checkbox').first()).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Save rules' })).toHaveCount(0);
});

test('with nothing handed in Compare says so, with its heading in focus and nothing that goes wrong', async () => {
  const fresh = await launchApp();
  try {
    await setUpPerson(fresh.window);
    await fresh.window.keyboard.press('Control+3');
    await expect(fresh.window.getByRole('heading', { name: 'Compare', level: 1 })).toBeFocused();
    await expect(fresh.window.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
    await expectNoViolations(fresh.window);
    expect(fresh.problems()).toEqual([]);
  } finally {
    await fresh.close();
  }
});
