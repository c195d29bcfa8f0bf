import { expect, type Locator, type Page } from '@playwright/test';

export const LEAD = { name: 'Test Lead', initials: 'TL', role: 'Lead' } as const;

export const versionsOf = (window: Page): Locator => window.getByRole('region', { name: 'Versions' });
export const outlineOf = (window: Page): Locator => window.getByRole('grid', { name: 'Sections and criteria' });
export const formOf = (window: Page): Locator => window.getByRole('region', { name: 'What is in hand' });
export const problemsOf = (window: Page): Locator => window.getByRole('region', { name: 'What to put right' });

/** Goes to the rubric screen, wherever the window stands. */
export async function goToVersions(window: Page): Promise<void> {
  await window.keyboard.press('Control+6');
  const back = window.getByRole('button', { name: '← All versions' });
  await expect(versionsOf(window).or(back).first()).toBeVisible();
  if (await back.isVisible()) await back.click();
  await expect(versionsOf(window)).toBeVisible();
}

/** Begins a draft in one of the ways of the menu and waits for the studio. */
export async function startDraft(window: Page, way: RegExp | string): Promise<void> {
  await goToVersions(window);
  await window.getByRole('button', { name: 'Start a draft' }).click();
  await window.getByRole('menuitem', { name: way }).click();
  await inStudio(window);
}

export const inStudio = (window: Page): Promise<void> =>
  expect(window.getByRole('heading', { level: 1, name: /^Draft of version \d+$/ })).toBeVisible();

/** Takes a section or a criterion in hand by its letter or id. */
export async function takeInHand(window: Page, id: string): Promise<void> {
  const row = outlineOf(window).getByRole('row', { name: new RegExp(`^${id} `) });
  await row.scrollIntoViewIfNeeded();
  // The list learns of having been scrolled with the next frame; no hand is faster than that.
  await window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await row.click();
  await expect(formOf(window).getByRole('heading', { name: new RegExp(`^(Section|Criterion) ${id}$`) })).toBeVisible();
}

/** Waits until what is edited is on the disk. */
export const untilKept = (window: Page): Promise<void> =>
  expect(window.getByText(/^✓\s*Saved( \d\d:\d\d:\d\d)?$/)).toBeVisible();

/** Ids of a section's criteria in the order of the outline. */
export async function orderIn(window: Page, section: string): Promise<string[]> {
  const names = await outlineOf(window)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  const ids = names.map((name) => name.split(' ')[0] ?? '');
  const from = ids.indexOf(section);
  const rest = ids.slice(from + 1);
  const end = rest.findIndex((id) => /^([A-KX]|H[12])$/.test(id));
  return end === -1 ? rest : rest.slice(0, end);
}
