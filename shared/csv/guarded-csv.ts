import Papa from 'papaparse';
import type { Cell } from '../domain/compare/export/figure-columns';

/**
 * Texts that a spreadsheet might take for a formula, also after spaces and in full-width letters, get an apostrophe in
 * front (OWASP, CSV injection). So do those that begin with one, so that every guarded text can be read back.
 */
const RISKY = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n'＝＋－＠]/u;

/** Makes Excel read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180) for Excel: a byte order mark, lines ended by CR LF, no text taken for a formula. */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: RISKY });
