import { expect, type Locator, test } from '@playwright/test';
import { openPlan } from '../helpers/audit-screen';
import { readWord } from '../helpers/intake/read-word';
import { richPlan } from '../helpers/intake/rich-plan';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { setUpPerson } from '../helpers/set-up';

/** One Word plan with everything in it, loaded and looked at. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let bytes: Uint8Array;

test.beforeAll(async () => {
  running = await launchApp();
  bytes = await richPlan();
  await setUpPerson(running.window);
  await loadPlans(running.window, [{ name: 'P-7003 everything.docx', bytes }]);
  await running.window.getByRole('button', { name: 'Close this list' }).click();
  await openPlan(running.window, 'P-7003');
});
test.afterAll(async () => {
  await running?.close();
});

const paper = (): Locator => running.window.getByRole('region', { name: 'Plan text' });
const blockOf = (text: string): Locator => paper().locator('[data-block]').filter({ hasText: text });
const leftOf = (text: string): Promise<number> => blockOf(text).evaluate((block) => block.getBoundingClientRect().left);

test('every block draws exactly its own text, so that evidence and what is found can be placed', async () => {
  const { blocks } = await readWord(bytes);
  const drawn = await paper().evaluate((region) =>
    [...region.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (!node.parentElement?.closest('[data-aside]')) text += node.nodeValue ?? '';
      return [element.dataset.block, text];
    }),
  );
  expect(drawn).toEqual(blocks.map(({ id, text }) => [id, text]));
});

test('words look as they do in the file', async () => {
  const line = blockOf('Likes music');
  for (const [element, words] of [
    ['strong', 'music'],
    ['em', ' and '],
    ['u', 'drawing'],
    ['s', 'noise'],
    ['sup', 'st'],
    ['sub', '2'],
    ['mark', 'to be checked'],
    ['strong > em', ' 😀 both'],
  ] as const)
    await expect(line.locator(element).filter({ hasText: words })).toHaveText(words);
  await expect(blockOf('Left column, first.').locator('*')).toHaveCount(0);
});

test('alignment, indents, line breaks and text boxes are drawn', async () => {
  await expect(blockOf('Our plan')).toHaveCSS('text-align', 'center');
  await expect(blockOf('Reference: P-7003')).toHaveCSS('text-align', 'right');
  expect((await leftOf('I want to be heard')) - (await leftOf('Likes music'))).toBeGreaterThan(30);
  const lines = blockOf('Written').evaluate((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(await lines).toBe(2);
  await expect(blockOf('What matters to me')).toHaveCSS('border-left-style', 'solid');
});

test('text in two columns stands in two columns, and below each other where there is no room', async () => {
  await makeSmall(running, 1);
  expect((await leftOf('Right column.')) - (await leftOf('Left column, second.'))).toBeGreaterThan(150);
  expect(await leftOf('Left column, second.')).toBe(await leftOf('Left column, first.'));
  await makeSmall(running, 2);
  expect(await leftOf('Right column.')).toBe(await leftOf('Left column, first.'));
  await makeSmall(running, 1);
});

test('a list counts on past a picture', async () => {
  await expect(blockOf('By drawing')).toHaveAttribute('value', '3');
});

test('pictures stand as words at their place, and nothing of the file is loaded', async () => {
  await expect(blockOf('Picture:')).toHaveText('Picture: Crest of the invented council');
  await expect(blockOf('Picture without a description')).toBeVisible();
  await expect(paper().locator('img, svg, iframe, object, embed, script, style')).toHaveCount(0);
});

test('check boxes show and say whether they are ticked', async () => {
  const states = (text: string) =>
    blockOf(text)
      .getByRole('img')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
  expect(await states('Hearing')).toEqual(['ticked', 'not ticked']);
  expect(await states('Sight')).toEqual(['ticked']);
  expect(await states('Moving')).toEqual(['ticked', 'not ticked', 'not ticked']);
  const size = await blockOf('Sight').getByRole('img').boundingBox();
  expect(size?.width).toBeGreaterThan(8);
});

test('a new page begins where it does in the file', async () => {
  const after = await paper()
    .getByRole('separator')
    .evaluateAll((rules) => rules.map((rule) => rule.nextElementSibling?.textContent));
  expect(after).toEqual([
    'Section A: Views and aspirations',
    'Section F: Special educational provision',
    'End of the table.',
  ]);
});

test('a table keeps its widths, merged cells, header row, shading and empty last column', async () => {
  const table = paper().getByRole('table');
  const widths = await table.evaluate((element) => {
    const whole = element.getBoundingClientRect().width;
    return [...element.querySelectorAll('tr:first-child > *')].map(
      (cell) => cell.getBoundingClientRect().width / whole,
    );
  });
  expect(widths).toEqual([0.2, 0.5, 0.15, 0.15].map((share) => expect.closeTo(share, 1)));
  await expect(table.getByRole('columnheader')).toHaveText(['Need', 'Provision', 'How often', 'Initials']);
  await expect(table.locator('[data-shaded]')).toHaveCount(4);
  await expect(table.getByRole('cell', { name: 'Speech', exact: true })).toHaveAttribute('rowspan', '2');
  await expect(table.getByRole('cell', { name: 'Agreed by all at the meeting' })).toHaveAttribute('colspan', '4');
  await expect(table.getByRole('cell', { name: 'Times of the group: Monday 30 minutes' })).toBeVisible();
});

test('it can be read in light and dark, on the smallest screen and at 200%', async () => {
  const { window } = running;
  for (const zoom of [1, 2] as const) {
    await makeSmall(running, zoom);
    await expectRoom(window, zoom);
    await expectNoViolations(window);
  }
});
