import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file to choose as a register. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const SLOW = { timeout: 60_000 } as const;

/** Goes to the registers by key. */
export async function goToRegisters(window: Page): Promise<void> {
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('heading', { name: 'Sample', level: 1 })).toBeVisible();
}

/** Gives a file to the screen as its own button does. */
export const giveRegister = (window: Page, files: readonly GivenFile[]): Promise<void> =>
  window
    .getByLabel('Register file')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: bytes })));

/** Gives a file and waits for its columns. */
export async function toColumns(window: Page, file: GivenFile): Promise<void> {
  await giveRegister(window, [file]);
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible(SLOW);
}

export async function chooseSource(window: Page, source: string): Promise<void> {
  await window.getByRole('button', { name: /Where it comes from/ }).click();
  await window.getByRole('option', { name: source }).click();
}

export const useOf = (window: Page, heading: string): Locator =>
  window.getByRole('combobox', { name: new RegExp(`, ${heading}, is taken as$`) });

/** What a column is taken as, in the words of the screen. */
export const usedAs = (window: Page, heading: string): Promise<string> =>
  useOf(window, heading).evaluate((list) =>
    list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.textContent ?? '') : '',
  );

export async function toCheck(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Check the rows/ }).click();
  await expect(window.getByRole('heading', { name: 'What would be kept' })).toBeVisible(SLOW);
}

/** Imports what the check shows, and waits for the register in the list. */
export async function keepRegister(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Import [\d,]+ plans?$/ }).click();
  await expect(window.getByRole('region', { name: 'Register imported' })).toBeVisible(SLOW);
}

/** The figures of a region, by their names. */
export async function factsOf(region: Locator): Promise<Record<string, string>> {
  const facts = await region.locator('.register-facts > div').all();
  const pairs = facts.map(async (fact) => [
    (await fact.locator('dt').textContent()) ?? '',
    (await fact.locator('dd').textContent()) ?? '',
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Where the rows of registers lie in a profile. */
export const registersFolder = (profile: string): string => join(profile, 'work', 'council', 'documents', 'register');

/** The documents of registers in a profile, parsed. */
export async function keptDocuments(profile: string): Promise<readonly { readonly rows: readonly object[] }[]> {
  const folder = registersFolder(profile);
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}

/** Every file under a folder that holds any of the words, as UTF-8 or as UTF-16, with the word. */
export async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    // A file may go while they are read: then it holds nothing any more.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of words)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.push(`${path}: ${word}`);
  }
  return found;
}
