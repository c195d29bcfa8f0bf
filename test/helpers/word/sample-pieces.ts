import type { Block, Column, Row, Table } from '#shared/domain/report/model/blocks';
import { type Cell, count, type PercentCell, type RatingWord, text } from '#shared/domain/report/model/cells';

/** Small makers of blocks for models written by hand. */
export const sentence = (id: string, words: string): Block => ({ kind: 'sentence', id, text: words });
export const heading = (words: string): Block => ({ kind: 'heading', text: words });
export const note = (words: string): Block => ({ kind: 'note', text: words });
export const bullets = (id: string, ...items: string[]): Block => ({
  kind: 'bullets',
  items: items.map((words, at) => ({ id: `${id}.${at + 1}`, text: words })),
});

export const textColumn = (key: string, words: string): Column => column(key, words, 'left');
export const figureColumn = (key: string, words: string): Column => column(key, words, 'right');

const column = (key: string, words: string, align: Column['align']): Column => ({
  key,
  heading: words,
  align,
  about: `What the column ${words} says.`,
});

export const row = (key: string, ...cells: (Cell | string)[]): Row => ({
  key,
  cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
});

export const table = (id: string, title: string, columns: readonly Column[], rows: readonly Row[]): Table => ({
  kind: 'table',
  id,
  title,
  altText: `One row for each ${columns[0]?.heading.toLowerCase()}. Columns: ${columns.map((one) => one.heading).join(', ')}.`,
  columns: [...columns],
  rows: [...rows],
});

export const percent = (value: number): PercentCell => ({ kind: 'percent', value });
export const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, unit: 'percent' });
export const rating = (word: RatingWord): Cell => ({ kind: 'rating', word });
export const absent = (why: string): Cell => ({ kind: 'absent', why });
export const few: Cell = { kind: 'few' };
export const hidden: Cell = { kind: 'hidden' };

/** Met, audited, percent, likely range and word, as any row of the heat table has them. Counts of 5 and more only. */
export function standing(met: number, audited: number): Cell[] {
  const share = Math.floor((100 * met) / audited + 0.5);
  const reach = Math.round(98 * Math.sqrt((share / 100) * (1 - share / 100) * (100 / audited))) / 10;
  return [
    count(met),
    count(audited),
    percent(share),
    interval(Math.max(0, Math.floor(share - reach)), Math.min(100, Math.ceil(share + reach))),
    rating(wordOf(share)),
  ];
}

function wordOf(share: number): RatingWord {
  if (share >= 90) return 'Strong';
  if (share >= 70) return 'Sound';
  return share >= 50 ? 'Mixed' : 'Weak';
}
