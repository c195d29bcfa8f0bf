import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { refuseBeyond } from '../register-refusal';
import { XmlScanner } from '../scan-xml';
import type { Stepper } from '../stepper';
import type { WorkbookParts } from './workbook-parts';

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 Part 1, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that cells point to by number. How they look, and the pronunciation beside East Asian words, is left out. */
export async function readSharedStrings(
  parts: WorkbookParts,
  part: string | undefined,
  stepper: Stepper,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !parts.has(part)) return strings;
  let current = '';
  let inText = false;
  let phonetic = false;
  const scanner = new XmlScanner({
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      strings.push(unescapeText(current));
      refuseBeyond('cells', strings.length, REGISTER_LIMITS.cells);
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  for (const chunk of parts.chunks(part)) {
    scanner.write(chunk);
    if (stepper.due) await stepper.pause(0, 0);
  }
  scanner.close();
  return strings;
}
