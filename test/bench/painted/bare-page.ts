import type { Page } from '@playwright/test';

/** Where the bare page shows what it was given. */
export const BARE_ANSWER = '.bare-answer';

/**
 * Makes the empty window answer the Enter key with other words in a heading and a paragraph, and nothing else: no
 * framework, no styles, nothing stored. The least that "a key shows the next criterion" can cost on this engine, its
 * frames included; that an application comes near to it is not to be expected, a multiple of it can be held against it.
 */
export const answerEnterBarely = (page: Page): Promise<void> =>
  page.evaluate((selector) => {
    const answer = document.createElement('section');
    answer.className = selector.slice(1);
    answer.innerHTML = '<h2></h2><p></p>';
    document.body.append(answer);
    let turn = 0;
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      turn += 1;
      const [title, good] = answer.children;
      if (title !== undefined) title.textContent = `F${turn} Specific and quantified`;
      if (good !== undefined) good.textContent = `Each item says who does what, how often and for how long (${turn}).`;
    });
  }, BARE_ANSWER);

/** Makes a click on the empty window's own heading show texts as paragraphs, one for each. */
export const showTextsOnClick = (page: Page, texts: readonly string[]): Promise<void> =>
  page.evaluate(
    ({ selector, all }) => {
      document.querySelector('.ready')?.addEventListener('click', () => {
        document.querySelector(selector)?.remove();
        const answer = document.createElement('section');
        answer.className = selector.slice(1);
        for (const text of all) answer.append(Object.assign(document.createElement('p'), { textContent: text }));
        document.body.append(answer);
      });
    },
    { selector: BARE_ANSWER, all: [...texts] },
  );
