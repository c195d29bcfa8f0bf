import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { openPlan, pressKeys, untilSaved } from '../helpers/audit-screen';
import { folderPrint } from '../helpers/folder-print';
import { launchApp, removeFolder } from '../helpers/launch-app';
import { copyProfile, keptAnswers, MARKED_PLAN, makeMarkedProfile } from '../helpers/marked-profile';
import { findJournal, readJournal } from '../helpers/read-journal';
import { startAlone } from '../helpers/start-alone';

const markerSchema = z.looseObject({ app: z.string(), chromium: z.string(), schema: z.int() });

let marked: string;
test.beforeAll(async () => {
  marked = await makeMarkedProfile('quit');
});
test.afterAll(async () => {
  if (marked !== undefined) await removeFolder(marked);
});

test('the profile says which Chromium and which schema wrote it', async () => {
  const marker = markerSchema.parse(JSON.parse(await readFile(join(marked, 'profile.json'), 'utf8')));
  expect(marker.chromium).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(marker.schema).toBeGreaterThan(0);
});

for (const [what, newer] of [
  ['Chromium', { chromium: '9999.0.0.0' }],
  ['schema', { schema: 9_999 }],
  ['app that writes more into it', { app: '9.9.9', schema: 9_999, unheardOf: { of: true } }],
] as const) {
  test(`a profile of a newer ${what} is refused with a sentence, and nothing in it is touched`, async () => {
    const profile = await copyProfile(marked);
    const path = join(profile, 'profile.json');
    const marker = markerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    await writeFile(path, JSON.stringify({ ...marker, ...newer }));
    const before = await folderPrint(profile);
    const refused = await startAlone(profile);
    try {
      await expect
        .poll(refused.printed)
        .toMatch(/was last opened with a newer version of EHC Plan Audit .*start the newer version\./);
      // The sentence stands in a dialog until somebody closes it.
      expect(await refused.ended(1_500)).toBeUndefined();
    } finally {
      await refused.end();
    }
    expect(await folderPrint(profile)).toEqual(before);
    await removeFolder(profile);
  });
}

test('two starts on one profile: one window, which goes on working', async () => {
  const profile = await copyProfile(marked);
  const first = await launchApp({ profile });
  try {
    await openPlan(first.window, MARKED_PLAN);
    for (let time = 0; time < 3; time += 1) {
      const second = await startAlone(profile);
      try {
        expect(await second.ended(20_000), 'the second start ends by itself').toBe(0);
      } finally {
        await second.end();
      }
    }
    expect(first.app.windows()).toHaveLength(1);
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const before = await keptAnswers(profile);
    await pressKeys(first.window, ['x']);
    await untilSaved(first.window);
    expect(await keptAnswers(profile)).toHaveLength(before.length + 1);
    expect(first.problems()).toEqual([]);
  } finally {
    await first.close();
  }
  expect((await readJournal(await findJournal(profile))).tornBytes).toBe(0);
  await removeFolder(profile);
});

test('two starts at the very same moment: one window, one journal', async () => {
  const profile = await copyProfile(marked);
  const starts = await Promise.all([startAlone(profile), startAlone(profile)]);
  try {
    const first = await Promise.race(starts.map((start) => start.ended(20_000)));
    expect(first, 'one gives way').toBe(0);
    const codes = await Promise.all(starts.map((start) => start.ended(2_000)));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  } finally {
    for (const start of starts) await start.end();
  }
  expect(await keptAnswers(profile)).toHaveLength(12);
  await removeFolder(profile);
});
