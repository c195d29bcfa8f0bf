import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { planGrid } from '../helpers/journey/plan-grid';
import { SAMPLE_PLANS, samplePath } from '../helpers/journey/sample-plans';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { choosePlans, loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** What the list says of plans that leave it, and where the focus goes. Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
});
test.afterAll(async () => running?.close());

const title = (window: Page) => window.getByRole('heading', { level: 1 });
const told = (window: Page) => window.getByRole('region', { name: 'Plans', exact: true });
const panel = (window: Page) => window.getByRole('region', { name: 'Loading plans' });

async function choose(window: Page, ref: string, item: string): Promise<void> {
  await window.getByRole('button', { name: `More for ${ref}`, exact: true }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

/** Files without a reference of their own, each of other bytes: a comment may stand at the end of a Word file. */
async function plansWithoutReference(count: number, from = 0): Promise<{ name: string; bytes: Uint8Array }[]> {
  const word = SAMPLE_PLANS.find(({ file }) => file.endsWith('.docx'));
  const bytes = await readFile(samplePath(word?.file ?? ''));
  return Array.from({ length: count }, (_, index) => {
    const comment = Buffer.from(`plan ${from + index}`);
    const file = Buffer.concat([bytes, comment]);
    file.writeUInt16LE(comment.length, bytes.length - 2);
    return { name: `plan ${from + index}.docx`, bytes: file };
  });
}

test('closing the list of loaded files leads to the heading of the screen', async () => {
  const { window } = running;
  const lines = await loadPlans(window, await plansWithoutReference(4));
  expect(lines.map(({ message }) => message)).toEqual([1, 2, 3, 4].map((number) => `Added as P-000${number}.`));
  await expect(panel(window)).toContainText('4 plans added.');
  await panel(window).getByRole('button', { name: 'Close this list' }).press('Enter');
  await expect(panel(window)).toBeHidden();
  await expect(title(window)).toBeFocused();
});

test('a plan that is moved to another week is told of, the count names all plans, and the focus is kept', async () => {
  const { window } = running;
  await expect(title(window)).toHaveText('This week');
  await choose(window, 'P-0002', 'Edit plan details…');
  await window.getByRole('textbox', { name: 'Week' }).fill('2025-W43');
  await window.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(told(window)).toContainText('P-0002 is now in week 43 of 2025.');
  await expect(window.getByText('3 of 4 plans loaded on this computer.')).toBeVisible();
  await expect(title(window)).toBeFocused();
  await told(window)
    .getByRole('button', { name: /^Dismiss/ })
    .press('Enter');
  await expect(told(window)).toBeHidden();
  await expect(title(window)).toBeFocused();
});

test('a plan whose details were saved and that stays on the list keeps the focus in its line', async () => {
  const { window } = running;
  await choose(window, 'P-0001', 'Edit plan details…');
  await window.getByRole('textbox', { name: 'Reference' }).fill('P-0900');
  await window.getByRole('button', { name: 'Save details' }).press('Enter');
  const menu = window.getByRole('button', { name: 'More for P-0900', exact: true });
  await expect(menu).toBeVisible();
  await expect(menu).toBeFocused();
  await expect(told(window)).toBeHidden();
});

test('a plan that is removed is told of, and its number goes to no other plan', async () => {
  const { window } = running;
  await choose(window, 'P-0004', 'Remove plan…');
  await window.getByRole('button', { name: 'Remove plan', exact: true }).press('Enter');
  await expect(told(window)).toContainText('P-0004 removed.');
  await expect(title(window)).toBeFocused();
  await expect(planGrid(window)).toHaveAttribute('aria-rowcount', '3');
  const [again] = await loadPlans(window, await plansWithoutReference(1, 4));
  expect(again?.message).toBe('Added as P-0005.');
});

test('a load that is cancelled shows how far it got, and the focus goes to the heading of the list', async () => {
  const { window } = running;
  await panel(window).getByRole('button', { name: 'Close this list' }).click();
  await choosePlans(window, await plansWithoutReference(100, 5));
  const cancel = panel(window).getByRole('button', { name: 'Cancel' });
  await cancel.press('Enter');
  await expect(cancel).toBeHidden();
  await expect(panel(window).getByRole('heading', { name: 'Loading plans' })).toBeFocused();
  const bar = panel(window).getByRole('progressbar', { name: 'Files read' });
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThan(100);
  await expect(panel(window)).toContainText(/\d+ cancelled\./);
  expect(running.problems()).toEqual([]);
});
