import { expect, test } from '@playwright/test';
import { answerSchema } from '#shared/domain/audit/answer';
import { auditSchema } from '#shared/domain/audit/audit';
import { rubricSchema } from '#shared/domain/rubric/rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { keptRecords } from '../helpers/journey/kept-work';
import { messages } from '../helpers/journey/notes-and-bank';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { findJournal, readJournal } from '../helpers/read-journal';
import {
  formOf,
  goToVersions,
  inStudio,
  LEAD,
  orderIn,
  outlineOf,
  problemsOf,
  startDraft,
  takeInHand,
  untilKept,
  versionsOf,
} from '../helpers/rubric/studio';
import { atWeekScreen, setUpWithSample } from '../helpers/set-up';

/** A lead writes the next version of the rubric: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpWithSample(running.window, LEAD);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const kept = (table: string) => keptRecords(profile, table, 'sample');
const draft = async () => (await kept('rubricDrafts'))[0];
const content = async () => JSON.stringify((await draft())?.content ?? null);

/** Version 1 as it is on the disk, to the letter. */
let first: string;
const versionOne = async () => JSON.stringify((await kept('rubrics')).find(({ version }) => version === 1));

/** Lines of the submitted audits that come to another grade with a version: the plan, both grades, and the way. */
async function movedBy(version: unknown): Promise<string[]> {
  const rubric = rubricSchema.parse(version);
  const rank = (bandId: string) => rubric.bands.findIndex(({ id }) => id === bandId);
  const word = (bandId: string) => rubric.bands[rank(bandId)]?.word;
  const [plans, answers] = [await kept('plans'), await kept('answers')];
  return (await kept('audits'))
    .map((audit) => auditSchema.parse(audit))
    .flatMap(({ id, planId, result }) => {
      const marks = answers.filter(({ auditId }) => auditId === id).map((answer) => answerSchema.parse(answer));
      const scored = scoreAudit(rubric, marks);
      const [from, to] = [result?.band, scored.ok ? scored.value.band : null];
      if (from == null || to == null || from === to) return [];
      const ref = plans.find((plan) => plan.id === planId)?.ref;
      return [`${ref}${word(from)}${word(to)}${rank(to) < rank(from) ? 'up' : 'down'}`];
    })
    .sort();
}

test('a draft begins with the default rubric, and every edit is one entry of the journal', async () => {
  const { window } = running;
  first = await versionOne();
  await startDraft(window, 'From the default rubric');
  await untilKept(window);
  expect(await draft()).toMatchObject({ basedOn: 1 });
  await takeInHand(window, 'F2');
  await formOf(window).getByLabel('What good looks like').fill('Every item says how much, how often and who.');
  // Words are kept when the person rests, without leaving the box.
  await expect.poll(content).toContain('Every item says how much, how often and who.');
  await takeInHand(window, 'F');
  await formOf(window).getByLabel('Weight of each criterion').fill('3.5');
  await window.keyboard.press('Enter');
  await expect(outlineOf(window).getByRole('row', { name: /^F .*weight 3.5/ })).toBeVisible();
  await expect.poll(content).toContain('"weight":3.5');
  const { entries } = await readJournal(await findJournal(profile, 'sample'));
  // Its beginning, the words and the weight.
  expect(entries.filter(({ action }) => action === 'edit-rubric')).toHaveLength(3);
});

test('a criterion is added under an id of its own, with what it lacks beside its fields and in the list', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Add a criterion to F' }).click();
  await expect(formOf(window).getByRole('heading', { name: 'Criterion F8' })).toBeVisible();
  await expect(formOf(window).getByLabel('Title')).toBeFocused();
  await expect(formOf(window)).toContainText('F8 has no guidance');
  await window.getByRole('button', { name: '3 problems' }).click();
  await expect(problemsOf(window).getByRole('button')).toHaveCount(3);
  // Publishing shows what stands in its way instead.
  await window.getByRole('button', { name: 'Publish…' }).click();
  await expect(window.getByRole('dialog')).toBeHidden();
  // Each leads to its place, from anywhere.
  await takeInHand(window, 'A');
  await problemsOf(window)
    .getByRole('button', { name: /F8 has no guidance/ })
    .click();
  await expect(formOf(window).getByLabel('How to judge it')).toBeFocused();
  await window.keyboard.type('Read section F beside the advice.');
  await formOf(window).getByLabel('Title').fill('Provision is reviewed');
  await formOf(window).getByLabel('What good looks like').fill('Each item says when it is reviewed, and by whom.');
  await expect(window.getByRole('button', { name: 'No problems' })).toBeVisible();
});

test('criteria are moved by keyboard, over the edge of their section too, and by dragging', async () => {
  const { window } = running;
  const grid = outlineOf(window);
  const before = await orderIn(window, 'F');
  expect(before).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
  await takeInHand(window, 'F2');
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => orderIn(window, 'F')).toEqual(['F2', 'F1', ...before.slice(2)]);
  await expect(messages(window)).toHaveText('F2 is now 1 of 8 in section F.');
  // The line keeps the focus, so the next key moves it on.
  await expect(grid.getByRole('row', { name: /^F2 / })).toBeFocused();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => orderIn(window, 'E')).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'F2']);
  await window.keyboard.press('Control+z');
  await expect(messages(window)).toHaveText('Undid: moving F2.');
  await expect.poll(() => orderIn(window, 'F')).toEqual(['F2', 'F1', ...before.slice(2)]);
  // React Aria's own way: Enter on the handle, arrows to the place, Enter.
  await grid.getByRole('button', { name: 'Move F2', exact: true }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect.poll(() => orderIn(window, 'F')).not.toEqual(['F2', 'F1', ...before.slice(2)]);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect.poll(() => orderIn(window, 'F')).toEqual(before);
  await grid.getByRole('row', { name: /^F3 / }).scrollIntoViewIfNeeded();
  await grid.getByRole('row', { name: /^F3 / }).dragTo(grid.getByRole('row', { name: /^F1 / }), {
    targetPosition: { x: 120, y: 2 },
  });
  await expect.poll(() => orderIn(window, 'F')).toEqual(['F3', 'F1', 'F2', ...before.slice(3)]);
});

test('edits are undone and done again, words too, and the draft is there after a restart', async () => {
  const { window } = running;
  await window.getByRole('button', { name: /^Undo moving F3/ }).click();
  await expect.poll(() => orderIn(window, 'F')).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
  await window.getByRole('button', { name: /^Redo moving F3/ }).click();
  await expect.poll(() => orderIn(window, 'F')).toEqual(['F3', 'F1', 'F2', 'F4', 'F5', 'F6', 'F7', 'F8']);
  await window.getByRole('button', { name: /^Undo moving F3/ }).click();
  await takeInHand(window, 'F8');
  await formOf(window).getByLabel('Title').fill('Something else');
  await expect.poll(content).toContain('Something else');
  await window.getByRole('button', { name: 'Undo title of F8' }).click();
  await expect(formOf(window).getByLabel('Title')).toHaveValue('Provision is reviewed');
  await expect.poll(content).not.toContain('Something else');
  await untilKept(window);
  const stood = await content();
  await running.close();
  running = await launchApp({ profile });
  const again = running.window;
  await atWeekScreen(again);
  await goToVersions(again);
  await again.getByRole('button', { name: 'Edit the draft' }).click();
  await inStudio(again);
  expect(await content()).toBe(stood);
  await expect(again.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a real plan is tried with the draft, and nothing of it is stored', async () => {
  const { window } = running;
  const audits = JSON.stringify([await kept('audits'), await kept('answers')]);
  await takeInHand(window, 'F8');
  await window.getByRole('radio', { name: 'Try on a plan' }).click();
  const grade = window.getByRole('status', { name: 'Running grade' });
  await expect(grade).toHaveText('No grade yet: 0 of 45 criteria marked');
  await expect(window.getByRole('region', { name: /^Section F of P-/ })).not.toBeEmpty();
  const f8 = window.getByRole('article', { name: 'F8' });
  await expect(f8).toContainText('Each item says when it is reviewed, and by whom.');
  await f8.getByRole('radio', { name: '3 Strong' }).click();
  await expect(grade).toHaveText('Outstanding, 100%: 1 of 45 criteria marked');
  await window.getByRole('article', { name: 'F1' }).getByRole('radio', { name: '0 Not met' }).click();
  await expect(grade).toContainText('held down by F1');
  // The keys of the marking screen mark the one in hand, which a press on another takes in hand.
  await window.keyboard.press('.');
  await window.keyboard.press('1');
  await expect(window.getByRole('article', { name: 'F2' }).getByRole('radio', { name: '1 Partly met' })).toBeChecked();
  await window.keyboard.press('n');
  await expect(messages(window)).toHaveText('The draft does not allow N/A for F2.');
  await window.keyboard.press('Delete');
  await expect(grade).toContainText('2 of 45 criteria');
  // Live: the marks stay while the draft changes under them.
  await window.getByRole('article', { name: 'F1' }).getByRole('button', { name: 'Edit F1' }).click();
  await formOf(window).getByText('Limiting', { exact: true }).click();
  await window.getByRole('radio', { name: 'Try on a plan' }).click();
  await expect(grade).toHaveText('Requires improvement, 50%: 2 of 45 criteria marked');
  // Another plan is found by part of its reference, and begins with no marks.
  const plan = window.getByRole('combobox', { name: 'Plan' });
  await plan.fill('106');
  await expect(window.getByRole('option')).toHaveText([/^P-1063, week/]);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(plan).toHaveValue(/^P-1063, week/);
  await expect(window.getByRole('region', { name: /^Section F of P-1063/ })).not.toBeEmpty();
  await expect(grade).toContainText('0 of 45 criteria');
  await untilKept(window);
  expect(JSON.stringify([await kept('audits'), await kept('answers')])).toBe(audits);
  await window.getByRole('radio', { name: 'Edit' }).click();
});

test('publishing shows what changes and which grades would move, asks why, and leaves version 1 as it was', async () => {
  const { window } = running;
  const audits = JSON.stringify([await kept('audits'), await kept('answers')]);
  await takeInHand(window, 'F8');
  await window.getByRole('button', { name: 'Remove F8' }).click();
  await takeInHand(window, 'B');
  await formOf(window).getByLabel('Weight of each criterion').fill('5');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Publish…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Publish version 2' });
  await expect(dialog.getByRole('list', { name: 'Changes of scoring' }).getByRole('listitem')).toHaveCount(3);
  await expect(dialog).toContainText('A change of scoring');
  await expect(dialog.getByRole('list', { name: 'Changes of wording' })).toContainText('F2');
  // Only one of its three texts is new.
  await expect(dialog).not.toContainText('written anew');
  const effect = dialog.getByRole('list', { name: 'Effect on stored audits' });
  await expect(effect).toContainText(/^[1-8] grades? would move, of 8 submitted audits/);
  const shown = await dialog.getByRole('region', { name: 'Grades that would move' }).getByRole('row').allTextContents();
  await dialog.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(dialog).toContainText('Say why this version is made.');
  await dialog.getByLabel('Why this version is made').fill('Section F has to weigh more.');
  await dialog.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(versionsOf(window)).toContainText('Section F has to weigh more.');
  await expect(versionsOf(window).getByRole('button', { name: 'Show Version 2' })).toBeVisible();
  await expect(window.getByRole('region', { name: 'What version 2 changed' })).toContainText('scoring');
  const second = (await kept('rubrics')).find(({ version }) => version === 2);
  expect(second).toMatchObject({ status: 'published', change: 'scoring', reason: 'Section F has to weigh more.' });
  // Worked out anew from what is on the disk, by scoring every audit with the version that was published.
  expect(shown.slice(1).sort()).toEqual(await movedBy(second));
  expect(await draft()).toBeUndefined();
  expect(await versionOne()).toBe(first);
  expect(JSON.stringify([await kept('audits'), await kept('answers')])).toBe(audits);
});

test('an id that was in a draft is not given again, and a draft is discarded', async () => {
  const { window } = running;
  await startDraft(window, /^From version 2/);
  await takeInHand(window, 'F');
  await window.getByRole('button', { name: 'Add a criterion to F' }).click();
  await expect(formOf(window).getByRole('heading', { name: 'Criterion F8' })).toBeVisible();
  await window.getByRole('button', { name: 'Remove F8' }).click();
  await window.getByRole('button', { name: 'Add a criterion to F' }).click();
  await expect(formOf(window).getByRole('heading', { name: 'Criterion F9' })).toBeVisible();
  // The same words that ask something else are another criterion, in the same place.
  await takeInHand(window, 'F1');
  await formOf(window)
    .getByRole('button', { name: /^It asks something else now/ })
    .click();
  await expect(formOf(window).getByRole('heading', { name: 'Criterion F10' })).toBeVisible();
  expect((await orderIn(window, 'F')).filter((id) => ['F1', 'F10'].includes(id))).toEqual(['F10']);
  await goToVersions(window);
  await expect(window.getByRole('button', { name: 'Start a draft' })).toBeDisabled();
  await versionsOf(window).getByRole('button', { name: 'Discard…' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(window.getByRole('button', { name: 'Start a draft' })).toBeEnabled();
  expect(await draft()).toBeUndefined();
});

test('a version is retired, new audits go back to the one before, and the last one stays', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'More for Version 2' }).click();
  await window.getByRole('menuitem', { name: 'Retire…' }).click();
  await expect(window.getByRole('alertdialog')).toContainText('New audits will use version 1.');
  await window.getByRole('alertdialog').getByRole('button', { name: 'Retire' }).click();
  await expect(window.getByText(/^New audits use .*, version 1\./)).toBeVisible();
  await expect(versionsOf(window)).toContainText('retired');
  await window.getByRole('button', { name: 'More for Version 1' }).click();
  await expect(window.getByRole('menuitem', { name: 'Retire…' })).toHaveAttribute('aria-disabled', 'true');
  await window.keyboard.press('Escape');
  expect(await versionOne()).toBe(first);
  expect(running.problems()).toEqual([]);
});
