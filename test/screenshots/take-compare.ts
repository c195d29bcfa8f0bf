import type { Page } from '@playwright/test';
import { chooseMeasure, openCompare, sentenceCard, untilFresh } from '../helpers/journey/compare-screen';
import { addWeeks } from '../helpers/journey/sample-weeks';
import { type Camera, LOOKS, ZOOMED } from './camera';

/** The tabs of Compare, by the name of their picture. */
const TABS = { sections: 'Sections', figures: 'Figures', agreement: 'Agreement', auditors: 'Auditors' } as const;

/** The 26 invented weeks: Section F before and after its training. */
export async function takeCompare(window: Page, camera: Camera): Promise<void> {
  await window.keyboard.press('Control+7');
  await addWeeks(window);
  await openCompare(window);
  await chooseMeasure(window, 'Section F, share of criteria met');
  await camera.take('compare-refused');
  await window.getByRole('button', { name: 'Compare the seven in common' }).click();
  await untilFresh(window);
  await sentenceCard(window).hover();
  await camera.take('compare', [...LOOKS, ZOOMED]);
  for (const [picture, tab] of Object.entries(TABS)) {
    await window.getByRole('tab', { name: tab }).click();
    await untilFresh(window);
    await camera.take(`compare-${picture}`);
  }
}
