import type { Page } from '@playwright/test';

/** The text of each section as the paper shows it, by section letter; `none` is text in no section. */
export type ShownSections = Readonly<Record<string, string>>;

/** Shows the text of the plan that is open, where it is a PDF that opened with its pages. */
export async function showText(window: Page): Promise<void> {
  const text = window.getByRole('region', { name: 'Plan text' });
  const pages = window.getByRole('region', { name: 'Plan pages' });
  await text.or(pages).waitFor();
  if (await pages.isVisible()) await window.keyboard.press('o');
  await text.waitFor();
}

/**
 * Reads the paper section by section: whole runs by the letter in their margin; in a table whose columns stand in
 * different sections, each cell by the tag at the head of its column.
 */
export async function shownSections(window: Page): Promise<ShownSections> {
  await showText(window);
  await window.getByRole('region', { name: 'Plan text' }).locator('.run').first().waitFor();
  return window.evaluate(() => {
    const shown: Record<string, string> = {};
    const add = (section: string, text: string | null) => {
      shown[section] = `${shown[section] ?? ''} ${text ?? ''}`.replace(/\s+/g, ' ');
    };
    const middle = (element: Element) => {
      const { left, width, top } = element.getBoundingClientRect();
      return { x: left + width / 2, top };
    };
    const tagAbove = (cell: Element, tags: readonly Element[]) => {
      const { x, top } = middle(cell);
      const above = tags.filter((tag) => {
        const { left, right, top: at } = (tag.closest('td, th') ?? tag).getBoundingClientRect();
        return left <= x && x <= right && at <= top + 1;
      });
      return above.at(-1)?.textContent?.replace('Section ', '').replace('In no section', 'none') ?? 'none';
    };
    for (const run of document.querySelectorAll<HTMLElement>('.paper > .run')) {
      const sections = (run.dataset.sections ?? '').split(' ');
      if (sections.length === 1) add(sections[0] ?? '', run.querySelector('.run-text')?.textContent ?? '');
      else {
        const tags = [...run.querySelectorAll('.cell-tag')];
        for (const cell of run.querySelectorAll('td, th')) add(tagAbove(cell, tags), cell.textContent);
      }
    }
    return shown;
  });
}
