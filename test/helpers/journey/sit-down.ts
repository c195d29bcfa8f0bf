import { expect, type Page } from '@playwright/test';

/** Says on the Data screen who is at the desk from now on; somebody new needs a name. */
export async function sitDown(
  window: Page,
  choice: string,
  fresh?: { readonly name: string; readonly initials: string },
): Promise<void> {
  await window.keyboard.press('Control+7');
  const card = window.getByRole('region', { name: 'Who is marking' });
  await card.getByRole('button', { name: /At this desk/ }).click();
  await window.getByRole('option', { name: choice }).click();
  if (fresh !== undefined) {
    await card.getByLabel('Name').fill(fresh.name);
    await card.getByLabel('Initials').fill(fresh.initials);
  }
  await card.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(card.getByText('Saved.')).toBeVisible();
}
