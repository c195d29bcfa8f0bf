import { cp } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CRITERIA, NOT_ANSWERED, openPlan, pressKeys, readMarks, untilSaved } from './audit-screen';
import { answersIn, type KeptAnswer, wordsOfAnswers } from './kept-answers';
import { launchApp, makeProfile, type RunningApp } from './launch-app';
import { loadPlans } from './load-plans';
import { findJournal, readJournal } from './read-journal';
import { samplePlan } from './sample-plan';
import { atWeekScreen, setUpPerson } from './set-up';

export const MARKED_PLAN = 'P-1042';

/** How a marked profile's last run ended. */
export type Ending = 'killed' | 'quit';

/** A profile with one plan, twelve of its criteria answered and saved. The caller removes it. */
export async function makeMarkedProfile(ending: Ending): Promise<string> {
  const profile = await makeProfile();
  const running = await launchApp({ profile });
  try {
    await setUpPerson(running.window);
    await loadPlans(running.window, [samplePlan('p-1042-heading-styles.docx')]);
    await openPlan(running.window, MARKED_PLAN);
    for (let number = 0; number < 12; number += 1) await pressKeys(running.window, [String(number % 4), 'Enter']);
    await untilSaved(running.window);
    // The place in the audit is written last, and the working copy follows the journal: then nothing is on its way.
    await running.window.waitForTimeout(1_500);
    if (ending === 'killed') await running.kill('group');
  } finally {
    await running.close();
  }
  const kept = await keptAnswers(profile);
  if (kept.length !== 12) throw new Error(`The profile should hold 12 answers and holds ${kept.length}.`);
  return profile;
}

/** A copy to damage. The caller removes it. */
export async function copyProfile(profile: string): Promise<string> {
  const copy = await makeProfile();
  await cp(profile, copy, {
    recursive: true,
    // Chromium's lock is a link to a process that is gone.
    filter: (source) => !/Singleton(Lock|Socket|Cookie)$/.test(source),
  });
  return copy;
}

/** The answers on disk, read without the app. */
export const keptAnswers = async (profile: string): Promise<KeptAnswer[]> =>
  answersIn((await readJournal(await findJournal(profile))).entries);

/** Everything the app says about its start, as the sentences that stand on the screen. */
export async function noticesOf({ window }: RunningApp): Promise<string[]> {
  await atWeekScreen(window);
  return window.getByRole('region', { name: 'Notice from the start of the app' }).getByRole('alert').allTextContents();
}

/** Opens the marked plan: it must show exactly these answers. */
export async function expectAnswersShown({ window }: RunningApp, answers: readonly KeptAnswer[]): Promise<void> {
  await openPlan(window, MARKED_PLAN);
  const words = wordsOfAnswers(answers);
  const expected = CRITERIA.map((id) => [id, words.get(id) ?? NOT_ANSWERED]);
  expect([...(await readMarks(window))]).toEqual(expected);
}
