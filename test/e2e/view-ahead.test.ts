import { expect, test } from '@playwright/test';
import { holdDocuments } from '../helpers/hold-documents';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { pagesRegion } from '../helpers/pages/pages-view';
import { samplePlan } from '../helpers/sample-plan';
import { setUpPerson } from '../helpers/set-up';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePlan('p-1119-pdf-headings.pdf')]);
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(() => running?.close());

test('the view of a PDF that is chosen while its text is still being fetched is the one that is shown', async () => {
  const { window, app } = running;
  const letGo = await holdDocuments(app);
  await window.getByRole('grid', { name: 'Plans' }).getByText('P-1119', { exact: true }).click();
  const fetching = window.getByText('Fetching the plan’s text');
  await expect(fetching).toBeVisible();
  const pages = window.getByRole('radio', { name: 'Pages' });
  await window.keyboard.press('o');
  await expect(pages).toBeChecked();
  await expect(fetching).toBeVisible();
  await expect(
    window.getByText('The pages of the file are shown as soon as they are here.', { exact: true }),
  ).toBeAttached();
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await makeSmall(running, 1);
  await expectNoViolations(window);
  // Pressed again, it is the text once more, and a third time the pages.
  await window.keyboard.press('o');
  await expect(window.getByRole('radio', { name: 'Text' })).toBeChecked();
  await window.keyboard.press('o');
  await letGo();
  await expect(pagesRegion(window)).toBeVisible();
  await expect(window.locator('.page-sheet').first()).toBeVisible();
  await expect(pages).toBeChecked();
});
