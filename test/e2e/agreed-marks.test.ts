import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KEY_ACTIONS } from '../../renderer/keyboard/actions';
import { printedKeys } from '../../renderer/keyboard/printed-keys';
import { pressKeys, untilSaved } from '../helpers/audit-screen';
import { keptRecords } from '../helpers/journey/kept-work';
import { openPlanByKeys } from '../helpers/journey/keyboard-work';
import { keylessControls } from '../helpers/journey/keyless-controls';
import { isException } from '../helpers/journey/keyless-exceptions';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import {
  BY_ONE,
  BY_OTHER,
  conflicts,
  expectBlind,
  handIn,
  LEAD,
  line,
  mark,
  messages,
  NOTE,
  ONE,
  OTHER,
  PLAN,
  rowOf,
  settled,
  strip,
  THIRD,
  toChoice,
  trail,
} from '../helpers/journey/marked-twice';
import { underHeading } from '../helpers/journey/report-contents';
import { exportForm, openReport } from '../helpers/journey/report-screen';
import { samplePath, samplePlan } from '../helpers/journey/sample-plans';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { sitDown } from '../helpers/journey/sit-down';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { readDocx } from '../helpers/read-docx';
import { drawForTwo } from '../helpers/sample/draw-for-two';
import { atWeekScreen } from '../helpers/set-up';

/** Two people mark one drawn plan blind and then agree its marks: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

/** Of a scan nothing can be read. */
const SCAN = samplePlan('P-1145');
let profile: string;
let reports: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  reports = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-reports-'));
  await drawForTwo(profile, [ONE, OTHER, THIRD, LEAD], [PLAN.ref]);
  running = await launchApp({ profile });
  await atWeekScreen(running.window);
  await loadPlans(running.window, [samplePath(PLAN.file), samplePath(SCAN.file)]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(reports);
});

test('neither of two sees the other’s marking while it is open: not in the list, the audit or the trail', async () => {
  const { window } = running;
  await mark(window, BY_ONE);
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Marking');
  await sitDown(window, toChoice(OTHER));
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Not started');
  await mark(window, BY_OTHER);
  await expectBlind(window, ONE, NOTE.one);
  await sitDown(window, toChoice(ONE));
  await openPlanByKeys(window, PLAN.ref);
  await expect(window.getByText('4 of 44', { exact: true })).toBeVisible();
  await expectBlind(window, OTHER, NOTE.other);
});

test('whoever hands in first sees no other marking before that is in, and cannot begin to agree', async () => {
  const { window } = running;
  await handIn(window);
  await expectBlind(window, OTHER, NOTE.other);
  await window.keyboard.press('Shift+Y');
  await expect(messages(window)).toHaveText('Marks are agreed once two people have handed in an audit of this plan.');
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Submitted');
  await sitDown(window, toChoice(OTHER));
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Marking');
  await openPlanByKeys(window, PLAN.ref);
  await expectBlind(window, ONE, NOTE.one);
  await handIn(window);
  await expect(strip(window)).toContainText('TA and OA have both handed in.');
});

test('what the text holds is counted when an audit is handed in, and left out where no text can be read', async () => {
  const { window } = running;
  const handedIn = await keptRecords(profile, 'audits');
  expect(handedIn).toHaveLength(2);
  for (const audit of handedIn)
    expect(audit.counts).toMatchObject({
      bank: expect.stringMatching(/^default-\d+$/),
      prompts: { contingent: 2, 'unnamed-deliverer': 4 },
      provision: { items: expect.any(Number), all: expect.any(Number) },
    });
  await openPlanByKeys(window, SCAN.ref);
  await window.keyboard.press('1');
  await untilSaved(window);
  await handIn(window);
  const scanned = (await keptRecords(profile, 'audits')).find(({ id }) => !handedIn.some((one) => one.id === id));
  expect(scanned).toMatchObject({ state: 'submitted' });
  expect(scanned).not.toHaveProperty('counts');
});

test('an auditor who marked neither cannot settle the marks; either of the two can', async () => {
  const { window } = running;
  await sitDown(window, toChoice(THIRD));
  await openPlanByKeys(window, PLAN.ref);
  await expect(strip(window)).toBeVisible();
  await expect(strip(window).getByRole('button', { name: 'Agree the marks' })).toBeHidden();
  await sitDown(window, toChoice(OTHER));
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Marks to agree');
  await openPlanByKeys(window, PLAN.ref);
  await expectNoViolations(window);
  await window.keyboard.press('Shift+Y');
  await expect(conflicts(window)).toBeVisible();
  await settled(window, '0 of 3 settled');
  for (const id of ['F1', 'F2', 'J1']) await expect(rowOf(window, id)).toContainText('to settle');
});

test('the screen of the conflicts has room, no barrier, and a key at every control', async () => {
  const { window } = running;
  await expectNoViolations(window);
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
  }
  await makeSmall(running, 1);
  expect((await keylessControls(window)).filter((control) => !isException(control))).toEqual([]);
  const hints = await window.locator('.key-hint:visible').allTextContents();
  for (const action of ['first-marking', 'second-marking', 'all-criteria', 'give-up-agreeing', 'submit'] as const)
    expect(hints).toContain(printedKeys(KEY_ACTIONS[action].keys[0]));
});

test('conflicts are settled by keys, each with a mark and a reason, beside the text and the evidence of both', async () => {
  const { window } = running;
  const card = window.getByRole('region', { name: 'Marks on F1' });
  await expect(card).toContainText(NOTE.one);
  await expect(card).toContainText(NOTE.other);
  const painted = window.getByRole('region', { name: 'Plan text' });
  await window.keyboard.press('f');
  const place = painted.locator('[data-block]:focus');
  await expect(place).toContainText('teaching assistant');
  await expect(place).toBeInViewport();
  await window.keyboard.press('z');
  await window.keyboard.press('2');
  await expect(rowOf(window, 'F1')).toContainText('reason missing');
  await window.keyboard.press('t');
  await window.keyboard.type('Says who and how often, not how long.');
  await window.keyboard.press('Escape');
  await expect(rowOf(window, 'F1')).toContainText('settled');
  await settled(window, '1 of 3 settled');
  await window.keyboard.press('Control+Enter');
  await expect(messages(window)).toHaveText('F2 needs an agreed mark and a reason before the marks are agreed.');
  await expect(window.getByRole('region', { name: 'Marks on F2' })).toBeVisible();
  await expect(conflicts(window)).toBeVisible();
});

test('killed in between, nothing is lost; what was done is still undone', async () => {
  const { window: before } = running;
  await untilSaved(before);
  await running.kill('group');
  running = await launchApp({ profile });
  const { window } = running;
  await atWeekScreen(window);
  await expect(line(window)).toContainText('Agreeing marks');
  await expect(window.getByRole('button', { name: `Continue ${PLAN.ref}` })).toBeVisible();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Enter');
  await settled(window, '1 of 3 settled');
  await expect(rowOf(window, 'F1')).toContainText('settled');
  await window.keyboard.press('Control+z');
  await settled(window, '0 of 3 settled');
  await window.keyboard.press('Control+y');
  await settled(window, '1 of 3 settled');
});

test('one of the two is not reopened while the marks are being agreed, and the way on is said', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'TA’s audit' }).click();
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
  await window.keyboard.press('Shift+O');
  const dialog = window.getByRole('dialog', { name: `Reopen ${PLAN.ref}?` });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A slip.');
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/give them up first/);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.keyboard.press('Shift+Y');
  await settled(window, '1 of 3 settled');
});

test('handed in, the agreed marks are a third record and the two stay as they were', async () => {
  const { window } = running;
  const before = await keptRecords(profile, 'audits');
  const own = before.filter(({ agrees }) => agrees === undefined);
  for (const [id, key, reason] of [
    ['F2', '1', 'The lower: two items say no more than access to.'],
    ['J1', 'n', 'No direct payment is asked for.'],
  ] as const) {
    await rowOf(window, id).getByRole('button').click();
    await pressKeys(window, [key, 't']);
    await window.keyboard.type(reason);
    await window.keyboard.press('Escape');
    await expect(rowOf(window, id)).toContainText('settled');
  }
  await settled(window, '3 of 3 settled');
  await untilSaved(window);
  await window.keyboard.press('Control+Enter');
  await expect(strip(window)).toContainText('Agreed by OA from the marks of TA and OA.');
  const kept = await keptRecords(profile, 'audits');
  const agreed = kept.find(({ agrees }) => agrees !== undefined);
  expect(agreed).toMatchObject({ state: 'agreed', auditorId: OTHER.id, counts: own[1]?.counts });
  expect(kept.filter(({ agrees }) => agrees === undefined)).toEqual(own);
  expect((await trail(window)).at(0)).toBe('Handed in the agreed marks / Other Auditor');
  await expectNoViolations(window);
  await window.keyboard.press('Shift+Y');
  await expect(conflicts(window)).toBeVisible();
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeHidden();
  await expectNoViolations(window);
  await window.keyboard.press('Shift+Y');
  await expect(strip(window)).toBeVisible();
  await window.keyboard.press('Control+1');
  await expect(line(window)).toContainText('Agreed');
});

test('the Board report counts the plan once, with its agreed marks', async () => {
  const { app, window } = running;
  const path = join(reports, 'Board report.docx');
  await openReport(window);
  await expect(window.getByText(/^2 submitted audits in this period/)).toBeVisible();
  await answerSaveDialog(app, path);
  await exportForm(window, 'Word document');
  // Two are too few to be told.
  const front = underHeading(readDocx(await readFile(path)), '').join('\n');
  expect(front).toContain('1 to 4');
});

test('agreed marks are reopened with a reason, given up, and then one of the two can be reopened', async () => {
  const { window } = running;
  await sitDown(window, toChoice(ONE));
  await openPlanByKeys(window, PLAN.ref);
  await expect(strip(window)).toContainText('Agreed by OA');
  await window.keyboard.press('Shift+O');
  const reopen = window.getByRole('dialog', { name: `Reopen ${PLAN.ref}?` });
  await reopen.getByRole('textbox', { name: 'Reason' }).fill('The panel asked.');
  await reopen.getByRole('button', { name: 'Reopen' }).click();
  await expect(strip(window)).toContainText('The marks of TA and OA are being agreed by OA.');
  await expect(reopen).toBeHidden();
  await window.keyboard.press('Shift+Y');
  await settled(window, '3 of 3 settled');
  await expect(window.getByRole('button', { name: /^Take it over/ })).toBeVisible();
  await window.keyboard.press('Shift+K');
  await expect(window.getByRole('button', { name: 'Give up…' })).toBeVisible();
  await window.keyboard.press('Shift+Delete');
  const dialog = window.getByRole('dialog', { name: `Give up agreeing the marks of ${PLAN.ref}?` });
  await dialog.getByRole('button', { name: 'Give up' }).click();
  await expect(strip(window)).toContainText('TA and OA have both handed in.');
  await window.keyboard.press('Shift+O');
  await reopen.getByRole('textbox', { name: 'Reason' }).fill('A slip.');
  await reopen.getByRole('button', { name: 'Reopen' }).click();
  await expect(window.getByRole('group', { name: /^Rating of / })).toBeVisible();
  expect(running.problems()).toEqual([]);
});
