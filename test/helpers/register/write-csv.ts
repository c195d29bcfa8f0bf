export interface CsvDress {
  readonly separator?: ',' | ';' | '\t' | '|';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'utf-16le-bare';
  readonly newline?: '\n' | '\r\n' | '\r';
  /** Every field in quotation marks, or only those that need them. */
  readonly quoteAll?: boolean;
}

function quoted(field: string, separator: string, all: boolean): string {
  const needs = all || field.includes(separator) || /["\r\n]/.test(field) || field !== field.trim();
  return needs ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Bytes 0x80 to 0x9f of Windows-1252 are left to the tests that need them; Latin-1 is the same elsewhere. */
const NARROW: Readonly<Record<string, number>> = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

export function encodeText(text: string, encoding: NonNullable<CsvDress['encoding']>): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    case 'utf-16le-bare':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
    case 'windows-1252':
      return Uint8Array.from([...text].map((char) => NARROW[char] ?? char.charCodeAt(0)));
  }
}

/** Writes rows as a CSV file in one of the ways in which case systems write them. */
export function writeCsv(rows: readonly (readonly string[])[], dress: CsvDress = {}): Uint8Array {
  const { separator = ',', encoding = 'utf-8', newline = '\r\n', quoteAll = false } = dress;
  const lines = rows.map((fields) => fields.map((field) => quoted(field, separator, quoteAll)).join(separator));
  return encodeText(lines.join(newline) + newline, encoding);
}
