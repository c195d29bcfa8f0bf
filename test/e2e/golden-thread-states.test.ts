import { expect, test } from '@playwright/test';
import { documentXml, tinyDocx } from '../helpers/hostile/tiny-docx';
import { paragraph, run } from '../helpers/intake/read-word';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { card, column, press, title } from '../helpers/journey/thread-work';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;

const wordFile = (...lines: readonly string[]): Uint8Array =>
  tinyDocx({ document: documentXml(lines.map((line) => paragraph(run(line))).join('')) });

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [
    {
      name: 'P-2001.docx',
      bytes: wordFile(
        'Section B: Special educational needs',
        'He cannot yet read a line of print.',
        'Section F: Special educational provision',
        'A reading scheme with a teacher, 20 minutes a day.',
      ),
    },
    {
      name: 'P-2002.docx',
      bytes: wordFile('Section A: Views, interests and aspirations', 'He likes trains and hopes to drive one.'),
    },
  ]);
  await window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
});

test('a plan without outcomes says what to do, and its needs are linked to provision directly', async () => {
  const { window } = running;
  await openPlanByKeys(window, 'P-2001');
  await press(window, 'g');
  await expect(column(window, 'Outcomes')).toContainText('No text was found in section E. If outcomes stand elsewhere');
  await expect(card(window, 'B·1')).toBeFocused();
  // The empty column is stepped over.
  await press(window, 'Space', 'ArrowRight');
  await expect(card(window, 'F·1')).toBeFocused();
  await press(window, 'Enter');
  await expect(card(window, 'B·1')).toHaveAccessibleName(/no outcome. linked to F 1$/);
  await expectNoViolations(window);
});

test('a plan with none of these sections says so, and Escape goes back', async () => {
  const { window } = running;
  await openPlanByKeys(window, 'P-2002');
  await press(window, 'g');
  await expect(window.getByRole('heading', { name: 'No needs, outcomes or provision were found' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Back to the criterion' })).toBeFocused();
  await expectNoViolations(window);
  // No key of marking reaches the criterion behind.
  await press(window, '1', 'Escape');
  await expect(title(window)).toBeHidden();
  await expect(window.getByRole('heading', { level: 2, name: /^A1 / })).toBeFocused();
  await expect(window.getByText('0 of 44', { exact: true })).toBeVisible();
});
