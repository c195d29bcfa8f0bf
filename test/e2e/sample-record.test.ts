import { expect, type Locator, test } from '@playwright/test';
import { type Sample, sampleSchema } from '#shared/domain/sample/sample';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, foldEntries, readJournal } from '../helpers/read-journal';
import { makePlanFile } from '../helpers/sample/make-plan-file';
import { MARKERS, writeRegister } from '../helpers/sample/write-register';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  await writeRegister(profile, 200);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

async function keptSamples(): Promise<readonly Sample[]> {
  const { entries } = await readJournal(await findJournal(profile));
  return [...(foldEntries(entries).get('samples')?.values() ?? [])]
    .filter((value) => value !== null)
    .map((value) => sampleSchema.parse(value));
}
async function only(): Promise<Sample> {
  const [sample] = await keptSamples();
  if (sample === undefined) throw new Error('No sample was kept.');
  return sample;
}

const rowOf = (ref: string): Locator =>
  running.window.getByRole('table', { name: 'Plans of the sample' }).getByRole('row').filter({ hasText: ref });

async function chooseFor(ref: string, item: string): Promise<void> {
  await running.window.getByRole('button', { name: `More for ${ref}`, exact: true }).click();
  await running.window.getByRole('menuitem', { name: item }).click();
}

test('a targeted sample is of the plans picked, with its reason, and says that it speaks for them alone', async () => {
  const { window } = running;
  await window.getByRole('button', { name: /^Sample/ }).click();
  await window.getByRole('tab', { name: 'Samples' }).click();
  await window.getByRole('button', { name: 'Draw a sample' }).click();
  await window.locator('label.radio', { hasText: 'Targeted' }).click();
  await window.getByRole('button', { name: 'Show the plans' }).click();
  await expect(window.getByText('Put right first: Say why these plans were picked.')).toBeVisible();
  await window.getByLabel('Why these plans').fill('raised at the panel');
  await window.getByLabel('References to pick').fill('p1001, P_1002\nP 01003\nP-9999');
  await window.getByRole('button', { name: 'Pick these' }).click();
  await expect(window.getByText(/^Not in this .*: P-9999\./)).toBeVisible();
  await expect(window.getByRole('list', { name: 'Plans picked' }).getByRole('listitem')).toHaveCount(3);
  await window.getByLabel('Marked twice, in percent').fill('0');
  await window.getByRole('button', { name: 'Show the plans' }).click();
  // What is typed and neither picked nor emptied would be passed over without a word.
  await expect(window.getByText(/^Put right first: These plans are not picked yet/)).toBeVisible();
  await expect(window.getByLabel('References to pick')).toBeFocused();
  await window.getByLabel('References to pick').fill('');
  await window.getByRole('button', { name: 'Show the plans' }).click();
  await window.getByRole('button', { name: 'Keep this sample' }).click();
  await expect(window.locator('.record-words')).toContainText('for this reason: “raised at the panel”');
  await expect(window.locator('.record-words')).toContainText('They are not a random sample');
  expect((await only()).members.map(({ ref }) => ref)).toEqual(['P-1001', 'P-1002', 'P-1003']);
});

test('a plan is given to somebody else, but never to who wrote it', async () => {
  const { window } = running;
  // Its writer is W1, which is the code of the person at the desk.
  expect((await only()).members[0]).toMatchObject({ writer: 'W1' });
  await chooseFor('P-1001', 'Give to somebody else…');
  const dialog = window.getByRole('dialog', { name: 'Who marks P-1001' });
  await expect(dialog.getByText('Test Auditor wrote this plan and does not mark it.')).toBeVisible();
  for (const label of await dialog.locator('label.check').all())
    if (await label.getByRole('checkbox').isChecked()) await label.click();
  await dialog.locator('label.check', { hasText: 'Fourth Auditor' }).click();
  await dialog.locator('label.check', { hasText: 'Third Auditor' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose at most one person.')).toBeVisible();
  await dialog.locator('label.check', { hasText: 'Third Auditor' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf('P-1001')).toContainText('VA');
  expect((await only()).members[0]?.auditorIds).toEqual(['person-va']);
});

test('all plans are shared out anew among the people chosen', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Share out anew…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Share the plans out anew' });
  for (const { name } of MARKERS) {
    const label = dialog.locator('label.check', { hasText: name });
    const wanted = name === 'Fourth Auditor' || name === 'Third Auditor';
    if ((await label.getByRole('checkbox').isChecked()) !== wanted) await label.click();
  }
  await dialog.getByRole('button', { name: 'Share out', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => new Set((await only()).members.flatMap(({ auditorIds }) => auditorIds)))
    .toEqual(new Set(['person-ua', 'person-va']));
});

test('a file added on This week becomes the drawn plan it is of', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  const [line] = await loadPlans(window, [{ name: 'p01002 final.docx', bytes: await makePlanFile(['EHC plan']) }]);
  expect(line).toMatchObject({ outcome: 'Added', message: 'Added as P-1002, a plan of a sample.' });
  await window.getByRole('button', { name: 'Close this list' }).click();
  await expect(window.getByText('1 plan loaded on this computer. 2 wait for a file.')).toBeVisible();
  await window.keyboard.press('Control+2');
  await expect(rowOf('P-1002')).toContainText('Loaded');
});

test('looking through a folder can be cancelled, and files of loaded plans are told as here already', async () => {
  const { window } = running;
  const bytes = await makePlanFile(['EHC plan', 'Nothing to go by']);
  const many = Array.from({ length: 150 }, (_, index) => ({
    name: `file ${index}.docx`,
    mimeType: 'application/octet-stream',
    buffer: bytes,
  }));
  await window.getByLabel('Files to match').setInputFiles(many);
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('button', { name: 'Match a folder…' })).toBeVisible();
  await window
    .getByLabel('Files to match')
    .setInputFiles([{ name: 'P-1002 again.docx', mimeType: 'application/octet-stream', buffer: bytes }]);
  const files = window.getByRole('list', { name: 'Files', exact: true });
  await expect(files.getByRole('listitem')).toContainText('P-1002 has its file already');
  await expect(window.getByRole('heading', { name: '2 plans are missing' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Load 0 files' })).toBeDisabled();
  await window.getByRole('button', { name: 'Load nothing' }).click();
  await expect(window.getByRole('button', { name: 'Match a folder…' })).toBeFocused();
});

test('plans sampled lately are left out of the next frame', async () => {
  const { window } = running;
  await window.getByRole('button', { name: '← All samples' }).click();
  await window.getByRole('button', { name: 'Draw a sample' }).click();
  await expect(window.getByText('197 plans to draw from', { exact: true })).toBeVisible();
  await window.getByLabel('Not sampled for … weeks').fill('0');
  await expect(window.getByText('200 plans to draw from', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Cancel' }).click();
});

test('a sample is removed, and what was loaded for it stays', async () => {
  const { window } = running;
  await window.getByRole('button', { name: (await only()).title }).click();
  await window.getByRole('button', { name: 'Remove…' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Remove sample' }).click();
  await expect(window.getByText('No sample has been drawn yet')).toBeVisible();
  expect(await keptSamples()).toEqual([]);
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('rowheader', { name: 'P-1002', exact: true })).toBeVisible();
  expect(running.problems()).toEqual([]);
});
