import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedBytes } from '#shared/intake/register/open-register-files';
import { readRegister } from '../../../helpers/register/read-register';
import {
  asCsv,
  asXlsx,
  csvDress,
  layout,
  registerRows,
  xlsxDress,
} from '../../../helpers/register/register-arbitraries';

async function rowsOf(file: NamedBytes) {
  const read = await readRegister([file]);
  if (!read.ok) throw new Error(`Refused: ${read.error.message}`);
  const { rows, leftOut, problems, unknownValues } = read.value.mapped;
  expect({ leftOut, problems, unknownValues }).toEqual({ leftOut: [], problems: [], unknownValues: [] });
  return rows;
}

describe('a register that was written and is read again', { timeout: 120_000 }, () => {
  it('is the same from a CSV file in any separator, encoding, order of columns and form of dates', async () => {
    await fc.assert(
      fc.asyncProperty(registerRows, layout, csvDress, async (rows, chosen, dress) => {
        expect(await rowsOf({ fileName: 'plans.csv', bytes: asCsv(rows, chosen, dress) })).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same from a workbook in any dress', async () => {
    await fc.assert(
      fc.asyncProperty(registerRows, layout, xlsxDress, async (rows, chosen, dress) => {
        expect(await rowsOf({ fileName: 'plans.xlsx', bytes: asXlsx(rows, chosen, dress) })).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
