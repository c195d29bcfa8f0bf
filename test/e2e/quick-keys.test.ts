import { expect, test } from '@playwright/test';
import { currentCriterion, readMarks } from '../helpers/audit-screen';
import { markByKeys, openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { HELD_DOWN, MARKS } from '../helpers/journey/week-of-marks';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(samplePlan(HELD_DOWN).file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
});

/** Runs in the page: presses keys in the very moment in which the dialog goes, sooner than any hand could. */
function pressOnceClosed(keys: readonly (readonly [string, string])[]): void {
  const look = new MutationObserver(() => {
    if (document.querySelector('[role="dialog"]') !== null) return;
    look.disconnect();
    for (const [key, code] of keys)
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true }),
      );
  });
  look.observe(document.body, { subtree: true, childList: true });
}

test('keys pressed the moment the list of the unanswered leads to a criterion count there, and nothing goes back', async () => {
  const { window } = running;
  const open = ['C2', 'X5'];
  await openPlanByKeys(window, HELD_DOWN);
  await markByKeys(window, { marks: new Map([...MARKS[HELD_DOWN]].filter(([id]) => !open.includes(id))) });
  await window.keyboard.press('Control+Enter');
  const dialog = window.getByRole('dialog');
  await window.evaluate(pressOnceClosed, [
    ['1', 'Digit1'],
    ['Enter', 'Enter'],
  ] as const);
  await dialog.getByRole('button', { name: /^X5 / }).press('Enter');
  await expect(dialog).toBeHidden();
  // X5 is marked and Enter has gone on to what is left.
  await expect.poll(() => currentCriterion(window)).toBe('C2');
  await untilSaved(window);
  expect(await window.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^C2 /);
  expect(await currentCriterion(window)).toBe('C2');
  const marks = await readMarks(window);
  expect(marks.get('X5')).toBe('Partly met');
  expect(marks.get('C2')).toBe('Not answered');
});
