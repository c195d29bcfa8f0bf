import { SaxesParser } from 'saxes';

/** An element of a document with what is in it, in order. Names are without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface Open extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root element. Throws where the text is not well-formed. */
export function xmlNode(text: string): XmlNode {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Open = {
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.write(text).close();
  const root = elements(top)[0];
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

export const elements = (node: XmlNode, name?: string): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** All elements of some name, however deep, in the order of the document. */
export const deep = (node: XmlNode, name: string): XmlNode[] =>
  elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...deep(child, name)]);

export const textIn = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
