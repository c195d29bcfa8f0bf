import { expect, type Page } from '@playwright/test';
import { loadPlans } from '../load-plans';

import { samplePath, samplePlan } from './sample-plans';

/** A state of the window that a person can get into. */
export interface Scene {
  readonly name: string;
  /** Leads there from any other scene of the same list. */
  readonly show: (window: Page) => Promise<void>;
  /** Closes what `show` opened over the screen. */
  readonly leave?: (window: Page) => Promise<void>;
}

const go = (digit: 1 | 2 | 3 | 4 | 5) => (window: Page) => window.keyboard.press(`Control+${digit}`);
const pressEscape = (window: Page) => window.keyboard.press('Escape');
const heading = (window: Page, name: string) => expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();

/** Plans of the sample: one handed in, one never opened. */
const DONE = 'P-1042';

async function openMenu(window: Page, ref: string): Promise<void> {
  await go(1)(window);
  await window.getByRole('searchbox', { name: 'Find a plan, team, need' }).fill('');
  await window.getByRole('button', { name: `More for ${ref}`, exact: true }).click();
}

const menuItem = (window: Page, name: string) => window.getByRole('menuitem', { name }).click();

/** Scenes of a window that holds nothing yet, in order; each goes on from the one before. */
export const FIRST_SCENES: readonly Scene[] = [
  { name: 'who is marking', show: (window) => heading(window, 'Who is marking?') },
  {
    name: 'who is marking, with a field left empty',
    show: async (window) => {
      await window.getByRole('button', { name: 'Continue' }).click();
      await expect(window.getByText('Write your name.')).toBeVisible();
    },
  },
  {
    name: 'choosing a role',
    show: async (window) => {
      await window.getByRole('button', { name: /Role/ }).click();
      await expect(window.getByRole('listbox')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'how to start',
    show: async (window) => {
      await window.getByLabel('Name').fill('Test Auditor');
      await window.getByRole('button', { name: 'Continue' }).click();
      await heading(window, 'How would you like to start?');
    },
  },
];

/** Scenes of the council's own data while it is empty. */
export const EMPTY_SCENES: readonly Scene[] = [
  {
    name: 'no plans yet',
    show: async (window) => void (await expect(window.getByText('No plans loaded yet')).toBeVisible()),
  },
  {
    name: 'nothing to compare yet',
    show: async (window) => {
      await go(3)(window);
      await expect(window.getByText('Nothing to compare yet')).toBeVisible();
    },
  },
  {
    name: 'nothing on the Board yet',
    show: async (window) => {
      await go(4)(window);
      await expect(window.getByText('Nothing to follow yet')).toBeVisible();
    },
  },
  {
    name: 'no report yet',
    show: async (window) => {
      await go(5)(window);
      await expect(window.getByText('Nothing has been submitted yet')).toBeVisible();
    },
  },
];

/** Scenes on the sample data. */
export const WEEK_SCENES: readonly Scene[] = [
  { name: 'this week', show: go(1) },
  {
    name: 'a search that finds nothing',
    show: async (window) => {
      await go(1)(window);
      await window.getByRole('searchbox', { name: 'Find a plan, team, need' }).fill('no such plan');
      await expect(window.getByText('No plan fits')).toBeVisible();
    },
    leave: async (window) => {
      await window.getByRole('button', { name: 'Show all plans' }).click();
    },
  },
  {
    name: 'choosing a week',
    show: async (window) => {
      await go(1)(window);
      await window.getByRole('button', { name: / Week$/ }).click();
      await expect(window.getByRole('listbox')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'filtering by the fields of plans',
    show: async (window) => {
      await go(1)(window);
      await window.getByRole('button', { name: 'Filter', exact: true }).click();
      await expect(window.getByRole('dialog', { name: 'Filter the plans' })).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'choosing the columns of the list',
    show: async (window) => {
      await go(1)(window);
      await window.getByRole('button', { name: 'Choose columns' }).click();
      await expect(window.getByRole('menu', { name: 'Choose columns' })).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'picking a day from a calendar',
    show: async (window) => {
      await openMenu(window, DONE);
      await menuItem(window, 'Edit plan details…');
      const requested = window.getByRole('textbox', { name: 'Requested on' });
      await requested.fill('29/02/2024');
      await requested.press('Alt+ArrowDown');
      await expect(window.getByRole('grid', { name: /February 2024/ })).toBeVisible();
    },
    leave: async (window) => {
      await pressEscape(window);
      await expect(window.getByRole('grid', { name: /February 2024/ })).toBeHidden();
      await pressEscape(window);
    },
  },
  { name: "a plan's menu", show: (window) => openMenu(window, DONE), leave: pressEscape },
  {
    name: 'details of a plan, with a week that is none',
    show: async (window) => {
      await openMenu(window, DONE);
      await menuItem(window, 'Edit plan details…');
      const dialog = window.getByRole('dialog', { name: `Details of ${DONE}` });
      await dialog.getByLabel('Week').fill('2026-W60');
      await dialog.getByRole('button', { name: 'Save details' }).click();
      await expect(dialog).toContainText('Write a week that exists');
    },
    leave: pressEscape,
  },
  {
    name: 'removing a plan',
    show: async (window) => {
      await openMenu(window, DONE);
      await menuItem(window, 'Remove plan…');
      await expect(window.getByRole('alertdialog')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'what became of loaded files',
    show: async (window) => {
      await go(1)(window);
      const known = samplePath(samplePlan(DONE).file);
      const bad = { name: 'shopping.docx', bytes: new TextEncoder().encode('eggs, flour') };
      await loadPlans(window, [known]);
      await loadPlans(window, [bad]);
      await expect(window.getByRole('button', { name: 'Skip this file' })).toBeVisible();
    },
    leave: async (window) => {
      await window.getByRole('button', { name: 'Close this list' }).click();
    },
  },
  {
    name: 'files held over the window',
    show: (window) => hold(window, 'dragenter'),
    leave: (window) => hold(window, 'dragleave'),
  },
];

/** Drags a file into the window or out of it again without letting go. */
const hold = (window: Page, type: 'dragenter' | 'dragleave') =>
  window.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'plan.docx'));
    document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
  }, type);
