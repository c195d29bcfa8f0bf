import { expect, type Page, test } from '@playwright/test';
import { openReport, openTab, preview, untilWorkedOut } from '../helpers/journey/report-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, type RunningApp } from '../helpers/launch-app';

/** Words of a report are typed while its pages stand beside them: a letter that is typed costs neither the pages nor their figures. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await launchApp();
  window = running.window;
  await setUpWithWeeks(window, { name: 'Lee Lead', initials: 'LL', role: 'Lead' });
  await openReport(window);
});
test.afterAll(() => running?.close());

interface Cost {
  /** Pages, pieces on them and whatever else was to stay as it is, that were drawn again. */
  readonly drawn: number;
  /** Questions to any worker. */
  readonly asked: number;
  readonly text: string;
}

/**
 * Types into the field that has the focus, letter after letter with no moment between in which anything that waits for a rest could
 * begin, and counts what is done for it. `beside` selects what else is to stay as it is. React keeps the properties of an element as they were where it did not draw it.
 */
const typeWithoutRest = (text: string, beside: string): Promise<Cost> =>
  window.evaluate(
    async ({ letters, selector }) => {
      const propertiesOf = (element: Element): unknown => {
        const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
        if (key === undefined) throw new Error('React does not keep its properties as it did.');
        return Reflect.get(element, key);
      };
      const looks = () => [...document.querySelectorAll(selector)].map(propertiesOf);
      if (looks().length < 2) throw new Error('There are no pages beside the words.');
      const cost = { drawn: 0, asked: 0 };
      const ask = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
        cost.asked += 1;
        Reflect.apply(ask, this, message);
      };
      try {
        for (const letter of letters) {
          const before = looks();
          document.execCommand('insertText', false, letter);
          for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
          cost.drawn += looks().filter((look, at) => look !== before[at]).length;
        }
      } finally {
        Worker.prototype.postMessage = ask;
      }
      return { ...cost, text: (document.activeElement as HTMLTextAreaElement).value };
    },
    { letters: text, selector: `.paper-page, .paper-page .paper-piece, ${beside}` },
  );

const SENTENCE = 'The panel met twice since the last report.';

test('typing on the page itself draws no page and no form again and asks no worker', async () => {
  await preview(window).getByRole('button', { name: 'Write: Context' }).click();
  await expect(preview(window).getByRole('textbox', { name: 'Context' })).toBeFocused();
  expect(await typeWithoutRest(SENTENCE, '.report-choices > *')).toEqual({ drawn: 0, asked: 0, text: SENTENCE });
  await untilWorkedOut(window);
});

test('nor does typing in the form, and the words then stand on the pages', async () => {
  await openTab(window, 'Words');
  const context = window.getByRole('region', { name: 'Report settings' }).getByRole('textbox', { name: 'Context' });
  await context.click();
  await window.keyboard.press('Control+End');
  expect(await typeWithoutRest(' More on it follows.', '.preview-bar > *')).toEqual({
    drawn: 0,
    asked: 0,
    text: `${SENTENCE} More on it follows.`,
  });
  await window.getByText('Put the context into the report', { exact: true }).click();
  await untilWorkedOut(window);
  await expect(preview(window)).toContainText(`${SENTENCE} More on it follows.`);
});
