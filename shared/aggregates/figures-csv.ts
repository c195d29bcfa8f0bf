import { strToU8, zipSync } from 'fflate';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { csvOf } from '../csv/guarded-csv';
import { DICTIONARY_HEADER, dictionaryRows, TIDY_COLUMNS } from './dictionary';
import { tidyRows } from './tidy-rows';

/** The report's figures as one long CSV file, a figure a line. */
export const aggregatesCsv = (model: ReportModel): string =>
  csvOf(
    TIDY_COLUMNS.map(({ name }) => name),
    tidyRows(model).map((row) => TIDY_COLUMNS.map(({ read }) => read(row))),
  );

/** What every column of it means, and every column of the tables it was made of. */
export const aggregatesDictionaryCsv = (model: ReportModel): string => csvOf(DICTIONARY_HEADER, dictionaryRows(model));

/** The same figures give the same bytes, whenever they are saved. The earliest day that a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip of `figures.csv` and `data-dictionary.csv`. */
export const aggregatesArchive = (model: ReportModel): Uint8Array =>
  zipSync(
    {
      'figures.csv': strToU8(aggregatesCsv(model)),
      'data-dictionary.csv': strToU8(aggregatesDictionaryCsv(model)),
    },
    { mtime: NO_TIME },
  );
