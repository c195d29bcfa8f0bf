import { CSV_CASES } from './csv-cases';
import { IDENTIFIER_CASES } from './identifier-cases';
import { REFUSED_CASES } from './refused-cases';
import type { RegisterCase } from './register-case';
import { SEN2_CASES } from './sen2-cases';
import { WORD_CASES } from './word-cases';
import { XLSX_CASES } from './xlsx-cases';

/** Every awkward register. */
export const REGISTER_CORPUS: readonly RegisterCase[] = [
  ...CSV_CASES,
  ...XLSX_CASES,
  ...IDENTIFIER_CASES,
  ...SEN2_CASES,
  ...REFUSED_CASES,
  ...WORD_CASES,
];
