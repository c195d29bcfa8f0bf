import { expect, it } from 'vitest';
import { PROMPTS_A_PAGE, pageBeside, promptPage } from '../../../../../../renderer/features/audit/prompts/prompt-page';

const MANY = PROMPTS_A_PAGE * 3 + 1;
const keys = Array.from({ length: MANY }, (_, index) => `key ${index}`);

it('shows a page at a time, so that a section with hundreds of prompts costs no more than one with few', () => {
  expect(promptPage(keys, null, null)).toEqual({ page: 0, pages: 4, from: 0, to: PROMPTS_A_PAGE });
  expect(promptPage(keys, null, { page: 3, current: null })).toEqual({ page: 3, pages: 4, from: MANY - 1, to: MANY });
  expect(promptPage(keys.slice(0, PROMPTS_A_PAGE), null, null).pages).toBe(1);
  expect(promptPage([], null, null)).toEqual({ page: 0, pages: 1, from: 0, to: 0 });
});

it('goes with the prompt in hand, also after another page was looked at', () => {
  const at = `key ${PROMPTS_A_PAGE + 2}`;
  expect(promptPage(keys, at, null).page).toBe(1);
  expect(promptPage(keys, at, { page: 2, current: at }).page).toBe(2);
  expect(promptPage(keys, `key ${PROMPTS_A_PAGE + 3}`, { page: 2, current: at }).page).toBe(1);
  expect(promptPage(keys, 'of another section', null).page).toBe(0);
});

it('stays on a page that there is, when prompts of the last page were dismissed', () => {
  expect(promptPage(keys.slice(0, PROMPTS_A_PAGE), null, { page: 3, current: null })).toMatchObject({
    page: 0,
    pages: 1,
  });
});

it('goes round at both ends', () => {
  const last = promptPage(keys, keys.at(-1) ?? null, null);
  expect([pageBeside(last, 1), pageBeside(last, -1), pageBeside(promptPage(keys, null, null), -1)]).toEqual([0, 2, 3]);
});
