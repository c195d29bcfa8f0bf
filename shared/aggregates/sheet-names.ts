import type { Table } from '#shared/domain/report/model/blocks';

/** The longest name of a sheet that Excel takes. */
const LONGEST = 31;

/**
 * Names for the tables' sheets, which stay the same from report to report: the table's own id, without the letters that Excel
 * refuses. None twice.
 */
export function tableSheetNames(tables: readonly Pick<Table, 'id'>[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return tables.map(({ id }) => {
    const plain = id.replace(/[[\]:*?/\\']|[\p{Cc}\p{Cs}]/gu, ' ').trim() || 'table';
    let name = plain.slice(0, LONGEST).trim();
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${plain.slice(0, LONGEST - 4)} ${count}`;
    used.add(name.toLowerCase());
    return name;
  });
}
