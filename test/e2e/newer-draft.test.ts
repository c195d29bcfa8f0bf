import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { goToCriterion, goToSection } from '../helpers/audit-screen';
import { keptBlocks, keptEvidence } from '../helpers/journey/kept-text';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { expectPainted, paintedWords, selectText } from '../helpers/journey/text-pane';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { choosePlans, loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** Evidence of an audit whose plan is redrafted: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

const QUOTES = [
  'Repairing bicycles and door hinges',
  'he has kept three neon tetras alive for a year',
  'Strategy games on paper, which he invents and teaches',
];

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

/** The plan as it was redrafted: text before, one passage changed a little, one gone. */
async function redraft(): Promise<Uint8Array> {
  const part = 'word/document.xml';
  const parts = unzipSync(await readFile(samplePath(PLAN.file)));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = [
    (xml: string) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>This plan was amended.</w:t></w:r></w:p>'),
    (xml: string) => xml.replace('he has kept three neon tetras alive', 'he has now kept three neon tetras alive'),
    (xml: string) => xml.replace(/Strategy games on paper[^<]*/, 'Chess.'),
  ].reduce((xml, change) => {
    const changed = change(xml);
    if (changed === xml) throw new Error('The plan was not redrafted.');
    return changed;
  }, before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

type Box = Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>;

const overlap = (a: Box, b: Box): boolean =>
  a !== null &&
  b !== null &&
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

const cardEvidence = (window: Page) => window.getByRole('region', { name: 'Criterion' }).locator('.evidence');

async function attach(window: Page, quote: string): Promise<void> {
  await selectText(window, quote, quote);
  await window.keyboard.press('e');
  await untilSaved(window);
}

test('evidence is attached to the criterion in hand, and its words are painted', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await goToCriterion(window, 'A5');
  for (const quote of QUOTES) await attach(window, quote);
  await expect.poll(async () => (await keptEvidence(profile)).length).toBe(3);
  await expect(cardEvidence(window).getByRole('listitem')).toHaveCount(3);
  await goToCriterion(window, 'A1');
  await expectPainted(window, 'evidence', QUOTES);
});

test('going on with a newer draft finds the words again, shows what changed, and keeps what is gone', async () => {
  const { window } = running;
  await window.keyboard.press('3');
  await window.keyboard.press('Control+1');
  await choosePlans(window, [{ name: PLAN.file, bytes: await redraft() }]);
  await window.getByRole('button', { name: `Load as a new draft of ${PLAN.ref}` }).click();
  await expect(window.getByText(`Added as draft 2 of ${PLAN.ref}.`)).toBeVisible();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await window.getByRole('button', { name: 'Go on with draft 2' }).click();
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  // The button pressed has gone with its strip; the focus has not gone with it.
  await expect(window.getByRole('heading', { name: PLAN.ref, level: 1 })).toBeFocused();
  const strip = window.getByRole('region', { name: 'Evidence from an earlier draft' });
  await expect(strip).toContainText('1 could not be found in this draft and 1 was found with changed words');
  await goToSection(window, 'A');
  await goToCriterion(window, 'A5');
  await expect(cardEvidence(window)).toContainText('Could not be found in this draft');
  await expect(cardEvidence(window)).toContainText('Strategy games on paper, which he invents and teaches');
  await expect.poll(() => paintedWords(window, 'evidence-here')).toContain('Repairing bicycles and door hinges');
  // The marks are still there.
  await expect(window.getByRole('progressbar', { name: 'Criteria answered' })).toHaveAttribute(
    'aria-valuetext',
    /^1 of/,
  );
});

test('changed words are taken over by their reader, and the old quote of what is gone can be removed and brought back', async () => {
  const { window } = running;
  const strip = window.getByRole('region', { name: 'Evidence from an earlier draft' });
  await strip.getByRole('button', { name: 'Look at them' }).click();
  const dialog = window.getByRole('dialog', { name: 'Evidence from an earlier draft' });
  await dialog.getByRole('button', { name: 'Take the new words' }).click();
  await expect(dialog.getByText('Found with changed words')).toBeHidden();
  await dialog.getByRole('button', { name: 'Remove the evidence for A5' }).click();
  await expect(strip).toBeHidden();
  // With the last of them the dialog goes, and what had opened it.
  await expect(window.getByRole('heading', { name: PLAN.ref, level: 1 })).toBeFocused();
  await expect.poll(async () => (await keptEvidence(profile)).length).toBe(2);
  await makeSmall(running, 2);
  await window.keyboard.press('Control+z');
  await expect(strip).toContainText('1 could not be found in this draft');
  // What was undone is said beside the buttons of the strip and the bar, not over them.
  const said = await window.locator('.taken-line', { hasText: /^Undid: / }).boundingBox();
  expect(said).not.toBeNull();
  const buttons = [
    strip.getByRole('button'),
    window.locator('.audit-bar').getByRole('button'),
    window.locator('.saved'),
  ];
  for (const button of (await Promise.all(buttons.map((found) => found.all()))).flat())
    expect(overlap(said, await button.boundingBox())).toBe(false);
  await makeSmall(running, 1);
  const texts = await keptBlocks(profile, PLAN.ref);
  const evidence = await keptEvidence(profile);
  const found = evidence.flatMap(({ passages }) =>
    passages.filter(({ blockId, quote }) => texts.get(blockId)?.includes(quote) === true).map(({ quote }) => quote),
  );
  expect(found).toContainEqual(expect.stringContaining('he has now kept three neon tetras'));
});

test('undo goes back to the draft before, where everything is at its place', async () => {
  const { window } = running;
  for (let step = 0; step < 2; step += 1) await window.keyboard.press('Control+z');
  await expect(window.getByText('Draft 1', { exact: true })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Evidence from an earlier draft' })).toBeHidden();
  await window.keyboard.press('Control+y');
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
});
