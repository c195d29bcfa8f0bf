import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { z } from 'zod';
import { planDraftSchema } from '#shared/domain/plan/plan';
import { dropFiles } from '../helpers/journey/drop-files';
import { keptRecords } from '../helpers/journey/kept-work';
import { SAMPLE_PLANS, samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** What an auditor loads a second time, and what is dropped on the window. Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-drop-'));
  running = await launchApp();
  await setUpPerson(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const FIRST = samplePlan('P-1057');
const lines = (): Locator =>
  running.window.getByRole('region', { name: 'Loading plans' }).locator('.import-run').first();
const planRows = (): Locator => running.window.getByRole('grid', { name: 'Plans' });
const draftsOf = async (ref: string): Promise<unknown> =>
  (await keptRecords(running.profile, 'plans')).find((plan) => plan.ref === ref)?.drafts;

test('the very same file is recognised, and skipping it changes nothing', async () => {
  const { window } = running;
  await loadPlans(window, [samplePath(FIRST.file)]);
  const before = await keptRecords(running.profile, 'plans');
  const [again] = await loadPlans(window, [samplePath(FIRST.file)]);
  expect(again).toMatchObject({ outcome: 'Already there' });
  expect(again?.message).toBe(`Exactly this file is here already: ${FIRST.ref}, draft 1.`);
  await lines().getByRole('button', { name: 'Skip this file' }).click();
  await expect(lines()).toContainText(`Skipped. ${FIRST.ref} stays as it was.`);
  expect(await keptRecords(running.profile, 'plans')).toEqual(before);
  await expect(planRows()).toHaveAttribute('aria-rowcount', '2');
});

test('it is recognised under another name too, and can be loaded as a new draft of its plan', async () => {
  const { window } = running;
  const bytes = await readFile(samplePath(FIRST.file));
  await loadPlans(window, [{ name: 'a copy of it.docx', bytes }]);
  await lines()
    .getByRole('button', { name: `Load as a new draft of ${FIRST.ref}` })
    .click();
  await expect(lines()).toContainText(`Added as draft 2 of ${FIRST.ref}.`);
  await expect(lines().locator('.import-count')).toContainText('1 new draft added.');
  expect(await draftsOf(FIRST.ref)).toMatchObject([{ number: 1 }, { number: 2 }]);
  await expect(planRows()).toHaveAttribute('aria-rowcount', '2');
  await expect(planRows()).toContainText(`${FIRST.ref} draft 2`);
});

test('an audit under way keeps its draft, is told of the newer one and can go over to it', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Close this list' }).click();
  await planRows().getByText(FIRST.ref).click();
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  await window.keyboard.press('1');
  await window.keyboard.press('Control+1');
  await loadPlans(window, [samplePath(FIRST.file)]);
  await lines()
    .getByRole('button', { name: `Load as a new draft of ${FIRST.ref}` })
    .click();
  await expect(lines()).toContainText(`Added as draft 3 of ${FIRST.ref}.`);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await planRows().getByText(FIRST.ref).click();
  const strip = window.getByRole('region', { name: 'A newer draft' });
  await expect(strip).toContainText('This audit reads draft 2. Draft 3 was loaded since');
  await strip.getByRole('button', { name: 'Audit draft 3' }).click();
  await expect(window.getByText('Draft 3', { exact: true })).toBeVisible();
  await expect(strip).toBeHidden();
  const audits = await keptRecords(running.profile, 'audits');
  expect(audits.map(({ draft }) => draft)).toEqual([2, 3]);
  await window.keyboard.press('Control+1');
});

test('another file with the reference of a plan is offered as its draft, and can be kept as a plan of its own', async () => {
  const { window } = running;
  const other = await readFile(samplePath(samplePlan('P-1063').file));
  const [line] = await loadPlans(window, [{ name: FIRST.file, bytes: other }]);
  expect(line).toMatchObject({ outcome: 'Reference in use' });
  await lines().getByRole('button', { name: 'Keep as a separate plan' }).click();
  await expect(lines()).toContainText(/Added as P-\d+\./);
  await expect(planRows()).toHaveAttribute('aria-rowcount', '3');
});

test('files and a folder dropped on the window are loaded, folders within it too and nothing but plans', async () => {
  const { window } = running;
  const names = SAMPLE_PLANS.map(({ file }) => file);
  const [single = '', inFolder = '', deeper = ''] = names.slice(4, 7);
  await mkdir(join(folder, 'week', 'deeper'), { recursive: true });
  await copyFile(samplePath(inFolder), join(folder, 'week', inFolder));
  await copyFile(samplePath(deeper), join(folder, 'week', 'deeper', deeper));
  await writeFile(join(folder, 'week', '~$lock.docx'), 'a lock file of Word');
  await writeFile(join(folder, 'week', 'notes.txt'), 'shopping');
  const cover = window.getByText('Drop to add these files');
  await dropFiles(window, [samplePath(single), join(folder, 'week')], () => expect(cover).toBeVisible());
  await expect(cover).toBeHidden();
  await expect(lines().getByText('4 of 4 files')).toBeVisible({ timeout: 30_000 });
  const words = await lines().getByRole('listitem').allTextContents();
  expect(words.filter((text) => text.startsWith('Added'))).toHaveLength(3);
  expect(words.filter((text) => text.startsWith('Refused'))).toEqual([expect.stringContaining('notes.txt')]);
  await expect(planRows()).toHaveAttribute('aria-rowcount', '6');
});

test('a plan whose stored text is lost says so, and has it back once its file is loaded again', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Close this list' }).click();
  const texts = join(running.profile, 'work', 'council', 'documents', 'text');
  const plan = (await keptRecords(running.profile, 'plans')).find(({ ref }) => ref === FIRST.ref);
  const drafts = z.array(planDraftSchema).parse(plan?.drafts);
  await rm(join(texts, drafts.at(-1)?.textHash ?? ''));
  await planRows().getByText(FIRST.ref).first().click();
  await expect(window.getByText('The marks are safe; load the plan’s file again to put it back.')).toBeVisible();
  await window.keyboard.press('Control+1');
  const [line] = await loadPlans(window, [samplePath(FIRST.file)]);
  expect(line).toMatchObject({ outcome: 'Put back', message: expect.stringContaining('has been put back') });
  await lines()
    .getByRole('button', { name: `Open ${FIRST.ref}` })
    .click();
  await expect(window.getByRole('region', { name: 'Plan text' })).toBeVisible();
  await window.keyboard.press('Control+1');
});

test('text dragged over the window is no plan: nothing covers the screen and nothing is loaded', async () => {
  const { window } = running;
  const before = await window.locator('.import-run').count();
  const drag = (types: readonly string[]) =>
    window.evaluate(async (events) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'a passage');
      for (const type of events)
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      // Two frames, so that whatever came of it would be on the screen.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, types);
  await drag(['dragenter', 'dragover']);
  await expect(window.getByText('Drop to add these files')).toBeHidden();
  await drag(['drop']);
  expect(await window.locator('.import-run').count()).toBe(before);
  expect(running.problems()).toEqual([]);
});

test('a newer draft whose name says nothing of its plan is loaded from the plan in the list', async () => {
  const { window } = running;
  const before = z.array(planDraftSchema).parse(await draftsOf(FIRST.ref)).length;
  const bytes = await readFile(samplePath(samplePlan('P-1042').file));
  const asked = window.waitForEvent('filechooser');
  await window
    .getByRole('button', { name: `More for ${FIRST.ref}`, exact: true })
    .first()
    .click();
  await window.getByRole('menuitem', { name: 'Load a newer draft…' }).click();
  await (await asked).setFiles({ name: 'final version.docx', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(window.getByText(`Added as draft ${before + 1} of ${FIRST.ref}.`)).toBeVisible();
  expect(await draftsOf(FIRST.ref)).toHaveLength(before + 1);
});
