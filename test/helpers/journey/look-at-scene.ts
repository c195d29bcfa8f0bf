import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '../launch-app';
import { layoutFaults } from './layout-faults';

/** WCAG 2.2 AA, its forerunners, and what axe's makers hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The content of the window on the smallest screen of the councils' laptops, in pixels. */
const SMALL = { width: 1366, height: 768 } as const;

/** What axe finds wrong with a page as it stands, one line each. @param without rules that do not hold for it. */
export async function violationsIn(page: Page, without: readonly string[] = []): Promise<string[]> {
  // The other mode opens a page of its own, which Electron cannot.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(TAGS)
    .disableRules([...without])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/**
 * No violation by axe in light nor in dark.
 *
 * @param recolour is called after each change of colours, for pages that take them up only when they load.
 */
export async function expectNoViolations(window: Page, recolour = () => Promise.resolve()): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    await recolour();
    await expect(window.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await untilDrawn(window);
    // A dialog rightly hides the page with its heading; axe finds that out by where the dialog stands, and not always.
    const hidesPage = (await window.getByRole('dialog').count()) > 0;
    const found = await violationsIn(window, hidesPage ? ['landmark-one-main', 'page-has-heading-one'] : []);
    expect.soft(found, colorScheme).toEqual([]);
  }
}

/** Waits for a frame that shows everything as it is now. */
const untilDrawn = (window: Page): Promise<unknown> =>
  window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Nothing scrolls sideways and no control is cut off, at the small size and this zoom. */
export async function expectRoom(window: Page, zoom: 1 | 2): Promise<void> {
  expect.soft(await layoutFaults(window), `at ${100 * zoom}%`).toEqual([]);
}

/** Makes the window as large as on the smallest screen, zoomed. */
export async function makeSmall({ app, window }: RunningApp, zoom: 1 | 2): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height, factor }) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setContentSize(width, height);
      first?.webContents.setZoomFactor(factor);
    },
    { ...SMALL, factor: zoom },
  );
  await expect.poll(() => window.evaluate(() => Math.round(innerWidth))).toBe(SMALL.width / zoom);
  // What opens before the new size is laid out may stand outside of it for a moment.
  await untilDrawn(window);
}
