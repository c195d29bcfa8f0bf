import { expect, type Page, test } from '@playwright/test';
import { sampleSchema } from '#shared/domain/sample/sample';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys, pressPlan } from '../helpers/journey/keyboard-work';
import { expectNoViolations } from '../helpers/journey/look-at-scene';
import {
  BY_ONE,
  BY_OTHER,
  handIn,
  LEAD,
  mark,
  messages,
  ONE,
  OTHER,
  PLAN,
  THIRD,
  toChoice,
} from '../helpers/journey/marked-twice';
import { samplePath } from '../helpers/journey/sample-plans';
import { sitDown } from '../helpers/journey/sit-down';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { drawForTwo } from '../helpers/sample/draw-for-two';
import { atWeekScreen } from '../helpers/set-up';
import { openCouncil } from '../helpers/storage/open-council';

/** Two people mark one plan blind, and a lead looks on: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  await drawForTwo(profile, [ONE, OTHER, THIRD, LEAD], [PLAN.ref]);
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await loadPlans(window, [samplePath(PLAN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await mark(window, BY_ONE);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const whose = (window: Page) => window.getByRole('region', { name: 'Whose audit this is' });
const openAudits = async () => (await keptRecords(profile, 'audits')).filter(({ state }) => state === 'draft');
const looks = async () =>
  (await keptRecords(profile, 'settings'))
    .filter(({ key }) => String(key).startsWith('looked-at:'))
    .map(({ value }) => value);

async function restart(): Promise<Page> {
  await running.close();
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  return running.window;
}

test('a lead who has opened the first marking cannot take over the second, and is told why and what to do', async () => {
  const { window } = running;
  await sitDown(window, toChoice(LEAD));
  await openPlanByKeys(window, PLAN.ref);
  await expect(whose(window)).toContainText(`Begun by ${ONE.name}`);
  await sitDown(window, toChoice(OTHER));
  await mark(window, BY_OTHER);
  await sitDown(window, toChoice(LEAD));
  await openPlanByKeys(window, PLAN.ref);
  await expect(whose(window)).toContainText(`Begun by ${OTHER.name}`);
  await window.keyboard.press('Shift+K');
  await expect(whose(window)).toContainText('You have opened the other marking of this plan.');
  await expect(messages(window)).toContainText('somebody who has not opened the other can take it over.');
  expect(new Set((await openAudits()).map(({ auditorId }) => auditorId))).toEqual(new Set([ONE.id, OTHER.id]));
});

test('that holds after a restart, and is kept as who and which audit, without a word of it', async () => {
  const window = await restart();
  await openPlanByKeys(window, PLAN.ref);
  await window.keyboard.press('Shift+K');
  await expect(whose(window)).toContainText('You have opened the other marking of this plan.');
  expect(await looks()).toEqual([[LEAD.id], [LEAD.id]]);
  // Nor is the plan given to them.
  await window.keyboard.press('Control+2');
  await window.getByRole('tab', { name: /^Samples/ }).click();
  await window.getByRole('button', { name: 'Marked twice' }).first().click();
  await window.getByRole('button', { name: `More for ${PLAN.ref}` }).press('Enter');
  await window.getByRole('menuitem', { name: 'Give to somebody else…' }).press('Enter');
  const give = window.getByRole('dialog', { name: `Who marks ${PLAN.ref}` });
  await expect(give).toContainText(`${LEAD.name} has opened another person’s marking of this plan`);
  await window.keyboard.press('Escape');
});

test('a lead whom a sample gives the plan afterwards begins no marking, and somebody else can', async () => {
  await running.close();
  const store = await openCouncil(profile);
  const sample = sampleSchema.parse((await keptRecords(profile, 'samples'))[0]);
  const given = { ...sample, members: sample.members.map((member) => ({ ...member, auditorIds: [ONE.id, LEAD.id] })) };
  await store.commit({
    action: 'edit-sample',
    by: LEAD,
    changes: [{ table: 'samples', id: sample.id, value: given }],
  });
  await store.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await pressPlan(window, PLAN.ref);
  const problem = window.getByText('You have opened another person’s audit of this plan.', { exact: false });
  await expect(problem).toBeVisible();
  await expect(problem).toContainText('Give the plan to somebody who has not opened it');
  await expectNoViolations(window);
  expect(await openAudits()).toHaveLength(2);

  await sitDown(window, toChoice(THIRD));
  await openPlanByKeys(window, PLAN.ref);
  await expect(whose(window)).toContainText(`Begun by ${OTHER.name}`);
  await window.keyboard.press('Shift+K');
  await expect(whose(window)).toBeHidden();
  await handIn(window);
  expect((await openAudits()).map(({ auditorId }) => auditorId)).toEqual([ONE.id]);
  expect(running.problems()).toEqual([]);
});
