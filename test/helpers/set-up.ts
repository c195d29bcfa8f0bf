import { expect, type Page } from '@playwright/test';

export interface FirstPerson {
  readonly name: string;
  readonly initials: string;
  readonly role: 'Auditor' | 'Manager' | 'Lead';
}

export const TEST_PERSON: FirstPerson = { name: 'Test Auditor', initials: 'TA', role: 'Auditor' };

/** Answers the first-run screens as a person does and starts with the council's own, still empty, data. */
export async function setUpPerson(window: Page, person: FirstPerson = TEST_PERSON): Promise<void> {
  await answerWho(window, person);
  await window.getByRole('button', { name: 'Start with our own plans' }).click();
  await atWeekScreen(window);
}

/** Answers the first-run screens and takes the sample data: 12 invented plans, some of them marked. */
export async function setUpWithSample(window: Page, person: FirstPerson = TEST_PERSON): Promise<void> {
  await answerWho(window, person);
  await window.getByRole('button', { name: 'Try with sample data' }).click();
  await atWeekScreen(window, 60_000);
}

/** The heading of the list says which weeks it shows. */
export const LIST_TITLE = /^(This week|All weeks|Week \d+, \d{4})$/;

/** Waits until the list of plans is there, as after any start but the first. */
export async function atWeekScreen(window: Page, timeout = 30_000): Promise<void> {
  await expect(window.getByRole('heading', { name: LIST_TITLE, level: 1 })).toBeVisible({ timeout });
}

async function answerWho(window: Page, { name, initials, role }: FirstPerson): Promise<void> {
  await window.getByLabel('Name').fill(name);
  await window.getByLabel('Initials').fill(initials);
  if (role !== 'Auditor') {
    await window.getByRole('button', { name: /Role/ }).click();
    await window.getByRole('option', { name: role }).click();
  }
  await window.getByRole('button', { name: 'Continue' }).click();
}
