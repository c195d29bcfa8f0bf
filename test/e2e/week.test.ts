import { expect, test } from '@playwright/test';
import type { ExpectedLine } from '../helpers/journey/invent-plan';
import { COLUMNS, drawnRows, focusedPlace, planGrid } from '../helpers/journey/plan-grid';
import { isoWeekOf } from '../helpers/journey/report-times';
import { writeManyPlans } from '../helpers/journey/write-many-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

const COUNT = 10_000;
const WEEK_MS = 7 * 86_400_000;

let profile: string;
let running: RunningApp;
let all: readonly ExpectedLine[];
let thisWeek: readonly ExpectedLine[];

test.beforeAll(async () => {
  profile = await makeProfile();
  const [now, before] = [isoWeekOf(new Date()), isoWeekOf(new Date(Date.now() - WEEK_MS))];
  all = await writeManyPlans(profile, COUNT, [now, before]);
  thisWeek = all.filter((_, index) => index % 2 === 0);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await expect(planGrid(running.window)).toBeVisible({ timeout: 30_000 });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const shownCount = (count: number) =>
  expect(planGrid(running.window)).toHaveAttribute('aria-rowcount', String(count + 1));
const chip = (name: string) => running.window.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) });
const numeric = new Intl.Collator('en-GB', { numeric: true });
const byRef = (a: ExpectedLine, b: ExpectedLine) => numeric.compare(a.ref, b.ref);

async function chooseWeek(name: string | RegExp): Promise<void> {
  await running.window.getByRole('button', { name: / Week$/ }).click();
  await running.window.getByRole('option', { name }).click();
}

test('the list opens on this week, and chips count what they show', async () => {
  await shownCount(thisWeek.length);
  const counts = {
    Mine: thisWeek.filter(({ auditor }) => auditor === 'TA').length,
    All: thisWeek.length,
    'To do': thisWeek.filter(({ state }) => state !== 'Submitted').length,
    Submitted: thisWeek.filter(({ state }) => state === 'Submitted').length,
  };
  for (const [name, count] of Object.entries(counts)) {
    await expect(chip(name)).toHaveText(`${name} ${count}`);
    await chip(name).click();
    await shownCount(count);
  }
  await chip('All').click();
  await chooseWeek('All weeks');
  await shownCount(COUNT);
  await expect(chip('All')).toHaveText(`All ${COUNT}`);
});

test('of ten thousand plans only those in sight are drawn, wherever the list is scrolled to', async () => {
  const { window } = running;
  const sorted = [...all].sort(byRef);
  for (const part of [0, 0.1, 0.37, 0.5, 0.93, 1]) {
    await planGrid(window).evaluate((grid, share) => {
      const scroller = grid.parentElement;
      if (scroller !== null) scroller.scrollTop = share * scroller.scrollHeight;
    }, part);
    const nearest = Math.round(part * (COUNT - 1));
    await expect
      .poll(async () => (await drawnRows(window)).some(({ place }) => Math.abs(place - 1 - nearest) < 20))
      .toBe(true);
    for (const { place, line } of await drawnRows(window)) expect(line).toEqual(sorted[place - 1]);
  }
});

test('keys go through the list: arrows, Page Down, Control with End to the very last row and with Home back', async () => {
  const { window } = running;
  const { keyboard } = window;
  await planGrid(window).evaluate((grid) => grid.parentElement?.scrollTo(0, 0));
  await window.getByRole('rowheader', { name: 'P-1', exact: true }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect.poll(() => focusedPlace(window)).toBe(3);
  await keyboard.press('PageDown');
  await expect.poll(() => focusedPlace(window)).toBeGreaterThan(8);
  await keyboard.press('Control+End');
  await expect.poll(() => focusedPlace(window)).toBe(COUNT);
  expect((await drawnRows(window)).at(-1)).toMatchObject({ place: COUNT, line: { ref: `P-${COUNT}` } });
  await keyboard.press('Control+Home');
  await expect.poll(() => focusedPlace(window)).toBe(1);
  // End goes along the row, as in any grid.
  await keyboard.press('End');
  await expect(window.getByRole('button', { name: 'More for P-1', exact: true })).toBeFocused();
  await keyboard.press('Home');
  await expect(window.getByRole('rowheader', { name: 'P-1', exact: true })).toBeFocused();
});

const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const STATES = ['Not started', 'Marking', 'Submitted'];

/** How two lines stand to each other by a column, going up: below 0 where the first comes first. */
function order(key: keyof ExpectedLine, a: ExpectedLine, b: ExpectedLine): number {
  if (key === 'grade') return GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
  if (key === 'state') return STATES.indexOf(a.state) - STATES.indexOf(b.state);
  return numeric.compare(a[key], b[key]);
}

/** Fields of the plan: what is not known of it says nothing about its place. */
const FIELDS: readonly (keyof ExpectedLine)[] = ['type', 'need', 'team'];

/** The list by a column: lines alike in it by reference; those without a grade, or whose field is not known, come last. */
function sortedBy(key: keyof ExpectedLine, direction: 'ascending' | 'descending'): readonly ExpectedLine[] {
  const isLast = (line: ExpectedLine) =>
    (key === 'grade' && !GRADES.includes(line.grade)) || (FIELDS.includes(key) && line[key] === '');
  const way = direction === 'ascending' ? 1 : -1;
  const lines = [...all].sort((a, b) => way * order(key, a, b) || byRef(a, b));
  return [...lines.filter((line) => !isLast(line)), ...lines.filter(isLast).sort(byRef)];
}

for (const { key, heading } of COLUMNS) {
  test(`the heading ${heading} sorts the whole list by it, and back`, async () => {
    const { window } = running;
    const { keyboard } = window;
    const header = window.getByRole('columnheader', { name: heading, exact: true });
    for (const direction of ['ascending', 'descending'] as const) {
      for (let press = 0; press < 2 && (await header.getAttribute('aria-sort')) !== direction; press += 1)
        await header.getByRole('button').click();
      await expect(header).toHaveAttribute('aria-sort', direction);
      const sorted = sortedBy(key, direction);
      await header.getByRole('button').focus();
      for (const [end, place] of [['Control+End', COUNT] as const, ['Control+Home', 1] as const]) {
        await keyboard.press(end);
        await expect.poll(() => focusedPlace(window)).toBe(place);
        for (const row of await drawnRows(window)) expect(row.line).toEqual(sorted[row.place - 1]);
      }
    }
    await expect(window.locator('[aria-sort]:not([aria-sort="none"])')).toHaveCount(1);
  });
}

test('the row with the focus keeps it while the list is scrolled away from it, and the next key brings it back', async () => {
  const { window } = running;
  await window.getByRole('columnheader', { name: 'Plan', exact: true }).getByRole('button').focus();
  await window.keyboard.press('Control+Home');
  await expect.poll(() => focusedPlace(window)).toBe(1);
  await planGrid(window).evaluate((grid) => grid.parentElement?.scrollTo(0, 100_000));
  await expect.poll(async () => (await drawnRows(window)).some(({ place }) => place > 2_000)).toBe(true);
  expect(await focusedPlace(window)).toBe(1);
  await window.keyboard.press('ArrowDown');
  await expect.poll(() => focusedPlace(window)).toBe(2);
  await expect(window.locator(':focus')).toBeInViewport();
});

test('the search finds by reference, team and need, and says when nothing fits', async () => {
  const { window } = running;
  await window.getByRole('columnheader', { name: 'Plan', exact: true }).getByRole('button').click();
  const search = window.getByRole('searchbox', { name: 'Find a plan, team, need' });
  const has = (text: string) => (line: ExpectedLine) =>
    [line.ref, line.team, line.need, line.type, line.auditor].some((value) => value.toLowerCase().includes(text));
  await window.keyboard.press('/');
  await expect(search).toBeFocused();
  for (const words of [['p-9999'], ['moor'], ['semh'], ['north', 'ta'], ['phase', 'south', 'hi']]) {
    await search.fill(words.join(' '));
    const fitting = all.filter((line) => words.every((word) => has(word)(line)));
    expect(fitting.length).toBeGreaterThan(0);
    await shownCount(fitting.length);
    const refs = new Set(fitting.map(({ ref }) => ref));
    for (const { line } of await drawnRows(window)) expect(refs).toContain(line.ref);
  }
  await search.fill('no such plan');
  await expect(window.getByText('No plan fits')).toBeVisible();
  await window.getByRole('button', { name: 'Show all plans' }).click();
  await shownCount(COUNT);
});

test('search, chip and week narrow the list together', async () => {
  const { window } = running;
  await window.getByRole('searchbox', { name: 'Find a plan, team, need' }).fill('north');
  await chip('Submitted').click();
  await chooseWeek(/This week/);
  const fitting = thisWeek.filter(({ team, state }) => team === 'North' && state === 'Submitted');
  expect(fitting.length).toBeGreaterThan(0);
  await shownCount(fitting.length);
  for (const { line } of await drawnRows(window)) expect(line).toMatchObject({ team: 'North', state: 'Submitted' });
});

test('arrows choose a plan, Enter opens it, and the list is found again as it was left', async () => {
  const { window } = running;
  const grade = window.getByRole('columnheader', { name: 'Local audit grade', exact: true });
  await grade.getByRole('button').click();
  await window.getByRole('columnheader', { name: 'Plan', exact: true }).getByRole('button').focus();
  await window.keyboard.press('Control+Home');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowRight');
  const [, second] = await drawnRows(window);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: second?.line.ref ?? '', level: 1 })).toBeVisible();
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('searchbox', { name: 'Find a plan, team, need' })).toHaveValue('north');
  await expect(grade).toHaveAttribute('aria-sort', 'ascending');
  expect(running.problems()).toEqual([]);
});
