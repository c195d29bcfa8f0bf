import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { recordedProgress, recordProgress } from '../helpers/journey/record-progress';
import { SAMPLE_PLANS, SUBMITTED_SAMPLES, samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, readJournal } from '../helpers/read-journal';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** A plan of the council's own; its reference is in the sample too, so that any mixing would show. */
const OWN = samplePlan('P-1071');
const banner = (window: Page) => window.getByRole('region', { name: 'Sample data' });
const plans = (window: Page) => window.getByRole('grid', { name: 'Plans' });

const councilJournal = async () => readJournal(await findJournal(profile, 'council'));

/** Paths in the profile that have to do with the sample. */
const sampleFolders = async (): Promise<string[]> =>
  (await readdir(join(profile, 'work'), { recursive: true })).filter((path) => path.split(/[\\/]/).includes('sample'));

const databases = (window: Page): Promise<string[]> =>
  window.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name).sort());

test('the first start offers sample data, which comes in through the real import and says how far it is', async () => {
  const { window } = running;
  await window.getByLabel('Name').fill('Test Auditor');
  await window.getByRole('button', { name: 'Continue' }).click();
  await recordProgress(window);
  await window.getByRole('button', { name: 'Try with sample data' }).click();
  await atWeekScreen(window, 60_000);
  const seen = await recordedProgress(window);
  expect(seen.words).toEqual(['Reading the sample data', 'Adding sample audits']);
  // Not from nothing to everything in one jump.
  expect(seen.values.length).toBeGreaterThan(4);
  await expect(banner(window)).toContainText('These plans are invented');
  await expect(plans(window)).toHaveCount(1);
  const kept = await keptRecords(profile, 'plans', 'sample');
  expect(kept.map(({ ref }) => ref).sort()).toEqual(SAMPLE_PLANS.map(({ ref }) => ref).sort());
  // Through the real import: each plan's file and text are there as documents of their own.
  const documents = (await sampleFolders()).filter((path) => /[0-9a-f]{64}/.test(path));
  expect(documents.length).toBeGreaterThanOrEqual(2 * SAMPLE_PLANS.length);
  expect(await keptRecords(profile, 'plans', 'council')).toEqual([]);
});

test('a start goes back to where one was, and removing the sample takes all of it away', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await expect(banner(window)).toBeVisible();
  expect((await databases(window)).some((name) => name.includes('sample'))).toBe(true);
  await banner(window).getByRole('button', { name: 'Remove the sample data' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(window.getByText('No plans loaded yet')).toBeVisible();
  await expect(banner(window)).toBeHidden();
  expect(await sampleFolders()).toEqual([]);
  expect((await databases(window)).filter((name) => name.includes('sample'))).toEqual([]);
  await expect(window.getByRole('region', { name: 'Saved work' })).toContainText('Test Auditor (TA)');
});

test("the sample never mixes with the council's own work, nor its report, and taking it away leaves that untouched", async () => {
  const { window } = running;
  await loadPlans(window, [samplePath(OWN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, OWN.ref);
  for (const key of ['3', 'Enter', '1', 'Enter', 'x']) await window.keyboard.press(key);
  await untilSaved(window);
  // Where the auditor stands is written down last, after a pause.
  await expect.poll(async () => (await councilJournal()).entries.at(-1)?.action).toBe('move');
  const before = await councilJournal();

  await window.keyboard.press('Control+7');
  await window.getByRole('button', { name: 'Add the sample data' }).click();
  await expect(banner(window)).toBeVisible({ timeout: 60_000 });
  await window.keyboard.press('Control+1');
  await openPlanByKeys(window, OWN.ref);
  await window.keyboard.press('Control+5');
  await expect(window.getByText(`${SUBMITTED_SAMPLES} submitted audits in this period.`)).toBeVisible();
  expect((await councilJournal()).hash).toBe(before.hash);

  await banner(window).getByRole('button', { name: 'Back to our own data' }).click();
  await expect(banner(window)).toBeHidden();
  await window.keyboard.press('Control+1');
  await expect(plans(window)).toHaveAttribute('aria-rowcount', '2');
  await window.keyboard.press('Control+5');
  await expect(window.getByText('Nothing has been submitted yet')).toBeVisible();

  await window.keyboard.press('Control+7');
  await window.getByRole('button', { name: 'Remove the sample data' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(window.getByRole('button', { name: 'Add the sample data' })).toBeVisible();
  expect(await sampleFolders()).toEqual([]);
  expect((await councilJournal()).hash).toBe(before.hash);
  await openPlanByKeys(window, OWN.ref);
  await expect(window.getByRole('progressbar', { name: 'Criteria answered' })).toHaveAttribute(
    'aria-valuetext',
    /^3 of/,
  );
  expect(running.problems()).toEqual([]);
});
