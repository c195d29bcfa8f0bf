import { expect, test } from '@playwright/test';
import { expectAnswered, markByKeys, openPlanByKeys, submitByKeys } from '../helpers/journey/keyboard-work';
import { openTab, preview } from '../helpers/journey/report-screen';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { CRITERIA } from '../helpers/journey/typed-marks';
import { MARKS, STRONG } from '../helpers/journey/week-of-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** Two plans, one marked in full and one handed in with a single mark: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const HASTY = 'P-1057';
const [LIMITING, OTHERS] = [true, false].map((wanted) =>
  CRITERIA.filter(({ limiting }) => limiting === wanted).map(({ id }) => id),
);

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(
    running.window,
    [STRONG, HASTY].map((ref) => samplePath(samplePlan(ref).file)),
  );
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('submitting with one answer says beforehand that there will be no grade, limiting criteria first', async () => {
  const { window } = running;
  await openPlanByKeys(window, HASTY);
  await window.keyboard.press('3');
  await expectAnswered(window, 1);
  await window.keyboard.press('Control+Enter');
  const dialog = window.getByRole('dialog', { name: `Submit ${HASTY}?` });
  await expect(dialog).toContainText(`${CRITERIA.length - 1} of ${CRITERIA.length} criteria are unanswered.`);
  await expect(dialog).toContainText('it gets no grade');
  const open = await dialog.getByRole('list', { name: 'Unanswered criteria' }).getByRole('button').allTextContents();
  expect(open.map((text) => text.split(' ')[0])).toEqual([...(LIMITING ?? []), ...(OTHERS ?? []).slice(1)]);
  await dialog.getByRole('button', { name: 'Submit anyway' }).click();
});

test('its result says why it has no grade and what is unanswered, and the list says “Not graded”', async () => {
  const { window } = running;
  const result = window.getByRole('region', { name: 'Result', exact: true });
  await expect(result).toContainText('Not graded');
  await expect(result).toContainText('100% of what was answered');
  await expect(result).toContainText(`because ${CRITERIA.length - 1} of ${CRITERIA.length} criteria were not answered`);
  await expect(result).toContainText(`Unanswered and limiting the grade: ${LIMITING?.join(', ')}.`);
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('row').filter({ hasText: HASTY })).toContainText('Not graded');
});

test('the report says that there is one, and shows what was typed', async () => {
  const { window } = running;
  await openPlanByKeys(window, STRONG);
  await markByKeys(window, { marks: MARKS[STRONG] });
  await submitByKeys(window);
  await window.keyboard.press('Control+5');
  await expect(window.getByText('2 submitted audits in this period.')).toBeVisible();
  await openTab(window, 'Words');
  await window.getByRole('textbox', { name: 'Council', exact: true }).fill('Northmoor Council');
  await expect(preview(window)).toContainText('CouncilNorthmoor Council');
  // Two audits are too few for any figure of theirs.
  await expect(preview(window)).toContainText('incomplete');
  expect(running.problems()).toEqual([]);
});
