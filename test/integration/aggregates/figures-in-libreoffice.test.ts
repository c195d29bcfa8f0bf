import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aggregatesWorkbook } from '#shared/aggregates/workbook';
import { convertInLibreOffice, whyNoCalc } from '../../helpers/register/libreoffice-csv';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

const missing = await whyNoCalc();

describe('the workbook of figures in an office program', () => {
  it.skipIf(missing !== undefined)(
    `opens in LibreOffice, with what it is on its first sheet${missing === undefined ? '' : ` (not on this machine: ${missing})`}`,
    async () => {
      const csv = await convertInLibreOffice(await aggregatesWorkbook(SAMPLE_MODEL), 'xlsx', 'csv');
      const rows = Papa.parse<string[]>(new TextDecoder().decode(csv)).data;
      expect(rows[0]).toEqual(['Item', 'What it is', 'Table, as in Figures']);
      expect(rows).toContainEqual(['Title', SAMPLE_MODEL.title, '']);
      expect(rows.map(([name]) => name)).toContain('Dictionary');
    },
  );
});
