import type { ImportSource, NamedFile } from '../../../workers/import-types';

/** Tables in the forms that can be read, and those that get a sentence about what to do instead. */
const TABLE = /\.(csv|tsv|txt|xls[xmb]?|ods)$/i;

const isTable = (source: ImportSource): source is NamedFile => 'file' in source && TABLE.test(source.name);

export interface SortedDrop {
  readonly registers: readonly File[];
  readonly plans: readonly ImportSource[];
}

/** Parts what was dropped by the ends of the names: tables are registers, all else is taken for plans. */
export function sortDrop(sources: readonly ImportSource[]): SortedDrop {
  return {
    registers: sources.filter(isTable).map(({ file }) => file),
    plans: sources.filter((source) => !isTable(source)),
  };
}
