import { expect, type Page } from '@playwright/test';
import { untilTextFetched } from '../audit-screen';
import { CRITERIA, type TypedMarks } from './typed-marks';

/** More stops than any screen has. */
const MOST_STOPS = 200;

/** Presses Tab until the focus is where it is wanted, as a person without a mouse does. @throws Error when it never is. */
export async function tabTo(window: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await window.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Pressing Tab never leads to ${selector}.`);
}

/** Finds a plan in the list and opens it, all by keys. */
export async function openPlanByKeys(window: Page, ref: string): Promise<void> {
  await pressPlan(window, ref);
  await expect(window.getByRole('heading', { name: ref, level: 1 })).toBeVisible();
  await untilTextFetched(window);
}

/** Finds a plan in the list and presses it, whatever is shown then. */
export async function pressPlan(window: Page, ref: string): Promise<void> {
  await window.keyboard.press('Control+1');
  // What was looked for last may leave no list.
  await expect(window.getByRole('searchbox', { name: /^Find a plan/ })).toBeVisible();
  await window.keyboard.press('/');
  await window.keyboard.press('Control+a');
  await window.keyboard.type(ref);
  await expect(window.getByRole('grid', { name: 'Plans' })).toHaveAttribute('aria-rowcount', '2');
  await tabTo(window, '[role="grid"] tbody [tabindex="0"]');
  // The list remembers the column one was in; in the last, Enter would open a menu.
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
}

/** Criteria to mark, in the order of the rubric. */
export interface KeyRun {
  readonly marks: TypedMarks;
  readonly criteria?: readonly { readonly id: string }[];
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * Marks criteria one after the other at full speed: the key of the mark, T and the note if there is one, Enter. One
 * without a mark is passed with Enter alone.
 */
export async function markByKeys(window: Page, { marks, criteria = CRITERIA, notes = {} }: KeyRun): Promise<void> {
  for (const { id } of criteria) {
    const key = marks.get(id);
    if (key !== undefined) await window.keyboard.press(key);
    const note = notes[id];
    if (note !== undefined) {
      await window.keyboard.press('t');
      await window.keyboard.type(note);
      await window.keyboard.press('Escape');
    }
    await window.keyboard.press('Enter');
  }
}

/** Expects the audit to have got so far, in the words read out for its progress. */
export const expectAnswered = (window: Page, count: number): Promise<void> =>
  expect(window.getByRole('progressbar', { name: 'Criteria answered' })).toHaveAttribute(
    'aria-valuetext',
    `${count} of ${CRITERIA.length}`,
  );

/** Waits until the audit says that everything is on the disk. */
export const untilSaved = (window: Page): Promise<void> =>
  expect(window.getByRole('main').getByText(/^✓ Saved \d\d:\d\d:\d\d$/)).toBeVisible();

/** Hands the audit in by keys and waits for its result. */
export async function submitByKeys(window: Page): Promise<void> {
  await window.keyboard.press('Control+Enter');
  const dialog = window.getByRole('dialog', { name: /^Submit / });
  await expect(dialog.getByRole('button', { name: 'Submit', exact: true })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
}
