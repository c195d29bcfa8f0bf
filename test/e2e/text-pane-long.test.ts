import { expect, type Page, test } from '@playwright/test';
import { makeLargePlan } from '../../scripts/make-samples/make-large-plan';
import { openPlan } from '../helpers/audit-screen';
import { paintedWords, selectedText } from '../helpers/journey/text-pane';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** A plan of 200 pages is read, searched and scrolled; each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
  const bytes = await makeLargePlan({ pages: 200, seed: 11, layout: 'letters' });
  await loadPlans(running.window, [{ name: 'P-9011.docx', bytes }], 120_000);
  await openPlan(running.window, 'P-9011');
  await watchLongTasks(running.window);
  await running.window.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await printLongTasks(running.window, 'after opening');
});
test.afterAll(() => running?.close());

// Asked for by role, an element takes the driver seconds among so many; here they are asked for by class.

/** Notes how long the window was busy at a stretch, as the browser reports it: 50 ms and more. */
const watchLongTasks = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { longTasks: seen });
  });

/** Prints what was noted since the last time, for people to read: how fast a machine is decides no test. */
async function printLongTasks(window: Page, what: string): Promise<void> {
  const tasks = await window.evaluate(() =>
    (Reflect.get(globalThis, 'longTasks') as number[]).splice(0).map((duration) => Math.round(duration)),
  );
  console.info(`${what}: ${tasks.length} long tasks, longest ${Math.max(0, ...tasks)} ms (${tasks.join(' ')})`);
}

const blocks = (window: Page): Promise<number> => window.locator('[data-block]').count();
const count = (window: Page) => window.locator('.find-count');

test('words are found while they are typed, wherever they stand, and only those near the sight are painted', async () => {
  const { window } = running;
  expect(await blocks(window)).toBeGreaterThan(2_000);
  await window.keyboard.press('Control+f');
  await printLongTasks(window, 'opening the search');
  for (const letter of 'therap') {
    await window.keyboard.type(letter);
    await expect(count(window)).toHaveText(/ of [\d,]+$/);
  }
  await printLongTasks(window, 'typing six letters');
  const all = Number((await count(window).textContent())?.split(' of ')[1]?.replaceAll(',', ''));
  expect(all).toBeGreaterThan(100);
  await expect.poll(async () => (await paintedWords(window, 'found')).length).toBeGreaterThan(0);
  const painted = await paintedWords(window, 'found');
  expect(painted.length).toBeLessThan(all);
  expect(new Set(painted.map((words) => words.toLowerCase()))).toEqual(new Set(['therap']));
});

test('each next place comes into sight, from the last of the plan round to the first', async () => {
  const { window } = running;
  const isInSight = () =>
    window.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found-here') ?? [])];
      const frame = document.querySelector('.paper-scroll')?.getBoundingClientRect();
      if (range === undefined || frame === undefined) return false;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      return top >= frame.top && bottom <= frame.bottom;
    });
  await expect.poll(isInSight).toBe(true);
  for (let step = 0; step < 12; step += 1) {
    const before = (await count(window).textContent()) ?? '';
    await window.keyboard.press('Shift+Enter');
    await expect(count(window)).not.toHaveText(before);
    await expect.poll(isInSight).toBe(true);
  }
  await printLongTasks(window, 'going back through twelve places');
  await window.keyboard.press('Escape');
  expect((await selectedText(window)).toLowerCase()).toBe('therap');
});

test('the section chosen, and the place read, hold through every size of the text', async () => {
  const { window } = running;
  for (const key of ['Alt+=', 'Alt+=', 'Alt+-', 'Alt+-', 'Alt+-']) {
    await window.locator('.section-tab[data-key="F"]').click();
    const heading = window.locator('.run[data-sections~="F"]').first();
    await expect(heading).toBeInViewport();
    await window.keyboard.press(key);
    await expect(heading).toBeInViewport();
  }
  await window.keyboard.press('Alt+0');
  await printLongTasks(window, 'five sections and six sizes');
});

test('the whole plan can be scrolled through', async () => {
  const { window } = running;
  await window.evaluate(async () => {
    const frame = document.querySelector('.paper-scroll');
    if (frame === null) return;
    frame.scrollTop = 0;
    for (let step = 0; step < 240 && frame.scrollTop < frame.scrollHeight - frame.clientHeight - 1; step += 1) {
      frame.scrollTop += 900;
      await new Promise(requestAnimationFrame);
    }
  });
  await printLongTasks(window, 'scrolling through 240 views');
  expect(await window.locator('.paper-scroll').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50_000);
});

test('of hundreds of wording prompts forty are listed, with the one in hand among them', async () => {
  const { window } = running;
  await window.locator('.section-tab[data-key="E"]').click();
  await window.locator('.prompts-pager').waitFor();
  const [rows, pager] = [window.locator('.prompt'), window.locator('.prompts-pager > span')];
  await expect(rows).toHaveCount(40);
  await expect(pager).toHaveText('1 to 40');
  await window.locator('.prompts-pager .button').last().click();
  await expect(pager).toHaveText('41 to 80');
  await window.keyboard.press('p');
  await expect(pager).toHaveText('1 to 40');
  await window.keyboard.press('Shift+P');
  await expect(rows.last()).toHaveAttribute('data-here', '');
  await expect(pager).not.toHaveText('1 to 40');
});

test('a step to the next criterion paints no prompt again', async () => {
  const { window } = running;
  const title = window.locator('.card-title');
  await title.focus();
  const before = await title.textContent();
  const painted = await window.evaluateHandle(() => new Set(CSS.highlights.get('prompt')));
  expect(await painted.evaluate((ranges) => ranges.size)).toBeGreaterThan(0);
  await window.keyboard.press('Enter');
  await expect(title).not.toHaveText(before ?? '');
  expect(
    await painted.evaluate((ranges) => [...(CSS.highlights.get('prompt') ?? [])].filter((range) => !ranges.has(range))),
  ).toEqual([]);
});
