import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { KILL_TARGETS, type KillTarget } from '../helpers/app-processes';
import { CRITERIA, goToCriterion, goToSection, NOT_ANSWERED, openPlan, readMarks } from '../helpers/audit-screen';
import { type Acknowledged, MarkingModel, markFast, type Press, watchAcknowledged } from '../helpers/fast-marking';
import { answersIn, type KeptAnswer, wordsOfAnswers } from '../helpers/kept-answers';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { findJournal, type ReadJournal, readJournal } from '../helpers/read-journal';
import { samplePlan } from '../helpers/sample-plan';
import { countFrom, pick, seededRandom, seedFrom } from '../helpers/seeded-random';
import { atWeekScreen, setUpPerson } from '../helpers/set-up';
import { readWorkingCopy } from '../helpers/working-copy';

const ROUNDS = countFrom('EHC_KILL_ROUNDS', 60);
const SEED = seedFrom('EHC_KILL_SEED');
/** The blow falls at a random moment of this long, in milliseconds. */
const LONGEST_MS = 2_000;

/** How much one round showed. */
interface Round {
  readonly target: KillTarget;
  readonly sent: readonly Press[];
  readonly acknowledged: readonly Acknowledged[];
}

test(`nothing that said "Saved" is lost, doubled or half there after ${ROUNDS} kills`, async () => {
  test.setTimeout(60_000 + ROUNDS * 20_000);
  console.log(`kills: ${ROUNDS} rounds, seed ${SEED} (EHC_KILL_ROUNDS, EHC_KILL_SEED)`);
  const random = seededRandom(SEED);
  const started = Date.now();
  const totals = { acknowledged: 0, sent: 0, kept: 0, main: 0, renderer: 0, group: 0 };
  const profile = await makeProfile();
  let running: RunningApp | undefined;
  try {
    running = await launchApp({ profile });
    await setUpPerson(running.window);
    await loadPlans(running.window, [samplePlan('p-1042-heading-styles.docx')]);
    const journal = await findJournal(profile);
    for (let number = 1; number <= ROUNDS; number += 1) {
      const before = answersIn((await readJournal(journal)).entries);
      const round = await test.step(`round ${number}`, () => markAndKill(running as RunningApp, before, random));
      await running.close();
      const torn = answersIn((await readJournal(journal)).entries);
      expectKept(round, torn.slice(before.length), `round ${number}, ${round.target}`);

      running = await launchApp({ profile });
      await atWeekScreen(running.window);
      const after = await readJournal(journal);
      expect(after.tornBytes, 'the app mends the end of its journal before it goes on').toBe(0);
      expect(answersIn(after.entries)).toEqual(torn);
      await expectCopied(running, after);
      totals.acknowledged += round.acknowledged.length;
      totals.sent += round.sent.length;
      totals.kept += torn.length - before.length;
      totals[round.target] += 1;
    }
    await openPlan(running.window, 'P-1042');
    await expectShown(running, answersIn((await readJournal(journal)).entries));
  } finally {
    await running?.close();
    await removeFolder(profile);
  }
  const seconds = Math.round((Date.now() - started) / 1_000);
  console.log(
    `kills: ${totals.acknowledged} acknowledged, 0 lost, 0 doubled, 0 half; ${totals.sent} sent, ${totals.kept} kept; ` +
      `${totals.main} of main, ${totals.renderer} of the window, ${totals.group} of all; ${seconds} s`,
  );
  expect(totals.acknowledged, 'too few acknowledgements to prove anything').toBeGreaterThan(ROUNDS * 2);
});

/** Answers as fast as keys go, until the blow falls. */
async function markAndKill(running: RunningApp, before: readonly KeptAnswer[], random: () => number): Promise<Round> {
  const { window } = running;
  await openPlan(window, 'P-1042');
  await goToSection(window, 'X');
  const start = CRITERIA.at(-1) ?? '';
  await goToCriterion(window, start);
  const target = pick(random, KILL_TARGETS);
  const moment = random() * LONGEST_MS;
  const acknowledged = await watchAcknowledged(window);
  const model = new MarkingModel(start, wordsOfAnswers(before));
  const sent: Press[] = [];
  const stop = new AbortController();
  const blow = async () => {
    // From the first answer on disk, so that a slow machine does not only kill what has not begun.
    await acknowledged.until(0, AbortSignal.timeout(10_000));
    await sleep(moment);
    stop.abort();
    await running.kill(target);
  };
  await Promise.all([blow(), markFast(window, { model, random, sent, acknowledged, stop: stop.signal })]);
  if (target === 'renderer') await expectBack(running);
  await running.kill('group');
  expect(running.problems()).toEqual([]);
  return { target, sent, acknowledged: acknowledged.all };
}

/**
 * After the window alone was killed, the app brings it back by itself: on the list of plans, or already in the audit again
 * when the last key on its way was the Enter that continues it.
 */
async function expectBack({ app, pids }: RunningApp): Promise<void> {
  // Only main's own knowledge: a question put to a page whose process has just died may never be answered.
  const title = () =>
    app.evaluate(({ webContents }, dead) => {
      const [contents] = webContents.getAllWebContents();
      const ready = contents !== undefined && !contents.isLoading() && !dead.includes(contents.getOSProcessId());
      return ready ? contents.getTitle() : '';
    }, pids.renderers);
  await expect
    .poll(title, { message: 'the window comes back', timeout: 20_000 })
    .toMatch(/^(This week|Audit P-1042) – EHC Plan Audit$/);
}

/** The journal holds exactly the presses made, in order, up to some point no earlier than the last acknowledged one. */
function expectKept(round: Round, kept: readonly KeptAnswer[], what: string): void {
  const pressed = round.sent.slice(0, kept.length);
  expect(
    kept.map(({ criterionId, words }) => ({ criterionId, words })),
    what,
  ).toEqual(pressed);
  for (const { press, criterionId, words } of round.acknowledged) {
    expect(kept[press], `${what}: press ${press} was shown as saved`).toMatchObject({ criterionId, words });
  }
  expect(new Set(kept.map(({ seq }) => seq)).size).toBe(kept.length);
}

/** The working copy, which every screen reads, is the journal: not an answer less, more or other. */
async function expectCopied({ window }: RunningApp, { entries, hash }: ReadJournal): Promise<void> {
  const copy = await readWorkingCopy(window);
  expect([copy.seq, copy.hash]).toEqual([entries.length, hash]);
  expect(Object.fromEntries(copy.words)).toEqual(Object.fromEntries(wordsOfAnswers(answersIn(entries))));
}

/** The audit shows for every criterion what the journal says, and nothing else. */
async function expectShown({ window }: RunningApp, kept: readonly KeptAnswer[]): Promise<void> {
  const words = wordsOfAnswers(kept);
  const expected = CRITERIA.map((id) => [id, words.get(id) ?? NOT_ANSWERED]);
  expect([...(await readMarks(window))]).toEqual(expected);
}
