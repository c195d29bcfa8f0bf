import { expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch-app';
import { setUpPerson } from '../helpers/set-up';

test('Compare opens by its key, with its heading in focus and nothing that goes wrong', async () => {
  const running = await launchApp();
  const { window } = running;
  try {
    await setUpPerson(window);
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('heading', { name: 'Compare', level: 1 })).toBeFocused();
    expect(running.problems()).toEqual([]);
  } finally {
    await running.close();
  }
});
