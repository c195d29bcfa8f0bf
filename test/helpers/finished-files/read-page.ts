import type { DocumentItem, DocumentTable, ReadDocument } from '../re-derive/read-document';
import { deep, elements, textIn, type XmlNode, xmlNode } from '../re-derive/xml-node';
import { unknownIn } from './page-attributes';
import { chartOfFigure } from './page-chart';

export interface ReadPage extends ReadDocument {
  /** What stands in the file where no reader of the page sees it, but for what such a page is made of. */
  readonly elsewhere: readonly string[];
}

/** The web page of a report off its text, in the form in which the Word file is read. Drawings are measured. */
export function readPage(html: string): ReadPage {
  const root = xmlNode(html);
  const [body] = elements(root, 'body');
  if (body === undefined) throw new Error('The page has no body.');
  const shown = elements(body).filter(({ name }) => name === 'header' || name === 'main');
  return {
    items: shown.flatMap(itemsOf),
    edges: elements(body, 'footer').map((footer) => textIn(footer).trim()),
    properties: deep(root, 'title').slice(0, 1).map(textIn),
    elsewhere: [...unknownIn(root), ...(html.match(/<!--|<!\[CDATA\[|<\?/g) ?? [])],
  };
}

const text = (words: string, style: string): DocumentItem => ({ kind: 'text', style, text: words });

/** As blocks follow each other on the page. */
function itemsOf(node: XmlNode): DocumentItem[] {
  switch (node.name) {
    case 'header':
    case 'main':
    case 'section':
    case 'ul':
    case 'dl':
      return elements(node).flatMap(itemsOf);
    case 'div':
      return elements(node, 'table').length > 0
        ? elements(node).flatMap(itemsOf)
        : [text(`${elements(node, 'dt').map(textIn).join('')}:\t${elements(node, 'dd').map(textIn).join('')}`, 'dl')];
    case 'table': {
      const table = tableOf(node);
      return [text(table.caption, 'caption'), table];
    }
    case 'figure':
      return figureItems(node);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'p':
    case 'li':
      return [text(textIn(node), node.name)];
    default:
      throw new Error(`The page has a ${node.name}, which is not known.`);
  }
}

function tableOf(node: XmlNode): DocumentTable {
  const [caption] = elements(node, 'caption');
  if (caption === undefined) throw new Error('A table has no caption.');
  const [header = [], ...rows] = deep(node, 'tr').map((row) => elements(row).map(textIn));
  const words = caption.children.filter((child) => typeof child === 'string').join('');
  return {
    kind: 'table',
    caption: words,
    // As the Word file has it: the title, then the description, which is here behind a full stop.
    altText: words.replace(/^Table \d+: /, '') + elements(caption).map(textIn).join('').replace(/^\. /, ' '),
    header,
    rows,
  };
}

/** The caption, the chart as it is drawn, and what stands below it. */
function figureItems(node: XmlNode): DocumentItem[] {
  const caption = elements(node, 'figcaption').map(textIn).join('');
  const below = elements(node, 'p').map((one) => text(textIn(one), 'below a figure'));
  return [text(caption, 'figcaption'), chartOfFigure(node, caption), ...below];
}
