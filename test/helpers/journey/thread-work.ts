import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The view of the golden thread is open while this is there. */
export const title = (window: Page): Locator => window.getByRole('heading', { name: 'Golden thread', level: 2 });
export const column = (window: Page, name: string): Locator => window.getByRole('region', { name, exact: true });
/** The card of an item such as `B·2`, by the words that are read out for it. */
export const card = (window: Page, name: string): Locator =>
  window.locator('.thread').getByRole('button', { name: new RegExp(`^${name.replace('·', ' ')}: `) });
/** The line that counts what is missing. */
export const summary = (window: Page): Locator => window.locator('.thread-summary');
/** What a screen reader is told. */
export const messages = (window: Page): Locator => window.getByRole('status', { name: 'Messages' });

export async function press(window: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

/** Goes along the column from the card in focus until it is on this one. */
export async function stepTo(window: Page, name: string, key = 'ArrowDown'): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const focused = await window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (focused.startsWith(`${name.replace('·', ' ')}: `)) return;
    await window.keyboard.press(key);
  }
  throw new Error(`Pressing ${key} never leads to ${name}.`);
}

/** The passage at the upper edge of the plan's text. */
export const topBlock = (window: Page): Promise<string | undefined> =>
  window.evaluate(() => {
    const scroller = document.querySelector('.paper-scroll');
    const top = scroller?.getBoundingClientRect().top ?? 0;
    const blocks = [...(scroller?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    return blocks.find((block) => block.getBoundingClientRect().bottom > top)?.dataset.block;
  });

/** P-1042 as it was redrafted: something new at its beginning, and the words of its first need written anew. */
export async function redrafted(path: string): Promise<Uint8Array> {
  const parts = unzipSync(await readFile(path));
  const part = 'word/document.xml';
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before
    .replace('<w:body>', '<w:body><w:p><w:r><w:t>This plan was amended.</w:t></w:r></w:p>')
    .replace(/>Brindo chats readily[^<]*</, '>Listening in a noisy room is what he finds hardest.<');
  if (after.length === before.length) throw new Error('The plan was not redrafted.');
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** The passage at the upper edge once scrolling has come to rest: the same over half a second of pictures. */
export const restingBlock = async (window: Page): Promise<string | undefined> => {
  await window.evaluate(async () => {
    const scroller = document.querySelector('.paper-scroll');
    for (let still = 0, last = -1; still < 30; still = scroller?.scrollTop === last ? still + 1 : 0) {
      last = scroller?.scrollTop ?? 0;
      await new Promise(requestAnimationFrame);
    }
  });
  return topBlock(window);
};
