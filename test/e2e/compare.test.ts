import { expect, type Page, test } from '@playwright/test';
import {
  chooseMeasure,
  chooseVersions,
  inPicker,
  openCompare,
  sentenceCard,
  untilFresh,
  viewChips,
  viewPicker,
} from '../helpers/journey/compare-screen';
import { layoutFaults } from '../helpers/journey/layout-faults';
import { expectNoViolations, makeSmall } from '../helpers/journey/look-at-scene';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { atWeekScreen } from '../helpers/set-up';

/** A manager and the 26 invented weeks: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const SECTION_F = 'Section F, share of criteria met';

let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await launchApp();
  window = running.window;
  await setUpWithWeeks(window, { name: 'Mo Manager', initials: 'MM', role: 'Manager' });
  await openCompare(window);
});
test.afterAll(async () => {
  await running?.close();
});

const line = () => window.locator('.compare-line');

test('the sentence says that Section F improved and that health did not, over what both versions have in common', async () => {
  await chooseVersions(window, [1, 2]);
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
  await expect(viewPicker(window, 'Measure')).toContainText('Section G');
  await expect(card).not.toContainText('has improved');
  await expect(sides.getByRole('row', { name: /Section G/ })).toContainText(/no signal|too few/);
  await chooseMeasure(window, SECTION_F);
});

test('what is left out is counted, and why', async () => {
  const left = sentenceCard(window).locator('details').filter({ hasText: 'left out' });
  await expect(left.locator('summary')).toHaveText(/^\d+ plans left out: why$/);
  await left.locator('summary').press('Enter');
  await expect(left.getByRole('listitem').first()).toBeVisible();
  await left.locator('summary').press('Enter');
});

test('what is not compared offers a way on, which is taken by a press and taken back by another', async () => {
  await chooseVersions(window, [2]);
  const refused = window.getByRole('region', { name: 'Not compared' });
  await refused.getByRole('button', { name: 'Compare the seven in common' }).press('Enter');
  await untilFresh(window);
  await expect(refused).toBeHidden();
  await expect(sentenceCard(window)).toContainText('Section F has improved');
  const taken = window.getByRole('region', { name: 'Changed' });
  await expect(taken).toContainText('Compare the seven in common.');
  await taken.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(refused).toBeVisible();
  await expect(taken).toBeHidden();
  await chooseVersions(window, [1, 2]);
});

test('period, filter, split and baseline are chosen by keyboard alone, each shown as a chip that takes it away', async () => {
  await inPicker(window, 'By', async () => {
    await window.getByRole('radio', { name: 'Week', exact: true }).press('ArrowRight');
    await window.getByRole('button', { name: 'Done' }).press('Enter');
  });
  await expect(line()).toContainText('by fortnight of audit');

  await window.keyboard.press('f');
  const sheet = window.getByRole('dialog', { name: 'More choices' });
  await sheet.locator('summary', { hasText: 'Team or area' }).press('Enter');
  await sheet.locator('details[open]').getByRole('checkbox').first().press('Space');
  await window.keyboard.press('Escape');
  await untilFresh(window);
  await expect(viewChips(window)).toContainText('Team or area: ');
  await viewChips(window)
    .getByRole('button', { name: /^Take away: Team or area/ })
    .press('Enter');
  await untilFresh(window);
  await expect(viewChips(window)).not.toContainText('Team or area');

  await inPicker(window, 'Split', () => window.getByRole('option', { name: 'Team or area' }).press('Enter'));
  await expect(window.getByRole('tab', { name: 'Split' })).toHaveAttribute('aria-selected', 'true');
  await expect(viewChips(window)).toContainText('Split: team or area');
  await viewChips(window).getByRole('button', { name: 'Take away: Split: team or area' }).press('Enter');
  await window.getByRole('tab', { name: 'Series' }).click();

  await inPicker(window, 'Baseline', async () => {
    await window.getByRole('radio', { name: 'First points' }).press('ArrowRight');
    await window.getByRole('button', { name: 'Take what came before' }).press('Enter');
  });
  await expect(viewChips(window)).toContainText('Baseline: before Section F training');
  await expect(sentenceCard(window).locator('strong')).toContainText('Section F has improved');
  await viewChips(window)
    .getByRole('button', { name: /^Take away: Baseline/ })
    .press('Enter');
  await inPicker(window, 'By', async () => {
    await window.getByRole('radio', { name: 'Fortnight' }).press('ArrowLeft');
    await window.getByRole('button', { name: 'Done' }).press('Enter');
  });
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
  await expect(answer).toContainText('This compares the days from 1 October to');
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(answer).toContainText('Read as points');
  await expect(viewChips(window)).toContainText('Before and since 01/10/2026');
  await check('up 5 points since the training');
  await expect(answer).toContainText('This compares the days from 17 August to');
  await expect(answer.getByRole('listitem')).toHaveCount(1);
  await check('much nicer plans');
  await expect(answer).not.toContainText('Read as');
  await expect(answer.getByRole('listitem').first()).toBeVisible();
  await box.getByRole('textbox').press('Escape');
  await expect(box).toBeHidden();
  for (let at = 0; at < 2; at++) await window.getByRole('button', { name: 'Take it back' }).press('Enter');
  await untilFresh(window);
  await expect(viewChips(window)).not.toContainText('Before and since');
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
  await expect(viewPicker(window, 'Measure')).toContainText('Section F');
  await window.keyboard.press('Control+1');
  await atWeekScreen(window);
  await openCompare(window);
  await expect(viewPicker(window, 'Measure')).toContainText('Section F');
  await expect(viewChips(window)).toContainText('Rubric v1 + v2');
});

test('a figure of the heat table lists its audits, and the series stays what it was', async () => {
  await window.getByRole('tab', { name: 'Sections' }).click();
  const row = window.getByRole('row', { name: /^Section A / });
  await row.locator('.heat-cell').first().click();
  const list = window.getByRole('dialog', { name: /Section A/ });
  await expect(list.getByRole('table')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(viewPicker(window, 'Measure')).toContainText('Section F');
  await window.getByRole('tab', { name: 'Series' }).click();
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
