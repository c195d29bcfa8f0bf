import { expect, type Page, test } from '@playwright/test';
import { currentCriterion } from '../helpers/audit-screen';
import { openPlanByKeys, tabTo } from '../helpers/journey/keyboard-work';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { selectText } from '../helpers/journey/text-pane';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, foldEntries, readJournal } from '../helpers/read-journal';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';

/** A day's work is taken back by the window after the one that was killed: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const PLAN = samplePlan('P-1042');

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

const UNDONE = ['answers', 'evidence', 'links', 'dismissals', 'planNotes', 'corrections'];

/** Everything that undo is about, as the journal on the disk leaves it. */
async function onDisk(): Promise<string> {
  const tables = foldEntries((await readJournal(await findJournal(profile))).entries);
  return JSON.stringify(UNDONE.map((name) => [name, [...(tables.get(name) ?? [])].sort()]));
}

const press = async (window: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key);
};

async function goToF(window: Page): Promise<void> {
  await window.getByRole('tab', { name: /^F / }).click();
  await expect.poll(() => currentCriterion(window)).toMatch(/^F/);
}

interface Deed {
  /** As the buttons say it. */
  readonly label: string;
  readonly act: (window: Page) => Promise<void>;
}

const DEEDS: readonly Deed[] = [
  { label: 'mark F1', act: (window) => press(window, '2') },
  { label: 'mark F2', act: (window) => press(window, 'Enter', '1') },
  {
    label: 'note on F2',
    act: async (window) => {
      await press(window, 't');
      await window.keyboard.type('Who does it, and how often?');
      await press(window, 'Escape');
    },
  },
  {
    label: 'suggested wording for F2',
    act: async (window) => {
      await press(window, 'w');
      await window.keyboard.type('A teaching assistant, 30 minutes on three days a week.');
      await press(window, 'Escape');
    },
  },
  {
    label: 'evidence for F2',
    act: async (window) => {
      await selectText(window, 'Pre-teaching', 'key words');
      await press(window, 'e');
    },
  },
  { label: 'dismissing a prompt', act: (window) => press(window, 'p', 'd') },
  {
    label: 'moving text to J',
    act: async (window) => {
      await tabTo(window, '.paper-scroll');
      await press(window, 'ArrowDown', 'm');
      await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
      await window.keyboard.type('J');
      await press(window, 'Enter', 'Escape');
    },
  },
  {
    label: 'note on the plan',
    act: async (window) => {
      await press(window, 'Shift+T');
      await window.keyboard.type('Read with the advice beside it.');
      await press(window, 'Escape');
    },
  },
  {
    label: 'link in the golden thread',
    act: async (window) => {
      await press(window, 'g');
      await expect(window.locator('.thread').getByRole('button', { name: /^B 1: / })).toBeFocused();
      await press(window, 'Space', 'ArrowRight', 'Enter', 'Escape');
    },
  },
  {
    label: 'mark F2',
    act: async (window) => {
      await goToF(window);
      await window.getByRole('button', { name: /^F2 / }).click();
      await press(window, '3');
    },
  },
];

const step = (window: Page, kind: 'Undo' | 'Redo', label: string) =>
  window.getByRole('button', { name: `${kind} ${label}`, exact: true });

/** What was on the disk before the first deed and after each. */
const states: string[] = [];

test('each deed is a step with its name on the button, kept before the next', async () => {
  const { window } = running;
  await openPlanByKeys(window, PLAN.ref);
  await goToF(window);
  states.push(await onDisk());
  for (const { label, act } of DEEDS) {
    await act(window);
    await expect(step(window, 'Undo', label)).toBeEnabled();
    await expect.poll(onDisk, { message: label }).not.toBe(states.at(-1));
    states.push(await onDisk());
  }
});

test('after a kill Ctrl Z takes them back one by one, in order, and Ctrl Y does them again', async () => {
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  expect(await onDisk()).toBe(states.at(-1));
  for (const [index, { label }] of [...DEEDS.entries()].reverse()) {
    await expect(step(window, 'Undo', label)).toBeEnabled();
    await press(window, 'Control+z');
    await expect.poll(onDisk, { message: `before ${label}` }).toBe(states[index]);
    await expect(step(window, 'Redo', label)).toBeEnabled();
    await expect(window.getByRole('status', { name: 'Messages' })).toHaveText(`Undid: ${label}.`);
  }
  await expect(window.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await press(window, 'Control+z');
  await expect(window.getByRole('status', { name: 'Messages' })).toHaveText('Nothing left to undo.');
  for (const [index, { label }] of DEEDS.entries()) {
    await press(window, 'Control+y');
    await expect.poll(onDisk, { message: `again ${label}` }).toBe(states[index + 1]);
  }
  await expect(window.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
});

test('what was taken back before a kill can be done again after it, in the middle of the row', async () => {
  await press(running.window, 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(onDisk).toBe(states.at(-4));
  await running.kill('group');
  await running.close();
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await openPlanByKeys(window, PLAN.ref);
  await expect(step(window, 'Undo', DEEDS.at(-4)?.label ?? '')).toBeEnabled();
  await expect(step(window, 'Redo', DEEDS.at(-3)?.label ?? '')).toBeEnabled();
  await press(window, 'Control+y', 'Control+y', 'Control+y');
  await expect.poll(onDisk).toBe(states.at(-1));
});
