import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { auditSchema } from '#shared/domain/audit/audit';
import { type Sample, sampleSchema } from '#shared/domain/sample/sample';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { CRITERIA } from '../helpers/audit-screen';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys, submitByKeys } from '../helpers/journey/keyboard-work';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { asCsv, councilRows, HEADINGS, PLANTED } from '../helpers/register/council-file';
import {
  chooseSource,
  filesWith,
  goToRegisters,
  keepRegister,
  toCheck,
  toColumns,
} from '../helpers/register/register-screen';
import { formOf, LEAD, outlineOf, startDraft, takeInHand, untilKept } from '../helpers/rubric/studio';
import { makePlanFile } from '../helpers/sample/make-plan-file';
import { setUpPerson } from '../helpers/set-up';

/** One week from the register to two versions of the rubric, through the app's own screens alone. */
test.describe.configure({ mode: 'serial' });

const SEED = '481';
const COLLEAGUES = [
  { name: 'Test Colleague', initials: 'TC', codes: 'W1, W2' },
  { name: 'Other Colleague', initials: 'OC', codes: 'w3' },
  { name: 'Third Colleague', initials: 'UC', codes: '' },
] as const;

let profile: string;
let folder: string;
let running: RunningApp;
let sample: Sample;
/** What the first audit printed while there was one version. */
const printed = { result: '', sheet: '' };

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-week-'));
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window, LEAD);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
  await removeFolder(profile);
});

const table = (name: string): Locator => running.window.getByRole('table', { name });
const kept = (name: string) => keptRecords(profile, name, 'council');
const resultWords = async (window: Page): Promise<string> => (await window.getByRole('tabpanel').textContent()) ?? '';

/** References of the plans that the person at the desk marks. */
async function ownRefs(): Promise<string[]> {
  const me = (await kept('people')).find(({ initials }) => initials === LEAD.initials)?.id;
  return sample.members.filter(({ auditorIds }) => auditorIds.some((id) => id === me)).map(({ ref }) => ref);
}

async function markAll(window: Page, ref: string): Promise<void> {
  await openPlanByKeys(window, ref);
  for (const [at] of CRITERIA.entries()) {
    await window.keyboard.press(String(1 + (at % 3)));
    await window.keyboard.press('Enter');
  }
  await submitByKeys(window);
}

async function savedSheet(name: string): Promise<string> {
  const { app, window } = running;
  const path = join(folder, name);
  await answerSaveDialog(app, path);
  await window.keyboard.press('Shift+S');
  const dialog = window.getByRole('dialog', { name: 'Feedback sheet' });
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await expect(dialog.getByText(/^Saved as /)).toBeVisible();
  await window.keyboard.press('Escape');
  return strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array());
}

test('three colleagues are named, with the codes they write under', async () => {
  const { window } = running;
  await window.keyboard.press('Control+7');
  const card = window.getByRole('region', { name: 'People who mark' });
  for (const { name, initials, codes } of COLLEAGUES) {
    await card.getByRole('button', { name: 'Add a person' }).click();
    const dialog = window.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Initials').fill(initials);
    await dialog.getByLabel('Writer codes').fill(codes);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(card.getByRole('row', { name: new RegExp(name) })).toBeVisible();
  }
});

test('a register of 5,000 plans is imported from the case system’s file', async () => {
  const { window } = running;
  await goToRegisters(window);
  await toColumns(window, { name: 'Active plans.csv', bytes: asCsv([HEADINGS, ...councilRows(5_000)]) });
  await chooseSource(window, 'Liquidlogic');
  await toCheck(window);
  await window.getByRole('combobox', { name: /^Sensory in Primary need/ }).selectOption({ label: 'MSI' });
  await toCheck(window);
  await keepRegister(window);
  expect(await kept('registers')).toMatchObject([{ rows: 5_000, source: 'Liquidlogic' }]);
});

test('20 of them are drawn by strata for four people, 3 to be marked twice, and nobody marks a plan they wrote', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: 'Samples' }).click();
  await window.getByRole('button', { name: 'Draw a sample' }).click();
  await expect(window.getByText('5,000 plans to draw from')).toBeVisible();
  await window.getByLabel('Plans to draw').fill('20');
  await window.getByLabel('Seed').fill(SEED);
  // A lead marks only where asked to.
  await window.locator('label.check', { hasText: LEAD.name }).click();
  await window.getByRole('button', { name: 'Show the plans' }).click();
  await expect(table('The plans drawn').getByText('twice')).toHaveCount(3);
  await window.getByRole('button', { name: 'Keep this sample' }).click();
  await expect(table('Plans of the sample')).toBeVisible();
  sample = sampleSchema.parse((await kept('samples'))[0]);
  expect(sample).toMatchObject({ size: 20, method: { kind: 'stratified' }, seed: Number(SEED) });
  expect(sample.members.flatMap(({ auditorIds }) => auditorIds)).toHaveLength(23);
  expect(new Set(sample.members.flatMap(({ auditorIds }) => auditorIds)).size).toBe(4);
  const people = await kept('people');
  for (const member of sample.members)
    for (const { id, writerCodes = [] } of people as { id: string; writerCodes?: string[] }[])
      expect(member.auditorIds.includes(id) && wrotePlan({ writerCodes }, member)).toBe(false);
});

test('a folder of plan files finds its plans', async () => {
  const { window } = running;
  const files = join(folder, 'plans');
  await mkdir(files);
  for (const { ref } of sample.members.slice(0, 19))
    await writeFile(join(files, `${ref.replace('-', '')} final plan.docx`), await makePlanFile(['EHC plan']));
  await window.getByLabel('Folder to match').setInputFiles(files);
  await expect(window.getByText('Matched', { exact: true })).toHaveCount(19, { timeout: 60_000 });
  await expect(window.getByRole('heading', { name: '1 plan is missing' })).toBeVisible();
  await window.getByRole('button', { name: 'Load 19 files' }).click();
  await expect(window.getByRole('region', { name: 'Loading plans' }).getByText('19 plans added.')).toBeVisible({
    timeout: 60_000,
  });
  await window.getByRole('button', { name: 'Close this list' }).click();
});

test('one is marked with version 1, then version 2 is published, and the first prints as before', async () => {
  const { window } = running;
  const [first = ''] = await ownRefs();
  await markAll(window, first);
  printed.result = await resultWords(window);
  expect(printed.result).toContain('Rubric version 1.');
  printed.sheet = await savedSheet('before.docx');

  await startDraft(window, 'From the default rubric');
  await takeInHand(window, 'F1');
  await formOf(window).getByLabel('What good looks like').fill('Each item says who does it, how often and how long.');
  await takeInHand(window, 'F');
  await formOf(window).getByLabel('Weight of each criterion').fill('4');
  await window.keyboard.press('Enter');
  await expect(outlineOf(window).getByRole('row', { name: /^F .*weight 4/ })).toBeVisible();
  await untilKept(window);
  await window.getByRole('button', { name: 'Publish…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Publish version 2' });
  await expect(dialog.getByRole('list', { name: 'Effect on stored audits' })).toContainText('of 1 submitted audit');
  await dialog.getByLabel('Why this version is made').fill('Section F has to weigh more.');
  await dialog.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(dialog).toBeHidden();

  await openPlanByKeys(window, first);
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  expect(await resultWords(window)).toBe(printed.result);
  expect(await savedSheet('after.docx')).toBe(printed.sheet);
});

test('the next is marked with version 2, and each says which version it was marked with', async () => {
  const { window } = running;
  const [first = '', second = ''] = await ownRefs();
  await markAll(window, second);
  const result = await resultWords(window);
  expect(result).toContain('Rubric version 2.');
  expect(await savedSheet('second.docx')).toContain('Each item says who does it, how often and how long.');
  const audits = (await kept('audits')).map((audit) => auditSchema.parse(audit));
  const weightOfF = ({ result }: (typeof audits)[number]) => result?.sections.find(({ id }) => id === 'F')?.weight;
  expect(audits.map((audit) => [audit.rubricVersion, weightOfF(audit), audit.result?.answered])).toEqual([
    [1, 3, CRITERIA.length],
    [2, 4, CRITERIA.length],
  ]);
  await openPlanByKeys(window, first);
  expect(await resultWords(window)).toBe(printed.result);
});

test('no name of the case system’s file was written anywhere, and nothing went wrong meanwhile', async () => {
  expect(running.problems()).toEqual([]);
  await running.close();
  expect(await filesWith(profile, [...PLANTED.forenames, ...PLANTED.surnames, PLANTED.street])).toEqual([]);
});
