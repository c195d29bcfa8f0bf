import type { Block, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Threshold } from '#shared/domain/report/model/cells';
import type { BuiltPart } from '#shared/domain/report/parts/part-context';

const blocksOf = (built: BuiltPart | null): readonly Block[] => built?.part.blocks ?? [];

/** The sentences, bullets and notes of a part, as a reader reads them. */
export const saidBy = (built: BuiltPart | null): readonly string[] =>
  blocksOf(built).flatMap((block) => {
    if (block.kind === 'sentence' || block.kind === 'note') return [block.text];
    return block.kind === 'bullets' ? block.items.map(({ text }) => text) : [];
  });

export const tableOf = (built: BuiltPart | null, id: string): Table => {
  const table = [...blocksOf(built), ...(built?.data ?? [])].find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') throw new Error(`There is no table ${id}.`);
  return table;
};

/** What stands with the data table of a chart: how its figures were worked out. */
export const workingsOf = ({ workings }: BuiltPart, tableId: string): readonly string[] =>
  (workings?.get(tableId) ?? []).flatMap((block) => (block.kind === 'note' ? [block.text] : []));

/** The rows of a table in words, cells parted by ` | `. */
export const rowsOf = ({ rows }: Table, threshold: Threshold = 5): readonly string[] =>
  rows.map(({ cells }) => cells.map((cell) => cellWords(cell, threshold)).join(' | '));

/** The words of persons that are in a part, by kind. */
export const wordsOf = (
  built: BuiltPart | null,
): readonly (readonly [field: string, paragraphs: readonly string[]])[] =>
  blocksOf(built).flatMap((block) => (block.kind === 'words' ? [[block.field, block.paragraphs] as const] : []));
