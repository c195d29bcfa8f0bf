import { expect, type Page, test } from '@playwright/test';
import { chooseMeasure, openCompare, sentenceCard, untilFresh } from '../helpers/journey/compare-screen';
import { layoutFaults } from '../helpers/journey/layout-faults';
import { expectNoViolations, makeSmall } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A manager and the 26 invented weeks: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

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
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const chips = () => window.getByRole('group', { name: 'Not as usual' });
const line = () => window.locator('.compare-line');
const picker = (name: string) => window.getByRole('button', { name: new RegExp(`^${name}: `) });

/** Ticks rubric versions in the sheet until exactly these are chosen. */
async function chooseVersions(...wanted: readonly number[]): Promise<void> {
  await window.keyboard.press('f');
  const sheet = window.getByRole('dialog', { name: 'More choices' });
  for (const version of [1, 2]) {
    const box = sheet.getByRole('checkbox', { name: new RegExp(`version ${version}`) });
    if ((await box.isChecked()) !== wanted.includes(version)) await box.press('Space');
  }
  await window.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await untilFresh(window);
}

test('the sentence says that Section F improved and that health did not, over what both versions have in common', async () => {
  await chooseVersions(1, 2);
  await chooseMeasure(window, SECTION_F);
  await expect(line()).toHaveText(
    /^Section F, share of criteria met · by week of audit · rubric v1 and v2, random samples only · \d+ plans$/,
  );
  const card = sentenceCard(window);
  await expect(card.locator('strong')).toContainText('Section F has improved since');
  await expect(card).toContainText(/\d+ points higher/);
  await expect(card).toContainText('With nothing changed');
  const sides = window.getByRole('region', { name: 'Sections' });
  await expect(sides.getByRole('row', { name: /Section F/ })).toContainText('up');
  await sides.getByRole('button', { name: 'Show the series of Section G' }).click();
  await untilFresh(window);
  await expect(picker('Measure')).toContainText('Section G');
  await expect(card).not.toContainText('has improved');
  await expect(sides.getByRole('row', { name: /Section G/ })).toContainText(/no signal|too few/);
  await chooseMeasure(window, SECTION_F);
});

test('what is left out is counted, and why', async () => {
  const left = sentenceCard(window).locator('details');
  await expect(left.locator('summary')).toHaveText(/^\d+ plans left out: why$/);
  await left.locator('summary').press('Enter');
  await expect(left.getByRole('listitem').first()).toBeVisible();
  await left.locator('summary').press('Enter');
});

test('a baseline that takes up everything offers a shorter one, which is taken by a press and taken back by another', async () => {
  await chooseVersions(2);
  const card = sentenceCard(window);
  await expect(card).toContainText('Too little to compare yet.');
  await card.getByRole('button', { name: 'Take the first 6 as the baseline' }).press('Enter');
  await untilFresh(window);
  await expect(card).not.toContainText('Too little to compare yet.');
  await expect(chips()).toContainText('Baseline: first 6');
  const taken = window.getByRole('region', { name: 'Changed' });
  await expect(taken).toContainText('Take the first 6 as the baseline.');
  await taken.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(card).toContainText('Too little to compare yet.');
  await expect(taken).toBeHidden();
  await chooseVersions(1, 2);
});

test('period, filter, split and baseline are chosen by keyboard alone, each shown as a chip that takes it away', async () => {
  await picker('By').press('Enter');
  const periods = window.getByRole('dialog', { name: 'By' });
  await periods.getByRole('radio', { name: 'Week', exact: true }).press('ArrowRight');
  await periods.getByRole('button', { name: 'Done' }).press('Enter');
  await untilFresh(window);
  await expect(line()).toContainText('by fortnight of audit');

  await window.keyboard.press('f');
  const sheet = window.getByRole('dialog', { name: 'More choices' });
  await sheet.locator('summary', { hasText: 'Team or area' }).press('Enter');
  await sheet.locator('details[open]').getByRole('checkbox').first().press('Space');
  await window.keyboard.press('Escape');
  await untilFresh(window);
  await expect(chips()).toContainText('Team or area: ');
  await chips()
    .getByRole('button', { name: /^Take away: Team or area/ })
    .press('Enter');
  await untilFresh(window);
  await expect(chips()).not.toContainText('Team or area');

  await picker('Split').press('Enter');
  await window.getByRole('option', { name: 'Team or area' }).press('Enter');
  await untilFresh(window);
  await expect(window.getByRole('tab', { name: 'Split' })).toHaveAttribute('aria-selected', 'true');
  await expect(chips()).toContainText('Split: team or area');
  await chips().getByRole('button', { name: 'Take away: Split: team or area' }).press('Enter');
  await window.getByRole('tab', { name: 'Series' }).click();

  await picker('Baseline').press('Enter');
  await window.getByRole('radio', { name: 'First points' }).press('ArrowRight');
  await window.getByRole('button', { name: 'Take what came before' }).press('Enter');
  await untilFresh(window);
  await expect(chips()).toContainText('Baseline: before Section F training');
  await expect(sentenceCard(window).locator('strong')).toContainText('Section F has improved');
  await chips()
    .getByRole('button', { name: /^Take away: Baseline/ })
    .press('Enter');
  await picker('By').press('Enter');
  await window.getByRole('radio', { name: 'Fortnight' }).press('ArrowLeft');
  await window.getByRole('button', { name: 'Done' }).press('Enter');
  await untilFresh(window);
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
  await expect(sheet.getByLabel('What happened')).toBeFocused();
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

test('a claim is held against the days that it speaks of, and nonsense is answered with what can be read', async () => {
  await window.keyboard.press('c');
  const box = window.getByRole('region', { name: 'Check a claim' });
  const answer = box.getByRole('status');
  const check = async (claim: string) => {
    await box.getByRole('textbox').fill(claim);
    await window.keyboard.press('Enter');
    await untilFresh(window);
  };
  await check('20% since October');
  await expect(answer).toContainText('1 October 2026');
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(answer).toContainText('Read as points');
  await expect(chips()).toContainText('Before and since 01/10/2026');
  await check('up 5 points since the training');
  await expect(answer).toContainText('17 August 2026');
  await expect(answer.getByRole('listitem')).toHaveCount(1);
  await check('much nicer plans');
  await expect(answer).not.toContainText('Read as');
  await expect(answer.getByRole('listitem').first()).toBeVisible();
  await box.getByRole('textbox').press('Escape');
  await expect(box).toBeHidden();
  for (let at = 0; at < 2; at++) await window.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(chips()).not.toContainText('Before and since');
});

test('a figure leads to its audits and an audit back to the screen as it was, also after another screen', async () => {
  await window.getByRole('tab', { name: 'Series' }).click();
  await window.locator('.chart-figure').focus();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  const list = window.getByRole('dialog', { name: new RegExp(`^${SECTION_F}`) });
  await list.getByRole('table').getByRole('button').first().press('Enter');
  await expect(window.getByRole('heading', { name: 'Compare', level: 1 })).toBeHidden();
  await openCompare(window);
  await expect(list).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(picker('Measure')).toContainText('Section F');
  await window.keyboard.press('Control+1');
  await atWeekScreen(window);
  await openCompare(window);
  await expect(picker('Measure')).toContainText('Section F');
  await expect(chips()).toContainText('Rubric v1 + v2');
});

test('a figure of the heat table lists its audits, and the series stays what it was', async () => {
  await window.getByRole('tab', { name: 'Sections' }).click();
  const row = window.getByRole('row', { name: /^Section A / });
  await row.locator('.heat-cell').first().click();
  const list = window.getByRole('dialog', { name: /Section A/ });
  await expect(list.getByRole('table')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(picker('Measure')).toContainText('Section F');
  await window.getByRole('tab', { name: 'Series' }).click();
});

test('rules are changed by a manager and taken back, and no rule means no signal', async () => {
  const open = window.getByRole('button', { name: 'Rules', exact: true });
  await open.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Rules for a signal' });
  for (const box of await dialog.getByRole('checkbox').all()) await box.press('Space');
  await dialog.getByRole('button', { name: 'Save rules' }).press('Enter');
  await untilFresh(window);
  await expect(sentenceCard(window)).not.toContainText('A rule fired');
  const taken = window.getByRole('region', { name: 'Changed' });
  await taken.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(sentenceCard(window)).toContainText('A rule fired');
});

test('axe finds nothing in light nor dark, and nothing is cut off on small, large and zoomed screens', async () => {
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    expect.soft(await layoutFaults(window), `1366 at ${zoom}`).toEqual([]);
  }
  await makeSmall(running, 1);
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(1920);
  expect.soft(await layoutFaults(window), '1920').toEqual([]);
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
  await expect(sheetNow()).toContainText('limits start anew here');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Rules', exact: true }).press('Enter');
  await expect(window.getByRole('checkbox', { name: /^A trend/ })).not.toBeChecked();
  await window.keyboard.press('Escape');
});

const sheetNow = () => window.getByRole('dialog', { name: 'What happened when' });

test('an auditor sees events and rules, and cannot change them', async () => {
  await window.keyboard.press('Control+6');
  const card = window.getByRole('region', { name: 'Who is marking' });
  await card.getByRole('button', { name: /^(Manager )?Role|Role/ }).click();
  await window.getByRole('option', { name: 'Auditor' }).click();
  await card.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(card.getByText('Saved.')).toBeVisible();
  await openCompare(window);
  await window.keyboard.press('e');
  await expect(sheetNow()).toContainText('A manager or a lead changes this list.');
  await expect(sheetNow().getByRole('button', { name: /^(Add|Edit|Remove|Let)/ })).toHaveCount(0);
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
