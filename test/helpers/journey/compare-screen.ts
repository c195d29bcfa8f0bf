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

/** What differs from the usual, each as a button that takes it away. */
export const viewChips = (window: Page): Locator => window.getByRole('group', { name: 'Not as usual' });

/** A button of the head that says what is chosen: `Measure`, `By`, `Split`, `Baseline`. */
export const viewPicker = (window: Page, name: string): Locator =>
  window.getByRole('button', { name: new RegExp(`^${name}: `) });

/** Ticks rubric versions under More choices until exactly these are chosen. */
export async function chooseVersions(window: Page, wanted: readonly number[]): Promise<void> {
  await window.keyboard.press('f');
  const sheet = window.getByRole('dialog', { name: 'More choices' });
  for (const version of [1, 2]) {
    const box = sheet.getByRole('checkbox', { name: new RegExp(`version ${version}`) });
    if ((await box.isChecked()) !== wanted.includes(version)) await box.press('Space');
  }
  await window.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await untilFresh(window);
}

/** Chooses in a picker by keyboard what `choose` presses, and waits until it has closed. */
export async function inPicker(window: Page, name: string, choose: () => Promise<void>): Promise<void> {
  await viewPicker(window, name).press('Enter');
  const dialog = window.getByRole('dialog', { name });
  await dialog.waitFor();
  await choose();
  await dialog.waitFor({ state: 'detached' });
  await untilFresh(window);
}
