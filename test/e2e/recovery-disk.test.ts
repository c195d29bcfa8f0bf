import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import {
  CRITERIA,
  goToCriterion,
  NOT_ANSWERED,
  openPlan,
  pressKeys,
  readMarks,
  untilSaved,
} from '../helpers/audit-screen';
import { databaseFolder } from '../helpers/damage';
import { type KeptAnswer, wordsOfAnswers } from '../helpers/kept-answers';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import {
  copyProfile,
  expectAnswersShown,
  keptAnswers,
  MARKED_PLAN,
  makeMarkedProfile,
  noticesOf,
} from '../helpers/marked-profile';
import { findJournal } from '../helpers/read-journal';
import { named, skipBecause } from '../helpers/skip-because';
import { makeReadOnly, makeSmallDisk, type SmallDisk, whyNoSmallDisk } from '../helpers/small-disk';

/** More than the 100 MB below which nothing new is accepted, less than the 500 MB below which the window warns. */
const DISK_MB = 300;

const noSmallDisk = await whyNoSmallDisk();
/** Rights do not stop root, mounts do; anybody else is stopped by rights. */
const noReadOnly = process.getuid?.() === 0 ? noSmallDisk : undefined;

let marked: string;
let saved: readonly KeptAnswer[];
test.beforeAll(async () => {
  marked = await makeMarkedProfile('killed');
  saved = await keptAnswers(marked);
});
test.afterAll(async () => {
  if (marked !== undefined) await removeFolder(marked);
});

/** Runs on a copy of the marked profile on a disk of its own. */
async function onSmallDisk(work: (disk: SmallDisk, profile: string) => Promise<void>): Promise<void> {
  const disk = await makeSmallDisk(DISK_MB);
  try {
    const profile = join(disk.folder, 'profile');
    const copy = await copyProfile(marked);
    await cp(copy, profile, { recursive: true });
    await removeFolder(copy);
    await work(disk, profile);
  } finally {
    await disk.remove();
  }
}

async function withApp(profile: string, work: (running: RunningApp) => Promise<void>): Promise<void> {
  const running = await launchApp({ profile });
  try {
    await work(running);
  } finally {
    await running.close();
  }
}

const notSaved = (window: Page) => window.getByRole('region', { name: 'Not saved' });

/** Answers until the window turns red: the last page of a file may still have room for some. */
async function untilNotSaved(window: Page, pressed: string[]): Promise<void> {
  await expect(async () => {
    await pressKeys(window, ['1', '2']);
    pressed.push('Partly met', 'Met');
    await expect(notSaved(window)).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [0] });
}

/** Stands on the last criterion of the plan, with the keyboard ready. */
async function readyToMark(window: Page): Promise<void> {
  await openPlan(window, MARKED_PLAN);
  await readMarks(window);
  await goToCriterion(window, 'X6');
  // Where one stands is a change of its own, written after a moment's rest; it must not be counted among the answers.
  await window.waitForTimeout(1_200);
}

test(
  named(
    'a disk that fills up while marking: red at once, a question before closing, saved as soon as there is room',
    noSmallDisk,
  ),
  async () => {
    skipBecause(noSmallDisk);
    await onSmallDisk(async (disk, profile) => {
      const pressed: string[] = [];
      await withApp(profile, async (running) => {
        const { window } = running;
        expect((await noticesOf(running)).join()).not.toMatch(/disk/);
        const room = window.getByRole('region', { name: 'Room on the disk' });
        await expect(room).toContainText('Little room is left on the disk');
        await readyToMark(window);
        await pressKeys(window, ['0']);
        await untilSaved(window);
        await disk.fill();
        await untilNotSaved(window, pressed);
        // The worst of it speaks for the rest.
        await expect(room).toBeHidden();
        await pressKeys(window, ['3']);
        pressed.push('Strong');
        await expect(notSaved(window)).toContainText(/disk is full|less than 100 MB free/);
        const waiting = Number(/(\d+) changes wait/.exec((await notSaved(window).textContent()) ?? '')?.[1]);
        expect(await keptAnswers(profile)).toHaveLength(saved.length + 1 + pressed.length - waiting);
        // What is not saved is not lost from the screen either.
        await expect(window.getByRole('button', { name: /^X6 .*: Strong$/ })).toBeVisible();

        await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
        await expect(window.getByRole('alertdialog', { name: 'Not everything is saved' })).toBeVisible();
        await window.getByRole('button', { name: 'Stay and try again' }).click();
        await expect(notSaved(window)).toBeVisible();

        await disk.free();
        await window.getByRole('button', { name: 'Try again now' }).click();
        await untilSaved(window);
        await expect(notSaved(window)).toBeHidden();
      });
      const kept = await keptAnswers(profile);
      expect(kept.slice(saved.length).map(({ criterionId, words }) => `${criterionId} ${words}`)).toEqual(
        ['Not met', ...pressed].map((words) => `X6 ${words}`),
      );
      await withApp(profile, (running) => expectAnswersShown(running, kept));
    });
  },
);

test(
  named(
    'an audit handed in on a full disk stays in its question until it is saved, and nothing else is marked',
    noSmallDisk,
  ),
  async () => {
    skipBecause(noSmallDisk);
    await onSmallDisk(async (disk, profile) => {
      const pressed: string[] = [];
      await withApp(profile, async ({ window }) => {
        await readyToMark(window);
        await disk.fill();
        await untilNotSaved(window, pressed);
        await window.keyboard.press('Control+Enter');
        const dialog = window.getByRole('dialog', { name: /^Submit / });
        await dialog.getByRole('button', { name: 'Submit anyway' }).click();
        await expect(dialog).toContainText('Not submitted yet:');
        // What could not be saved before, and the handing in itself.
        await expect(dialog).toContainText(/[2-9] changes wait and are only in this window\. Keep the window open/);
        await window.keyboard.press('Escape');
        await pressKeys(window, ['3']);
        await expect(dialog).toBeVisible();

        await disk.free();
        await dialog.getByRole('button', { name: 'Try again now' }).click();
        // The engine may need a while, or a window of its own, until it takes up a database again that had no room.
        const result = window.getByText(/^Submitted on /);
        const restart = window.getByRole('button', { name: 'Start the window again' });
        await expect(result)
          .toBeVisible({ timeout: 30_000 })
          .catch(() => restart.click());
        if (!(await result.isVisible())) await openPlan(window, MARKED_PLAN).catch(() => undefined);
        await expect(result).toBeVisible();
      });
      const kept = await keptAnswers(profile);
      expect(kept.slice(saved.length).map(({ words }) => words)).toEqual(pressed);
    });
  },
);

test(named('a full disk and then a kill: every saved answer is back once there is room', noSmallDisk), async () => {
  skipBecause(noSmallDisk);
  await onSmallDisk(async (disk, profile) => {
    await withApp(profile, async (running) => {
      const { window } = running;
      await readyToMark(window);
      await pressKeys(window, ['0']);
      await untilSaved(window);
      await disk.fill();
      await untilNotSaved(window, []);
      await running.kill('group');
    });
    const kept = await keptAnswers(profile);
    expect(kept.length).toBeGreaterThan(saved.length);
    // Started on the full disk: the work to read where Chromium kept its copy, else the reason why not. Never nothing.
    await withApp(profile, async ({ window }) => {
      await expect(window.getByText(/no new work is accepted|the disk is full/).first()).toBeVisible();
    });
    await disk.free();
    expect(await keptAnswers(profile)).toEqual(kept);
    await withApp(profile, async ({ window }) => {
      await openPlan(window, MARKED_PLAN);
      const words = wordsOfAnswers(kept);
      expect([...(await readMarks(window))]).toEqual(CRITERIA.map((id) => [id, words.get(id) ?? NOT_ANSWERED]));
      await goToCriterion(window, 'X6');
      await pressKeys(window, ['3']);
      await untilSaved(window);
    });
    expect(await keptAnswers(profile)).toHaveLength(kept.length + 1);
  });
});

test(
  named('a full disk without a database: the reason on the screen, everything back once there is room', noSmallDisk),
  async () => {
    skipBecause(noSmallDisk);
    await onSmallDisk(async (disk, profile) => {
      await rm(databaseFolder(profile), { recursive: true });
      await disk.fill();
      await withApp(profile, async (running) => {
        const { window } = running;
        await expect(window.getByText('the disk is full')).toBeVisible();
        await expect(window.getByText('Everything that said “Saved” is safe')).toBeVisible();
        await disk.free();
        await window.getByRole('button', { name: 'Start the window again' }).click();
        expect((await noticesOf(running)).join()).toMatch(
          /rebuilt from the journal\. Nothing that was saved is missing/,
        );
        await expectAnswersShown(running, saved);
      });
    });
  },
);

test(
  named('a journal that may not be written: the work can be read, a new answer stays red until it may', noReadOnly),
  async () => {
    skipBecause(noReadOnly);
    const profile = await copyProfile(marked);
    const writable = await makeReadOnly(await findJournal(profile));
    try {
      await withApp(profile, async (running) => {
        const { window } = running;
        await expectAnswersShown(running, saved);
        await goToCriterion(window, 'X6');
        await pressKeys(window, ['1']);
        await expect(notSaved(window)).toContainText('may not write in its own folder');
        await expect(window.getByRole('button', { name: /^X6 .*: Partly met$/ })).toBeVisible();
        expect(await keptAnswers(profile)).toEqual(saved);
        await writable();
        await window.getByRole('button', { name: 'Try again now' }).click();
        await untilSaved(window);
      });
      expect((await keptAnswers(profile)).at(-1)).toMatchObject({ criterionId: 'X6', words: 'Partly met' });
    } finally {
      await writable();
      await removeFolder(profile);
    }
  },
);
