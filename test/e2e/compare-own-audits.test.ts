import { expect, type Page, test } from '@playwright/test';
import { fixClock } from '../helpers/fixed-clock';
import { openCompare, sentenceCard, untilFresh, viewChips, viewPicker } from '../helpers/journey/compare-screen';
import { openPlanByKeys, submitByKeys } from '../helpers/journey/keyboard-work';
import { LEAD, ONE, OTHER, toChoice } from '../helpers/journey/marked-twice';
import {
  countedMet,
  loadOwnPlans,
  markOwnPlan,
  markOwnWeeks,
  OWN_DRAWS,
  OWN_WEEKS,
  TWICE,
} from '../helpers/journey/own-weeks';
import { sitDown } from '../helpers/journey/sit-down';
import { type TypedMarks, withMark } from '../helpers/journey/typed-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { drawWeeks } from '../helpers/sample/draw-weeks';
import { atWeekScreen } from '../helpers/set-up';

/** A council's own first weeks, loaded, marked and agreed in the app: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLANS = OWN_WEEKS.flatMap(({ plans }) => plans);
/** Marks as Compare has to count them: of a plan marked twice, the agreed ones once there are some. */
const counted = new Map<string, TypedMarks>(PLANS.map(({ ref, marks }) => [ref, marks]));
const inWeeks = (from: number, to: number): TypedMarks[] =>
  OWN_WEEKS.slice(from, to).flatMap(({ plans }) => plans.flatMap(({ ref }) => counted.get(ref) ?? []));

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  await drawWeeks(profile, [ONE, OTHER, LEAD], OWN_DRAWS);
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await loadOwnPlans(running);
  await markOwnWeeks(running);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const line = () => window.locator('.compare-line');
const sides = () => window.getByRole('region', { name: 'Sections' });

/** The sentence holds these counts for the later and the earlier stretch. */
async function expectCounts(later: readonly TypedMarks[], earlier: readonly TypedMarks[]): Promise<void> {
  const [since, before] = [countedMet(later), countedMet(earlier)];
  const card = sentenceCard(window);
  await expect(card).toContainText(`Met in ${since.met} of ${since.marked} criteria marked`);
  await expect(card).toContainText(`against ${before.met} of ${before.marked} (`);
}

test('own audits are in Compare, with what they come to and a way on while every week holds few of them', async () => {
  await openCompare(window);
  await expect(line()).toHaveText(
    'All sections, share of criteria met · by week of audit · rubric v1, random samples only · 12 plans',
  );
  const card = sentenceCard(window);
  await expect(card).toContainText('There are 12 plans, and no week holds the 5 that it takes to be judged.');
  const { met, marked } = countedMet([...counted.values()], 'F');
  const row = sides().getByRole('row', { name: /Section F/ });
  await expect(row).toContainText(`${Math.round((100 * met) / marked)}%`);
  await expect(row.getByRole('cell').last()).toHaveText('12');
  await card.getByRole('button', { name: 'Compare the first 6 plans with the last 6' }).press('Enter');
  await untilFresh(window);
  await expect(card.locator('strong')).toContainText('The share of criteria met has improved');
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
  await expect(sides().getByRole('row', { name: /Section F/ })).toContainText('up');
});

test('a plan marked twice counts once: as handed in first, then by its agreed marks', async () => {
  test.setTimeout(180_000);
  await fixClock(running, '2026-11-13T10:00:00.000Z');
  await sitDown(window, toChoice(OTHER));
  for (const ref of TWICE) {
    const first = counted.get(ref) ?? new Map();
    await markOwnPlan(window, ref, withMark(withMark(first, 'F2', '3'), 'A3', '0'));
  }
  await openCompare(window);
  await expect(line()).toContainText('12 plans');
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
  await expect(sentenceCard(window)).toContainText('2 markings of plans marked twice: a plan counts once');
  for (const ref of TWICE) {
    await agreeByKeys(ref);
    counted.set(ref, withMark(withMark(counted.get(ref) ?? new Map(), 'F2', '2'), 'A3', '2'));
  }
  await openCompare(window);
  await expect(line()).toContainText('12 plans');
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
});

/** Settles every conflict with “met”. */
async function agreeByKeys(ref: string): Promise<void> {
  await openPlanByKeys(window, ref);
  await window.keyboard.press('Shift+Y');
  const rows = window.getByRole('table', { name: 'Conflicts' }).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  for (const at of [0, 1]) {
    await rows.nth(at).getByRole('button').press('Enter');
    await window.keyboard.press('2');
    await window.keyboard.press('t');
    await window.keyboard.type('Read together.');
    await window.keyboard.press('Escape');
    await expect(window.getByText(`${at + 1} of 2 settled`, { exact: true })).toBeVisible();
  }
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('region', { name: 'Marked twice' })).toContainText('Agreed by OA');
}

test('plans without a date of issue are left out by that date, and it is said how many', async () => {
  await viewPicker(window, 'By').press('Enter');
  const dialog = window.getByRole('dialog', { name: 'By' });
  await dialog.getByRole('radio', { name: /issued/ }).press('Space');
  await dialog.getByRole('button', { name: 'Done' }).press('Enter');
  await untilFresh(window);
  await expect(line()).toContainText('of issue');
  await expect(line()).toContainText('8 plans');
  const left = sentenceCard(window).locator('details').filter({ hasText: 'left out' });
  await left.locator('summary').press('Enter');
  await expect(left).toContainText(/4 plans .*(issue|date)/);
  await window.getByRole('button', { name: 'All as usual' }).press('Enter');
  await untilFresh(window);
});

test('a claim and the audits behind a point, wholly by keyboard', async () => {
  await window.keyboard.press('c');
  const box = window.getByRole('region', { name: 'Check a claim' });
  await expect(box.getByRole('textbox')).toBeFocused();
  await window.keyboard.type('20% since November');
  await window.keyboard.press('Enter');
  await untilFresh(window);
  const readings = box.getByRole('list', { name: 'Readings' }).getByRole('listitem');
  // From about a fifth to about three quarters: far more than 20 points, and than a fifth of what there was.
  await expect(readings).toHaveText([/^More than claimed\. Read as a share/, /^More than claimed\. Read as points/]);
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
  for (const [claim, answer] of [
    ['20% since summer', /not known which day/],
    ['20% since 1 May 2031', /still to come/],
    ['Section G is 20% better since November', /speaks of Section G/],
    ['20% in November', /in another way than by “since”/],
  ] as const) {
    await window.keyboard.press('Control+a');
    await window.keyboard.type(claim);
    await window.keyboard.press('Enter');
    await expect(box.getByRole('status')).toContainText(answer);
    await expect(readings).toHaveCount(0);
  }
  await window.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(viewChips(window)).toContainText('Before and since 01/11/2026');
  await walkTo('.chart-figure');
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  const list = window.getByRole('dialog', { name: /^All sections.*week 41/ });
  await expect(list.getByRole('row')).toHaveCount(4);
  await expect(list).toContainText('P-311');
  await walkTo('[role="dialog"] tbody .button');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: /^P-31/, level: 1 })).toBeVisible();
  await openCompare(window);
  await expect(list).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

/** Presses Tab until the focus is there; a person without a mouse has no other way. */
async function walkTo(selector: string): Promise<void> {
  await expect(async () => {
    await window.keyboard.press('Tab');
    await expect(window.locator(selector).and(window.locator(':focus')).first()).toBeVisible({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 30_000 });
}

test('an audit taken back and handed in again is followed by figures that are kept in the background', async () => {
  await sitDown(window, toChoice(ONE));
  await openPlanByKeys(window, 'P-342');
  await window.keyboard.press('Shift+O');
  const reopen = window.getByRole('dialog', { name: 'Reopen P-342?' });
  await reopen.getByRole('textbox', { name: 'Reason' }).fill('A slip.');
  await reopen.getByRole('button', { name: 'Reopen' }).press('Enter');
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeVisible();
  await openCompare(window);
  await expect(line()).toContainText('11 plans');
  await openPlanByKeys(window, 'P-342');
  await submitByKeys(window);
  // What makes the figures has lived on since, with what it had read.
  await openCompare(window);
  await expect(line()).toContainText('12 plans');
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
});

test('where the worker breaks, a sentence says what is safe, another measure can be chosen, and Try again works', async () => {
  await breakWorker();
  await window.keyboard.press('m');
  await window.getByRole('searchbox', { name: 'Find a measure' }).fill('Section F, share of criteria met');
  await window.getByRole('option', { name: 'Section F, share of criteria met', exact: true }).press('Enter');
  const failed = window.getByRole('alert').filter({ hasText: 'could not be' });
  await expect(failed).toContainText('Your audits are safe.');
  await expect(viewPicker(window, 'Measure')).toContainText('Section F');
  await failed.getByRole('button', { name: 'Try again' }).press('Enter');
  await untilFresh(window);
  await expect(failed).toBeHidden();
  const [since, before] = [countedMet(inWeeks(2, 4), 'F'), countedMet(inWeeks(0, 2), 'F')];
  await expect(sentenceCard(window)).toContainText(`Met in ${since.met} of ${since.marked} criteria marked`);
  await expect(sentenceCard(window)).toContainText(`against ${before.met} of ${before.marked} (`);

  await breakWorker();
  await window.locator('.chart-figure').focus();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  const list = window.getByRole('dialog', { name: /^Section F.*week 46/ });
  await expect(list).toContainText('The audits could not be listed');
  await list.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(list).toContainText('P-341');
  await window.keyboard.press('Escape');
  expect(running.problems()).toEqual([]);
});

/** The next answer of the worker that makes the figures is its last. */
async function breakWorker(): Promise<void> {
  const worker = window.workers().find((one) => one.url().includes('compare-worker'));
  if (worker === undefined) throw new Error('There is no worker that makes figures.');
  await worker.evaluate(() => {
    Reflect.set(globalThis, 'postMessage', () => {
      throw new Error('Broken by the test.');
    });
  });
}

test('killed and started again, Compare shows the same of the same audits', async () => {
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await openCompare(window);
  await expect(line()).toContainText('12 plans');
  await sentenceCard(window).getByRole('button', { name: 'Compare the first 6 plans with the last 6' }).press('Enter');
  await untilFresh(window);
  await expectCounts(inWeeks(2, 4), inWeeks(0, 2));
});
