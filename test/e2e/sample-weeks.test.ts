import { expect, test } from '@playwright/test';
import { keptWeeks } from '../helpers/journey/kept-weeks';
import { keptRecords } from '../helpers/journey/kept-work';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { atWeekScreen } from '../helpers/set-up';

test.describe.configure({ mode: 'serial' });

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('the sample data gain 26 weeks of plans, audits and agreed marks, whole, and keep them over a restart', async () => {
  const weeks = keptWeeks();
  await setUpWithWeeks(running.window);
  const refs = new Set((await keptRecords(profile, 'plans', 'sample')).map(({ ref }) => ref));
  for (const { ref } of weeks.plans) expect(refs).toContain(ref);
  const audits = new Map((await keptRecords(profile, 'audits', 'sample')).map((audit) => [audit.id, audit]));
  for (const { id } of weeks.audits) expect(audits.get(id)?.state).toBe('submitted');
  for (const { id, agrees } of weeks.agreed) expect(audits.get(id)).toMatchObject({ state: 'agreed', agrees });
  expect((await keptRecords(profile, 'rubrics', 'sample')).map(({ version }) => version).sort()).toEqual([1, 2]);
  for (const table of ['actions', 'risks', 'indicators'] as const) {
    const kept = (await keptRecords(profile, table, 'sample')).map(({ id }) => id);
    expect(kept.sort()).toEqual(weeks.board[table].map(({ id }) => id).sort());
  }
  await running.close();
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await running.window.keyboard.press('Control+7');
  await expect(running.window.getByRole('button', { name: 'Go to our own data' })).toBeVisible();
  await expect(running.window.getByRole('button', { name: 'Add 26 weeks of results' })).toBeHidden();
});
