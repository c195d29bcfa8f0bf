import type { ImportSource, NamedFile } from '../../../workers/import-types';

/** Tables in the forms that can be read, and those that get a sentence about what to do instead. Text may be anything. */
const TABLE = /\.(csv|tsv|xls[xmb]?|ods)$/i;

const isTable = (source: ImportSource): source is NamedFile => 'file' in source && TABLE.test(source.name);

/**
 * The files of a register among what was dropped; null where it is to be taken for plans. A folder of plans may have a
 * list beside them, so all that was dropped has to be tables.
 */
export function registerIn(sources: readonly ImportSource[]): readonly File[] | null {
  const tables = sources.filter(isTable);
  return tables.length > 0 && tables.length === sources.length ? tables.map(({ file }) => file) : null;
}
