import { expect, test } from '@playwright/test';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { walkByTab } from '../helpers/journey/walk-by-tab';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { formOf, goToVersions, inStudio, LEAD, outlineOf, takeInHand } from '../helpers/rubric/studio';
import { setUpWithSample } from '../helpers/set-up';

/** The studio at its fullest, looked at in every way a person may have to. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await setUpWithSample(running.window, LEAD);
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
});
test.afterAll(async () => {
  await running?.close();
});

interface View {
  readonly name: string;
  readonly show: () => Promise<void>;
  readonly leave?: () => Promise<void>;
}

const pressEscape = () => running.window.keyboard.press('Escape');
const mode = (name: 'Edit' | 'Try on a plan') => running.window.getByRole('radio', { name }).click();

const VIEWS: readonly View[] = [
  {
    name: 'the ways to start a draft',
    show: async () => {
      await goToVersions(running.window);
      await running.window.getByRole('button', { name: 'Start a draft' }).click();
    },
    leave: pressEscape,
  },
  {
    name: 'the scale, grades and limits of a draft',
    show: async () => {
      const { window } = running;
      if (await window.getByRole('region', { name: 'Versions' }).isVisible()) {
        await window.getByRole('button', { name: 'Start a draft' }).click();
        await window.getByRole('menuitem', { name: 'From the default rubric' }).click();
      }
      await inStudio(window);
      await window.getByRole('button', { name: 'Scale, grades and limits' }).click();
    },
  },
  {
    name: 'a new criterion with what it lacks, asked of some plans',
    show: async () => {
      const { window } = running;
      await takeInHand(window, 'F');
      await window.getByRole('button', { name: 'Add a criterion to F' }).click();
      await formOf(window).getByText('May be not applicable').click();
      await formOf(window).getByText('Some types of plan').click();
      const list = window.getByRole('button', { name: /problem/ });
      if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
      await expect(window.getByRole('region', { name: 'What to put right' })).toBeVisible();
    },
  },
  { name: 'a section in hand', show: () => takeInHand(running.window, 'G') },
  {
    name: 'a try on a plan, with marks',
    show: async () => {
      const { window } = running;
      await takeInHand(window, 'F1');
      await mode('Try on a plan');
      const f1 = window.getByRole('article', { name: 'F1' });
      await expect(f1).toBeVisible();
      await f1.getByRole('radio', { name: '0 Not met' }).click();
    },
    leave: () => mode('Edit'),
  },
  {
    name: 'publishing, with grades that move',
    show: async () => {
      const { window } = running;
      await takeInHand(window, 'F');
      while (
        (await outlineOf(window)
          .getByRole('row', { name: /No title yet/ })
          .count()) > 0
      ) {
        await outlineOf(window)
          .getByRole('row', { name: /No title yet/ })
          .first()
          .click();
        await formOf(window)
          .getByRole('button', { name: /^Remove F/ })
          .click();
      }
      await takeInHand(window, 'B');
      await formOf(window).getByLabel('Weight of each criterion').fill('5');
      await window.keyboard.press('Enter');
      await window.getByRole('button', { name: 'Publish…' }).click();
      await expect(window.getByRole('list', { name: 'Effect on stored audits' })).toBeVisible();
    },
    leave: pressEscape,
  },
];

for (const { name, show, leave } of VIEWS)
  test(`${name}: no violation in light or dark, and nothing cut off at 1366 by 768 or at 200%`, async () => {
    await makeSmall(running, 1);
    await show();
    await expectNoViolations(running.window);
    await expectRoom(running.window, 1);
    await leave?.();
    await makeSmall(running, 2);
    if (leave !== undefined) await show();
    await expectRoom(running.window, 2);
    await leave?.();
    await makeSmall(running, 1);
  });

test('Tab reaches every control of the editor, each in sight with a ring round it', async () => {
  const { window } = running;
  await takeInHand(window, 'F1');
  const { stops, missed, unmarked, hidden } = await walkByTab(window);
  expect(missed).toEqual([]);
  expect(unmarked).toEqual([]);
  expect(hidden).toEqual([]);
  expect(stops.length).toBeGreaterThan(15);
  expect(running.problems()).toEqual([]);
});
