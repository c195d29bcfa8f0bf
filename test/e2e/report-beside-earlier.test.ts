import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  exportForm,
  exportWords,
  openReport,
  openTab,
  startExport,
  untilWorkedOut,
} from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';

/** One report after another of the invented half year: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let profile: string;
let folder: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  profile = await makeProfile();
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-beside-'));
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
  await openReport(window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(folder);
});

const period = (): Locator => window.getByRole('region', { name: 'Period', exact: true });
const sinceLast = (): Locator => period().getByRole('button', { name: 'Since the last report' });
const beside = (): Locator => window.getByRole('region', { name: 'Beside earlier reports', exact: true });

/** Weeks of 2026, both included. */
async function chooseWeeks(from: number, to: number): Promise<void> {
  await openTab(window, 'Setup');
  for (const [label, week] of [
    ['To', to],
    ['From', from],
  ] as const) {
    await period()
      .getByRole('button', { name: new RegExp(`\\b${label}$`) })
      .click();
    await window.getByRole('option', { name: `Week ${week}, 2026`, exact: true }).click();
  }
  await untilWorkedOut(window);
}

async function chooseAudience(name: 'Board' | 'Public'): Promise<void> {
  await openTab(window, 'Setup');
  await window.getByText(name, { exact: true }).last().click();
  await untilWorkedOut(window);
}

async function save(name: string): Promise<void> {
  await answerSaveDialog(running.app, join(folder, `${name}.html`));
  await exportForm(window, 'Web page');
  await untilWorkedOut(window);
}

test('before any report nothing is since the last one, and nothing is held against one', async () => {
  await expect(sinceLast()).toBeHidden();
  await expect(beside()).toBeHidden();
});

test('a report that nobody saved in the end is not held against later ones', async () => {
  await chooseAudience('Public');
  await chooseWeeks(36, 42);
  await answerSaveDialog(running.app, null);
  await startExport(window, 'Web page');
  await expect(exportWords(window)).toHaveText('Cancelled. Nothing was written.', { timeout: 90_000 });
  await chooseWeeks(37, 42);
  await expect(beside()).toBeHidden();
  await save('weeks 37 to 42');
});

test('a report longer by a week of few audits is refused before and when it is exported, with the reason', async () => {
  await chooseWeeks(36, 42);
  await expect(beside()).toContainText('Cannot be saved like this');
  await answerSaveDialog(running.app, join(folder, 'never.html'));
  await startExport(window, 'Web page');
  const dialog = window.getByRole('dialog', { name: 'Not saved: look at this first' });
  await expect(dialog).toContainText(/The report saved on \d+ \w+ \d{4} and this one together give away/, {
    timeout: 90_000,
  });
  await expect(dialog.getByRole('heading', { name: 'Audits and plans' })).toBeVisible();
  await expect(dialog).toContainText('Choose a period that begins and ends as the earlier report did');
  // Six audits were of that week.
  await expect(dialog).not.toContainText(/\b6 (audits|plans)/);
  expect(await saveQuestions(running.app)).toEqual([]);
});

test('an earlier report that was taken back is no longer held against', async () => {
  const dialog = window.getByRole('dialog', { name: 'Not saved: look at this first' });
  await dialog.getByRole('button', { name: 'Nobody has the earlier report; this one replaces it' }).first().click();
  await expect(dialog).toBeHidden();
  await expect(beside()).toBeHidden({ timeout: 60_000 });
  await save('weeks 36 to 42');
});

test('where hiding is enough, more is hidden, and the builder says because of what', async () => {
  await chooseAudience('Board');
  await chooseWeeks(36, 47);
  await save('weeks 36 to 47');
  await chooseWeeks(36, 43);
  await expect(beside()).toContainText('because of earlier reports');
  await beside().getByRole('button', { name: 'What to do' }).click();
  const dialog = window.getByRole('dialog', { name: 'Beside earlier reports' });
  await expect(dialog).toContainText(/counts? (is|are) hidden here that this report would tell by itself/);
  await dialog.getByRole('button', { name: 'Close' }).click();
});
