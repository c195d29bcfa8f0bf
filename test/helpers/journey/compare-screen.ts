import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to Compare and waits until its figures are there. */
export async function openCompare(window: Page): Promise<void> {
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('tab', { name: 'Series' })).toBeVisible({ timeout: 30_000 });
  await untilFresh(window);
}

/** Waits until what is shown is made for what was chosen. */
export const untilFresh = (window: Page): Promise<void> =>
  expect(window.locator('.compare-shown[aria-busy="false"]')).toBeVisible({ timeout: 30_000 });

/** Chooses a measure by its key, typing part of its name. */
export async function chooseMeasure(window: Page, label: string): Promise<void> {
  await window.keyboard.press('m');
  const dialog = window.getByRole('dialog', { name: 'Measure' });
  await dialog.getByRole('searchbox', { name: 'Find a measure' }).fill(label);
  await dialog.getByRole('option', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden();
  await untilFresh(window);
}

/** The card with the generated sentence. */
export const sentenceCard = (window: Page): Locator => window.getByRole('region', { name: 'What can be said' });
