import { expect, type Page } from '@playwright/test';

export const textPane = (window: Page) => window.getByRole('region', { name: 'Plan text' });

/** The words painted in a layer now, in the order they were added; only those near the sight are painted. */
export const paintedWords = (window: Page, layer: string): Promise<readonly string[]> =>
  window.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    return ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }, layer);

/** The words are in the layer, and the layer has a look that can be seen. */
export async function expectPainted(window: Page, layer: string, words: readonly string[]): Promise<void> {
  await expect.poll(() => paintedWords(window, layer)).toEqual(words);
  if (words.length > 0) expect(await isVisibleLayer(window, layer)).toBe(true);
}

/** Whether words in a layer look other than the words around them. */
const isVisibleLayer = (window: Page, layer: string): Promise<boolean> =>
  window.evaluate((name) => {
    const block = document.querySelector('[data-block]') ?? document.body;
    const { backgroundColor, textDecorationLine } = getComputedStyle(block, `::highlight(${name})`);
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine !== 'none';
  }, layer);

/** Selects from one run of words to another as the mouse would, in the text as it is drawn. */
export async function selectText(window: Page, from: string, to: string): Promise<void> {
  await window.locator('[data-block]').first().waitFor();
  await window.evaluate(selectInPage, [from, to] as const);
}

/** Runs in the page. */
function selectInPage([first, last]: readonly [string, string]): void {
  const textsOf = (block: Element): Text[] => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text); // only text nodes are shown to it
    return texts;
  };
  const place = (words: string, end: 0 | 1) => {
    const block = [...document.querySelectorAll('[data-block]')].find((one) => one.textContent?.includes(words));
    if (block === undefined) throw new Error('These words are not drawn.');
    let left = (block.textContent ?? '').indexOf(words) + end * words.length;
    for (const node of textsOf(block)) {
      if (left < node.length + end) return { node, offset: left };
      left -= node.length;
    }
    throw new Error('The block ends before its words do.');
  };
  const [start, end] = [place(first, 0), place(last, 1)];
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}

export const selectedText = (window: Page): Promise<string> =>
  window.evaluate(() => document.getSelection()?.toString() ?? '');
