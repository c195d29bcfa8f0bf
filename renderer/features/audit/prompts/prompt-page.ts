/**
 * How many prompts are listed at once. A plan of 200 pages has hundreds in one section: all of them as rows made every step
 * into that section a second long.
 */
export const PROMPTS_A_PAGE = 40;

/** A page that was asked for, and the prompt the auditor stood at then: going to another prompt shows that one's page. */
export interface AskedPage {
  readonly page: number;
  readonly current: string | null;
}

export interface PromptPage {
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  /** Places in the list, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** Which part of the list is shown: the page asked for, else the one of the prompt in hand, else the first. */
export function promptPage(keys: readonly string[], current: string | null, asked: AskedPage | null): PromptPage {
  const pages = Math.max(1, Math.ceil(keys.length / PROMPTS_A_PAGE));
  const ofCurrent = Math.floor(Math.max(0, current === null ? 0 : keys.indexOf(current)) / PROMPTS_A_PAGE);
  const wanted = asked !== null && asked.current === current ? asked.page : ofCurrent;
  const page = Math.min(wanted, pages - 1);
  return { page, pages, from: page * PROMPTS_A_PAGE, to: Math.min((page + 1) * PROMPTS_A_PAGE, keys.length) };
}

/** The page before or after; from the last on to the first and the other way round, as the keys for prompts go. */
export const pageBeside = ({ page, pages }: PromptPage, by: 1 | -1): number => (page + by + pages) % pages;
