import { expect, test } from '@playwright/test';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { VERSION_2 } from '../helpers/rubric/later-versions';
import { drawRoundInProfile, publishInProfile } from '../helpers/rubric/write-in-profile';
import { setUpPerson } from '../helpers/set-up';

const REF = 'P-1042';

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(samplePlan(REF).file)]);
  await running.close();
  await publishInProfile(profile, VERSION_2);
  await drawRoundInProfile(profile, REF, 'Health in autumn');
  running = await launchApp({ profile });
  await expect(running.window.getByRole('grid', { name: 'Plans' })).toBeVisible();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('a plan of a round asks whose part is marked before anything is, and undo takes the choice back', async () => {
  const { window } = running;
  await openPlanByKeys(window, REF);
  const strip = window.getByRole('region', { name: 'A round by discipline' });
  await expect(strip).toContainText('This plan was drawn for the round “Health in autumn”.');
  await expectNoViolations(window);
  await strip.getByRole('button', { name: /^Choose the part/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Whose part is marked?' });
  await dialog.getByText('Social care').click();
  await dialog.getByRole('button', { name: 'Mark this' }).click();
  await expect(strip).toBeHidden();
  await expect(window.getByText('Social care only')).toBeVisible();
  await untilSaved(window);
  await window.getByRole('button', { name: 'Undo choosing the part of social care' }).click();
  await expect(window.getByText('Social care only')).toBeHidden();
  await expect(strip).toBeVisible();
  await window.keyboard.press('1');
  await expect(strip).toBeHidden();
  await window.getByRole('button', { name: 'More for this audit' }).click();
  await expect(window.getByRole('menuitem', { name: /Whose part is marked/ })).toBeVisible();
});
