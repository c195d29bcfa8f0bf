import type { Page } from '@playwright/test';

/**
 * Drops files and folders on the window from outside, as a file manager does: through the browser's own drag and drop,
 * so that the page sees real files and real folder entries.
 *
 * @param hovering is called while they hover over the window.
 */
export async function dropFiles(
  window: Page,
  paths: readonly string[],
  hovering: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const at = { x: 500, y: 300, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
  await hovering();
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  await session.detach();
}
