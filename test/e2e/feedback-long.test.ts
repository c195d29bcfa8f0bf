import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { pagesInLibreOffice, whyNoLibreOffice } from '../helpers/journey/open-in-libreoffice';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { readDocx } from '../helpers/read-docx';
import { setUpPerson } from '../helpers/set-up';

const PLAN = samplePlan('P-1042');

test('before it is saved a long feedback sheet says how many pages it takes, and can be held to two', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-long-sheet-'));
  const running = await launchApp();
  const { app, window } = running;
  try {
    await setUpPerson(window);
    await loadPlans(window, [samplePath(PLAN.file)]);
    await window.getByRole('button', { name: 'Close this list' }).click();
    await openPlanByKeys(window, PLAN.ref);
    await goToSection(window, 'A');
    for (let marked = 0; marked < 44; marked += 1) {
      await window.keyboard.press('0');
      if (marked < 43) await window.keyboard.press('Enter');
    }
    await untilSaved(window);
    await window.getByRole('button', { name: 'More for this audit' }).click();
    await window.getByRole('menuitem', { name: 'Feedback sheet…' }).click();
    const dialog = window.getByRole('dialog', { name: `Feedback sheet for ${PLAN.ref}` });
    const preview = dialog.getByRole('status', { name: 'On the sheet' });
    await expect(dialog).not.toContainText('of a page or two for');
    await expect(preview).toContainText(
      /About [345] pages in Word\. A writer reads a page or two: leave parts out above/,
    );
    const saveAndCount = async (name: string) => {
      await answerSaveDialog(app, join(folder, name));
      await dialog.getByRole('button', { name: 'Save Word document…' }).click();
      await expect(dialog.getByText(`Saved as ${name} in the folder you chose.`)).toBeVisible();
      const bytes = await readFile(join(folder, name));
      const pages = (await whyNoLibreOffice()) === undefined ? await pagesInLibreOffice(bytes) : null;
      return { pages, docx: readDocx(bytes) };
    };
    const said = Number(/About (\d+) pages/.exec((await preview.textContent()) ?? '')?.[1]);
    const whole = await saveAndCount('whole.docx');
    if (whole.pages !== null) expect(Math.abs(whole.pages - said)).toBeLessThanOrEqual(1);
    const fit = dialog.getByRole('checkbox', { name: 'No more than fits two pages' });
    await fit.press('Space');
    await expect(preview).toContainText('About 2 pages in Word.');
    await expect(dialog).toContainText(/The \d+ most important of 44 criteria are on it; the sheet names the others\./);
    const two = await saveAndCount('two.docx');
    if (two.pages !== null) expect(two.pages).toBe(2);
    expect(two.docx.paragraphs.some(({ text }) => text.startsWith('Left out for length: '))).toBe(true);
    // The part that is left out gives its room to more criteria.
    await dialog.getByRole('checkbox', { name: 'What good looks like' }).press('Space');
    await expect(preview).toContainText('About 2 pages in Word.');
    await dialog.getByRole('checkbox', { name: 'Ratings of the other criteria' }).press('Space');
    await expect(preview).not.toContainText('the ratings of the other criteria');
    await expectNoViolations(window);
    for (const zoom of [1, 2] as const) {
      await makeSmall(running, zoom);
      await expectRoom(window, zoom);
    }
    expect(running.problems()).toEqual([]);
  } finally {
    await running.close();
    await removeFolder(folder);
  }
});
