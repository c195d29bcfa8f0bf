import { expect, type Page } from '@playwright/test';
import { chooseSource, goToRegisters, keepRegister, toCheck } from '../helpers/register/register-screen';
import { type Camera, LOOKS, ZOOMED } from './camera';

/** The invented register from its file to the list, and a sample that is drawn from it. */
export async function takeSampling(window: Page, camera: Camera): Promise<void> {
  await goToRegisters(window);
  await window.getByRole('button', { name: 'Take the invented register' }).click();
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  await chooseSource(window, 'Capita One');
  await camera.take('register-columns');
  await toCheck(window);
  await camera.take('register-check');
  await keepRegister(window);
  await camera.take('registers');
  await window.getByRole('tab', { name: 'Samples' }).click();
  await window.getByRole('button', { name: 'Draw a sample' }).click();
  await window.getByLabel('Plans to draw').fill('12');
  await window.getByLabel('Seed').fill('2026');
  await camera.take('draw', [...LOOKS, ZOOMED]);
  await window.getByRole('button', { name: 'Show the plans' }).click();
  await window.getByRole('button', { name: 'Keep this sample' }).click();
  await expect(window.getByRole('table', { name: 'Plans of the sample' })).toBeVisible();
  await camera.take('sample', [...LOOKS, ZOOMED]);
}
