import type { Block, CellPlace } from '#shared/domain/plan/plan-text';

type Short = Omit<Block, 'id' | 'kind'> & { readonly kind?: Block['kind'] };

/** Blocks with ids in order; a bare string is a plain paragraph. */
export const makeBlocks = (items: ReadonlyArray<string | Short>): Block[] =>
  items.map((item, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    ...(typeof item === 'string' ? { text: item } : item),
  }));

export const heading = (text: string, level = 1): Short => ({ kind: 'heading', level, text });
export const bold = (text: string): Short => ({ text, bold: true });
export const item = (text: string): Short => ({ kind: 'list-item', level: 0, ordered: false, text });
export const cell = (
  table: number,
  row: number,
  column: number,
  text: string,
  more: Partial<CellPlace> & { readonly bold?: boolean } = {},
): Short => {
  const { bold: isBold, ...place } = more;
  return { text, cell: { table, row, column, ...place }, ...(isBold ? { bold: true } : {}) };
};

/** Rows of a table as blocks, one block a cell; an empty string is an empty cell. */
export const tableRows = (table: number, rows: ReadonlyArray<readonly string[]>): Short[] =>
  rows.flatMap((texts, row) => texts.flatMap((text, column) => (text === '' ? [] : [cell(table, row, column, text)])));
