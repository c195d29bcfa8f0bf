import type { Package } from '../package/read-package';
import { placeOf, type Survey } from '../package/survey';
import { allText, around, descend, type XmlElement } from '../package/xml-tree';
import type { Leaks } from './leaks';

/** Looks for private words everywhere: in paragraphs as a reader sees them, in every attribute, in names of parts, in pictures. */
export function checkPrivateWords(survey: Survey, leaks: Leaks): void {
  const { pack } = survey;
  for (const name of pack.names) leaks.checkWords(name.replace(/[/._-]/g, ' '), 'the name of a part');
  for (const [part, { root }] of pack.xml) {
    if (root === null) continue;
    for (const element of [root, ...descend(root)])
      for (const text of textsOf(element)) leaks.checkWords(text, placeOf(survey, element, partName(part)));
  }
  checkRawParts(pack, leaks);
}

const partName = (part: string): string =>
  part.startsWith('docProps/') ? 'the properties of the document' : `the part ${part}`;

/** Its attributes, and the text of a paragraph as a whole, since Word splits words over runs; other text element by element. */
function* textsOf(element: XmlElement): Generator<string> {
  yield* Object.values(element.attributes);
  const { name } = element;
  if (name === 'w:p' || name === 'a:p') yield [...descend(element)].filter(isRunText).map(allText).join('');
  else if (element.children.some((one) => typeof one === 'string') && around(element, 'w:p') === undefined)
    yield allText(element);
}

const isRunText = ({ name }: XmlElement): boolean => ['w:t', 'w:delText', 'w:instrText', 'a:t'].includes(name);

/** Pictures and fonts may carry words beside what they show. */
function checkRawParts({ parts, xml }: Package, leaks: Leaks): void {
  for (const [name, bytes] of parts)
    if (!xml.has(name) && !/\.xlsx$/i.test(name)) leaks.checkWords(readable(bytes), `the part ${name}`);
}

const MOST_READ = 1_000_000;

/**
 * Runs of printable characters, as they stand in the bytes of a picture: letters of one byte, or of two as drawings of Windows (EMF)
 * hold their words, which may begin at any byte.
 */
function readable(bytes: Uint8Array): string {
  const start = bytes.subarray(0, MOST_READ);
  return [
    new TextDecoder('latin1').decode(start),
    new TextDecoder('utf-16le').decode(start),
    new TextDecoder('utf-16le').decode(start.subarray(1)),
  ]
    .flatMap((text) => text.match(/[\x20-\x7e\xa0-\u024f]{4,}/g) ?? [])
    .join('\n');
}
