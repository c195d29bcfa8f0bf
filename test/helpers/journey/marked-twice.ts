import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from '#shared/domain/audit/person';
import { goToCriterion, goToSection, pressKeys, untilSaved } from '../audit-screen';
import { openPlanByKeys } from './keyboard-work';
import { samplePlan } from './sample-plans';

/** The plan that two people mark. */
export const PLAN = samplePlan('P-1042');
export const ONE = { id: 'person-ta', name: 'Test Auditor', initials: 'TA', role: 'auditor' } as const satisfies Person;
export const OTHER = {
  id: 'person-oa',
  name: 'Other Auditor',
  initials: 'OA',
  role: 'auditor',
} as const satisfies Person;
export const THIRD = {
  id: 'person-ua',
  name: 'Third Auditor',
  initials: 'UA',
  role: 'auditor',
} as const satisfies Person;
export const LEAD = { id: 'person-la', name: 'Test Lead', initials: 'LA', role: 'lead' } as const satisfies Person;
/** As the list of people at the desk calls them. */
export const toChoice = ({ name, initials }: Person): string => `${name} (${initials})`;

export const line = (window: Page): Locator => window.getByRole('row').filter({ hasText: PLAN.ref });
export const strip = (window: Page): Locator => window.getByRole('region', { name: 'Marked twice' });
export const conflicts = (window: Page): Locator => window.getByRole('table', { name: 'Conflicts' });
export const rowOf = (window: Page, id: string): Locator =>
  conflicts(window)
    .getByRole('row')
    .filter({ hasText: `${id} ` });
export const messages = (window: Page): Locator => window.getByRole('status', { name: 'Messages' });
export const settled = (window: Page, words: string): Promise<void> =>
  expect(window.getByText(words, { exact: true })).toBeVisible();

/** Marks and notes: criterion to the key of its mark, and the note where there is one. */
type Given = ReadonlyArray<readonly [string, string, string?]>;
export const BY_ONE: Given = [
  ['A1', '2'],
  ['F1', '3', 'Says who gives it, and how often.'],
  ['F2', '2'],
  ['J1', 'n'],
];
export const BY_OTHER: Given = [
  ['A1', '2'],
  ['F1', '1', 'Nothing on how long.'],
  ['F2', '1'],
  ['J1', '0'],
];

export async function mark(window: Page, given: Given): Promise<void> {
  await openPlanByKeys(window, PLAN.ref);
  await expect(window.getByText('0 of 44', { exact: true })).toBeVisible();
  for (const [id, key, note] of given) {
    await goToSection(window, id.slice(0, 1));
    await goToCriterion(window, id);
    await pressKeys(window, [key]);
    if (note !== undefined) {
      await window.keyboard.press('t');
      await window.keyboard.type(note);
      await window.keyboard.press('Escape');
      await pressKeys(window, ['p', 'e']);
      await expect(window.locator('[data-evidence]')).toHaveCount(1);
    }
  }
  await untilSaved(window);
}

export async function handIn(window: Page): Promise<void> {
  await window.keyboard.press('Control+Enter');
  const submit = window.getByRole('dialog', { name: /^Submit / });
  await submit.getByRole('button', { name: /^Submit/ }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
}

export async function trail(window: Page): Promise<string[]> {
  await window.keyboard.press('Shift+R');
  await expect(window.locator('.trail-what').first()).toBeVisible();
  const what = await window.locator('.trail-what').allTextContents();
  const who = await window.locator('.trail-who').allTextContents();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  return what.map((words, index) => `${words} / ${who[index]?.split(' (')[0]}`);
}

/** Nothing of the other's is on the screen: no words of theirs, no strip, no name in the trail. */
export async function expectBlind(window: Page, other: Person, words: string): Promise<void> {
  await expect(strip(window)).toBeHidden();
  await expect(window.getByText(words)).toHaveCount(0);
  await expect(window.getByRole('region', { name: 'Whose audit this is' })).toBeHidden();
  expect((await trail(window)).join('\n')).not.toContain(other.name);
}

export const NOTE = { one: BY_ONE[1]?.[2] ?? '', other: BY_OTHER[1]?.[2] ?? '' };
