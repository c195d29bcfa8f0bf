import type { Page } from '@playwright/test';

/** What a person could have seen of a progress line: its words and its values, each once, in order. */
export interface SeenProgress {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** Begins to write down whatever the progress line of the sample data says, however short it says it. */
export const recordProgress = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const seen = { words: new Set<string>(), values: new Set<string>() };
    Reflect.set(globalThis, 'seenProgress', seen);
    const look = () => {
      const bar = document.querySelector('[role="progressbar"][aria-label="Sample data"]');
      const words = bar?.closest('[role="status"]')?.querySelector('span')?.textContent;
      if (words) seen.words.add(words);
      const value = bar?.getAttribute('aria-valuetext');
      if (value) seen.values.add(`${words}: ${value}`);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

export const recordedProgress = (window: Page): Promise<SeenProgress> =>
  window.evaluate(() => {
    const { words, values }: { words: Set<string>; values: Set<string> } = Reflect.get(globalThis, 'seenProgress');
    return { words: [...words], values: [...values] };
  });
