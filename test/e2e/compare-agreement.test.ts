import { expect, type Page, test } from '@playwright/test';
import { PERSON_SETTING } from '../../renderer/db/setting-keys';
import type { Person } from '../../shared/domain/audit/person';
import type { Change, Commit } from '../../shared/domain/store/change';
import {
  FIRST,
  MANAGER,
  PAIRS,
  PEOPLE,
  pairsAsKept,
  pairsSample,
  RATINGS,
  SECOND,
  THIRD,
} from '../helpers/agreement/marked-pairs';
import { keptRecords } from '../helpers/journey/kept-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { CRITERIA, RUBRIC } from '../helpers/journey/typed-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { makeSample } from '../helpers/sample/make-sample';
import { inventRow } from '../helpers/sample/write-register';
import { TESTER } from '../helpers/storage/make-commit';
import { openCouncil } from '../helpers/storage/open-council';

/** Three auditors and a manager at one desk: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
let profile: string;
let running: RunningApp;

async function write(commits: readonly [Commit['action'], readonly Change[]][]): Promise<void> {
  const store = await openCouncil(profile);
  for (const [action, changes] of commits) {
    for (let at = 0; at < changes.length; at += 500) {
      const saved = await store.commit({ action, by: TESTER, changes: changes.slice(at, at + 500) });
      if (!saved.ok) throw new Error(saved.error.message);
    }
  }
  await store.close();
}
const atDesk = ({ id }: Person): [Commit['action'], readonly Change[]] => [
  'set-up',
  [{ table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: id } }],
];

/** Starts the app for this person and goes to a tab of Compare. */
async function openTab(person: Person, tab: string): Promise<Page> {
  await running?.close();
  await write([atDesk(person)]);
  running = await launchApp({ profile });
  const { window } = running;
  await window.getByRole('navigation').first().waitFor();
  await window.keyboard.press('Control+3');
  await window.getByRole('tab', { name: tab }).click();
  return window;
}

test.beforeAll(async () => {
  profile = await makeProfile();
  const sample = pairsSample(makeSample([inventRow(0)]));
  const { plans, audits, answers } = pairsAsKept(sample);
  await write([
    ['set-up', PEOPLE.map((value): Change => ({ table: 'people', id: value.id, value }))],
    atDesk(MANAGER),
    ['draw-sample', [{ table: 'samples', id: sample.id, value: sample }]],
    ['add-plan', plans],
    // Marks are there when an audit is handed in.
    ['answer', answers],
    ['submit', audits],
  ]);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** A pair that differs. */
const CONFLICTING_AT = 5;
/** References count from 1. */
const CONFLICTING = `P-${CONFLICTING_AT + 1}`;

const overall = (window: Page) => window.getByRole('region', { name: 'Agreement of markers overall' });
const byCriterion = (window: Page) => window.getByRole('table', { name: 'Agreement by criterion' });
const ratingsOf = (criterion: string) => {
  const at = CRITERIA.findIndex(({ id }) => id === criterion);
  return RATINGS.map((plan) => plan[at] ?? [0, 0]);
};

test('the manager sees figures that are those of the marks, and the table of pairs of a criterion', async () => {
  const window = await openTab(MANAGER, 'Agreement');
  const all = RATINGS.flat();
  const same = Math.round((100 * all.filter(([a, b]) => a === b).length) / all.length);
  await expect(overall(window)).toContainText(`${PAIRS} plans marked twice`, { timeout: 20_000 });
  await expect(overall(window)).toContainText(`gave the same mark in ${same}% (`);
  await expect(overall(window)).toContainText(`Moderation: ${PAIRS} plans`);

  const pairs = ratingsOf('F2');
  const exact = pairs.filter(([a, b]) => a === b).length;
  const second = pairs.filter(([a, b]) => b < a).length;
  await window.getByRole('button', { name: /^Table of pairs of F2/ }).press('Enter');
  const cross = window.getByRole('region', { name: 'Pairs of marks of F2' });
  await expect(cross).toContainText(
    `F2: two markers agreed exactly on ${exact} of ${PAIRS} plans; the second was stricter in ${second}`,
  );
  const cells = await cross
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows
        .slice(0, 4)
        .map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => Number(cell.textContent))),
    );
  expect(cells).toEqual(
    [0, 1, 2, 3].map((a) => [0, 1, 2, 3].map((b) => pairs.filter((pair) => pair[0] === a && pair[1] === b).length)),
  );
  for (const { name } of PEOPLE) await expect(window.getByRole('tabpanel')).not.toContainText(name);
});

test('the table is worst first and can be put in another order by keys', async () => {
  const { window } = running;
  const shares = async () =>
    (await byCriterion(window).locator('tbody tr td:nth-child(3)').allTextContents()).map((text) =>
      Number.parseInt(text, 10),
    );
  const worst = await shares();
  expect(worst).toEqual(worst.toSorted((a, b) => a - b));
  const head = byCriterion(window).getByRole('button', { name: 'Same mark' });
  await head.press('Enter');
  await head.press('Enter');
  await expect(byCriterion(window).locator('th[aria-sort="descending"]')).toContainText('Same mark');
  const best = await shares();
  expect(best).toEqual(worst.toSorted((a, b) => b - a));
});

test('both tabs are free of faults, light and dark, and fit a small window and 200%', async () => {
  const { window } = running;
  for (const tab of ['Agreement', 'Auditors']) {
    await window.getByRole('tab', { name: tab }).click();
    await window.getByRole('tabpanel').locator('table').first().waitFor();
    await expectNoViolations(window);
    for (const zoom of [1, 2] as const) {
      await makeSmall(running, zoom);
      await expectRoom(window, zoom);
    }
    await makeSmall(running, 1);
  }
});

test('managers see all auditors with a warning, an auditor only their own line', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: 'Auditors' }).click();
  const table = window.getByRole('table', { name: 'Severity and drift of auditors' });
  await expect(table).toContainText(FIRST.name);
  await expect(table).toContainText(SECOND.name);
  await expect(window.getByRole('region', { name: 'This is about people' })).toContainText(
    'in no export and in no report',
  );

  const own = await openTab(SECOND, 'Auditors');
  const line = own.getByRole('table', { name: 'Severity and drift of auditors' });
  await expect(line.locator('tbody tr')).toHaveCount(1, { timeout: 20_000 });
  await expect(line).not.toContainText(FIRST.name);
});

test('the line of a pair leads to its conflicts beside the text, and the way back to where one was', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: 'Agreement' }).click();
  const list = window.getByRole('table', { name: 'Plans marked twice' });
  await list.waitFor();
  const wanted = list.getByRole('row').filter({ hasText: new RegExp(`^${CONFLICTING}2026`) });
  const button = wanted.getByRole('button');
  const beyond = Number(await wanted.locator('td').last().textContent());
  expect(beyond).toBe(RATINGS[CONFLICTING_AT]?.filter(([a, b]) => a !== b).length);
  await window.getByRole('button', { name: /^Table of pairs of F2/ }).press('Enter');
  await button.focus();
  const before = await window.locator('main').evaluate((main) => main.scrollTop);
  expect(before).toBeGreaterThan(0);
  await window.keyboard.press('Enter');

  const conflicts = window.getByRole('table', { name: 'Conflicts' });
  await expect(conflicts.locator('tbody tr')).toHaveCount(beyond);
  await expect(window.getByText(`${beyond} to settle`, { exact: true })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Agree the marks/ })).toBeVisible();
  expect((await keptRecords(profile, 'audits')).filter(({ agrees }) => agrees !== undefined)).toEqual([]);
  await expectNoViolations(window);

  await window.getByRole('button', { name: 'Back to Compare' }).click();
  await expect(button).toBeFocused({ timeout: 20_000 });
  await expect(window.getByRole('region', { name: 'Pairs of marks of F2' })).toBeVisible();
  await expect.poll(() => window.locator('main').evaluate((main) => main.scrollTop)).toBe(before);
});

test('a line behind a figure opens that very audit, though the one at the desk has their own of the plan', async () => {
  const window = await openTab(SECOND, 'Figures');
  const grid = window.locator('.figures-table');
  await grid.locator('tbody [tabindex="0"]').press('Enter');
  const sheet = window.getByRole('dialog');
  const line = sheet.locator('tbody').getByRole('button').first();
  const ref = (await line.textContent()) ?? '';
  await line.press('Enter');
  const beside = window.getByRole('region', { name: 'Answers beside the text' });
  const first = RATINGS[Number(ref.slice('P-'.length)) - 1] ?? [];
  const given = CRITERIA.map(({ id }, at) => [id, first[at]?.[0] ?? -1] as const);
  expect(first.some(([a, b]) => a !== b)).toBe(true);
  for (const [id, rating] of given)
    await expect(beside.getByRole('listitem').filter({ hasText: new RegExp(`^${id}\\b`) })).toContainText(
      String(rating),
    );
  await window.getByRole('button', { name: 'Back to Compare' }).first().click();
  await expect(sheet.getByRole('button', { name: ref, exact: true })).toBeFocused({ timeout: 20_000 });
});

test('who is still to mark a plan blind sees nothing of it, and only their own pairs', async () => {
  const window = await openTab(THIRD, 'Agreement');
  await expect(overall(window)).toContainText(`${PAIRS - 1} plans marked twice`, { timeout: 20_000 });
  await expect(overall(window)).toContainText('1 plan that you mark is left out until everybody');
  await expect(window.getByRole('region', { name: 'Plans to be agreed' })).toContainText(
    'None of them is yours to agree.',
  );
});

test('sections stand worst first, in words and with figures that are those of their marks', async () => {
  const window = await openTab(MANAGER, 'Agreement');
  const card = window.getByRole('region', { name: 'Agreement by section' });
  await card.waitFor();
  const own = RUBRIC.sections.map(({ id, title, criteria }) => {
    const pairs = criteria.flatMap((criterion) => ratingsOf(criterion.id));
    return { id, title, total: pairs.length, same: pairs.filter(([a, b]) => a === b).length };
  });
  const ordered = own.toSorted((a, b) => a.same / a.total - b.same / b.total);
  const rows = await card
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('th strong')?.textContent, row.querySelectorAll('td')[1]?.textContent]),
    );
  expect(rows.map(([, same]) => Number.parseInt(same ?? '', 10))).toEqual(
    ordered.map(({ same, total }) => Math.round((100 * same) / total)),
  );
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(own.map(({ id }) => id)));
  const [worst] = ordered;
  await expect(card.getByRole('listitem').first()).toContainText(
    `${worst?.id}, ${worst?.title}: the same mark on ${worst?.same} of ${worst?.total} criteria of ${PAIRS} plans`,
  );
  for (const words of ['Kappa', 'Alpha', 'AC2', 'Within one']) await expect(card.locator('thead')).toContainText(words);
});

/** Criteria of a pair on which the marks lie apart, but for F2 where they may differ by one. */
const toSettle = (at: number) =>
  CRITERIA.filter(({ id }, index) => {
    const [a, b] = RATINGS[at]?.[index] ?? [0, 0];
    return Math.abs(a - b) > (id === 'F2' ? 1 : 0);
  }).length;

test('a tolerance for one criterion holds for figures, lines and conflicts alike, and after a restart', async () => {
  const pairs = ratingsOf('F2');
  const at = pairs.findIndex(([a, b]) => Math.abs(a - b) === 1);
  const within = pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length;
  expect(at).toBeGreaterThanOrEqual(0);
  const { window: first } = running;
  await first.getByRole('button', { name: 'Rules', exact: true }).press('Enter');
  const dialog = first.getByRole('dialog', { name: 'Rules for a signal' });
  await dialog.getByRole('button', { name: /Add a criterion/ }).press('Enter');
  await first.getByRole('option', { name: /^F2/ }).press('Enter');
  await dialog.getByRole('button', { name: 'Save rules' }).press('Enter');
  await expect(first.getByRole('region', { name: 'Changed' })).toBeVisible();
  const expectHeld = async (window: Page) => {
    const row = byCriterion(window).getByRole('row').filter({ hasText: /^F2 / });
    await expect(row.locator('td').last()).toHaveText(String(PAIRS - within), { timeout: 20_000 });
    await expect(row.locator('td').nth(7)).toContainText(`${Math.round((100 * within) / PAIRS)}% (`);
    const list = window.getByRole('table', { name: 'Plans marked twice' });
    await window.getByRole('button', { name: `Show all ${PAIRS}` }).press('Enter');
    const line = list.getByRole('row').filter({ hasText: new RegExp(`^P-${at + 1}2026`) });
    await expect(line.locator('td').last()).toHaveText(String(toSettle(at)));
    await line.getByRole('button').press('Enter');
    const conflicts = window.getByRole('table', { name: 'Conflicts' });
    await expect(conflicts.locator('tbody tr')).toHaveCount(toSettle(at));
    await expect(conflicts).not.toContainText('F2');
  };
  await expectHeld(first);
  await expectHeld(await openTab(MANAGER, 'Agreement'));
  expect(running.problems()).toEqual([]);
});
