import type { Page } from '@playwright/test';

/**
 * Opens the plan with this reference from the week's list, through its search, and waits for its card and its text. Here as
 * in every bench nothing is waited for by `expect`: while that is not met, Playwright describes the whole page again and
 * again from within it, which holds a window with a long plan up for seconds.
 */
export async function openPlan(window: Page, ref: string): Promise<void> {
  await window.getByRole('searchbox').fill(ref);
  await window.getByRole('rowheader', { name: ref }).click();
  await window.locator('.audit-progress .saved').waitFor();
  await window.locator('.paper .run').first().waitFor();
}

/** Opens a section by its letter and puts the focus where keys mark. */
export async function openSection(window: Page, id: string): Promise<void> {
  await window.locator(`.section-tab[data-key="${id}"]`).click();
  await window.locator(`.criteria[aria-label="Criteria of section ${id}"]`).waitFor();
  await window.locator('.card-title').focus();
}
