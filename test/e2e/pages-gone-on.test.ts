import { expect, type Page, test } from '@playwright/test';
import { openPlan } from '../helpers/audit-screen';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { lineOfPage, longPlan } from '../helpers/pages/page-pdfs';
import { goToPage, sheet } from '../helpers/pages/pages-view';
import { setUpPerson } from '../helpers/set-up';

const LONG = 60;
/** The page on which section F begins. */
const OF_F = 30;
/** How long the words of each page take to come, in milliseconds. */
const LATE = 400;
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  await setUpPerson(window);
  await loadPlans(window, [{ name: 'P-9002.pdf', bytes: await longPlan(LONG) }], 60_000);
  await delayWords(window);
  await openPlan(window, 'P-9002');
});
test.afterAll(async () => {
  await running?.close();
});

/** From now on the words of a page come late to the window, as they do of heavy pages on a slow machine. */
async function delayWords(window: Page): Promise<void> {
  await window.evaluate((late) => {
    const listen = MessagePort.prototype.addEventListener;
    const delayed = (listener: EventListener) => (event: Event) => {
      const isWords = event instanceof MessageEvent && event.data?.kind === 'text';
      setTimeout(() => listener(event), isWords ? late : 0);
    };
    MessagePort.prototype.addEventListener = function (type: string, listener: EventListener) {
      listen.call(this, type, type === 'message' ? delayed(listener) : listener);
    };
  }, LATE);
}

async function goToF(window: Page): Promise<void> {
  await window.getByRole('tablist', { name: 'Sections' }).getByRole('tab', { name: /^F / }).click();
  await expect(sheet(window, OF_F)).toBeInViewport();
  await expect(sheet(window, OF_F).locator('.page-words')).toHaveText('');
}

/** The words of section F's page, which is still near the view, have come. */
const untilWordsCame = (window: Page) =>
  expect(sheet(window, OF_F).locator('.page-words')).toContainText(lineOfPage(OF_F));

const WAYS = {
  'by its number': (window: Page) => goToPage(window, OF_F + 1),
  'by the keys that scroll': async (window: Page) => {
    await window.locator('.pages-scroll').focus();
    for (let press = 0; press < 3; press += 1) await window.keyboard.press('PageDown');
  },
  'by the wheel': async (window: Page) => {
    await sheet(window, OF_F).hover();
    const { height } = (await sheet(window, OF_F).boundingBox()) ?? { height: 0 };
    await window.mouse.wheel(0, height);
  },
};

for (const [way, goOn] of Object.entries(WAYS))
  test(`who has gone on ${way} is not taken back when the words of the section asked for before come late`, async () => {
    const { window } = running;
    await goToPage(window, 1);
    await goToF(window);
    await goOn(window);
    await untilWordsCame(window);
    await window.waitForTimeout(LATE);
    await expect(window.getByRole('textbox', { name: 'Page' })).toHaveValue(String(OF_F + 1));
    expect(running.problems()).toEqual([]);
  });
