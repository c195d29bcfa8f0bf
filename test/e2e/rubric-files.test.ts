import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { keptRecords } from '../helpers/journey/kept-work';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { goToVersions, inStudio, LEAD, untilKept, versionsOf } from '../helpers/rubric/studio';
import { setUpPerson } from '../helpers/set-up';

/** A rubric on its way to another machine: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let running: RunningApp;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-rubric-'));
  running = await launchApp();
  await setUpPerson(running.window, LEAD);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const kept = (table: string) => keptRecords(running.profile, table);
const dialog = (): Locator => running.window.getByRole('dialog', { name: 'Import a rubric' });

async function choose(name: string, bytes: string | Buffer): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  await running.window.getByLabel('Rubric file').setInputFiles([{ name, mimeType: 'application/json', buffer }]);
}

async function exportVersion(version: number, path: string | null): Promise<void> {
  await answerSaveDialog(running.app, path);
  await running.window.getByRole('button', { name: `More for Version ${version}` }).click();
  await running.window.getByRole('menuitem', { name: 'Export as a file…' }).click();
}

test('a version is exported to one file, the same each time, and importing it finds the same version', async () => {
  const { app, window } = running;
  await goToVersions(window);
  await exportVersion(1, null);
  await expect
    .poll(() => saveQuestions(app))
    .toEqual([{ name: 'EHC plan quality rubric v1.json', extensions: ['json'] }]);
  await expect(versionsOf(window)).not.toContainText('Saved as');
  for (const name of ['one', 'two.json']) {
    await exportVersion(1, join(folder, name));
    await expect(versionsOf(window)).toContainText(
      `Saved as ${name.replace(/\.json$/, '')}.json in the folder you chose.`,
    );
  }
  const written = await readFile(join(folder, 'one.json'), 'utf8');
  expect(await readFile(join(folder, 'two.json'), 'utf8')).toBe(written);
  const [version] = await kept('rubrics');
  expect(JSON.parse(written)).toEqual({ format: 'ehc-plan-audit-rubric', formatVersion: 1, rubric: version });
  await choose('one.json', written);
  await expect(dialog()).toContainText('EHC plan quality rubric: version 1, published on');
  await expect(dialog()).toContainText('Version 1 is here already, with the same words.');
  await expect(dialog().getByRole('button', { name: 'Take it as it is' })).toBeDisabled();
});

test('a file becomes a draft with the same content, to the letter', async () => {
  const { window } = running;
  await dialog().getByRole('button', { name: 'Start a draft from it' }).click();
  await inStudio(window);
  await untilKept(window);
  const {
    id: _id,
    version: _version,
    status: _status,
    publishedAt: _at,
    ...content
  } = (await kept('rubrics'))[0] ?? {};
  expect((await kept('rubricDrafts'))[0]).toMatchObject({ basedOn: 1, content });
  // It says that nothing would change rather than publish the same again.
  await window.getByRole('button', { name: 'Publish…' }).click();
  const publishing = window.getByRole('dialog', { name: 'Publish version 2' });
  await expect(publishing).toContainText('Nothing differs.');
  await publishing.getByLabel('Why this version is made').fill('Tried');
  await publishing.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(publishing).toContainText('The draft is the same as version 1. Nothing was published.');
  await window.keyboard.press('Escape');
  await goToVersions(window);
  await versionsOf(window).getByRole('button', { name: 'Discard…' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(versionsOf(window).getByRole('button', { name: 'Discard…' })).toBeHidden();
  expect(await kept('rubrics')).toHaveLength(1);
});

test('a version that was published elsewhere is taken as it is, once', async () => {
  const { window } = running;
  const file = JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'));
  const rubric = { ...file.rubric, version: 2, publishedAt: '2026-11-02T09:00:00.000Z', reason: 'Agreed in October.' };
  rubric.change = 'wording';
  rubric.sections[0].title = 'The child’s views';
  await choose('two.json', JSON.stringify({ ...file, rubric }));
  await dialog().getByRole('button', { name: 'Take it as it is' }).click();
  await expect(versionsOf(window)).toContainText('Agreed in October.');
  expect(await kept('rubrics')).toContainEqual(rubric);
  // Another one of that number is not written over it.
  rubric.sections[0].title = 'Something else';
  await choose('other.json', JSON.stringify({ ...file, rubric }));
  await expect(dialog()).toContainText('Version 2 is here already and says something else.');
  await expect(dialog().getByRole('button', { name: 'Take it as it is' })).toBeDisabled();
  await window.keyboard.press('Escape');
});

test('what is wrong in a file is said in words, each thing by its place, and nothing is changed', async () => {
  const { window } = running;
  const before = JSON.stringify([await kept('rubrics'), await kept('rubricDrafts')]);
  const file = JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'));
  const broken = structuredClone(file);
  broken.rubric.sections[5].criteria[1].title = 7;
  broken.rubric.sections[0].weight = 'much';
  broken.rubric.colour = 'red';
  await choose('broken.json', JSON.stringify(broken));
  const faults = dialog().getByRole('region', { name: 'What is wrong in the file' });
  await expect(faults.getByRole('listitem')).toHaveCount(3);
  await expect(faults).toContainText('Section F, criterion F2, title: a text belongs here.');
  await expect(faults).toContainText('“colour” is not part of a rubric file. Take it out.');
  await window.keyboard.press('Escape');
  const stamp = '"format":"ehc-plan-audit-rubric","formatVersion"';
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['empty.json', '', /not a rubric file/],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /not a rubric file/],
    ['other.json', '{"format":"ehc-plan-audit-comment-bank","formatVersion":1}', /not a rubric file/],
    ['newer.json', `{${stamp}:2,"rubric":{}}`, /newer version of EHC Plan Audit\. Nothing was changed\./],
    ['proto.json', `{${stamp}:1,"rubric":{"__proto__":{"polluted":true}}}`, /not a rubric file/],
    ['deep.json', '['.repeat(500_000), /not a rubric file/],
    ['large.json', Buffer.alloc(5 * 1024 * 1024 + 1, 0x20), /larger than 5 MB/],
  ];
  for (const [name, bytes, words] of bad) {
    await choose(name, bytes);
    await expect(dialog().getByRole('alert'), name).toHaveText(words);
    await window.keyboard.press('Escape');
    await expect(dialog()).toBeHidden();
  }
  expect(JSON.stringify([await kept('rubrics'), await kept('rubricDrafts')])).toBe(before);
  expect(await window.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('a file with a blank criterion becomes a draft that says what is missing', async () => {
  const { window } = running;
  const file = JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'));
  file.rubric.sections[0].criteria[0].guidance = '';
  file.rubric.status = 'draft';
  Object.assign(file.rubric.sections[0].criteria[1], {
    title: 'Another question',
    guidance: 'Another way to look.',
    good: 'Another good.',
  });
  await choose('blank.json', JSON.stringify(file));
  await expect(dialog()).toContainText('A2 (Another question) becomes A6 in a draft: A2 asks something else here.');
  await expect(dialog()).toContainText('1 thing to put right before it can be published; the draft lists them');
  await dialog().getByRole('button', { name: 'Start a draft from it' }).click();
  await inStudio(window);
  await expect(window.getByRole('button', { name: '1 problem' })).toBeVisible();
  await expect(window.getByRole('row', { name: /^A6 Another question/ })).toBeVisible();
  await untilKept(window);
  // A draft goes out as it stands, blanks and all.
  await goToVersions(window);
  await answerSaveDialog(running.app, join(folder, 'draft.json'));
  await versionsOf(window).getByRole('button', { name: 'Export the draft as a file' }).click();
  await expect(versionsOf(window)).toContainText('Saved as draft.json in the folder you chose.');
  const { content, rubricId } = (await kept('rubricDrafts'))[0] ?? {};
  expect(JSON.parse(await readFile(join(folder, 'draft.json'), 'utf8')).rubric).toEqual({
    id: rubricId,
    status: 'draft',
    ...(content as object),
  });
  expect(running.problems()).toEqual([]);
});
