import { expect, it } from 'vitest';
import type { FiguresFile } from '../../../../../renderer/features/board/import/figures-run';
import { sharesSaid } from '../../../../../renderer/features/board/import/said-of-shares';

const table = (): NonNullable<FiguresFile['table']> => ({
  layout: { headerRow: 1, columns: [] },
  read: { figures: [], problems: [], problemCount: 0, blanks: 0, notes: [] },
});

it('holds what was said of shares for the table it was said of, and for none that is read after it', () => {
  const [shown, next] = [table(), table()];
  expect(sharesSaid(null, shown)).toBeUndefined();
  for (const shares of [true, false]) {
    expect(sharesSaid({ table: shown, shares }, shown)).toBe(shares);
    expect(sharesSaid({ table: shown, shares }, next)).toBeUndefined();
  }
});
