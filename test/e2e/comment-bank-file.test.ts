import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { bankOf, keptIn, messages, noteOf, writeNote } from '../helpers/journey/notes-and-bank';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** The comment bank on its way to another machine: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
const FIRST = 'Says what, but not who or how often.';
const SECOND = 'Says who, how often and for how long.';
const ANY = 'Compare with the advice.';

let folder: string;
let running: RunningApp;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-bank-'));
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePath(PLAN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
  for (const [key, text] of [['Delete', ANY] as const, ['2', SECOND] as const, ['1', FIRST] as const]) {
    await window.keyboard.press(key);
    await writeNote(window, text);
    await window.keyboard.press('Shift+B');
    await expect(messages(window)).toContainText('Kept in the comment bank for F2');
    await writeNote(window, 'Seen.');
  }
  await window.keyboard.press('b');
  await window.keyboard.press('1');
  await expect(noteOf(window)).toHaveValue(`Seen.\n${FIRST}`);
  await untilSaved(window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const bank = async () =>
  (await keptIn(running.profile, 'comments')).map(({ criterionId, text, uses }) => ({ criterionId, text, uses }));

const card = () => running.window.getByRole('region', { name: 'Comment bank' });

async function importFile(name: string, bytes: string | Buffer): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  await card()
    .getByLabel('Comment bank file')
    .setInputFiles([{ name, mimeType: 'application/json', buffer }]);
}

const plan = () => running.window.getByRole('dialog', { name: 'Import comments' });
const lines = () =>
  plan().getByRole('list', { name: 'What the file would do' }).getByRole('listitem').allTextContents();

test('the bank is exported to a file with a name of its own, the same each time', async () => {
  const { app, window } = running;
  await untilSaved(window);
  await window.keyboard.press('Control+7');
  await expect(card()).toContainText('3 comments on 1 criterion');
  await answerSaveDialog(app, null);
  await card().getByRole('button', { name: 'Export comments…' }).press('Enter');
  await expect.poll(() => saveQuestions(app)).toEqual([{ name: 'Comment bank.json', extensions: ['json'] }]);
  await expect(card().getByText(/^Saved as/)).toBeHidden();
  for (const name of ['one', 'two.json']) {
    await answerSaveDialog(app, join(folder, name));
    await card().getByRole('button', { name: 'Export comments…' }).press('Enter');
    await expect(card()).toContainText(`Saved as ${name.replace(/\.json$/, '')}.json in the folder you chose.`);
  }
  const written = await readFile(join(folder, 'one.json'), 'utf8');
  expect(await readFile(join(folder, 'two.json'), 'utf8')).toBe(written);
  expect(JSON.parse(written)).toMatchObject({
    format: 'ehc-plan-audit-comment-bank',
    formatVersion: 1,
    comments: [
      { criterion: 'F2', mark: 1, text: FIRST, uses: 1 },
      { criterion: 'F2', mark: 2, text: SECOND, uses: 0 },
      { criterion: 'F2', mark: null, text: ANY, uses: 0 },
    ],
  });
});

test('importing says what it would do, adds what is new in one step, and twice changes nothing', async () => {
  const { window } = running;
  const file = JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'));
  file.comments.push(
    { criterion: 'F3', mark: 'ne', text: 'No role is named.', uses: 4, addedAt: '2026-11-02T09:00:00.000Z' },
    { criterion: 'F3', mark: null, text: '', uses: 0, addedAt: '2026-11-02T09:00:00.000Z' },
  );
  const before = await bank();
  await importFile('colleague.json', JSON.stringify(file));
  await expect.poll(lines).toEqual(['1 comment to add', '3 comments here already', '1 comment refused']);
  await expect(plan()).toContainText('Comment 5: Its text is empty, or longer than 2,000 characters.');
  expect(await bank()).toEqual(before);
  // Looking is not adding.
  await window.keyboard.press('Escape');
  await expect(plan()).toBeHidden();
  expect(await bank()).toEqual(before);
  await importFile('colleague.json', JSON.stringify(file));
  await expect(plan().getByRole('button', { name: 'Add 1 comment' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(card()).toContainText('1 comment added.');
  await expect(card()).toContainText('4 comments on 2 criteria');
  const after = await bank();
  expect(after).toEqual([...before, { criterionId: 'F3', text: 'No role is named.', uses: 4 }]);
  await importFile('colleague.json', JSON.stringify(file));
  await expect.poll(lines).toEqual(['4 comments here already', '1 comment refused']);
  await expect(plan().getByRole('button', { name: 'Close' })).toBeFocused();
  await window.keyboard.press('Enter');
  expect(await bank()).toEqual(after);
});

test('what is no comment bank is refused with a sentence, and nothing is half there', async () => {
  const { window } = running;
  const before = await bank();
  const stamp = '"format":"ehc-plan-audit-comment-bank","formatVersion"';
  const item = '"criterion":"F2","mark":1,"text":"<img src=x onerror=alert(1)>","uses":0';
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['empty.json', '', /not a comment bank/],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /not a comment bank/],
    ['other.json', '{"format":"ehc-plan-audit-results","formatVersion":1}', /not a comment bank/],
    ['newer.json', `{${stamp}:2,"comments":[]}`, /newer version of EHC Plan Audit\. Nothing was changed\./],
    ['proto.json', `{${stamp}:1,"comments":[{${item},"__proto__":{"polluted":true}}]}`, /not a comment bank/],
    ['deep.json', '['.repeat(500_000), /not a comment bank/],
    ['large.json', Buffer.alloc(5 * 1024 * 1024 + 1, 0x20), /larger than 5 MB/],
  ];
  for (const [name, bytes, words] of bad) {
    await importFile(name, bytes);
    await expect(card().getByRole('alert'), name).toHaveText(words);
    await expect(plan()).toBeHidden();
  }
  expect(await bank()).toEqual(before);
  expect(await window.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  // Text that looks like a page is text.
  await writeFile(
    join(folder, 'markup.json'),
    `{${stamp}:1,"comments":[{${item},"addedAt":"2026-11-02T09:00:00.000Z"}]}`,
  );
  await importFile('markup.json', await readFile(join(folder, 'markup.json')));
  await expect(plan().getByRole('button', { name: 'Add 1 comment' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(card()).toContainText('1 comment added.');
  await openPlanByKeys(window, PLAN.ref);
  await expect(window.getByRole('heading', { name: /^F2 / })).toBeVisible();
  await window.keyboard.press('b');
  await expect(bankOf(window)).toContainText('<img src=x onerror=alert(1)>');
  await window.keyboard.press('Escape');
  expect(running.problems()).toEqual([]);
});
