import { zipSync } from 'fflate';
import { bombEntry } from '../../hostile/bomb';
import { oleFile } from '../../hostile/ole-file';
import { entry, rawZip } from '../../hostile/raw-zip';
import { tinyDocx } from '../../hostile/tiny-docx';
import { encodeText, writeCsv } from '../write-csv';
import { writeXlsx, xlsxParts } from '../write-xlsx';
import { HEADINGS, LINES, oneFile, type RegisterCase } from './register-case';
import { table } from './xlsx-cases';

const bytesOf = (text: string) => encodeText(text, 'utf-8');
const whole = writeXlsx([{ rows: table() }]);
const parts = xlsxParts([{ rows: table() }]);

const refused = (
  name: string,
  fileName: string,
  bytes: Uint8Array,
  refusal: Extract<RegisterCase['expect'], { refused: unknown }>['refused'],
  sentence: RegExp,
): RegisterCase => ({ name, files: oneFile(fileName, bytes), expect: { refused: refusal, sentence } });

/** A workbook whose sheet is a bomb: a few hundred kilobytes that unpack to 700 MB of spaces. */
function bomb(): Uint8Array {
  const sheet = 'xl/worksheets/sheet1.xml';
  const others = Object.entries(parts).filter(([name]) => name !== sheet);
  return rawZip([
    ...others.map(([name, bytes]) => entry(name, bytes)),
    bombEntry(sheet, 700, '<worksheet><sheetData>', '</sheetData></worksheet>'),
  ]);
}

const encryptedEntry = (): Uint8Array =>
  rawZip(Object.entries(parts).map(([name, bytes]) => ({ ...entry(name, bytes), flags: 0x0801 })));

const deep = `<worksheet>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`;

/** Files that cannot be read, each with a sentence of its own. */
export const REFUSED_CASES: readonly RegisterCase[] = [
  refused('an empty file', 'plans.csv', new Uint8Array(), 'empty', /empty/),
  refused('a file of blank lines', 'plans.csv', bytesOf('\r\n\r\n , \r\n'), 'no-table', /no table/),
  refused('a workbook without a filled cell', 'plans.xlsx', writeXlsx([{ rows: [] }]), 'no-table', /no table/),
  refused('headings alone', 'plans.csv', writeCsv([HEADINGS]), 'only-headings', /no rows below/),
  refused('numbers without headings', 'plans.csv', bytesOf('1,2,3\n4,5,6\n'), 'no-headings', /point at the row/),
  refused(
    'a table without a reference',
    'plans.csv',
    bytesOf('Primary need,Team\nASD,North\n'),
    'no-reference-column',
    /case system’s own number/,
  ),
  refused(
    'a workbook with a password',
    'plans.xlsx',
    oleFile({ EncryptedPackage: new Uint8Array(), EncryptionInfo: new Uint8Array() }),
    'encrypted',
    /password/,
  ),
  refused('a workbook with encrypted parts', 'plans.xlsx', encryptedEntry(), 'encrypted', /password/),
  refused('an old Excel workbook', 'plans.xls', oleFile({ Workbook: new Uint8Array() }), 'old-excel', /\.xls workbook/),
  refused(
    'a binary Excel workbook',
    'plans.xlsb',
    zipSync({ 'xl/workbook.bin': new Uint8Array(10) }),
    'binary-excel',
    /\.xlsb/,
  ),
  refused(
    'an OpenDocument spreadsheet',
    'plans.ods',
    zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytesOf('<a/>') }),
    'open-document',
    /OpenDocument/,
  ),
  refused('a Word document under the name of a workbook', 'plans.xlsx', tinyDocx(), 'word-or-pdf', /Word or PDF/),
  refused(
    'a PDF under the name of a CSV file',
    'plans.csv',
    bytesOf('%PDF-1.7\n1 0 obj'),
    'word-or-pdf',
    /Word or PDF/,
  ),
  refused(
    'a web page under the name of an Excel workbook',
    'plans.xls',
    bytesOf('<html><table><tr><td>Reference</td></tr></table></html>'),
    'web-page',
    /web page/,
  ),
  refused(
    'a picture under the name of a CSV file',
    'plans.csv',
    Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 256),
    'not-a-register-file',
    /neither a CSV file nor an Excel workbook/,
  ),
  refused(
    'a zip file that is no workbook',
    'plans.xlsx',
    zipSync({ 'a.txt': bytesOf('a') }),
    'not-a-register-file',
    /neither/,
  ),
  refused('half a workbook', 'plans.xlsx', whole.slice(0, Math.floor(whole.length / 2)), 'corrupt', /damaged/),
  refused(
    'a workbook whose sheet is not well formed',
    'plans.xlsx',
    writeXlsx([{ rows: table() }], { extra: { 'xl/worksheets/sheet1.xml': bytesOf('<worksheet><sheetData><row>') } }),
    'corrupt',
    /damaged/,
  ),
  refused('a workbook that unpacks to 700 MB', 'plans.xlsx', bomb(), 'too-large', /times its size/),
  refused(
    'a workbook with a document type declaration',
    'plans.xlsx',
    writeXlsx([{ rows: table() }], { prolog: '<!DOCTYPE w [<!ENTITY a "b">]>' }),
    'unsafe',
    /could harm/,
  ),
  refused(
    'a workbook of 300 elements within each other',
    'plans.xlsx',
    writeXlsx([{ rows: table() }], { extra: { 'xl/worksheets/sheet1.xml': bytesOf(deep) } }),
    'unsafe',
    /could harm/,
  ),
  refused(
    'more columns than a list of plans has',
    'plans.csv',
    writeCsv([Array.from({ length: 501 }, (_, at) => `Field ${at}`)]),
    'too-large',
    /more than 500 columns/,
  ),
  refused(
    'more rows than a council has plans',
    'plans.csv',
    bytesOf(`Reference\n${Array.from({ length: 100_001 }, (_, at) => `E${at}`).join('\n')}\n`),
    'too-large',
    /more than 100,000 rows/,
  ),
  {
    name: 'two files that are no SEN2 return',
    files: [
      { fileName: 'a.csv', bytes: writeCsv([HEADINGS, ...LINES]) },
      { fileName: 'b.csv', bytes: writeCsv([HEADINGS, ...LINES]) },
    ],
    expect: { refused: 'several-files', sentence: /one file at a time/ },
  },
];
