import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';

/** Criterion id to the words beside it, such as `Met` or `Not answered`. */
export type ShownMarks = ReadonlyMap<string, string>;

/** What a key stands for in the list of criteria and in the journal. */
export const KEY_WORDS = {
  '0': 'Not met',
  '1': 'Partly met',
  '2': 'Met',
  '3': 'Strong',
  x: 'Not evidenced',
} as const;
export type MarkKey = keyof typeof KEY_WORDS;
export const MARK_KEYS: readonly [MarkKey, ...MarkKey[]] = ['0', '1', '2', '3', 'x'];

export const NOT_ANSWERED = 'Not answered';

/** Opens a plan from the list and waits until it can be marked. */
export async function openPlan(window: Page, ref: string): Promise<void> {
  await window.getByRole('grid', { name: 'Plans' }).getByText(ref, { exact: true }).click();
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeVisible();
  await untilTextFetched(window);
}

/** Waits, on the screen of a plan, until its text is there or is known not to be. */
export const untilTextFetched = (window: Page): Promise<void> =>
  window.getByText('Fetching the plan’s text').waitFor({ state: 'hidden' });

/** The criterion whose card is open. */
export async function currentCriterion(window: Page): Promise<string> {
  const label = await window.getByRole('group', { name: /^Rating of / }).getAttribute('aria-label');
  return /^Rating of (\S+)$/.exec(label ?? '')?.[1] ?? '';
}

/** Opens a section by its letter. */
export async function goToSection(window: Page, id: string): Promise<void> {
  await window
    .getByRole('tablist', { name: 'Sections' })
    .getByRole('tab', { name: new RegExp(`^${id} `) })
    .click();
  await expect(window.getByRole('region', { name: `Criteria of section ${id}`, exact: true })).toBeVisible();
}

/** Goes to a criterion of the section in sight with the mouse; the keyboard goes on from there. */
export async function goToCriterion(window: Page, criterionId: string): Promise<void> {
  const name = new RegExp(`^${criterionId} `);
  await window
    .getByRole('region', { name: /^Criteria of section/ })
    .getByRole('button', { name })
    .click();
  await expect(window.getByRole('heading', { level: 2, name })).toBeFocused();
}

/** Presses keys one after the other, as a fast hand does. */
export async function pressKeys(window: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

/** Waits until the audit says that everything is saved. */
export const untilSaved = (window: Page): Promise<void> =>
  expect(window.getByText(/^✓\s*Saved \d\d:\d\d:\d\d$/)).toBeVisible();

const marksSchema = z.array(z.tuple([z.string(), z.string()]));

/** Goes through every section and reads what stands beside each criterion. Leaves the window on the last section. */
export async function readMarks(window: Page): Promise<ShownMarks> {
  return new Map(marksSchema.parse(await window.evaluate(readSections)));
}

/** Runs in the page: a click a section from outside would take ten times as long. */
async function readSections(): Promise<string[][]> {
  const marks: string[][] = [];
  for (const tab of document.querySelectorAll<HTMLElement>('[role="tablist"][aria-label="Sections"] [role="tab"]')) {
    const id = /^\S+/.exec(tab.getAttribute('aria-label') ?? '')?.[0];
    tab.click();
    const list = () => document.querySelector(`section[aria-label="Criteria of section ${id}"]`);
    for (let frames = 0; list() === null && frames < 300; frames += 1) await new Promise(requestAnimationFrame);
    for (const button of list()?.querySelectorAll('li button') ?? []) {
      const label = button.getAttribute('aria-label') ?? '';
      marks.push([label.slice(0, label.indexOf(' ')), label.slice(label.lastIndexOf(': ') + 2)]);
    }
  }
  return marks;
}

const rubricSchema = z.object({ sections: z.array(z.object({ criteria: z.array(z.object({ id: z.string() })) })) });

/** Every criterion of the default rubric in the order of the screen. */
export const CRITERIA: readonly string[] = rubricSchema
  .parse(JSON.parse(readFileSync(join(PROJECT_FOLDER, 'resources/default-rubric.json'), 'utf8')))
  .sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
