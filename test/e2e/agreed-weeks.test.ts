import { expect, type Page, test } from '@playwright/test';
import { untilSaved } from '../helpers/audit-screen';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';

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

/** The plan of the newest two audits that nobody has agreed the marks of. */
async function newestPair() {
  const audits = await keptRecords(profile, 'audits', 'sample');
  const settled = new Set(audits.flatMap(({ agrees }) => (Array.isArray(agrees) ? agrees : [])));
  const open = audits.filter(({ id, state }) => state === 'submitted' && !settled.has(id));
  const pairs = open.flatMap((one, at) =>
    open
      .slice(at + 1)
      .filter((other) => other.planId === one.planId && other.rubricVersion === one.rubricVersion)
      .map((other) => ({ planId: one.planId, ids: [one.id, other.id], at: String(other.submittedAt) })),
  );
  const newest = pairs.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const plan = (await keptRecords(profile, 'plans', 'sample')).find(({ id }) => id === newest?.planId);
  return { ref: String(plan?.ref), ids: newest?.ids ?? [] };
}

/** Notes every bench of two markings that is drawn from now on, by how far it says that settling has got. */
async function watchBenches(window: Page) {
  await window.evaluate(() => {
    const drawn = new Set<string>();
    const look = () => {
      const bench = document.querySelector('.agree .audit-progress span');
      if (bench !== null) drawn.add(bench.textContent ?? '');
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { drawnBenches: () => [...drawn] });
  });
  return (): Promise<unknown> => window.evaluate('drawnBenches()');
}

test('a manager agrees the marks of two others in the newest of the 26 weeks', async () => {
  const { window } = running;
  await setUpWithWeeks(window, { name: 'Test Manager', initials: 'TM', role: 'Manager' });
  const { ref, ids } = await newestPair();
  const before = await keptRecords(profile, 'audits', 'sample');
  await openPlanByKeys(window, ref);
  await expect(window.getByRole('region', { name: 'Marked twice' })).toContainText('have both handed in.');
  const drawn = await watchBenches(window);
  await window.keyboard.press('Shift+Y');
  const rows = window.getByRole('table', { name: 'Conflicts' }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  // Not once the table of before it was begun, which would be taken away from under the hand.
  expect(await drawn()).toEqual([`0 of ${count} settled`]);
  for (let at = 0; at < count; at += 1) {
    await rows.nth(at).getByRole('button').click();
    await window.keyboard.press('2');
    await window.keyboard.press('t');
    await window.keyboard.type('Read together.');
    await window.keyboard.press('Escape');
    await expect(window.getByText(`${at + 1} of ${count} settled`, { exact: true })).toBeVisible();
  }
  await untilSaved(window);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('region', { name: 'Marked twice' })).toContainText('Agreed by TM');
  const after = await keptRecords(profile, 'audits', 'sample');
  const agreed = after.find(({ id }) => !before.some((one) => one.id === id));
  expect(agreed).toMatchObject({ state: 'agreed', result: { band: expect.any(String) } });
  expect([...(Array.isArray(agreed?.agrees) ? agreed.agrees : [])].sort()).toEqual([...ids].sort());
  expect(after.filter(({ id }) => id !== agreed?.id)).toEqual(before);
  expect(running.problems()).toEqual([]);
});
