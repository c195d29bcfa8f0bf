import { expect, type Page, test } from '@playwright/test';
import { makeLargePlan } from '../../scripts/make-samples/make-large-plan';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { openTab } from '../helpers/journey/report-screen';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { choosePlans } from '../helpers/load-plans';
import { setUpWithSample } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

/** Each turn leaves the sample at another moment of what a change sets going: reading the list anew, keeping the place. */
const LEFT_AFTER_MS = [0, 20, 100, 300, 480, 500, 520, 800];
/** Enough that they are still being loaded while the test tries to leave. */
const MANY = 24;

let profile: string;
let running: RunningApp;
const banner = (window: Page) => window.getByRole('region', { name: 'Sample data' });
const backToOurs = (window: Page) => banner(window).getByRole('button', { name: 'Back to our own data' }).click();

async function goToSample(window: Page): Promise<void> {
  await window.keyboard.press('Control+7');
  await window.getByRole('button', { name: 'Go to the sample data' }).click();
}

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpWithSample(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('leaving the sample while it is still being read is no failure, whenever that is', async () => {
  const { window } = running;
  for (const [turn, pause] of LEFT_AFTER_MS.entries()) {
    await openPlanByKeys(window, 'P-1138');
    await window.keyboard.press(String(turn % 4));
    await window.keyboard.press('Enter');
    await untilSaved(window);
    await window.waitForTimeout(pause);
    await backToOurs(window);
    await expect(banner(window)).toBeHidden();
    await goToSample(window);
    await expect(banner(window)).toBeVisible();
  }
  expect(running.problems()).toEqual([]);
});

test('the place in an audit is kept when its workspace is left at once', async () => {
  const { window } = running;
  await openPlanByKeys(window, 'P-1145');
  for (const key of ['2', 'Enter', '1', 'Enter']) await window.keyboard.press(key);
  await backToOurs(window);
  await expect(banner(window)).toBeHidden();
  const audit = (await keptRecords(profile, 'audits', 'sample')).find(({ position }) => position === 'A3');
  expect(audit?.state).toBe('draft');
});

test('words for the report typed just before leaving the screen are kept', async () => {
  const { window } = running;
  await goToSample(window);
  await expect(banner(window)).toBeVisible();
  await window.keyboard.press('Control+5');
  const council = window.getByRole('textbox', { name: 'Council', exact: true });
  await openTab(window, 'Words');
  await council.fill('Testshire');
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Control+5');
  await openTab(window, 'Words');
  await expect(council).toHaveValue('Testshire');
  await backToOurs(window);
  await expect(banner(window)).toBeHidden();
});

test('while plans are being loaded neither the workspace nor the window is left, and all plans land where they were loaded', async () => {
  const { window } = running;
  const files = await Promise.all(
    Array.from({ length: MANY }, async (_, index) => ({
      name: `P-${7000 + index}.docx`,
      bytes: await makeLargePlan({ pages: 20, seed: 700 + index, layout: 'boxed-tables' }),
    })),
  );
  await window.keyboard.press('Control+1');
  await choosePlans(window, files);
  const panel = window.getByRole('region', { name: 'Loading plans' });
  await expect(panel.getByRole('button', { name: 'Close this list' })).toBeDisabled();
  await goToSample(window);
  await expect(banner(window)).toContainText('Plans are still being loaded here.');
  await banner(window)
    .getByRole('button', { name: /^Dismiss/ })
    .click();

  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const question = window.getByRole('alertdialog', { name: 'Plans are still being loaded' });
  await question.getByRole('button', { name: 'Go on loading' }).click();
  await expect(question).toBeHidden();

  await expect(panel.getByText(`${MANY} of ${MANY} files`)).toBeVisible({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'Close this list' }).click();
  await goToSample(window);
  await expect(banner(window)).toContainText('These plans are invented');
  const refs = async (workspace: 'council' | 'sample') =>
    (await keptRecords(profile, 'plans', workspace)).map(({ ref }) => String(ref));
  expect((await refs('council')).sort()).toEqual(files.map(({ name }) => name.slice(0, 6)).sort());
  expect((await refs('sample')).filter((ref) => ref.startsWith('P-7'))).toEqual([]);
});
