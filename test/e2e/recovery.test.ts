import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPlan, pressKeys, untilSaved } from '../helpers/audit-screen';
import { cutTail, databaseFiles, databaseFolder, flipBytes, liveLog } from '../helpers/damage';
import { answersIn, type KeptAnswer } from '../helpers/kept-answers';
import { launchApp, type RunningApp, removeFolder } from '../helpers/launch-app';
import {
  copyProfile,
  expectAnswersShown,
  keptAnswers,
  MARKED_PLAN,
  makeMarkedProfile,
  noticesOf,
} from '../helpers/marked-profile';
import { findJournal, readJournal } from '../helpers/read-journal';
import { seededRandom, seedFrom } from '../helpers/seeded-random';

const SEED = seedFrom('EHC_DAMAGE_SEED');
const random = seededRandom(SEED);

/** What the person reads after the working copy had to be made anew. */
const REBUILT = /rebuilt from (the journal|it)\. Nothing that was saved is missing: 1 plan, 1 audit, 12 answers\./;

let killed: string;
let quit: string;
let saved: readonly KeptAnswer[];
const copies: string[] = [];

test.beforeAll(async () => {
  console.log(`damage: seed ${SEED} (EHC_DAMAGE_SEED)`);
  killed = await makeMarkedProfile('killed');
  quit = await makeMarkedProfile('quit');
  saved = await keptAnswers(killed);
});
test.afterEach(async () => {
  for (const copy of copies.splice(0)) await removeFolder(copy);
});
test.afterAll(async () => {
  for (const profile of [killed, quit]) if (profile !== undefined) await removeFolder(profile);
});

async function damaged(from: string, damage: (profile: string) => Promise<void>): Promise<string> {
  const profile = await copyProfile(from);
  copies.push(profile);
  await damage(profile);
  return profile;
}

/** Starts the app on a profile, looks, and quits it again. */
async function start(profile: string, look: (running: RunningApp) => Promise<void>): Promise<void> {
  const running = await launchApp({ profile });
  try {
    await look(running);
    expect(running.problems()).toEqual([]);
  } finally {
    await running.close();
  }
}

/** Tears the end of the journal and of the copy beside it. */
async function tearJournal(profile: string, bytes: number): Promise<void> {
  const { lastSegment } = await readJournal(await findJournal(profile));
  await cutTail(lastSegment, bytes);
  await cutTail(lastSegment.replace(/\.ehcj$/, '.copy'), bytes);
}

test('an ordinary kill costs nothing and calls for no word about it', async () => {
  const profile = await damaged(killed, async () => undefined);
  await start(profile, async (running) => {
    expect(await noticesOf(running)).toEqual([]);
    await expectAnswersShown(running, saved);
  });
});

test('the answers are back after LevelDB met a torn tail, wrote behind it and threw everything away', async () => {
  const profile = await damaged(killed, async (copy) => cutTail(await liveLog(copy), 9));
  await start(profile, async (running) => {
    await expectAnswersShown(running, saved);
    await running.window.getByRole('button', { name: /^X1 / }).click();
    await pressKeys(running.window, ['1', 'Enter', '2']);
    await untilSaved(running.window);
    // As the tear came: without a chance to tidy up.
    await running.kill('group');
  });
  const all = await keptAnswers(profile);
  expect(all).toHaveLength(saved.length + 2);
  await start(profile, async (running) => {
    expect((await noticesOf(running)).join()).toMatch(/rebuilt from the journal\. Nothing that was saved is missing/);
    await expectAnswersShown(running, all);
  });
});

test('the answers are back after the database was deleted', async () => {
  const profile = await damaged(killed, (copy) => rm(databaseFolder(copy), { recursive: true }));
  await start(profile, async (running) => {
    expect((await noticesOf(running)).join()).toMatch(REBUILT);
    await expectAnswersShown(running, saved);
  });
  // Told once, not at every start from now on.
  await start(profile, async (running) => expect(await noticesOf(running)).toEqual([]));
});

for (const [what, pattern] of [
  ['its log', /\.log$/],
  ['its list of files', /MANIFEST-\d+$/],
  ['the name of that list', /CURRENT$/],
] as const) {
  test(`the answers are back after bits flipped in the database: ${what}`, async () => {
    const profile = await damaged(killed, async (copy) => {
      for (const file of await databaseFiles(copy, pattern)) {
        await flipBytes(file, 64, random);
        // Chromium logs a name it cannot find as it is: one of two lines would look like a line of ours.
        while (what === 'the name of that list' && (await readFile(file)).lastIndexOf('\n', -2) !== -1)
          await flipBytes(file, 1, random);
      }
    });
    await start(profile, async (running) => {
      expect((await noticesOf(running)).join()).toMatch(REBUILT);
      await expectAnswersShown(running, saved);
    });
  });
}

test('the answers are back where the engine neither opens the database nor deletes it', async () => {
  const profile = await damaged(killed, async (copy) => {
    // A list of files that is not there, named without a fault: LevelDB does not take that for damage.
    for (const file of await databaseFiles(copy, /CURRENT$/)) await writeFile(file, 'MANIFESU-000001\n');
  });
  await start(profile, async (running) => {
    expect((await noticesOf(running)).join()).toMatch(REBUILT);
    await expectAnswersShown(running, saved);
  });
  await start(profile, async (running) => expect(await noticesOf(running)).toEqual([]));
});

test('nothing is missing when the end of the journal is cut off by 1 to 64 bytes', async () => {
  test.setTimeout(240_000);
  const cuts = [1, 64, ...Array.from({ length: 4 }, () => 1 + Math.floor(random() * 64))];
  console.log(`journal cut by ${cuts.join(', ')} bytes`);
  for (const cut of cuts) {
    const profile = await damaged(killed, async (copy) =>
      cutTail((await readJournal(await findJournal(copy))).lastSegment, cut),
    );
    await start(profile, async (running) => {
      expect((await noticesOf(running)).join(), `${cut} bytes`).toMatch(
        /put back from its copy\. Nothing is missing\./,
      );
      await expectAnswersShown(running, saved);
    });
    expect(await keptAnswers(profile)).toEqual(saved);
  }
});

test('where the journal and its copy were both torn, the working copy gives back the torn change, and the user is told', async () => {
  test.setTimeout(240_000);
  const cuts = [1, 64, ...Array.from({ length: 2 }, () => 1 + Math.floor(random() * 64))];
  console.log(`journal and copy cut by ${cuts.join(', ')} bytes, working copy whole`);
  for (const cut of cuts) {
    const profile = await damaged(killed, async (copy) => tearJournal(copy, cut));
    await start(profile, async (running) => {
      expect((await noticesOf(running)).join(), `${cut} bytes`).toMatch(/it has been written back: /);
      await expectAnswersShown(running, saved);
    });
    // It is in the journal now, not only on the screen.
    await rm(databaseFolder(profile), { recursive: true });
    await start(profile, async (running) => {
      expect((await noticesOf(running)).join()).toMatch(REBUILT);
      await expectAnswersShown(running, saved);
    });
  }
});

test('where journal, its copy and the working copy were all damaged, all but the torn change is there, and the user is told', async () => {
  test.setTimeout(240_000);
  const cuts = [1, 64, ...Array.from({ length: 2 }, () => 1 + Math.floor(random() * 64))];
  console.log(`journal and copy cut by ${cuts.join(', ')} bytes`);
  for (const cut of cuts) {
    const profile = await damaged(killed, async (copy) => {
      await tearJournal(copy, cut);
      await rm(databaseFolder(copy), { recursive: true });
    });
    const left = await readJournal(await findJournal(profile));
    expect(left.tornBytes).toBeGreaterThan(0);
    expect(left.entries.length).toBeGreaterThan(saved.length);
    await start(profile, async (running) => {
      expect((await noticesOf(running)).join(), `${cut} bytes`).toMatch(
        /That one change was not finished and is left out/,
      );
      await expectAnswersShown(running, answersIn(left.entries));
      // And work goes on behind the mended end.
      await running.window.getByRole('button', { name: /^X1 / }).click();
      await pressKeys(running.window, ['3']);
      await untilSaved(running.window);
    });
    const after = await readJournal(await findJournal(profile));
    expect(after.tornBytes).toBe(0);
    expect(answersIn(after.entries)).toHaveLength(answersIn(left.entries).length + 1);
  }
});

test('nothing is missing when the journal itself is gone', async () => {
  const profile = await damaged(quit, async (copy) => rm(await findJournal(copy), { recursive: true }));
  await start(profile, async (running) => {
    expect((await noticesOf(running)).join()).toMatch(/Nothing that was saved is missing/);
    await expectAnswersShown(running, saved);
  });
});

test('the answers are back from a safety copy when the journal and the working copy are gone', async () => {
  const profile = await damaged(quit, async (copy) => {
    await rm(await findJournal(copy), { recursive: true });
    await rm(databaseFolder(copy), { recursive: true });
  });
  const folder = join(profile, 'work', 'council', 'snapshots');
  expect((await readdir(folder)).length).toBeGreaterThan(0);
  await start(profile, async (running) => {
    expect((await noticesOf(running)).join()).toMatch(/put back from the last safety copy/);
    await expectAnswersShown(running, saved);
  });
});

test('the database and the end of the journal damaged at once: still every answer', async () => {
  const profile = await damaged(killed, async (copy) => {
    await rm(databaseFolder(copy), { recursive: true });
    await cutTail((await readJournal(await findJournal(copy))).lastSegment, 33);
  });
  await start(profile, async (running) => {
    const told = (await noticesOf(running)).join();
    expect(told).toMatch(/put back from its copy/);
    expect(told).toMatch(REBUILT);
    await expectAnswersShown(running, saved);
  });
});

test('a plan whose database is gone can be opened and marked at once', async () => {
  const profile = await damaged(killed, (copy) => rm(databaseFolder(copy), { recursive: true }));
  await start(profile, async ({ window }) => {
    await openPlan(window, MARKED_PLAN);
    await pressKeys(window, ['2']);
    await untilSaved(window);
    await expect(window.getByText('The views, interests and aspirations', { exact: false }).first()).toBeVisible();
  });
});
