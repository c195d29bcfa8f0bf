import type { DocumentTable, ReadDocument } from '../re-derive/read-document';
import { knownCounts, type Reading } from './known-counts';

/** A document in which one cell more is told, as if disclosure control had not hidden it. */
export interface Planted {
  readonly key: string;
  readonly planted: ReadDocument;
}

/**
 * For each cell of a table that keeps a count back: the document with the true number in its place. Which count the cell is of is found
 * by reading the changed document, so that what is planted is read by the same rules as all else.
 */
export function keptCells(document: ReadDocument, reading: Reading): readonly Planted[] {
  const kept = [...knownCounts(document, reading).kept];
  return tablesOf(document).flatMap(({ table, at }) =>
    table.rows.flatMap((row, line) =>
      row.flatMap((cell, column): Planted[] => {
        if (!/^(?:1 to \d|all but 1 to \d|hidden)$/.test(cell) || /%|interval|Rating/.test(table.header[column] ?? ''))
          return [];
        const marked = knownCounts(withCell(document, at, line, column, '99,999'), reading);
        const key = kept.find((one) => !marked.kept.has(one) && reading.truth.has(one));
        const count = key === undefined ? undefined : reading.truth.get(key);
        return key === undefined || count === undefined
          ? []
          : [{ key, planted: withCell(document, at, line, column, String(count)) }];
      }),
    ),
  );
}

const tablesOf = ({ items }: ReadDocument) =>
  items.flatMap((item, at) => (item.kind === 'table' ? [{ table: item, at }] : []));

function withCell(
  { items, ...rest }: ReadDocument,
  at: number,
  line: number,
  column: number,
  text: string,
): ReadDocument {
  const changed = (table: DocumentTable): DocumentTable => ({
    ...table,
    rows: table.rows.map((row, index) =>
      index === line ? row.map((cell, place) => (place === column ? text : cell)) : row,
    ),
  });
  return { ...rest, items: items.map((item, index) => (index === at && item.kind === 'table' ? changed(item) : item)) };
}
