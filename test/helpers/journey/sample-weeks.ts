import { expect, type Page } from '@playwright/test';
import { type FirstPerson, setUpWithSample } from '../set-up';

/** Answers the first-run screens, takes the sample data and adds the 26 weeks, as a person does. */
export async function setUpWithWeeks(window: Page, person?: FirstPerson): Promise<void> {
  await setUpWithSample(window, person);
  await window.keyboard.press('Control+7');
  await addWeeks(window);
}

/** On the Data screen of the sample data: presses the button and waits until all is there. */
export async function addWeeks(window: Page): Promise<void> {
  const add = window.getByRole('button', { name: 'Add 26 weeks of results' });
  await add.click();
  await expect(add).toBeHidden({ timeout: 90_000 });
}
