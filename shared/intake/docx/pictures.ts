import type { SaxesTagNS } from 'saxes';
import { attribute, isOn } from './read-xml';

/** A drawing that is being read; a text box puts drawings inside drawings. */
interface OpenDrawing {
  found: boolean;
  decorative: boolean;
  /** Of the drawing as a whole. */
  words: string;
  /** Of the pictures grouped in it. */
  readonly parts: string[];
}

/** A description is a sentence or two; Word allows any length. */
const LONGEST = 1_000;

const inOneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** Cut between characters, never through a pair of surrogates. */
const shorten = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;

function wordsFor({ decorative, words, parts }: OpenDrawing): string {
  const described = words === '' ? [...new Set(parts)].join('; ') : words;
  if (described !== '') return `Picture: ${shorten(described)}`;
  return decorative ? 'Picture marked as decorative' : 'Picture without a description';
}

const CONTAINERS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
/** What a drawing holds when it shows a picture, a chart or a diagram and not only a text box or a line. */
const SHOWN: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds']);

/** Follows drawings and says in words which of them are pictures. Nothing of a picture itself is ever read. */
export class Pictures {
  readonly #open: OpenDrawing[] = [];

  open(name: string, tag: SaxesTagNS): void {
    if (CONTAINERS.has(name)) this.#open.push({ found: false, decorative: false, words: '', parts: [] });
    const drawing = this.#open.at(-1);
    if (drawing === undefined) return;
    if (SHOWN.has(name)) drawing.found = true;
    this.#words(drawing, name, tag);
  }

  #words(drawing: OpenDrawing, name: string, tag: SaxesTagNS): void {
    switch (name) {
      case 'wp:docPr':
        drawing.words ||= inOneLine(attribute(tag, 'descr')) || inOneLine(attribute(tag, 'title'));
        break;
      case 'v:shape':
      case 'v:rect':
        drawing.words ||= inOneLine(attribute(tag, 'alt'));
        break;
      case 'v:imagedata':
      case 'pic:cNvPr': {
        const part = inOneLine(attribute(tag, 'descr')) || inOneLine(attribute(tag, 'title'));
        if (part !== '') drawing.parts.push(part);
        break;
      }
      case 'adec:decorative':
        drawing.decorative = isOn(tag);
        break;
      default:
    }
  }

  /** The words that stand for the drawing that just ended; null where it shows no picture. */
  close(name: string): string | null {
    if (!CONTAINERS.has(name)) return null;
    const drawing = this.#open.pop();
    return drawing?.found === true ? wordsFor(drawing) : null;
  }
}
