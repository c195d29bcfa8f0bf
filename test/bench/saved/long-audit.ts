import type { Page } from '@playwright/test';
import { makeLargePlan } from '../../../scripts/make-samples/make-large-plan';
import { loadPlans } from '../../helpers/load-plans';
import { openPlan, openSection } from '../open-plan';

export const LONG_PLAN = { pages: 200, evidence: 30 } as const;
const LONG_REF = 'P-9001';
/** The sections with most wording prompts. */
const SECTIONS = ['E', 'F'] as const;
const CRITERIA_EACH = 5;
const OF_A_CRITERION = LONG_PLAN.evidence / (SECTIONS.length * CRITERIA_EACH);

/** Turns the next prompt of the section into evidence of the criterion in hand, by the two keys for it. */
async function attachNextPrompt(window: Page, many: number): Promise<void> {
  await window.keyboard.press('p');
  await window.keyboard.press('e');
  await window.getByRole('heading', { level: 3, name: `Evidence (${many})` }).waitFor();
}

/**
 * Loads an invented Word plan of 200 pages, opens its audit, waits for its wording prompts and attaches 30 of them as
 * evidence, over ten criteria. Leaves the window there, at a section whose text is painted with both.
 */
export async function openLongAudit(window: Page): Promise<void> {
  const bytes = await makeLargePlan({ pages: LONG_PLAN.pages, seed: 1, layout: 'bold-capitals' });
  const [line] = await loadPlans(window, [{ name: `${LONG_REF}.docx`, bytes }], 180_000);
  if (line?.outcome !== 'Added') throw new Error(`The long plan was not added: ${line?.message}`);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlan(window, LONG_REF);
  await window.locator('.prompts-head').waitFor({ timeout: 60_000 });
  for (const section of SECTIONS) {
    await openSection(window, section);
    for (let criterion = 0; criterion < CRITERIA_EACH; criterion += 1) {
      for (let many = 1; many <= OF_A_CRITERION; many += 1) await attachNextPrompt(window, many);
      await window.keyboard.press('Enter');
      await window.getByRole('heading', { level: 3, name: 'Evidence', exact: true }).waitFor();
    }
  }
  await openSection(window, 'A');
}
