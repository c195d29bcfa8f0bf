import type { Package } from '../package/read-package';
import { allText, decodeXml, descend, parseXml, type XmlElement } from '../package/xml-tree';
import type { Leaks } from './leaks';

/** Without rules of its own, which a parser would have to follow; the logos of some drawing programs name their kind so. */
const PLAIN_DOCTYPE = /<!DOCTYPE[^>[]*>/i;

/** Drawings of lines (SVG) hold their words as text, which anybody can read out of the file and Word shows. */
export function checkPictures({ parts }: Package, leaks: Leaks): void {
  for (const [name, bytes] of parts) {
    if (!/\.svg$/i.test(name)) continue;
    const where = `the picture ${name}`;
    const root = parseXml(decodeXml(bytes).replace(PLAIN_DOCTYPE, ''));
    if (root === null) leaks.add('part-unreadable', where);
    else for (const element of [root, ...descend(root)]) checkElement(element, where, leaks);
  }
}

const SPOKEN = /^(?:title|aria-(?:label|description|valuetext))$/;

/** What drawing programs call their layers and files: `Layer 1`, `Asset 1`. */
const OF_PROGRAM = /^\s*(?:Layer|Asset|Artboard|Group|Path) \d+\s*$/;

/** Who drew it and when: nobody is shown it, and its dates and versions count nothing. */
const isInMetadata = ({ name, parent }: XmlElement): boolean =>
  name === 'metadata' || (parent !== null && isInMetadata(parent));

function checkElement(element: XmlElement, where: string, leaks: Leaks): void {
  if (element.name === 'script') leaks.add('script', where);
  for (const [key, text] of Object.entries(element.attributes)) {
    leaks.checkWords(text, where);
    if (/^on/i.test(key)) leaks.add('script', where);
    if (/^(?:href|src)$/.test(key) && /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text) && !/^\s*data:image\//i.test(text))
      leaks.add('picture-from-outside', where);
    if (SPOKEN.test(key) && !OF_PROGRAM.test(text)) leaks.checkText(text, where, 'alt-text');
  }
  // Colours and lengths of its style are no words.
  if (element.name === 'style') return;
  const words = wordsOf(element);
  leaks.checkWords(words, where);
  const isOfProgram = isInMetadata(element) || (/^(?:title|desc)$/.test(element.name) && OF_PROGRAM.test(words));
  if (!isOfProgram) leaks.checkText(words, where, 'alt-text');
}

/** What an element says itself; of a line of text also what is set apart within it: `3 <tspan>children</tspan>`. */
const wordsOf = (element: XmlElement): string =>
  element.name === 'text' ? allText(element) : element.children.filter((one) => typeof one === 'string').join(' ');
