import type { Known } from '../finished-document/known';
import { knownCounts, type Reading } from '../finished-document/known-counts';
import type { DocumentItem, DocumentTable, ReadDocument } from '../re-derive/read-document';
import type { FinishedFiles } from './make-files';
import { type FileTable, readArchive, tablesOfLines } from './read-figures';
import { type ReadPage, readPage } from './read-page';
import { readWorkbook } from './read-workbook';
import { unknownRows } from './row-keys';

export interface ReadFiles {
  readonly document: ReadDocument;
  readonly page: ReadPage;
  /** Of the long file and the workbook. */
  readonly tables: readonly FileTable[];
  /** What stands in any of them where people do not look. */
  readonly elsewhere: readonly string[];
}

/** All files of a report. */
export function readFiles({ document, page, figures, workbook }: FinishedFiles): ReadFiles {
  const [web, archive, book] = [readPage(page), readArchive(figures), readWorkbook(workbook, document)];
  return {
    document,
    page: web,
    tables: [...tablesOfLines('long file', archive, document), ...book.tables],
    elsewhere: [...web.elsewhere, ...book.elsewhere, ...unknownRows([...archive.figures, ...book.lines])],
  };
}

/** Between two files, so that no sentence of one is taken for a note on a table of the other. */
const BREAK: DocumentTable = { kind: 'table', caption: '', altText: '', header: [], rows: [] };

/** What somebody knows of a report's counts who holds all its files, read as one long document. */
export function knownOfFiles({ document, page, tables, elsewhere }: ReadFiles, reading: Reading): Known {
  const items: DocumentItem[] = [...document.items, BREAK, ...page.items, BREAK, ...tables];
  const known = knownCounts({ ...document, items }, reading);
  known.unread.push(...elsewhere);
  return known;
}
