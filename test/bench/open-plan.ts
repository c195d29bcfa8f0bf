import { expect, type Page } from '@playwright/test';
import { makeLargePlan } from '../../scripts/make-samples/make-large-plan';
import { loadPlans } from '../helpers/load-plans';

/** Opens the plan with this reference from the week's list, through its search, and waits for its card and its text. */
export async function openPlan(window: Page, ref: string): Promise<void> {
  await window.getByRole('searchbox').fill(ref);
  await window.getByRole('rowheader', { name: ref }).click();
  await expect(window.locator('.audit-progress .saved')).toBeVisible();
  await expect(window.locator('.paper .run').first()).toBeVisible();
}

/** Loads an invented plan of 20 pages and opens its audit. */
export async function openLargePlan(window: Page): Promise<void> {
  const bytes = await makeLargePlan({ pages: 20, seed: 1, layout: 'bold-capitals' });
  const [line] = await loadPlans(window, [{ name: 'P-9001.docx', bytes }]);
  if (line?.outcome !== 'Added') throw new Error(`The large plan was not added: ${line?.message}`);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlan(window, 'P-9001');
}
