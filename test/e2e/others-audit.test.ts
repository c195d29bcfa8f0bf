import { expect, type Page, test } from '@playwright/test';
import { goToCriterion, goToSection, pressKeys, untilSaved } from '../helpers/audit-screen';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { sitDown } from '../helpers/journey/sit-down';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson, TEST_PERSON } from '../helpers/set-up';

/** Two auditors at one desk: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [samplePath(PLAN.file)]);
  await window.getByRole('button', { name: 'Close this list' }).click();
  await openPlanByKeys(window, PLAN.ref);
  await goToSection(window, 'F');
  await goToCriterion(window, 'F1');
  await pressKeys(window, ['2']);
  await untilSaved(window);
});
test.afterAll(() => running?.close());

const strip = (window: Page) => window.getByRole('region', { name: 'Whose audit this is' });

async function trailLines(window: Page): Promise<string[]> {
  const more = window.getByRole('button', { name: 'More for this audit' });
  if (await more.isVisible()) {
    await more.click();
    await window.getByRole('menuitem', { name: 'Trail' }).click();
  } else await window.getByRole('button', { name: 'Trail' }).click();
  await expect(window.locator('.trail-what').first()).toBeVisible();
  const what = await window.locator('.trail-what').allTextContents();
  const who = await window.locator('.trail-who').allTextContents();
  await window.keyboard.press('Escape');
  return what.map((words, index) => `${words} / ${who[index]?.split(' (')[0]}`);
}

/** In which of the two lines that take turns screen readers were last told that nothing was changed; -1 for neither. */
const refusalSaid = (window: Page): Promise<number> =>
  window
    .getByRole('status', { name: 'Messages' })
    .locator('span')
    .evaluateAll((lines) => lines.findIndex((line) => line.textContent?.startsWith('Nothing was changed') === true));

test('an open audit of another person is looked at: no key changes it, and each says why', async () => {
  const { window } = running;
  await sitDown(window, 'Somebody new', { name: 'Second Auditor', initials: 'SA' });
  await openPlanByKeys(window, PLAN.ref);
  await expect(strip(window)).toContainText(new RegExp(`^Begun by ${TEST_PERSON.name} on \\d+ \\w+ \\d{4}\\.`));
  const refused = strip(window).getByText('Nothing was changed', { exact: false });
  await expect(refused).toBeHidden();
  const before = await trailLines(window);
  await window.getByRole('tab', { name: 'Answers so far' }).click();
  const keys = [
    '3',
    'n',
    'x',
    'Delete',
    'e',
    'd',
    'Shift+D',
    'm',
    't',
    'Shift+T',
    'w',
    'b',
    'v',
    'Control+z',
    'Control+Enter',
  ];
  for (const key of keys) {
    const said = await refusalSaid(window);
    await window.keyboard.press(key);
    await expect.poll(() => refusalSaid(window), key).not.toBe(said);
    await expect(refused).toBeVisible();
  }
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('row', { name: /^F1 / })).toContainText('Met');
  expect(await trailLines(window)).toEqual(before);
});

test('what is only looked at has room and no barrier', async () => {
  const { window } = running;
  for (const tab of ['Answers so far', 'Plan text']) {
    await window.getByRole('tab', { name: tab }).click();
    await expectNoViolations(window);
    for (const zoom of [1, 2] as const) {
      await makeSmall(running, zoom);
      await expectRoom(window, zoom);
    }
    await makeSmall(running, 1);
  }
});

test('taken over, it can be marked, undo leaves alone what came before, and the trail keeps who did what', async () => {
  const { window } = running;
  await strip(window).getByRole('button', { name: 'Take it over' }).press('Enter');
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeVisible();
  await expect(strip(window)).toBeHidden();
  await expect(window.getByRole('heading', { name: PLAN.ref, level: 1 })).toBeFocused();
  await expect(window.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await goToSection(window, 'F');
  await goToCriterion(window, 'F2');
  await pressKeys(window, ['3']);
  await untilSaved(window);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await pressKeys(window, ['1']);
  await untilSaved(window);
  expect((await trailLines(window)).slice(0, 5)).toEqual([
    'Marked F2: Partly met / Second Auditor',
    'Undid: mark on F2, now Not answered / Second Auditor',
    'Marked F2: Strong / Second Auditor',
    'Took the audit over / Second Auditor',
    `Marked F1: Met / ${TEST_PERSON.name}`,
  ]);
});

test('the one who began it finds who took it over', async () => {
  const { window } = running;
  await sitDown(window, `${TEST_PERSON.name} (${TEST_PERSON.initials})`);
  await openPlanByKeys(window, PLAN.ref);
  await expect(strip(window)).toContainText(/^Taken over by Second Auditor on \d+ \w+ \d{4}\./);
});
