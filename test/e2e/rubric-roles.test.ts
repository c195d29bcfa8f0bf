import { expect, type Page, test } from '@playwright/test';
import { launchApp } from '../helpers/launch-app';
import { formOf, goToVersions, orderIn, startDraft, takeInHand, versionsOf } from '../helpers/rubric/studio';
import { setUpPerson } from '../helpers/set-up';

async function becomes(window: Page, role: 'Auditor' | 'Manager'): Promise<void> {
  await window.keyboard.press('Control+7');
  const card = window.getByRole('region', { name: 'Who is marking' });
  await card.getByRole('button', { name: /Role$/ }).click();
  await window.getByRole('option', { name: role }).click();
  await card.getByRole('button', { name: 'Save details' }).click();
  await expect(card.getByText('Saved.')).toBeVisible();
}

test('an auditor looks at versions and drafts, and a manager writes them', async () => {
  const running = await launchApp();
  const { window } = running;
  try {
    await setUpPerson(window);
    await goToVersions(window);
    await expect(window.getByRole('button', { name: 'Start a draft' })).toBeDisabled();
    await expect(versionsOf(window)).toContainText('New versions are written by a manager or a lead.');
    await becomes(window, 'Manager');
    await startDraft(window, /^From version 1/);
    await becomes(window, 'Auditor');
    await goToVersions(window);
    await expect(versionsOf(window).getByRole('button', { name: 'Discard…' })).toBeHidden();
    await versionsOf(window).getByRole('button', { name: 'Look at the draft' }).click();
    await takeInHand(window, 'F2');
    await expect(formOf(window).getByLabel('What good looks like')).not.toBeEditable();
    await expect(formOf(window).getByRole('checkbox', { name: 'Limiting' })).toBeDisabled();
    await expect(formOf(window).getByRole('button', { name: /^(Remove|Move) F2/ })).toHaveCount(0);
    await expect(window.getByRole('button', { name: 'Publish…' })).toBeHidden();
    const before = await orderIn(window, 'F');
    await window.keyboard.press('Alt+ArrowUp');
    expect(await orderIn(window, 'F')).toEqual(before);
    expect(running.problems()).toEqual([]);
  } finally {
    await running.close();
  }
});
