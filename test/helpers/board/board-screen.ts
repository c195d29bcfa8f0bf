import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../launch-app';

/** Goes to the Board by key and shows one of its tabs. */
export async function openBoard(window: Page, tab: 'Dashboard' | 'Actions' | 'Risks' | 'Indicators'): Promise<void> {
  await window.keyboard.press('Control+4');
  await window.getByRole('heading', { name: 'Board', level: 1 }).waitFor();
  await window.getByRole('tab', { name: tab }).click();
  await expect(window.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
}

/** A field of the form or sheet that is open. */
export const field = (window: Page, name: string): Locator => window.getByRole('textbox', { name, exact: true });

/** Writes into fields by keyboard, one after the other. */
export async function write(window: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) {
    await field(window, name).focus();
    await window.keyboard.press('Control+a');
    await window.keyboard.type(text);
  }
}

/** Presses a button by keyboard. */
export const press = (scope: Page | Locator, name: string | RegExp): Promise<void> =>
  scope.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');

/** Gives a file of figures as the button of the Indicators does: the text of a CSV file, or the bytes of a workbook. */
export const giveFigures = (window: Page, name: string, content: string | Uint8Array): Promise<void> =>
  window.getByLabel('File of figures').setInputFiles({
    name,
    mimeType: '',
    buffer: typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content),
  });

/** Pastes as Ctrl V does: the window may not write to the clipboard by itself. */
export async function pasteText({ app, window }: Pick<RunningApp, 'app' | 'window'>, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await window.keyboard.press('Control+v');
}

/** A row of the dashboard by the name of its measure. */
export const dashRow = (window: Page, name: string): Locator =>
  window
    .getByRole('table', { name: 'Measures against target' })
    .getByRole('row')
    .filter({
      has: window.getByRole('button', { name, exact: true }),
    });
