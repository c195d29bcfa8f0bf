import { expect, type Locator, type Page } from '@playwright/test';
import type { ExpectedLine } from './invent-plan';

/** Columns of the list that are always there or there as the app comes, by what each shows; others may stand between. */
export const COLUMNS: readonly { readonly key: keyof ExpectedLine; readonly heading: string }[] = [
  { key: 'ref', heading: 'Plan' },
  { key: 'week', heading: 'Week' },
  { key: 'type', heading: 'Type' },
  { key: 'need', heading: 'Need' },
  { key: 'team', heading: 'Team' },
  { key: 'auditor', heading: 'Auditor' },
  { key: 'state', heading: 'State' },
  { key: 'progress', heading: 'Progress' },
  { key: 'grade', heading: 'Local audit grade' },
];

export const planGrid = (window: Page): Locator => window.getByRole('grid', { name: 'Plans' });

/** More rows than these are never drawn, however long the list is: some 30 fit on a large screen. */
export const MOST_DRAWN = 80;

/** Rows that are drawn, from top to bottom, each with its place in the whole list and its cells. */
export async function drawnRows(window: Page): Promise<{ place: number; line: ExpectedLine }[]> {
  const { headings, rows } = await planGrid(window).evaluate((grid) => ({
    headings: [...grid.querySelectorAll('thead th')].map((cell) => cell.textContent ?? ''),
    rows: [...grid.querySelectorAll('tbody tr[aria-rowindex]')].map((row) => ({
      place: Number(row.getAttribute('aria-rowindex')) - 1,
      cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
    })),
  }));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(MOST_DRAWN);
  return rows.map(({ place, cells }) => ({ place, line: toLine(headings, cells) }));
}

/** @param headings each with an arrow behind it where the list is sorted by it. */
function toLine(headings: readonly string[], cells: readonly string[]): ExpectedLine {
  const at = (key: keyof ExpectedLine) => {
    const heading = COLUMNS.find((column) => column.key === key)?.heading ?? '';
    return cells[headings.findIndex((text) => text.replace(/[↑↓]$/, '') === heading)] ?? '';
  };
  return {
    ref: at('ref'),
    week: at('week'),
    type: at('type'),
    need: at('need'),
    team: at('team'),
    auditor: at('auditor'),
    state: at('state'),
    progress: at('progress'),
    grade: at('grade'),
  };
}

/** The place in the list of the row that has the focus; 1 is the first. */
export const focusedPlace = (window: Page): Promise<number> =>
  window.evaluate(
    () => Number(document.activeElement?.closest('tr[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - 1,
  );
