import { z } from 'zod';

export const REGISTER_ERROR_CODES = [
  'empty',
  'no-table',
  'only-headings',
  'no-headings',
  'no-reference-column',
  'not-a-register-file',
  'word-or-pdf',
  'old-excel',
  'binary-excel',
  'open-document',
  'web-page',
  'encrypted',
  'corrupt',
  'unsafe',
  'too-large',
  'several-files',
  'sen2-incomplete',
  'timeout',
  'unreadable',
] as const;
export const registerErrorCodeSchema = z.enum(REGISTER_ERROR_CODES);
export type RegisterErrorCode = (typeof REGISTER_ERROR_CODES)[number];

/** Fixed wording, so that no word of the file can reach a log or a screenshot through an error. */
export const REGISTER_ERRORS: Readonly<Record<RegisterErrorCode, string>> = {
  empty: 'This file is empty, so nothing was read; export it again from your case system.',
  'no-table': 'There is no table in this file, so nothing was read; export the list of plans again with its headings.',
  'only-headings':
    'This file has headings and no rows below them, so nothing was read; check the dates and filters of the report in your case system and export it again.',
  'no-headings':
    'No row of headings was found in this table; point at the row with the headings, or add one in the file and load it again.',
  'no-reference-column':
    'No column was chosen for the reference, so nothing can be taken over yet; choose the column with your case system’s own number for the plan or the child.',
  'not-a-register-file':
    'This is neither a CSV file nor an Excel workbook (.xlsx), whatever its name says, so nothing was read; export the list of plans as one of the two.',
  'word-or-pdf':
    'This is a Word or PDF document and no list of plans, so nothing was read; export the list from your case system as CSV or Excel (.xlsx).',
  'old-excel':
    'This is an old Excel .xls workbook, which this app does not read, so nothing was read; open it in Excel, save it as .xlsx and load that.',
  'binary-excel':
    'This is a binary Excel workbook (.xlsb), which this app does not read, so nothing was read; open it in Excel, save it as .xlsx and load that.',
  'open-document':
    'This is an OpenDocument file, which this app does not read, so nothing was read; save it as .xlsx or CSV and load that.',
  'web-page':
    'This is a web page or an XML file that only has the name of a spreadsheet, so nothing was read; open it in Excel, save it as .xlsx and load that.',
  encrypted:
    'This workbook is protected with a password, so nothing was read; save a copy without the password where only you can reach it, load that and delete it.',
  corrupt:
    'This file is damaged or only half copied, so nothing was read; open it in Excel to check it, then export or copy it again.',
  unsafe:
    'This file is built in a way that could harm a program that reads it, so it was stopped and nothing was read; do not pass it on, and export it afresh from your case system.',
  'too-large':
    'This file holds more than this app reads safely, so it was stopped and nothing was read; export fewer columns or fewer years.',
  'several-files':
    'Several files were chosen that are not the parts of one SEN2 return, so nothing was read; load one file at a time.',
  'sen2-incomplete':
    'These files of a SEN2 return do not make a list of plans, so nothing was read; add its files of requests and of active plans.',
  timeout:
    'Reading this file took longer than allowed, so it was stopped and nothing was kept; export fewer columns or fewer years and load it again.',
  unreadable:
    'This file could not be read from where it is kept, so nothing was read; check that the drive or folder can still be reached, close it in other programs and load it again.',
};
