import { expect, type Locator, type Page } from '@playwright/test';
import type { ExpectedLine } from './invent-plan';

/** Columns of the list, in order, by what each shows. */
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
  const rows = await planGrid(window).evaluate((grid) =>
    [...grid.querySelectorAll('tbody tr[aria-rowindex]')].map((row) => ({
      place: Number(row.getAttribute('aria-rowindex')) - 1,
      cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
    })),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(MOST_DRAWN);
  return rows.map(({ place, cells }) => ({ place, line: toLine(cells) }));
}

function toLine(cells: readonly string[]): ExpectedLine {
  const at = (key: keyof ExpectedLine) => cells[COLUMNS.findIndex((column) => column.key === key)] ?? '';
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
