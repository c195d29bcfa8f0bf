import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { openReport, openTab, preview, untilWorkedOut } from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';

/** The invented half year, of which the last 12 weeks were marked with version 2: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** A line of the cover by its label; null where it has none. */
async function coverLine(label: string): Promise<string | null> {
  const terms = await preview(window).locator('dt').allTextContents();
  const at = terms.indexOf(label);
  return at === -1 ? null : preview(window).locator('dd').nth(at).textContent();
}

const why = () => window.getByText(/^Chosen for you: /);

test('the report opens with the newest version that has enough audits, its last weeks, and the reason', async () => {
  await openReport(window);
  await expect(why()).toHaveText(
    /^Chosen for you: the last \d+ weeks of audits marked with version 2, the newest with enough audits\. Held against as many weeks before\.$/,
  );
  expect(await coverLine('Rubric')).toContain('version 2');
  // A few audits of other versions are in the last of these weeks: the cover says which it counts.
  const period = await coverLine('Period');
  expect(await coverLine('Counted')).toBe(`Plans of ${period}, marked with rubric version 2`);
  await expectNoViolations(window);
});

test('with more weeks than the version was used in, the cover, the summary and the method say what was counted', async () => {
  const own = await coverLine('Period');
  await window.getByRole('button', { name: 'All', exact: true }).click();
  await expect(why()).toHaveCount(0);
  // The pages of before stand until the new ones do, and say so.
  const behind = window.getByText('Working out the figures…');
  await expect(behind).toBeVisible();
  await untilWorkedOut(window);
  await expect(behind).toHaveCount(0);
  await expect(window.getByText(/^Version 2 was used in weeks .+: the report names these/)).toBeVisible();
  expect(await coverLine('Period')).not.toBe(own);
  expect(await coverLine('Counted')).toBe(`Plans of ${own}, marked with rubric version 2`);
  await expect(preview(window)).toContainText(`audits of plans of ${own}, marked with rubric version 2`);
  await expect(preview(window)).toContainText('No audit of its other weeks is in the tables.');
  await expect(preview(window)).toContainText(/Left out of the tables: \d+ audits marked with version 1 of/);
});

test('what was chosen is kept, and the usual is one press away', async () => {
  await window.keyboard.press('Control+1');
  await openReport(window);
  const asked = await coverLine('Period');
  expect(await coverLine('Counted')).not.toContain(asked);
  await window.getByRole('button', { name: 'Usual', exact: true }).click();
  await expect(why()).toBeVisible();
  await untilWorkedOut(window);
  expect(await coverLine('Counted')).toContain(await coverLine('Period'));
});

test('a person’s name on the cover is pointed out as in any other words', async () => {
  await openTab(window, 'Words');
  await window.getByRole('textbox', { name: 'Prepared by' }).fill('Robin Example');
  await expect(window.getByText('“Robin Example” – Prepared by: capitals in a row')).toBeVisible();
  await window.getByRole('textbox', { name: 'Prepared by' }).fill('SEND quality lead');
  await expect(window.locator('.name-warnings')).toHaveCount(0);
});
