import { SaxesParser, type SaxesTagNS } from 'saxes';
import { refuse } from '../refusal';

export interface XmlHandlers {
  /** The element's name with the prefix this tool uses for its namespace, such as `w:p`, whatever prefix the file uses. */
  readonly open: (name: string, tag: SaxesTagNS) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Transitional and strict namespaces mean the same here (ECMA-376 Parts 1 and 4). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

/** Decodes an XML part: UTF-8 unless a byte order mark says UTF-16, the two encodings Office Open XML allows. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * Runs once over an XML part. Refuses with `unsafe` any document type declaration (no Office file has one, and entities
 * start there) and nesting deeper than `maxDepth`, and with `corrupt` what is not well formed.
 */
export function readXml(xml: string, maxDepth: number, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const names: string[] = [];
  parser.on('doctype', () => refuse('unsafe'));
  parser.on('error', () => refuse('corrupt'));
  parser.on('opentag', (tag) => {
    if (names.length >= maxDepth) refuse('unsafe');
    const prefix = PREFIXES[tag.uri];
    const name = prefix === undefined ? tag.local : `${prefix}:${tag.local}`;
    names.push(name);
    handlers.open(name, tag);
  });
  parser.on('closetag', () => {
    const name = names.pop();
    if (name !== undefined) handlers.close(name);
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  parser.write(xml).close();
}

/** An attribute by its local name; Office writes each local name once per element, in whatever prefix. */
export function attribute(tag: SaxesTagNS, local: string): string | undefined {
  for (const key in tag.attributes) {
    const found = tag.attributes[key];
    if (found?.local === local) return found.value;
  }
  return undefined;
}

/** Word's on/off properties: present without a value means on (ECMA-376 Part 1, 17.17.4). */
export function isOn(tag: SaxesTagNS): boolean {
  const value = attribute(tag, 'val');
  return value !== '0' && value !== 'false' && value !== 'off';
}
