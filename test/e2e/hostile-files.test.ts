import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { INTAKE_ERROR_CODES, INTAKE_ERRORS, type IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import { openPlan, pressKeys, untilSaved } from '../helpers/audit-screen';
import { type Canary, startCanary } from '../helpers/canary';
import { mutate, mutateInside } from '../helpers/hostile/mutate';
import { expectedInWindow, type HostileFile, hostileFiles } from '../helpers/hostile-files';
import { type ImportCost, watchWhile } from '../helpers/import-watch';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { type LoadedLine, loadPlans } from '../helpers/load-plans';
import { samplePlan } from '../helpers/sample-plan';
import { countFrom, seedFrom } from '../helpers/seeded-random';
import { setUpPerson } from '../helpers/set-up';
import { readStoredPlans, type StoredPlans, sha256 } from '../helpers/stored-plans';

const MUTATED = countFrom('EHC_MUTATED_FILES', 40);
const SEED = seedFrom('EHC_MUTATED_SEED');

/** For the window and the two readers in its process together; one bomb alone would unpack to 600. */
const MOST_MEGABYTES = 512;
const MOST_MS_A_FILE = 30_000;

const GOOD = ['p-1042-heading-styles.docx', 'p-1119-pdf-headings.pdf', 'p-1094-column-tables.docx'] as const;

let running: RunningApp;
let canary: Canary;
let hostile: readonly HostileFile[];
let lines: readonly LoadedLine[];
let cost: ImportCost;
let stored: StoredPlans;
const requests: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  canary = await startCanary();
  const files = await hostileFiles({ canary: canary.origin });
  hostile = files.map((file) => ({ ...file, expected: expectedInWindow(file) }));
  running = await launchApp();
  running.window.on('request', (request) => requests.push(request.url()));
  await setUpPerson(running.window);
  const good = await Promise.all(GOOD.map(async (name) => ({ name, bytes: await readFile(samplePlan(name)) })));
  const all = [...good.slice(0, 1), ...hostile, ...good.slice(1)];
  const started = Date.now();
  const watched = await watchWhile(running, () => loadPlans(running.window, all, all.length * MOST_MS_A_FILE));
  ({ result: lines, cost } = watched);
  stored = await readStoredPlans(running.profile);
  console.log(
    `hostile files: ${all.length} in ${Math.round((Date.now() - started) / 1_000)} s, ` +
      `peak ${cost.peakMegabytes} MB, slowest answer ${cost.slowestAnswerMs} ms`,
  );
});
test.afterAll(async () => {
  await running?.close();
  await canary?.close();
});

const lineOf = (name: string): LoadedLine => {
  const line = lines.find(({ fileName }) => fileName === name);
  if (line === undefined) throw new Error(`${name} has no line in the list.`);
  return line;
};

test('every labelled file has the right outcome, and the right sentence where it is refused', () => {
  const seen = hostile.map(({ name }) => `${name}: ${lineOf(name).outcome}. ${lineOf(name).message}`);
  const wanted = hostile.map(({ name, expected }) =>
    expected.ok
      ? expect.stringMatching(new RegExp(`^${literally(name)}: Added\\. Added as \\S+\\.$`))
      : expect.stringMatching(new RegExp(`^${literally(name)}: Refused\\. (${sentencesOf(expected.code)})$`)),
  );
  expect(seen).toEqual(wanted);
});

test('good files among them load', () => {
  for (const name of GOOD) expect(lineOf(name), name).toMatchObject({ outcome: 'Added' });
});

test('what a file carries and the app does not run or show is said on its line and kept with its text', () => {
  for (const { name, bytes, expected } of hostile) {
    if (!expected.ok) continue;
    const draft = stored.drafts.find(({ fileHash }) => fileHash === sha256(bytes));
    const codes = draft?.warningCodes ?? [];
    expect(codes, name).toEqual(expect.arrayContaining([...expected.warnings]));
    expect([...expected.warnings, ...expected.may], name).toEqual(expect.arrayContaining([...codes]));
    expect(lineOf(name).warnings.length, name).toBe(codes.length);
  }
});

test('refused files leave nothing behind', () => {
  expect(stored.onDisk).toEqual(stored.referenced);
  const kept = new Set(stored.drafts.map(({ fileHash }) => fileHash));
  for (const { name, bytes, expected } of hostile) if (!expected.ok) expect(kept.has(sha256(bytes)), name).toBe(false);
  const added = lines.filter(({ outcome }) => outcome === 'Added');
  expect(stored.drafts).toHaveLength(added.length);
});

test('reading them stays within its limits, and the window answers all the while', () => {
  expect(cost.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
  expect(cost.slowestAnswerMs).toBeLessThan(5_000);
});

test('the app works as before: a plan opens and an answer is saved', async () => {
  await openPlan(running.window, 'P-1042');
  await pressKeys(running.window, ['2']);
  await untilSaved(running.window);
  await running.window.getByRole('button', { name: 'Back to This week' }).click();
});

/** Whatever could be pressed, run or fetched. */
const ALIVE = 'a, script, iframe, object, embed, form, img, [onerror], [onclick]';

test('what such a file says is text on the page and nothing else', async () => {
  const { window } = running;
  let pressed = 0;
  let literal = 0;
  for (const { name, expected } of hostile) {
    if (!expected.ok) continue;
    const ref = /^Added as (.+)\.$/.exec(lineOf(name).message)?.[1] ?? '';
    await openPlan(window, ref);
    const pages = window.getByRole('region', { name: 'Plan pages' });
    const text = window.getByRole('region', { name: 'Plan text' });
    await expect(pages.or(text)).toBeVisible();
    const hasPages = await pages.isVisible();
    if (hasPages) expect(await pages.locator(ALIVE).count(), name).toBe(0);
    if (hasPages && name !== 'scanned.pdf') await window.keyboard.press('o');
    const paper = name === 'scanned.pdf' ? pages : text;
    await expect(paper).toBeVisible();
    expect(await paper.locator(ALIVE).count(), name).toBe(0);
    for (const found of await paper.getByText(/^(press here|or here)$/).all()) {
      await found.click();
      pressed += 1;
    }
    literal += await paper.getByText('<script>document.title=1</script>').count();
    await expect(window).toHaveTitle(`Audit ${ref} – EHC Plan Audit`);
    await window.getByRole('button', { name: 'Back to This week' }).click();
    await expect(window).toHaveTitle('This week – EHC Plan Audit');
  }
  expect(pressed, 'words that were links').toBe(2);
  expect(literal, 'mark-up that stands there as words').toBeGreaterThan(0);
});

test('nothing was asked of any network', async () => {
  expect(canary.calls).toEqual([]);
  expect(requests.filter((url) => !/^(app:\/\/bundle\/|blob:app:|data:)/.test(url))).toEqual([]);
  expect(requests.some((url) => url.startsWith('app://bundle/'))).toBe(true);
  expect(await running.networkUse()).toEqual([]);
});

test(`${MUTATED} files with random damage: each gets its line, the app lives`, async () => {
  test.setTimeout(60_000 + MUTATED * 5_000);
  console.log(`mutated files: ${MUTATED}, seed ${SEED} (EHC_MUTATED_FILES, EHC_MUTATED_SEED)`);
  const originals = await Promise.all(
    [...GOOD, 'p-1110-tracked-draft.docx', 'p-1126-pdf-columns.pdf'].map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(samplePlan(name))),
    })),
  );
  const files = Array.from({ length: MUTATED }, (_, number) => {
    const { name, bytes } = originals[number % originals.length] ?? { name: '', bytes: new Uint8Array() };
    const inside = name.endsWith('.docx') && number % 2 === 0;
    const seed = SEED + number;
    return { name: `${number}-${name}`, bytes: inside ? mutateInside(bytes, seed) : mutate(bytes, seed) };
  });
  const { result, cost: ofMutated } = await watchWhile(running, () =>
    loadPlans(running.window, files, MUTATED * MOST_MS_A_FILE),
  );
  const tally = new Map<string, number>();
  for (const { outcome } of result) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  console.log(
    `mutated files: ${[...tally].map(([word, count]) => `${word} ${count}`).join(', ')}; ` +
      `peak ${ofMutated.peakMegabytes} MB, slowest answer ${ofMutated.slowestAnswerMs} ms`,
  );
  expect(result).toHaveLength(MUTATED);
  expect([...tally.keys()].filter((word) => !/^(Added|Refused|Reference in use|Already there)$/.test(word))).toEqual(
    [],
  );
  const sentences = new RegExp(`^(${INTAKE_ERROR_CODES.map(sentencesOf).join('|')})$`);
  for (const line of result) if (line.outcome === 'Refused') expect(line.message, line.fileName).toMatch(sentences);
  await openPlan(running.window, 'P-1042');
  await pressKeys(running.window, ['Enter', '1']);
  await untilSaved(running.window);
  expect(canary.calls).toEqual([]);
});

test('the app had nothing to complain about', () => {
  expect(running.problems()).toEqual([]);
});

/** The fixed sentence of a code; for a file that is too large the limit with both numbers, whatever they are. */
const sentencesOf = (code: IntakeErrorCode): string =>
  code === 'too-large'
    ? '.* [\\d.,]+ .*; the limit is [\\d.,]+( MB)?\\. Nothing was added; .*'
    : literally(INTAKE_ERRORS[code]);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
