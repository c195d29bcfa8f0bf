import { expect, type Locator, type Page } from '@playwright/test';
import { findJournal, readJournal } from '../read-journal';

/** What is read out: the last message of the app's live region. */
export const messages = (window: Page): Locator => window.getByRole('status', { name: 'Messages' });

export const noteOf = (window: Page): Locator => window.getByLabel('Note', { exact: true });
export const suggestionOf = (window: Page): Locator => window.getByLabel('Suggested wording', { exact: true });

/** The list of comments, open over the card. */
export const bankOf = (window: Page): Locator => window.getByRole('dialog', { name: /^Comment bank for / });

/** The buttons that insert a comment, in the order of the list, by their names. */
export const bankLines = (window: Page): Promise<(string | null)[]> =>
  bankOf(window)
    .locator('.bank-insert')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));

/** Writes the note of the criterion in sight, by keys, from the card and back to it. */
export async function writeNote(window: Page, text: string): Promise<void> {
  await window.keyboard.press('t');
  await expect(noteOf(window)).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.type(text);
  await window.keyboard.press('Escape');
}

/** What the element that has the focus is called. */
export const focused = (window: Page): Promise<string | null> =>
  window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? null);

/** The records of a table as the journal leaves them, read from the disk. */
export async function keptIn(profile: string, table: string): Promise<Readonly<Record<string, unknown>>[]> {
  const records = new Map<string, Readonly<Record<string, unknown>> | null>();
  for (const { changes } of (await readJournal(await findJournal(profile))).entries)
    for (const change of changes) if (change.table === table) records.set(change.id, change.value);
  return [...records.values()].filter((value) => value !== null);
}
