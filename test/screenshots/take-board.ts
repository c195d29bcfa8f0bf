import type { Page } from '@playwright/test';
import { openBoard } from '../helpers/board/board-screen';
import { type Camera, LOOKS, ZOOMED } from './camera';

/** What the Board follows, as the sample data has it. */
export async function takeBoard(window: Page, camera: Camera): Promise<void> {
  await openBoard(window, 'Dashboard');
  await window.getByRole('button', { name: 'Section F', exact: true }).waitFor();
  await camera.take('board', [...LOOKS, ZOOMED]);
  for (const tab of ['Actions', 'Risks', 'Indicators'] as const) {
    await openBoard(window, tab);
    await camera.take(`board-${tab.toLowerCase()}`);
  }
}
