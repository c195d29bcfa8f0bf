import { expect, type Page } from '@playwright/test';

/** Opens the plan with this reference from the week's list, through its search, and waits for its card and its text. */
export async function openPlan(window: Page, ref: string): Promise<void> {
  await window.getByRole('searchbox').fill(ref);
  await window.getByRole('rowheader', { name: ref }).click();
  await expect(window.locator('.audit-progress .saved')).toBeVisible();
  await expect(window.locator('.paper .run').first()).toBeVisible();
}
