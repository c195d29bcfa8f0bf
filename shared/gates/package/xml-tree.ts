import { SaxesParser } from 'saxes';

/** An element of a part, its name and its attributes' names with the prefixes used here, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | null;
}

/** Transitional and strict namespaces mean the same here (ECMA-376 Parts 1 and 4). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Deeper nesting than any document made in earnest has. */
const MAX_DEPTH = 200;

/** Decodes a part: UTF-8 unless a byte order mark says UTF-16, the two encodings that Office Open XML allows. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The root element of an XML text; null where it is not well formed, declares a document type or nests too deeply. */
export function parseXml(xml: string): XmlElement | null {
  const top: OpenElement = { name: '', attributes: {}, children: [], parent: null };
  const open: OpenElement[] = [top];
  const parser = new SaxesParser({ xmlns: true, position: false });
  let sound = true;
  const refuse = () => {
    sound = false;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ uri, local, attributes }) => {
    const parent = open.at(-1) ?? top;
    if (open.length > MAX_DEPTH) sound = false;
    const element: OpenElement = { name: named(uri, local), attributes: {}, children: [], parent };
    const own: Record<string, string> = element.attributes;
    for (const { uri: space, local: key, value } of Object.values(attributes)) own[named(space, key)] = value;
    parent.children.push(element);
    open.push(element);
  });
  const text = (words: string) => open.at(-1)?.children.push(words);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const root = top.children.find(isElement);
  return sound && root !== undefined ? root : null;
}

function named(uri: string, local: string): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const childElements = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one): one is XmlElement => isElement(one) && one.name === name);

/** Every element below this one, in document order. */
export function* descend(element: XmlElement): Generator<XmlElement, void> {
  for (const one of element.children) {
    if (!isElement(one)) continue;
    yield one;
    yield* descend(one);
  }
}

/** All elements of a name below this one, in document order. */
export function below(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const one of descend(element)) if (one.name === name) found.push(one);
  return found;
}

/** The nearest element of a name around this one. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let one = element.parent; one !== null; one = one.parent) if (one.name === name) return one;
  return undefined;
}

/** All character data below an element. */
export const allText = (element: XmlElement): string =>
  element.children.map((one) => (isElement(one) ? allText(one) : one)).join('');

/** The character data of an element without elements below it; empty for any other. */
export const ownText = (element: XmlElement): string => (element.children.some(isElement) ? '' : allText(element));

/** An element's `w:val`, or the `val` of chart and drawing elements. */
export const value = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'] ?? element?.attributes.val;

/** Word's on/off properties: present without a value means on (ECMA-376 Part 1, 17.17.4). */
export const isOn = (element: XmlElement): boolean => !['0', 'false', 'off'].includes(value(element) ?? 'true');
