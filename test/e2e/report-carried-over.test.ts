import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openBoard, press, write } from '../helpers/board/board-screen';
import { fixClock } from '../helpers/fixed-clock';
import { exportForm, openReport, openTab, preview, untilWorkedOut } from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import { readDocx } from '../helpers/read-docx';

/** What goes from one month's report into the next: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let folder: string;
let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-carried-'));
  running = await launchApp();
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
  await fixClock(running, '2026-10-12T10:00:00.000Z');
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
});

const period = (): Locator => window.getByRole('region', { name: 'Period', exact: true });

async function addAction(action: string, due: string): Promise<void> {
  await openBoard(window, 'Actions');
  await press(window, 'Add an action');
  await write(window, {
    Area: 'Provision',
    Action: action,
    'Owner’s role': 'SEND service manager',
    Due: due,
    'The measure in words': 'A sample of plans read by a second person',
  });
  await press(window, 'Add the action');
  await expect(window.getByRole('table', { name: 'Improvement actions' })).toContainText(action);
}

async function setStatus(action: string, steps: number, note: string): Promise<void> {
  await press(window, action);
  const step = window.getByRole('dialog').getByRole('region', { name: 'How it stands' });
  for (let at = 0; at < steps; at += 1) await step.getByRole('button', { name: /Status/ }).press('ArrowRight');
  await step.getByRole('textbox', { name: 'Note' }).fill(note);
  await press(step, 'Keep this step');
  await expect(window.getByRole('dialog')).toContainText(note);
  await window.getByRole('dialog').press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

interface Saved {
  readonly words: string;
  /** The last cell of each action's row, how it stands, by the action's own words. */
  readonly status: (action: string) => string | undefined;
}

async function savedReport(name: string): Promise<Saved> {
  const path = join(folder, `${name}.docx`);
  await answerSaveDialog(running.app, path);
  await exportForm(window, 'Word document');
  const { paragraphs, tables } = readDocx(await readFile(path));
  const rows = tables.find(({ rows: [head] }) => head?.[0] === 'Weak area, and action')?.rows ?? [];
  return {
    words: paragraphs.map(({ text }) => text).join('\n'),
    status: (action) => rows.find(([first]) => first?.includes(action))?.at(-1),
  };
}

test('the first report tells its actions, and of none that it is new', async () => {
  await addAction('Read every plan aloud', '30/11/2026');
  await addAction('Write a guide to provision', '30/10/2026');
  await openReport(window);
  await openTab(window, 'Setup');
  for (const [label, week] of [
    ['To', 41],
    ['From', 36],
  ] as const) {
    await period()
      .getByRole('button', { name: new RegExp(`\\b${label}$`) })
      .click();
    await window.getByRole('option', { name: `Week ${week}, 2026`, exact: true }).click();
  }
  await preview(window).getByRole('button', { name: 'Write: Context' }).click();
  await window.keyboard.type('A panel reads every plan since the summer.');
  await preview(window).getByRole('button', { name: 'Done' }).click();
  await preview(window).getByRole('button', { name: 'Put it in: Context' }).click();
  await openTab(window, 'Words');
  await window.getByText('Put the wording of actions into the report').click();
  await untilWorkedOut(window);
  const { words, status } = await savedReport('October');
  expect(words).toMatch(/\d+ actions are open: .*2 not started/);
  expect(words).not.toContain('Since the report of');
  expect(words).toContain('A panel reads every plan since the summer.');
  expect(['Read every plan aloud', 'Write a guide to provision'].map(status)).toEqual(['Not started', 'Not started']);
});

test('the next one carries them over, with what became of them, and keeps the words', async () => {
  await fixClock(running, '2026-11-26T10:00:00.000Z');
  await openBoard(window, 'Actions');
  await setStatus('Read every plan aloud', 1, 'Two teams do so');
  await setStatus('Write a guide to provision', 5, 'The national one will do');
  await addAction('Read drafts in pairs', '29/1/2027');
  await openReport(window);
  await openTab(window, 'Setup');
  await period().getByRole('button', { name: 'Since the last report' }).click();
  await untilWorkedOut(window);
  const { words, status } = await savedReport('November');
  expect(words).toMatch(/Since the report of 12 October 2026: .*\b\d+ new and \d+ carried forward\./);
  expect(words).toContain('A panel reads every plan since the summer.');
  expect(status('Read every plan aloud')).toBe('On track');
  expect(status('Write a guide to provision')).toBe('Dropped');
  expect(status('Read drafts in pairs')).toBe('Not started, new');
});
