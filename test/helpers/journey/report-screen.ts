import { expect, type Locator, type Page } from '@playwright/test';

/** The forms of a report, as the menu of exports names them. */
export type FormName = 'Word document' | 'Web page' | 'Excel workbook' | 'CSV tables';

export const preview = (window: Page): Locator => window.getByRole('region', { name: 'Pages of the report' });

/** Goes to the report and waits until its pages are there and of what is chosen now. */
export async function openReport(window: Page): Promise<void> {
  await window.keyboard.press('Control+5');
  await untilWorkedOut(window);
}

/** Waits until the pages show what is chosen and written now. */
export async function untilWorkedOut(window: Page): Promise<void> {
  const side = window.getByRole('region', { name: 'Preview', exact: true });
  await expect(side).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(preview(window).getByRole('region', { name: /^Page 1 of / })).toBeVisible();
}

export const openTab = (window: Page, name: 'Setup' | 'Parts' | 'Words' | 'Own Word file'): Promise<void> =>
  window.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** Starts an export of one form from the menu. */
export async function startExport(window: Page, form: FormName): Promise<void> {
  await window.getByRole('button', { name: 'Export the report' }).click();
  await window.getByRole('menuitem', { name: form }).click();
}

/** What the line below the export says. */
export const exportWords = (window: Page): Locator => window.locator('.export-words');

/** Exports one form and waits until it says that it was saved. */
export async function exportForm(window: Page, form: FormName): Promise<void> {
  await startExport(window, form);
  await expect(exportWords(window)).toContainText('in the folder you chose.', { timeout: 90_000 });
}

/** Titles of the parts as they stand on the pages, in order; the cover has none. */
export const partTitles = (window: Page): Promise<string[]> =>
  preview(window).getByRole('heading', { level: 3 }).allTextContents();
