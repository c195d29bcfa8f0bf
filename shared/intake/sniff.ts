export type FileFamily = 'empty' | 'zip' | 'pdf' | 'ole' | 'other';

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

const ZIP = [0x50, 0x4b];
const ZIP_KINDS = [
  [0x03, 0x04],
  [0x05, 0x06],
  [0x07, 0x08],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Readers accept a PDF header anywhere in the first 1,024 bytes (ISO 32000-1, Annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;

/** What a file is by its own first bytes. Its name is never asked: a renamed picture is still a picture. */
export function sniffFamily(bytes: Uint8Array): FileFamily {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) && ZIP_KINDS.some((kind) => startsWith(bytes, kind, 2))) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  const last = Math.min(PDF_HEADER_WITHIN, bytes.length - PDF.length);
  for (let at = 0; at <= last; at += 1) if (startsWith(bytes, PDF, at)) return 'pdf';
  return 'other';
}
