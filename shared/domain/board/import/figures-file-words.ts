import type { RegisterErrorCode } from '../../register/register-errors';

const AGAIN = 'save the table of figures as CSV or Excel (.xlsx) and load that';

const WORDS: Readonly<Partial<Record<RegisterErrorCode, string>>> = {
  empty: 'This file is empty, so nothing was read; save the table of figures again.',
  'no-table': 'There is no table in this file or sheet, so nothing was read; choose another sheet or file.',
  'only-headings': 'This table has headings and no rows below them, so nothing was read.',
  'no-headings':
    'No row was found that says which figures are of which indicator and month. Point at the row with the headings, or load a file with the columns Indicator, Month and Value. “Save a file to fill in” makes one.',
  'not-a-register-file': `This is neither a CSV file nor an Excel workbook (.xlsx), whatever its name says, so nothing was read; ${AGAIN}.`,
  'word-or-pdf': `This is a Word or PDF document and no table of figures, so nothing was read; ${AGAIN}.`,
  unsafe:
    'This file is built in a way that could harm a program that reads it, so it was stopped and nothing was read; do not pass it on, and save the table afresh.',
  'too-large':
    'This file holds more than this app reads safely, so it was stopped and nothing was read; keep only the table of figures in it.',
  'several-files': 'Several files were chosen, so nothing was read; load one file at a time.',
  'sen2-incomplete': 'This looks like a file of the SEN2 return and no table of monthly figures, so nothing was read.',
  timeout:
    'Reading this file took longer than allowed, so it was stopped and nothing was kept; keep only the table of figures in it.',
};

/** What is said of a file of figures; undefined where the words for any file will do. */
export const figuresFileWords = (code: RegisterErrorCode): string | undefined => WORDS[code];
