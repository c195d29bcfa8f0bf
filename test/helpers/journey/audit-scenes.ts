import { expect, type Page } from '@playwright/test';
import { goToSection } from '../audit-screen';
import { loadPlans } from '../load-plans';
import { openPlanByKeys, tabTo } from './keyboard-work';
import { bankOf, writeNote } from './notes-and-bank';
import { openReport } from './report-screen';
import { samplePath, samplePlan } from './sample-plans';
import type { Scene } from './scenes';

/** Plans of the sample: one handed in, one not marked by anyone. */
const DONE = 'P-1042';
const NEW = 'P-1110';

const pressEscape = (window: Page) => window.keyboard.press('Escape');

/** Opens the plan that is being marked, unless it is open already. */
async function openNew(window: Page): Promise<void> {
  const title = window.getByRole('heading', { name: NEW, level: 1 });
  if (!(await title.isVisible())) await openPlanByKeys(window, NEW);
  await expect(window.getByRole('region', { name: 'Plan text' }).locator('.run').first()).toBeVisible();
}

async function openDone(window: Page): Promise<void> {
  const title = window.getByRole('heading', { name: DONE, level: 1 });
  if (!(await title.isVisible())) await openPlanByKeys(window, DONE);
  await expect(window.getByText(/^Submitted on /)).toBeVisible();
}

async function fromMenu(window: Page, item: string): Promise<void> {
  await openNew(window);
  await window.getByRole('button', { name: 'More for this audit' }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

async function openBank(window: Page): Promise<void> {
  await openNew(window);
  await goToSection(window, 'F');
  await window.keyboard.press('b');
  await expect(bankOf(window).locator('.bank-insert').first()).toBeVisible();
}

const choiceBar = (window: Page) => window.getByRole('toolbar', { name: 'Chosen passages' });

async function choosePassages(window: Page): Promise<void> {
  await openNew(window);
  await tabTo(window, '.paper-scroll');
  for (const key of ['ArrowDown', 'Shift+ArrowDown']) await window.keyboard.press(key);
  await expect(choiceBar(window)).toBeVisible();
}

async function clearChoice(window: Page): Promise<void> {
  await choiceBar(window).getByRole('button', { name: 'Clear' }).click();
  await expect(choiceBar(window)).toBeHidden();
}

/** Scenes of marking and of a result, on the sample data. */
export const AUDIT_SCENES: readonly Scene[] = [
  {
    name: 'marking, with some marks given',
    show: async (window) => {
      await openNew(window);
      for (const key of ['3', 'Enter', '0', 'Enter', 'x', 'Enter', '1']) await window.keyboard.press(key);
    },
  },
  {
    name: 'marking, with how to judge a criterion and all warnings opened',
    show: async (window) => {
      await openNew(window);
      await window.getByRole('button', { name: 'How to judge it' }).click();
      await window.locator('.warnings-button').click();
    },
    leave: async (window) => {
      await window.locator('.warnings-button').click();
    },
  },
  {
    name: 'notes on a criterion, kept in the comment bank',
    show: async (window) => {
      await openNew(window);
      await goToSection(window, 'F');
      await writeNote(window, 'Says what will happen, but not who does it, how often or for how long.');
      await window.keyboard.press('v');
      await window.keyboard.press('Shift+B');
      await expect(window.getByRole('button', { name: 'Kept: this note is in the comment bank' })).toBeVisible();
    },
  },
  { name: 'the comment bank', show: openBank, leave: pressEscape },
  {
    name: 'a comment of the bank open for change, with nothing in it',
    show: async (window) => {
      await openBank(window);
      for (const key of ['ArrowDown', 'F2', 'Control+a', 'Delete', 'Control+Enter']) await window.keyboard.press(key);
      await expect(bankOf(window).getByRole('alert')).toBeVisible();
    },
    leave: async (window) => {
      await pressEscape(window);
      await expect(bankOf(window).locator('.bank-insert').first()).toBeFocused();
      await pressEscape(window);
    },
  },
  {
    name: 'the note on the plan',
    show: async (window) => {
      await openNew(window);
      await window.keyboard.press('Shift+T');
      await expect(window.getByRole('dialog').getByLabel('Note on the plan')).toBeFocused();
    },
    leave: pressEscape,
  },
  { name: 'passages chosen in the text', show: choosePassages, leave: clearChoice },
  {
    name: 'choosing a section for passages',
    show: async (window) => {
      await choosePassages(window);
      await window.keyboard.press('m');
      await expect(window.getByRole('menu', { name: 'Move to section' })).toBeVisible();
    },
    leave: async (window) => {
      await pressEscape(window);
      await clearChoice(window);
    },
  },
  {
    name: "the audit's menu",
    show: async (window) => {
      await openNew(window);
      await window.getByRole('button', { name: 'More for this audit' }).click();
      await expect(window.getByRole('menu', { name: 'This audit' })).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'asking for the running grade',
    show: (window) => fromMenu(window, 'Show running grade'),
    leave: pressEscape,
  },
  {
    name: 'the running grade shown',
    show: async (window) => {
      await fromMenu(window, 'Show running grade');
      await window.getByRole('button', { name: 'Show it' }).click();
      await expect(window.getByRole('button', { name: /^Running grade: / })).toBeVisible();
    },
    leave: async (window) => {
      await window.getByRole('button', { name: /^Running grade: / }).click();
    },
  },
  {
    name: 'a trail longer than the window',
    show: async (window) => {
      await openNew(window);
      for (let mark = 0; mark < 24; mark += 1) await window.keyboard.press(String(mark % 4));
      await fromMenu(window, 'Trail');
      await expect(window.getByRole('dialog').getByText(/newest first/)).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'submitting with criteria unanswered',
    show: async (window) => {
      await openNew(window);
      await window.keyboard.press('Control+Enter');
      await expect(window.getByRole('list', { name: 'Unanswered criteria' })).toBeVisible();
    },
    leave: pressEscape,
  },
  { name: 'the result of an audit', show: openDone },
  {
    name: 'the text of a plan whose audit was handed in',
    show: async (window) => {
      await openDone(window);
      await window.getByRole('tab', { name: 'Plan text' }).click();
      await expect(window.getByRole('region', { name: 'Plan text' }).locator('.run').first()).toBeVisible();
    },
    leave: async (window) => {
      await window.getByRole('tab', { name: 'Result' }).click();
    },
  },
  {
    name: 'reopening an audit, without a reason',
    show: async (window) => {
      await openDone(window);
      await window.getByRole('button', { name: 'Reopen…' }).click();
      await window.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
      await expect(window.getByText('Write why it is reopened.')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'a result with a newer draft beside it',
    show: async (window) => {
      await window.keyboard.press('Control+1');
      await loadPlans(window, [samplePath(samplePlan(DONE).file)]);
      await window.getByRole('button', { name: `Load as a new draft of ${DONE}` }).click();
      await window.getByRole('button', { name: 'Close this list' }).click();
      await openDone(window);
      await expect(window.getByRole('region', { name: 'A newer draft' })).toBeVisible();
    },
  },
];

/** The other screens, on the sample data. */
export const OTHER_SCENES: readonly Scene[] = [
  {
    name: 'the board report',
    show: async (window) => {
      await openReport(window);
    },
  },
  {
    name: 'the rubric, with a criterion opened',
    show: async (window) => {
      await window.keyboard.press('Control+6');
      await window.getByRole('button', { name: /^F1 / }).click();
    },
  },
  {
    name: 'the phrase bank, with a phrase opened',
    show: async (window) => {
      await window.keyboard.press('Control+6');
      await window.getByRole('tab', { name: 'Phrase bank' }).click();
      await window.getByRole('button', { name: /^access to/ }).click();
    },
  },
  {
    name: 'data and settings, with a limit that is none',
    show: async (window) => {
      await window.keyboard.press('Control+7');
      await window.getByLabel(/^Most pages of a PDF/).fill('none');
    },
  },
  {
    name: 'importing comments, some of them refused',
    show: async (window) => {
      await window.keyboard.press('Control+7');
      const file = {
        format: 'ehc-plan-audit-comment-bank',
        formatVersion: 1,
        comments: [
          { criterion: 'F3', mark: 1, text: 'No role is named.', uses: 0, addedAt: '2026-11-02T09:00:00.000Z' },
          { criterion: 'F3', mark: 1, text: '', uses: 0, addedAt: '2026-11-02T09:00:00.000Z' },
        ],
      };
      await window
        .getByLabel('Comment bank file')
        .setInputFiles([
          { name: 'bank.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) },
        ]);
      await expect(window.getByRole('dialog', { name: 'Import comments' })).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'removing the sample',
    show: async (window) => {
      const card = window.getByRole('region', { name: 'Invented plans' });
      await card.getByRole('button', { name: 'Remove the sample data' }).click();
      await expect(window.getByRole('alertdialog')).toBeVisible();
    },
    leave: pressEscape,
  },
];
