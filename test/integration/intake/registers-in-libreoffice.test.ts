import { describe, expect, it } from 'vitest';
import { CSV_CASES } from '../../helpers/register/corpus/csv-cases';
import { XLSX_CASES } from '../../helpers/register/corpus/xlsx-cases';
import { convertInLibreOffice, whyNoCalc } from '../../helpers/register/libreoffice-csv';
import { readRegister } from '../../helpers/register/read-register';
import { named } from '../../helpers/skip-because';

const reason = await whyNoCalc();

/** The corpus files whose tables an office program shows the same: one sheet, every value in it. */
const WORKBOOKS = [
  'a plain workbook',
  'texts in the cells themselves',
  'days counted from 1904',
  'element names with a prefix',
  'days in a format of the council’s own, and with a clock',
  'numbers as references, with the zeros that are shown, and yes-no cells',
  'text in several looks, with escapes and marks without width',
];
const TEXTS = [
  'commas in UTF-8',
  'line breaks, separators and doubled marks inside quotation marks',
  'a hundred columns',
];

const rowsOf = async (fileName: string, bytes: Uint8Array) => {
  const read = await readRegister([{ fileName, bytes }]);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.mapped.rows;
};

describe.skipIf(reason !== undefined)(named('an office program reads the same rows', reason), () => {
  it.each(XLSX_CASES.filter(({ name }) => WORKBOOKS.includes(name)).map((one) => [one.name, one] as const))(
    'from %s, saved as CSV',
    async (_, { files: [file] }) => {
      if (!file) throw new Error('no file');
      const csv = await convertInLibreOffice(file.bytes, 'xlsx', 'csv');
      const own = await rowsOf(file.fileName, file.bytes);
      expect(own.length).toBeGreaterThan(0);
      expect(await rowsOf('plans.csv', csv)).toEqual(own);
    },
  );

  it.each(CSV_CASES.filter(({ name }) => TEXTS.includes(name)).map((one) => [one.name, one] as const))(
    'from a file with %s, saved as a workbook',
    async (_, { files: [file] }) => {
      if (!file) throw new Error('no file');
      const xlsx = await convertInLibreOffice(file.bytes, 'csv', 'xlsx');
      expect(await rowsOf('plans.xlsx', xlsx)).toEqual(await rowsOf(file.fileName, file.bytes));
    },
  );
});
