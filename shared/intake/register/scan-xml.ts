import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { refuseBeyond, refuseRegister } from './register-refusal';

export interface ScanHandlers {
  /** Element names without their prefix: spreadsheets have one namespace, whatever a program calls it. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/**
 * Reads an XML part while its bytes come in, holding none of it. Refuses with `unsafe` any document type declaration
 * (no workbook has one, and entities start there) and nesting that is too deep, with `corrupt` what is not well formed.
 * Namespaces are not resolved: on a sheet of millions of cells that takes most of the time.
 */
export class XmlScanner {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #decoder: TextDecoder | null = null;
  #depth = 0;

  constructor({ open, close, text }: ScanHandlers) {
    this.#parser.on('doctype', () => refuseRegister('unsafe'));
    this.#parser.on('error', () => refuseRegister('corrupt'));
    this.#parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.#depth += 1;
      if (this.#depth > REGISTER_LIMITS.xmlDepth) refuseRegister('unsafe');
      open(local(name), attributes);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#depth -= 1;
      close(local(name));
    });
    if (text === undefined) return;
    const bounded = (words: string) => {
      refuseBeyond('cellLength', words.length, REGISTER_LIMITS.cellLength);
      text(words);
    };
    this.#parser.on('text', bounded);
    this.#parser.on('cdata', bounded);
  }

  /** UTF-8 unless a byte order mark says UTF-16, the two encodings that Office Open XML allows. */
  write(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    this.#parser.write(this.#decoder.decode(bytes, { stream: true }));
  }

  close(): void {
    this.#parser.write(this.#decoder?.decode() ?? '').close();
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const found = Object.keys(attributes).find((key) => local(key) === name);
  return found === undefined ? undefined : attributes[found];
}

/** On or off as XML schema writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
