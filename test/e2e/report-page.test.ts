import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { violationsIn } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { type SamplePage, samplePage } from '../helpers/word/sample-page';

test.describe.configure({ mode: 'serial' });

let folder: string;
let page: SamplePage;
let running: RunningApp;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-page-'));
  page = await samplePage();
  await writeFile(join(folder, 'report.html'), page.html);
  // A window with nothing of ours in it, as a browser is.
  running = await launchApp({ project: join(PROJECT_FOLDER, 'test/bench/empty-window') });
  await running.window.goto(pathToFileURL(join(folder, 'report.html')).href);
});
test.afterAll(async () => {
  // Fails where the page has asked anything of the network.
  await running?.close();
  await removeFolder(folder);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the web page of a report has no violation in ${colorScheme}`, async () => {
    await running.window.emulateMedia({ colorScheme });
    expect(await violationsIn(running.window)).toEqual([]);
  });

test('its style is let in by its own policy, and a script is not', async () => {
  const { window } = running;
  const fill = await window
    .locator('td.rated-weak')
    .first()
    .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(fill).toBe('rgb(248, 201, 149)');
  const ran = await window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    return document.documentElement.dataset.ran;
  });
  expect(ran).toBeUndefined();
});

test('its contents, tables and charts are reached by keyboard, and nothing but tables and charts scrolls sideways', async () => {
  const { window } = running;
  await window.keyboard.press('Tab');
  await expect(window.getByRole('link', { name: 'Skip to the report' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.locator('main')).toBeFocused();
  await window.getByRole('link', { name: 'Glossary' }).press('Enter');
  await expect(window.getByRole('heading', { name: 'Glossary' })).toBeInViewport();
  await expect(window.getByRole('table')).toHaveCount(page.tables);
  for (const title of page.charts) await expect(window.getByRole('img', { name: title, exact: true })).toBeVisible();
  await window.setViewportSize({ width: 400, height: 700 });
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
