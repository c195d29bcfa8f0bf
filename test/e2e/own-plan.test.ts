import { expect, test } from '@playwright/test';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

const [OWN, OTHER] = ['P-1042', 'P-1057'] as const;

test('an audit says that its plan carries a writer code of the person who marks it', async () => {
  const running = await launchApp();
  const { window } = running;
  try {
    await setUpPerson(window);
    await loadPlans(
      window,
      [OWN, OTHER].map((ref) => samplePath(samplePlan(ref).file)),
    );
    await window.getByRole('button', { name: 'Close this list' }).click();
    await window.getByRole('button', { name: `More for ${OWN}`, exact: true }).click();
    await window.getByRole('menuitem', { name: 'Edit plan details…' }).click();
    const details = window.getByRole('dialog', { name: `Details of ${OWN}` });
    await details.getByLabel('Writer code').fill('W7');
    await details.getByRole('button', { name: 'Save' }).click();
    await expect(details).toBeHidden();
    await window.keyboard.press('Control+7');
    await window
      .getByRole('region', { name: 'People who mark' })
      .getByRole('button', { name: 'Edit Test Auditor' })
      .click();
    const person = window.getByRole('dialog', { name: 'Edit Test Auditor' });
    await person.getByLabel('Writer codes').fill('w7');
    await person.getByRole('button', { name: 'Save' }).click();
    await expect(person).toBeHidden();
    const strip = window.getByRole('region', { name: 'A plan of one’s own' });
    await openPlanByKeys(window, OWN);
    await expect(strip).toContainText('a writer code of Test Auditor');
    await expectNoViolations(window);
    await makeSmall(running, 1);
    await expectRoom(window, 1);
    await openPlanByKeys(window, OTHER);
    await expect(strip).toHaveCount(0);
    expect(running.problems()).toEqual([]);
  } finally {
    await running.close();
  }
});
