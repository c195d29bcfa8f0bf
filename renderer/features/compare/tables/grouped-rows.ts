import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import type { Grouping } from '#shared/domain/compare/export/figures-choice';

/** A line of the table: a figure, or the heading of those that follow. */
export type FigureLine =
  | { readonly kind: 'figure'; readonly key: string; readonly row: FigureRow }
  | { readonly kind: 'heading'; readonly key: string; readonly words: string; readonly count: number };

/** Rows under their headings: headings in the order of time or of the split, rows within one as they come. */
export function groupedLines(sorted: readonly FigureRow[], inOrder: readonly FigureRow[], by: Grouping): FigureLine[] {
  const lineOf = (row: FigureRow): FigureLine => ({ kind: 'figure', key: row.id, row });
  if (by === 'none') return sorted.map(lineOf);
  const nameOf = (row: FigureRow): string => (by === 'group' ? row.group : row.periodLabel);
  // Two groups could have one name, so what is looked up is what tells them apart.
  const keyOf = (row: FigureRow): string => (by === 'group' ? JSON.stringify(row.of ?? null) : row.period);
  const under = new Map(inOrder.map((row) => [keyOf(row), { words: nameOf(row), rows: [] as FigureRow[] }]));
  for (const row of sorted) under.get(keyOf(row))?.rows.push(row);
  return [...under].flatMap(([key, { words, rows }]): FigureLine[] => [
    { kind: 'heading', key: `heading ${key}`, words, count: rows.length },
    ...rows.map(lineOf),
  ]);
}
