import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { launchApp, makeProfile, removeFolder } from '../helpers/launch-app';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

async function openBank(window: Page): Promise<void> {
  await window.keyboard.press('Control+6');
  await window.getByRole('tab', { name: 'Phrase bank' }).click();
  await expect(window.getByText(/^Version 2\.\d+: /)).toBeVisible();
}

test('a council mutes, re-classes, adds and removes phrases, and finds it so after a restart', async () => {
  const profile = await makeProfile();
  const first = await launchApp({ profile });
  const { window } = first;
  try {
    await setUpPerson(window);
    await openBank(window);
    await expect(window.getByText(/^Version 2\.0: \d+ rules, 0 muted, 0 phrases of your own\.$/)).toBeVisible();

    await window.getByRole('button', { name: 'Mute such as', exact: true }).click();
    await expect(window.getByRole('button', { name: 'Unmute such as', exact: true })).toBeVisible();

    await window.getByRole('button', { name: /^exposure to/ }).click();
    const proximity = window.getByRole('region', { name: 'Proximity, not delivery' });
    await proximity.getByRole('button', { name: /Class$/ }).click();
    await window.getByRole('option', { name: 'Style adjective' }).click();
    const style = window.getByRole('region', { name: 'Style adjective' });
    await expect(style.getByText('moved here')).toBeVisible();

    await window.getByRole('button', { name: 'Add a phrase' }).click();
    const dialog = window.getByRole('dialog', { name: 'Add a phrase' });
    await dialog.getByRole('button', { name: 'Add phrase' }).click();
    await expect(dialog.getByText('Write the phrase to look for.')).toBeVisible();
    await dialog.getByLabel('Phrase', { exact: true }).fill('Such as');
    await expect(dialog.getByText('This phrase is here already, muted.')).toBeVisible();
    await dialog.getByLabel('Phrase', { exact: true }).fill('time to talk … adult');
    await dialog.getByLabel('Why it is worth a second look').fill('Nobody is named.');
    await expectNoViolations(window);
    await dialog.getByLabel('Why it is worth a second look').focus();
    await dialog.getByRole('button', { name: 'Add phrase' }).click();
    await expect(dialog).toBeHidden();
    await expect(window.getByText(/^Version 2\.3: \d+ rules, 1 muted, 1 phrase of your own\.$/)).toBeVisible();
  } finally {
    await first.close();
  }

  const second = await launchApp({ profile });
  try {
    await atWeekScreen(second.window);
    await openBank(second.window);
    await expect(second.window.getByText(/^Version 2\.3: /)).toBeVisible();
    await second.window.getByRole('searchbox', { name: 'Search the phrase bank' }).fill('TALK time');
    const rules = second.window.getByRole('button', { name: /^Mute / });
    await expect(rules).toHaveCount(1);
    await second.window.getByRole('button', { name: /^time to talk … adult/ }).click();
    await second.window.getByRole('button', { name: 'Remove', exact: true }).click();
    await second.window.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await expect(second.window.getByText('Nothing in the phrase bank has these words.')).toBeVisible();
    await expect(second.window.getByText(/^Version 2\.4: \d+ rules, 1 muted, 0 phrases of your own\.$/)).toBeVisible();
  } finally {
    await second.close();
    await removeFolder(profile);
  }
});
