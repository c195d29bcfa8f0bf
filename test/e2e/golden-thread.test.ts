import { expect, test } from '@playwright/test';
import { currentCriterion, goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import {
  card,
  column,
  messages,
  press,
  redrafted,
  restingBlock,
  stepTo,
  summary,
  title,
  topBlock,
} from '../helpers/journey/thread-work';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, readJournal } from '../helpers/read-journal';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A thread is drawn by keys alone: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
/** Needs, provision and outcomes side by side in tables. */
const COLUMNS = samplePlan('P-1094');

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file), samplePath(COLUMNS.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('G opens the view on the first need, with nothing judged before anything is linked', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await press(window, 'g');
  await expect(title(window)).toBeVisible();
  await expect(card(window, 'B·1')).toBeFocused();
  await expect(summary(window)).toHaveText('Nothing is linked yet: 6 needs · 6 outcomes · 12 provisions');
  await expect(window.locator('.thread-tag-gap')).toHaveCount(0);
  // The plan sets these beside the need; that is no link.
  await expect(card(window, 'E·1')).toHaveAccessibleName(/beside it in the plan$/);
  await expect(column(window, 'Needs').getByRole('button', { name: /^B 4: Fine motor skills/ })).toBeVisible();
});

test('a need is linked to its outcome, that to provision, and a need to provision directly, by keys', async () => {
  const { window } = running;
  await press(window, 'Space');
  await expect(messages(window)).toHaveText('B 1 marked.');
  await press(window, 'ArrowRight');
  await expect(card(window, 'E·1')).toBeFocused();
  await press(window, 'Enter');
  await expect(messages(window)).toHaveText('B 1 and E 1 linked.');
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to B 1/);
  await press(window, 'Space', 'ArrowRight', 'Space', 'l');
  await expect(messages(window)).toHaveText('E 1 and F 1 linked.');
  await expect(summary(window)).toHaveText(
    '5 of 6 needs have no outcome · 11 of 12 provisions serve no need or outcome',
  );
  // Provision first, then the need that it meets: a link knows its own direction.
  await stepTo(window, 'F·4');
  await press(window, 'Space', 'ArrowLeft', 'ArrowLeft');
  await stepTo(window, 'B·2');
  await press(window, 'l');
  await expect(messages(window)).toHaveText('B 2 and F 4 linked.');
  await expect(card(window, 'B·2')).toHaveAccessibleName(/no outcome. linked to F 4/);
  await expect(card(window, 'B·3')).toHaveAccessibleName(/no outcome, no provision/);
  await expect(card(window, 'F·5')).toHaveAccessibleName(/serves no need or outcome/);
});

test('what is linked already is not linked again, and two of one column are not linked at all', async () => {
  const { window } = running;
  await press(window, 'Space', 'ArrowRight', 'ArrowRight');
  await stepTo(window, 'F·4');
  await press(window, 'Enter');
  await expect(messages(window)).toHaveText('B 2 and F 4 are linked already.');
  await press(window, 'Space', 'ArrowDown', 'l');
  await expect(messages(window)).toHaveText('Mark one end with Space, go to the other, and press L or Enter.');
  await press(window, 'Escape');
  await expect(messages(window)).toHaveText('Mark cleared.');
  await expect(card(window, 'F·6')).toHaveAttribute('aria-pressed', 'false');
});

test('Del takes away the link that has the focus; undo and redo go through the links', async () => {
  const { window } = running;
  await stepTo(window, 'F·4', 'ArrowUp');
  await press(window, 'Tab');
  await expect(window.getByRole('button', { name: /^Linked to B 2/ })).toBeFocused();
  await press(window, 'Delete');
  await expect(messages(window)).toHaveText('Link between B 2 and F 4 removed.');
  await expect(card(window, 'B·2')).toHaveAccessibleName(/no outcome, no provision/);
  // No key of marking reached the criterion that cannot be seen.
  await expect(window.getByText('0 of 44', { exact: true })).toBeVisible();
  await press(window, 'Control+z');
  await expect(card(window, 'B·2')).toHaveAccessibleName(/linked to F 4/);
  await expect(window.getByText('Undid: removing a link from the golden thread', { exact: true })).toBeVisible();
  await press(window, 'Control+z');
  await expect(card(window, 'B·2')).not.toHaveAccessibleName(/linked to/);
  await press(window, 'Control+y');
  await expect(card(window, 'B·2')).toHaveAccessibleName(/linked to F 4/);
  await expect(card(window, 'B·2')).toBeFocused();
});

test('only what is not linked can be shown, and the mouse links with two clicks', async () => {
  const { window } = running;
  const filter = window.getByRole('button', { name: 'Only what is not linked' });
  await filter.click();
  await expect(card(window, 'B·1')).toHaveCount(0);
  await expect(card(window, 'B·2')).toBeVisible();
  await filter.click();
  await expect(card(window, 'B·1')).toBeVisible();
  await card(window, 'B·3').click();
  await card(window, 'E·3').click();
  await expect(messages(window)).toHaveText('B 3 and E 3 linked.');
  await expect(column(window, 'Card in focus').getByText('Managing strong feelings')).toBeVisible();
  await column(window, 'Card in focus').getByRole('button', { name: 'Remove the link to B 3' }).click();
  await expect(card(window, 'B·3')).toHaveAccessibleName(/no outcome/);
  await untilSaved(window);
});

test('where the thread breaks becomes evidence for X1 and for F1, and none of it twice', async () => {
  const { window } = running;
  const attach = (id: string) => window.getByRole('button', { name: new RegExp(`^Attach to ${id}`) });
  await attach('F1').click();
  // In section B, only the first two needs are met.
  await expect(messages(window)).toHaveText('2 passages attached to F1.');
  await attach('F1').click();
  await expect(messages(window)).toHaveText('All of it is attached to F1 already.');
  await attach('X1').click();
  await expect(window.locator('.thread-said')).toHaveText(/^\d+ passages attached to X1\.$/);
  await untilSaved(window);
  // On the disk: two needs of three paragraphs each, and each in one step of its own.
  const { entries } = await readJournal(await findJournal(profile));
  const kept = entries.flatMap(({ changes }) => changes.filter(({ table }) => table === 'evidence'));
  const ofF1 = kept.filter(({ value }) => value?.criterionId === 'F1');
  expect(ofF1.map(({ value }) => [value?.passages].flat().length)).toEqual([3, 3]);
});

test('Escape goes back to where one was, and the line beside F1 leads to the thread', async () => {
  const { window } = running;
  await press(window, 'Escape');
  await expect(title(window)).toBeHidden();
  expect(await currentCriterion(window)).toBe('A1');
  await expect(window.getByRole('heading', { level: 2, name: /^A1 / })).toBeFocused();
  await goToSection(window, 'F');
  await goToCriterion(window, 'F1');
  const line = window.getByText('Golden thread: 2 of 4 needs in section B have no provision');
  await expect(line).toBeVisible();
  // With the wheel, as a person does: going to the section, which may still be under way, gives way to it.
  const start = await topBlock(window);
  await window.getByRole('region', { name: 'Plan text' }).hover();
  await window.mouse.wheel(0, 900);
  await expect.poll(() => topBlock(window)).not.toBe(start);
  const top = await restingBlock(window);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(title(window)).toBeVisible();
  await press(window, 'g');
  expect(await currentCriterion(window)).toBe('F1');
  await expect.poll(() => topBlock(window)).toBe(top);
});

test('a passage of a card can be seen in the text of the plan', async () => {
  const { window } = running;
  await press(window, 'g');
  await stepTo(window, 'B·3');
  await window.getByRole('button', { name: 'Show in the text' }).click();
  await expect(title(window)).toBeHidden();
  await expect(window.locator('[data-chosen]')).toHaveCount(3);
  await expect(window.locator('[data-chosen]').first()).toBeInViewport();
  await untilSaved(window);
});

test('a link whose passage was moved to another section is listed with its words, and shows again once it is back', async () => {
  const { window } = running;
  await press(window, 'g');
  await stepTo(window, 'B·1', 'ArrowUp');
  await window.getByRole('button', { name: 'Show in the text' }).click();
  await expect(window.locator('[data-chosen]')).toHaveCount(3);
  await press(window, 'm');
  await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
  await press(window, 'J', 'Enter', 'g');
  await window.getByRole('button', { name: '1 link cannot be shown' }).click();
  const lost = window.locator('.thread-lost');
  await expect(lost.getByText(/^“Brindo chats readily .*” .* Its words stand in other sections now\.$/)).toBeVisible();
  await expect(lost.getByRole('button', { name: 'Remove' })).toBeVisible();
  await press(window, 'Control+z');
  await press(window, 'g');
  await expect(lost).toHaveCount(0);
  await expect(card(window, 'B·1')).toHaveAccessibleName(/linked to E 1/);
  await press(window, 'Escape');
  await untilSaved(window);
});

test('links stay after a restart, and can then still be undone', async () => {
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await press(window, 'g');
  await expect(summary(window)).toHaveText(
    '5 of 6 needs have no outcome · 10 of 12 provisions serve no need or outcome',
  );
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to B 1, F 1|linked to F 1, B 1/);
  // What an earlier window did is read from its trail.
  await expect(window.getByRole('button', { name: 'Undo evidence for X1' })).toBeEnabled();
  await press(window, 'Control+z');
  await expect(window.getByText('Undid: evidence for X1', { exact: true })).toBeVisible();
});

test('a plan whose needs, provision and outcomes stand side by side is linked the same way', async () => {
  const { window } = running;
  await openPlanByKeys(window, COLUMNS.ref);
  await press(window, 'g');
  await expect(card(window, 'B·1')).toBeFocused();
  // The row of the table says what belongs together, and the auditor decides.
  await stepTo(window, 'B·2');
  await expect(card(window, 'E·2')).toHaveAccessibleName(/beside it in the plan$/);
  await expect(card(window, 'F·4')).toHaveAccessibleName(/beside it in the plan$/);
  await expect(card(window, 'E·1')).not.toHaveAccessibleName(/beside/);
  await press(window, 'Space', 'ArrowRight');
  await expect(card(window, 'E·2')).toBeFocused();
  await press(window, 'Enter', 'Space', 'ArrowRight');
  await expect(card(window, 'F·4')).toBeFocused();
  await press(window, 'Enter');
  await expect(card(window, 'B·2')).toHaveAccessibleName(/money. linked to E 2. linked through an outcome$/);
  await expect(window.getByText('Not counted until linked: lead-in, attainment, “none”')).toBeVisible();
});

test('in a newer draft links are drawn where their words are now, or listed with the words that are gone', async () => {
  const { window } = running;
  await press(window, 'Escape', 'Control+1');
  await loadPlans(window, [{ name: PLAN.file, bytes: await redrafted(samplePath(PLAN.file)) }]);
  await window.getByRole('button', { name: `Load as a new draft of ${PLAN.ref}` }).click();
  await expect(window.getByText(`Added as draft 2 of ${PLAN.ref}.`)).toBeVisible();
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await window.getByRole('button', { name: 'Go on with draft 2' }).click();
  await expect(window.getByText('Draft 2', { exact: true })).toBeVisible();
  await press(window, 'g');
  await expect(card(window, 'E·1')).toHaveAccessibleName(/linked to F 1/);
  await expect(card(window, 'B·2')).toHaveAccessibleName(/linked to F 4/);
  await expect(card(window, 'B·1')).toHaveAccessibleName(/no outcome/);
  await window.getByRole('button', { name: '1 link cannot be shown' }).click();
  await expect(window.locator('.thread-lost li')).toHaveText(
    /^“Brindo chats readily .*These words could not be found in this draft\./,
  );
});

test('the view has no violation in light or dark, everything is reached by Tab, and nothing is cut off at 200%', async () => {
  const { window } = running;
  await makeSmall(running, 1);
  await expectNoViolations(window);
  await expectRoom(window, 1);
  const { stops, missed, unmarked, hidden } = await walkByTab(window);
  expect(stops.length).toBeGreaterThanOrEqual(8);
  expect.soft(missed, 'never reached').toEqual([]);
  expect.soft(unmarked, 'without a ring').toEqual([]);
  expect.soft(hidden, 'out of sight').toEqual([]);
  await makeSmall(running, 2);
  await expectRoom(window, 2);
  await makeSmall(running, 1);
  expect(running.problems()).toEqual([]);
});
