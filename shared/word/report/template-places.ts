import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { PAGE } from '../look';

/** A placeholder as it stands in a council's document. */
export interface Place {
  readonly key: string;
  /** `edge`: a header or footer; `inside`: a table or text box, where a table of the report cannot go. */
  readonly where: 'body' | 'inside' | 'edge' | 'note';
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean;
  /** From margin to margin, in twentieths of a point. */
  readonly width: number;
}

export interface Places {
  readonly places: readonly Place[];
  /** Beginnings of placeholders that are not ended in their paragraph. */
  readonly unended: readonly string[];
  /** Whether a contents list stands in the document. */
  readonly hasContents: boolean;
}

const STORY = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** Where placeholders stand, in the order of the document, however Word cut their text into runs. */
export function findPlaces(parts: ReadonlyMap<string, Uint8Array>): Places {
  const places: Place[] = [];
  const unended: string[] = [];
  let hasContents = false;
  for (const name of [...parts.keys()].sort()) {
    const story = STORY.exec(name)?.[1];
    const bytes = parts.get(name);
    if (story === undefined || bytes === undefined) continue;
    const read = readStory(strFromU8(bytes), storyKind(story));
    places.push(...read.places);
    unended.push(...read.unended);
    hasContents ||= read.hasContents;
  }
  return { places, unended, hasContents };
}

function storyKind(story: string): Place['where'] {
  if (story === 'document') return 'body';
  return story.endsWith('notes') ? 'note' : 'edge';
}

const HOLDERS = new Set(['w:tbl', 'w:txbxContent']);
const BREAKS = new Set(['w:tab', 'w:br', 'w:cr']);

type Attributes = Readonly<Record<string, string>>;

class StoryReader {
  readonly places: { -readonly [K in keyof Place]: Place[K] }[] = [];
  readonly unended: string[] = [];
  hasContents = false;
  readonly #kind: Place['where'];
  readonly #paragraphs: string[] = [];
  readonly #path: string[] = [];
  readonly #size: Record<'width' | 'left' | 'right', number> = {
    width: PAGE.short,
    left: PAGE.margin,
    right: PAGE.margin,
  };
  /** Places whose section is not ended yet. */
  #from = 0;

  constructor(kind: Place['where']) {
    this.#kind = kind;
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (name === 'w:p') this.#paragraphs.push('');
    else if (BREAKS.has(name)) this.#say('\n');
    else if (name === 'w:pgSz') this.#size.width = Number(attributes['w:w'] ?? PAGE.short);
    else if (name === 'w:pgMar') this.#margins(attributes);
  }

  text(words: string): void {
    const inside = this.#path.at(-1);
    if (inside === 'w:t') this.#say(words);
    if (inside === 'w:instrText' && /^\s*TOC\b/.test(words)) this.hasContents = true;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'w:p') this.#endParagraph(this.#paragraphs.pop() ?? '');
    // A section ends with its settings, below all that stands in it.
    if (name === 'w:sectPr') this.#endSection();
  }

  #say(words: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) this.#paragraphs[last] += words;
  }

  #margins(attributes: Attributes): void {
    this.#size.left = Number(attributes['w:left'] ?? PAGE.margin);
    this.#size.right = Number(attributes['w:right'] ?? PAGE.margin);
  }

  #endSection(): void {
    const { width, left, right } = this.#size;
    for (const place of this.places.slice(this.#from)) place.width = Math.max(2000, width - left - right);
    this.#from = this.places.length;
  }

  #endParagraph(text: string): void {
    const isInside = this.#kind === 'body' && this.#path.some((name) => HOLDERS.has(name));
    for (const [whole, key = ''] of text.matchAll(PLACEHOLDER))
      this.places.push({
        key: key.trim(),
        where: isInside ? 'inside' : this.#kind,
        isAlone: text.trim() === whole.trim(),
        width: PAGE.short - 2 * PAGE.margin,
      });
    const rest = text.replace(PLACEHOLDER, '');
    const begun = rest.indexOf('{{');
    if (begun >= 0) this.unended.push(rest.slice(begun, begun + LONGEST_NAMED).trim());
  }
}

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;
const LONGEST_NAMED = 40;

function readStory(xml: string, kind: Place['where']): Places {
  const reader = new StoryReader(kind);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('text', (words) => reader.text(words));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.write(xml).close();
  return reader;
}
