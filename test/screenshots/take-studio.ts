import { expect, type Page } from '@playwright/test';
import { formOf, outlineOf, startDraft, takeInHand, untilKept } from '../helpers/rubric/studio';
import { type Camera, LOOKS, ZOOMED } from './camera';

/** The next version of the rubric, from its draft to what publishing it would change. Asks for a manager or lead. */
export async function takeStudio(window: Page, camera: Camera): Promise<void> {
  await startDraft(window, 'From the default rubric');
  await takeInHand(window, 'F');
  await formOf(window).getByLabel('Weight of each criterion').fill('4');
  await window.keyboard.press('Enter');
  await expect(outlineOf(window).getByRole('row', { name: /^F .*weight 4/ })).toBeVisible();
  await takeInHand(window, 'F2');
  await formOf(window)
    .getByLabel('What good looks like')
    .fill('Each item says who does it, how often and for how long.');
  await untilKept(window);
  await camera.take('studio', [...LOOKS, ZOOMED]);
  await window.getByRole('button', { name: 'Publish…' }).click();
  await expect(window.getByRole('list', { name: 'Effect on stored audits' })).toContainText('would move');
  await camera.take('publish');
  await window.keyboard.press('Escape');
}
