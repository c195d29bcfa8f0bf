import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import type { Sheet } from '#shared/domain/register/sheet';
import type { Result } from '#shared/lib/result';
import { oleStreamNames } from '../ole-streams';
import { sniffFamily } from '../sniff';
import { readCsv } from './read-csv';
import { asResult, refuseBeyond, refuseRegister } from './register-refusal';
import { readXlsx } from './xlsx/read-xlsx';

/** The tables of one file. */
export interface RegisterFile {
  readonly sheets: readonly Sheet[];
  /** Whole sentences about the file as a whole. */
  readonly warnings: readonly string[];
}

const MACROS =
  'This workbook has macros in it. They were not run and nothing of them is kept; only the values of its cells were read.';
const NAMED_CSV = 'This file is named as CSV and is an Excel workbook; it was read as a workbook.';
const NAMED_XLSX = 'This file is named as an Excel workbook and is plain text; it was read as CSV.';

/**
 * Reads a CSV file or an Excel workbook, told apart by their bytes. Touches no network, no disk and no page. Fails with
 * a sentence where there is nothing to read; rejects only with the signal's reason, or on a bug.
 */
export function readSheet(
  bytes: Uint8Array,
  fileName: string,
  hooks: RegisterHooks = {},
): Promise<Result<RegisterFile, RegisterErrorCode>> {
  return asResult(async () => {
    const file = await readByFamily(bytes, fileName, hooks);
    if (file.sheets.every(({ rows }) => rows.length === 0)) refuseRegister('no-table');
    return file;
  });
}

async function readByFamily(bytes: Uint8Array, fileName: string, hooks: RegisterHooks): Promise<RegisterFile> {
  refuseBeyond('fileBytes', bytes.length, REGISTER_LIMITS.fileBytes);
  switch (sniffFamily(bytes)) {
    case 'empty':
      return refuseRegister('empty');
    case 'zip':
      return readWorkbook(bytes, fileName, hooks);
    case 'ole':
      return refuseOle(bytes);
    case 'pdf':
      return refuseRegister('word-or-pdf');
    case 'other': {
      const named = /\.xls[xm]?$/i.test(fileName) ? [NAMED_XLSX] : [];
      return { sheets: await readCsv(bytes, 'CSV', hooks), warnings: named };
    }
  }
}

async function readWorkbook(bytes: Uint8Array, fileName: string, hooks: RegisterHooks): Promise<RegisterFile> {
  const { sheets, hasMacros } = await readXlsx(bytes, hooks);
  const named = /\.(csv|txt|tsv)$/i.test(fileName) ? [NAMED_CSV] : [];
  return { sheets, warnings: [...named, ...(hasMacros ? [MACROS] : []), ...hiddenWarning(sheets)] };
}

function hiddenWarning(sheets: readonly Sheet[]): string[] {
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 0).length;
  if (hidden === 0) return [];
  const words = hidden === 1 ? '1 hidden sheet has' : `${hidden} hidden sheets have`;
  return [`${words} rows too. Nothing is taken from a hidden sheet unless you choose it.`];
}

/** Old Excel and protected new Excel look alike from outside; their streams tell which it is. */
function refuseOle(bytes: Uint8Array): never {
  const streams = oleStreamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) return refuseRegister('encrypted');
  if (streams.has('Workbook') || streams.has('Book')) return refuseRegister('old-excel');
  if (streams.has('WordDocument')) return refuseRegister('word-or-pdf');
  return refuseRegister(streams.size === 0 ? 'corrupt' : 'not-a-register-file');
}
