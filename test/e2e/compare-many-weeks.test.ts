import { expect, type Page, test } from '@playwright/test';
import { writeColumns } from '../bench/compare/write-columns';
import { acceptNamedFunctions } from '../bench/keep-names';
import { manyWeeks, MANY_WEEKS as WEEKS } from '../helpers/compare/many-weeks';
import { openCompare, untilFresh } from '../helpers/journey/compare-screen';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

const AUDITS = 1_000;
const CRITERIA = 44;
const LEAD = { name: 'Lead 1', initials: 'L1', role: 'Lead' } as const;

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  profile = await makeProfile();
  const first = await launchApp({ profile });
  try {
    await setUpPerson(first.window, LEAD);
    await acceptNamedFunctions(first.window);
    await writeColumns(first.window, await manyWeeks(AUDITS));
  } finally {
    await first.close();
  }
  running = await launchApp({ profile });
  window = running.window;
  await atWeekScreen(window);
  await openCompare(window);
});

test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click();

test('of three years of weeks the heat table draws those in sight, each under its own heading, and keys reach all', async () => {
  await tab('Sections');
  const table = window.locator('.heat-table');
  await expect(table).toHaveAttribute('aria-colcount', String(WEEKS + 3));
  const row = table.locator('tbody tr').first();
  expect(await row.locator('.heat-cell').count()).toBeLessThan(WEEKS / 2);
  const first = row.locator('.heat-cell').first();
  await first.focus();
  for (let step = 0; step < 70; step += 1) await window.keyboard.press('ArrowRight');
  await expect(window.locator(':focus')).toHaveAttribute('data-column', '71');
  await expect(window.locator(':focus')).toBeInViewport();
  expect(await misplaced(window)).toEqual([]);
  await window.keyboard.press('End');
  await expect(window.locator(':focus')).toHaveAttribute('data-column', String(WEEKS + 2));
  await expect(window.locator(':focus')).toBeInViewport();
  expect(await misplaced(window)).toEqual([]);
  // Behind the weeks stand the change and the way to an action.
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toContainText(/audits?/);
  await window.keyboard.press('Escape');
  await expect(window.locator(':focus')).toHaveAttribute('data-column', String(WEEKS));
});

/** Headings that do not stand over the cells of their column, by column. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.heat-table thead th[title]')].flatMap((heading) => {
      const column = heading.getAttribute('aria-colindex') ?? '';
      const cell = document.querySelector(`.heat-table tbody [aria-colindex="${column}"]`);
      const [over, under] = [heading.getBoundingClientRect(), cell?.getBoundingClientRect()];
      return Math.abs(over.left - (under?.left ?? 0)) < 1 && Math.abs(over.width - 40) < 1 ? [] : [column];
    }),
  );

test('a chart for each of 44 criteria over three years holds all of its points, and their table is drawn in part', async () => {
  await window.getByRole('button', { name: /^Split: / }).press('Enter');
  await window.getByRole('option', { name: 'Criterion', exact: true }).press('Enter');
  await untilFresh(window);
  const cards = window.locator('.small-card');
  await expect(cards).toHaveCount(CRITERIA);
  const marks = await cards.first().locator(':is(.chart-point, .chart-few, .chart-signal)').all();
  const parts = await Promise.all(marks.map((mark) => mark.getAttribute('d')));
  const drawn = parts.join('').split('M').length - 1;
  await tab('Figures');
  const figures = window.locator('.figures-table');
  await expect(figures).toHaveAttribute('aria-rowcount', String(1 + WEEKS * (CRITERIA + 1)));
  expect(await figures.locator('tbody tr').count()).toBeLessThan(100);
  // The first criterion applies to plans of nearly every week.
  expect(drawn).toBeGreaterThan(WEEKS * 0.9);
  expect(drawn).toBeLessThanOrEqual(WEEKS);
});
