import { refuseRegister } from './register-refusal';

export interface DecodedText {
  /** Without a byte order mark, every line ended by a single line feed. */
  readonly text: string;
  readonly warnings: readonly string[];
}

/** Bytes looked at to tell UTF-16 without a mark, and text from anything else. */
const LOOKED_AT = 8_192;

const WINDOWS =
  'This file is not in UTF-8; its letters were read as Windows writes them in Western Europe. Look at a word with an accent to see that they are right.';
const PARTLY_BROKEN =
  'Some letters of this file are broken and stand as �; everything else was read. Export it again as “CSV UTF-8” if they matter.';

function zeroShare(bytes: Uint8Array, from: 0 | 1): number {
  const end = Math.min(bytes.length, LOOKED_AT);
  let zeros = 0;
  for (let at = from; at < end; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, Math.ceil((end - from) / 2));
}

/** The mark at the beginning decides; without one, zeros in every other byte, as Latin letters have them in UTF-16. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const even = zeroShare(bytes, 0);
  const odd = zeroShare(bytes, 1);
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function decode(bytes: Uint8Array): { text: string; warnings: string[] } {
  const wide = utf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const loose = new TextDecoder().decode(bytes);
    const broken = count(loose, /\uFFFD/g);
    if (count(loose, /[\u0080-\uFFFC]/g) > broken) return { text: loose, warnings: [PARTLY_BROKEN] };
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [WINDOWS] };
  }
}

/** Characters that no text file has: a picture or a program under another name. */
const NOT_TEXT = /(?![\s])\p{Cc}/gu;

/**
 * Decodes a text file: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. Refuses with
 * `not-a-register-file` what is no text, and with `web-page` what is HTML or XML.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, warnings } = decode(bytes);
  const start = text.slice(0, LOOKED_AT);
  if (count(start, NOT_TEXT) > start.length / 500) refuseRegister('not-a-register-file');
  if (/^\uFEFF?\s*<(\?xml|!doctype|html|table|head|body|meta|workbook)\b/i.test(start)) refuseRegister('web-page');
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), warnings };
}
