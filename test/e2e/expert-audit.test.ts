import { expect, test } from '@playwright/test';
import { countPresses } from '../helpers/journey/counted-keys';
import { keptBlocks, keptEvidence } from '../helpers/journey/kept-text';
import { keptRecords } from '../helpers/journey/kept-work';
import { expectAnswered, openPlanByKeys } from '../helpers/journey/keyboard-work';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { CRITERIA } from '../helpers/journey/typed-marks';
import { MARKS, STRONG } from '../helpers/journey/week-of-marks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** How an expert marks a plan: no mouse, evidence and notes where they matter, the golden thread, and handed in. */
let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(samplePlan(STRONG).file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(running.window, STRONG);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** What is attached before a criterion is marked, as the keys that do it. */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  // Passages of the text, by the arrow keys.
  A1: ['F6', 'ArrowDown', 'e'],
  A2: ['F6', 'ArrowDown', 'ArrowDown', 'e'],
  B1: ['F6', 'ArrowDown', 'Shift+ArrowDown', 'e'],
  // Words within a passage.
  B3: ['F6', 'ArrowDown', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'e'],
  // What a search found.
  E1: ['Control+f', 'type:by July', 'Escape', 'e'],
  E4: ['Control+f', 'type:Key Stage', 'Enter', 'Escape', 'e'],
  // Wording prompts, two for one criterion.
  F2: ['p', 'e', 'p', 'e'],
  F3: ['p', 'e'],
  F7: ['p', 'p', 'p', 'e'],
};
const EVIDENCE_COUNT = 10;

const NOTES: Readonly<Record<string, string>> = {
  A1: 'His own words.',
  B1: 'Matches the advice.',
  E1: 'Dated and measurable.',
  F2: 'One item is open.',
  X1: 'Every need has a thread.',
};

const notesOf = (answers: Awaited<ReturnType<typeof keptRecords>>) =>
  Object.fromEntries(answers.filter(({ note }) => note !== '').map(({ criterionId, note }) => [criterionId, note]));

test('44 criteria, ten pieces of evidence, five notes and the golden thread, without the mouse', async () => {
  test.setTimeout(120_000);
  const { window } = running;
  const keys = countPresses(window);
  // The text and its prompts are fetched while the first criterion is read.
  await window.locator('.paper .run').first().waitFor();
  await expect(window.getByRole('heading', { name: /wording prompts?$/ })).toBeVisible();
  for (const { id } of CRITERIA) {
    for (const key of EVIDENCE[id] ?? [])
      await (key.startsWith('type:') ? keys.type(key.slice('type:'.length)) : keys.press(key));
    await keys.press(MARKS[STRONG].get(id) ?? 'x');
    const note = NOTES[id];
    if (note !== undefined) {
      await keys.press('t');
      await keys.type(note);
      await keys.press('Escape');
    }
    await keys.press('Enter');
  }
  const marking = keys.count();
  await expectAnswered(window, CRITERIA.length);
  // Nothing is left unscored, and the key goes on all the same.
  await expect(window.locator('.card-next')).toHaveText(/^Next(?! unscored)/);

  await keys.press('g');
  await expect(window.locator('[data-card]').first()).toBeVisible();
  await expect.poll(() => window.evaluate(() => document.activeElement?.closest('[data-card]') !== null)).toBe(true);
  for (const key of ['Space', 'ArrowRight', 'Enter', 'Space', 'ArrowRight', 'Enter', 'g']) await keys.press(key);
  await keys.press('Control+Enter');
  await expect(window.getByRole('dialog', { name: /^Submit / })).toBeVisible();
  await keys.press('Enter');
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  const thread = window.getByRole('region', { name: 'Golden thread' });
  await expect(thread.getByRole('listitem')).toHaveCount(2);
  await expect(thread).toContainText('needs have no outcome');
  console.log(
    `key presses: ${keys.count()} in all, ${(marking / CRITERIA.length).toFixed(1)} a criterion (${(keys.commands() / CRITERIA.length).toFixed(1)} without the letters typed)`,
  );

  const [audit] = await keptRecords(profile, 'audits');
  expect(audit).toMatchObject({ state: 'submitted', result: { answered: CRITERIA.length } });
  const answers = await keptRecords(profile, 'answers');
  expect(answers).toHaveLength(CRITERIA.length);
  expect(notesOf(answers)).toEqual(NOTES);
  expect(await keptRecords(profile, 'links')).toHaveLength(2);
});

test('every piece of evidence is words of the plan, beside the criterion it was attached to', async () => {
  const evidence = await keptEvidence(profile);
  expect(evidence).toHaveLength(EVIDENCE_COUNT);
  expect([...new Set(evidence.map(({ criterionId }) => criterionId))].sort()).toEqual(Object.keys(EVIDENCE).sort());
  const texts = await keptBlocks(profile, STRONG);
  for (const { passages } of evidence) {
    expect(passages.length).toBeGreaterThan(0);
    for (const { blockId, quote } of passages) expect(texts.get(blockId)).toContain(quote);
  }
});
