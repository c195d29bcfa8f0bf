import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import type { RegisterRow } from '#shared/domain/register/register';
import { type Sample, sampleSchema } from '#shared/domain/sample/sample';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { findJournal, foldEntries, readJournal } from '../helpers/read-journal';
import { makePlanFile } from '../helpers/sample/make-plan-file';
import { MARKERS, sitDown, writeRegister } from '../helpers/sample/write-register';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

const SEED = '20261126';
let profile: string;
let running: RunningApp;
let rows: readonly RegisterRow[];

test.beforeAll(async () => {
  profile = await makeProfile();
  rows = await writeRegister(profile, 5_000);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

async function keptSamples(): Promise<readonly Sample[]> {
  const { entries } = await readJournal(await findJournal(profile));
  return [...(foldEntries(entries).get('samples')?.values() ?? [])].map((value) => sampleSchema.parse(value));
}

const isDoubleOf = (sample: Sample, { ref, auditorIds }: Sample['members'][number], personId: string): boolean =>
  sample.doubleMarked.includes(ref) && auditorIds.includes(personId);

/** Another person takes the desk: the app is closed and opened with them. */
async function goToDesk(personId: string): Promise<void> {
  expect(running.problems()).toEqual([]);
  await running.close();
  await sitDown(profile, personId);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
}

async function look(): Promise<void> {
  await expectNoViolations(running.window);
  await makeSmall(running, 1);
  await expectRoom(running.window, 1);
  await makeSmall(running, 2);
  await expectRoom(running.window, 2);
  await makeSmall(running, 1);
}

/** Tab reaches every control of the screen, each in sight with a ring round it. */
async function walk(least: number): Promise<void> {
  const { stops, missed, unmarked, hidden } = await walkByTab(running.window);
  expect(stops.length).toBeGreaterThanOrEqual(least);
  expect.soft(missed, 'never reached').toEqual([]);
  expect.soft(unmarked, 'without a ring').toEqual([]);
  expect.soft(hidden, 'out of sight').toEqual([]);
}

const table = (name: string): Locator => running.window.getByRole('table', { name });
const refsIn = (name: string): Promise<string[]> =>
  table(name)
    .getByRole('rowheader')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));

async function setUpDraw(): Promise<void> {
  const { window } = running;
  await window.getByRole('button', { name: 'Draw a sample' }).click();
  await expect(window.getByText('5,000 plans to draw from')).toBeVisible();
}

test('the plans to draw from are counted while the frame is set', async () => {
  const { window } = running;
  await window.getByRole('button', { name: /^Sample/ }).click();
  await window.getByRole('tab', { name: 'Samples' }).click();
  await setUpDraw();
  await window.getByLabel('Issued from').fill('1/3/2026');
  const issued = rows.filter(({ issuedOn = '' }) => issuedOn >= '2026-03-01');
  const count = (many: number) =>
    expect(window.getByText(`${many.toLocaleString('en-GB')} plans to draw from`, { exact: true })).toBeVisible();
  await count(issued.length);
  await window.getByRole('button', { name: /Add a filter/ }).click();
  await window.getByRole('option', { name: 'Primary need' }).click();
  await window.locator('label.check', { hasText: /^SEMH/ }).click();
  const left = issued.filter(({ need }) => need === 'SEMH');
  await count(left.length);
  const [first, second] = left.map(({ ref }) => ref);
  await window.getByLabel('References', { exact: true }).fill(`${first?.toLowerCase().replace('-', ' ')}, P-9`);
  await window.getByLabel('Reason', { exact: true }).fill('under appeal');
  await window.getByRole('button', { name: 'Leave out', exact: true }).click();
  await expect(window.getByText('Not in this register: P-9.')).toBeVisible();
  await window.getByLabel('References', { exact: true }).fill(`${first}\n${second}`);
  await window.getByRole('button', { name: 'Leave out', exact: true }).click();
  await count(left.length - 2);
  await look();
  await walk(25);
  await window.getByRole('button', { name: 'Cancel' }).click();
});

test('20 of 5,000 are drawn by strata, 3 of them for two of 4 people, and nothing is kept before that is said', async () => {
  const { window } = running;
  await setUpDraw();
  await window.getByLabel('Plans to draw').fill('20');
  await window.getByLabel('Seed').fill(SEED);
  await expect(window.getByText('What 20 plans can show')).toBeVisible();
  await window.getByRole('button', { name: 'Show the plans' }).click();
  await expect(window.getByRole('heading', { name: /20 plans drawn$/ })).toBeFocused();
  expect(await refsIn('The plans drawn')).toHaveLength(20);
  await expect(table('The plans drawn').getByText('twice')).toHaveCount(3);
  expect(await keptSamples()).toEqual([]);
  await look();
  const shown = await refsIn('The plans drawn');
  await window.getByRole('button', { name: 'Back to the settings' }).click();
  await window.getByRole('button', { name: 'Show the plans' }).click();
  expect(await refsIn('The plans drawn')).toEqual(shown);
  await window.getByRole('button', { name: 'Keep this sample' }).click();
  await expect(table('Plans of the sample')).toBeVisible();
  expect(await refsIn('Plans of the sample')).toEqual(shown);
  const [kept] = await keptSamples();
  expect(kept?.members.map(({ ref }) => ref)).toEqual(shown);
  expect(kept?.seed).toBe(Number(SEED));
  expect(kept?.strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(20);
  expect(kept?.doubleMarked).toHaveLength(3);
  const loads = MARKERS.map(({ id }) => kept?.members.filter(({ auditorIds }) => auditorIds.includes(id)).length ?? 0);
  expect(loads.reduce((sum, load) => sum + load)).toBe(23);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  for (const member of kept?.members ?? [])
    for (const id of member.auditorIds)
      expect(MARKERS.some((person) => person.id === id && wrotePlan(person, member))).toBe(false);
});

test('the record reads as a paragraph, can be copied, and the same seed draws the same plans', async () => {
  const { window } = running;
  const paragraph = window.locator('.record-words');
  await expect(paragraph).toContainText(/^20 plans were drawn for the sample of week /);
  await expect(paragraph).toContainText(`The seed was ${SEED}`);
  for (const ref of await refsIn('Plans of the sample')) await expect(paragraph).not.toContainText(ref);
  await window.getByRole('button', { name: 'Copy this paragraph' }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(await paragraph.textContent());
  await window.getByRole('button', { name: `Draw again with seed ${SEED}` }).click();
  await expect(window.getByText('The same 20 plans came out.')).toBeVisible();
  await look();
  await walk(25);
});

test('a plan is replaced by the next of its stratum, with a reason that stays', async () => {
  const { window } = running;
  const [out = ''] = await refsIn('Plans of the sample');
  await window.getByRole('button', { name: `More for ${out}` }).click();
  await window.getByRole('menuitem', { name: 'Replace by another plan…' }).click();
  const dialog = window.getByRole('dialog', { name: `Replace ${out}` });
  await expect(dialog.getByText(`stands in for ${out}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(dialog.getByText('Say why it is replaced.')).toBeVisible();
  await look();
  await dialog.getByLabel('Reason').fill('moved to another council');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => refsIn('Plans of the sample')).not.toContain(out);
  const [kept] = await keptSamples();
  expect(kept?.substitutions).toMatchObject([{ out, reason: 'moved to another council' }]);
  expect(kept?.members[0]).toMatchObject({ substituteFor: out });
  await window.getByRole('button', { name: `Draw again with seed ${SEED}` }).click();
  await expect(window.getByText('The same 20 plans came out, as they were before any was replaced.')).toBeVisible();
});

test('This week shows one’s own drawn plans first, waiting for their files', async () => {
  const { window } = running;
  const [kept] = await keptSamples();
  const own = kept?.members.filter(({ auditorIds }) => auditorIds.includes('person-ta')) ?? [];
  await window.keyboard.press('Control+1');
  await expect(window.getByText('20 wait for a file.')).toBeVisible();
  await expect(window.getByRole('radio', { name: `Mine ${own.length}` })).toBeChecked();
  await expect(window.getByText('Waiting for its file')).toHaveCount(own.length);
  await look();
  await window.getByRole('button', { name: `More for ${own[0]?.ref}` }).click();
  await window.getByRole('menuitem', { name: 'Open its sample' }).click();
  await expect(table('Plans of the sample')).toBeVisible();
});

test('a folder is matched by name and text; what is not plain is listed, and nothing is loaded before that is agreed to', async () => {
  const { window } = running;
  const [kept] = await keptSamples();
  if (kept === undefined) throw new Error('No sample was kept.');
  // One that is marked twice comes first, so that its file is sure to be there.
  const members = kept.members.toSorted(
    (a, b) => Number(isDoubleOf(kept, b, 'person-ta')) - Number(isDoubleOf(kept, a, 'person-ta')),
  );
  const folder = join(profile, 'plans of the week');
  await mkdir(folder);
  const put = async (name: string, titlePage: readonly string[]) =>
    writeFile(join(folder, name), await makePlanFile(titlePage));
  const ref = (index: number) => members[index]?.ref ?? '';
  // 0 to 15 by their names, in many spellings; 16 by its text; 17 and 18 in one file; 19 has none.
  const dressed = (text: string, index: number) =>
    [text, text.toLowerCase().replace('-', ''), text.replace('-', '_'), text.replace('-', ' 0')][index % 4] ?? text;
  for (let index = 0; index < 16; index += 1)
    await put(`${dressed(ref(index), index)} final.docx`, ['EHC plan', `Version ${index}`]);
  await put('scan of the post.docx', ['EHC plan', `Our reference: ${ref(16)}`]);
  await put(`${ref(17)} and ${ref(18)}.docx`, ['EHC plan', 'Twins']);
  await put('minutes of the panel.docx', ['Minutes', `About ${ref(19)}7 and other things`]);
  await window.getByLabel('Folder to match').setInputFiles(folder);
  const files = window.getByRole('list', { name: 'Files' });
  await expect(files.getByRole('listitem')).toHaveCount(19, { timeout: 30_000 });
  await expect(files.getByText('Matched', { exact: true })).toHaveCount(17);
  const line = (name: string) => files.getByRole('listitem').filter({ hasText: name });
  await expect(line('scan of the post')).toContainText(`its text says ${ref(16)}`);
  await expect(line('minutes of the panel')).toContainText('Unmatched');
  await expect(line(`${ref(17)} and ${ref(18)}`)).toContainText('Ambiguous');
  await expect(window.getByRole('heading', { name: '3 plans are missing' })).toBeVisible();
  await look();
  await walk(40);
  const { entries } = await readJournal(await findJournal(profile));
  expect(foldEntries(entries).get('plans')?.size ?? 0).toBe(0);

  await window.getByRole('button', { name: `Load ${ref(17)} and ${ref(18)}.docx as` }).click();
  await window.getByRole('option', { name: ref(16), exact: true }).click();
  await expect(window.getByText(`More than one file is chosen for ${ref(16)}.`)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Load 18 files' })).toBeDisabled();
  await window.getByRole('button', { name: `Load ${ref(17)} and ${ref(18)}.docx as` }).click();
  await window.getByRole('option', { name: ref(17), exact: true }).click();
  await expect(window.getByRole('heading', { name: '2 plans are missing' })).toBeVisible();
  await window.getByRole('button', { name: 'Load 18 files' }).click();
  await expect(window.getByRole('region', { name: 'Loading plans' }).getByText('18 plans added.')).toBeVisible({
    timeout: 60_000,
  });
  await window.getByRole('button', { name: 'Close this list' }).click();
  await expect(window.getByText('20 plans: 2 without a file, 18 loaded.')).toBeVisible();
  const after = foldEntries((await readJournal(await findJournal(profile))).entries).get('plans');
  for (const plan of after?.values() ?? []) {
    const { ref: of } = plan as { ref: string }; // a record of the journal, folded without its schema
    const { stratum: _s, auditorIds: _a, substituteFor: _f, ...fields } = members.find((one) => one.ref === of) ?? {};
    expect(plan).toMatchObject({ ...fields, sampleId: kept.id, week: kept.week });
  }
});

test('each of the two who mark a plan has an audit of their own and does not see the other’s', async () => {
  const [kept] = await keptSamples();
  const double = kept?.members.find((member) => isDoubleOf(kept, member, 'person-ta'));
  const ref = double?.ref ?? '';
  const other = MARKERS.find(({ id }) => id !== 'person-ta' && double?.auditorIds.includes(id));
  const line = () => running.window.getByRole('row').filter({ hasText: ref });
  await running.window.keyboard.press('Control+1');
  await running.window.getByRole('rowheader', { name: ref, exact: true }).click();
  await expect(running.window.getByText('0 of 44', { exact: true })).toBeVisible();
  await running.window.keyboard.press('2');
  await expect(running.window.getByText('1 of 44', { exact: true })).toBeVisible();
  await running.window.keyboard.press('Control+1');
  await expect(line()).toContainText('Marking');
  await goToDesk(other?.id ?? '');
  await expect(line()).toContainText('Not started');
  await running.window.getByRole('rowheader', { name: ref, exact: true }).click();
  await expect(running.window.getByText('0 of 44', { exact: true })).toBeVisible();
  await running.window.keyboard.press('Control+1');
  await expect(line()).toContainText('Marking');
  await running.window.keyboard.press('Control+2');
  await running.window.getByRole('tab', { name: 'Samples' }).click();
  await running.window.getByRole('button', { name: kept?.title ?? '' }).click();
  const both = table('Plans of the sample').getByRole('row').filter({ hasText: ref });
  await expect(both).toContainText('Being marked');
  await expect(both).toContainText('TA marking');
  await expect(both).toContainText(`${other?.initials} marking`);
});

test('nothing was written to the consoles while all of this was shown', () => {
  expect(running.problems()).toEqual([]);
});
