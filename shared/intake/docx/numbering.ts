import type { SaxesTagNS } from 'saxes';
import { attribute, readXml } from './read-xml';
import type { DocxStyles } from './styles';

export interface NumberingLevel {
  /** `decimal`, `upperLetter`, `bullet`, … (ECMA-376 Part 1, 17.18.59). */
  format: string;
  /** The label with `%1` for the number of level 0, as in "Section %1:". */
  text: string;
  start: number;
  style: string | null;
}

export interface DocxNumbering {
  /** The list a numbering id belongs to, through a list style if need be. */
  readonly listOf: (numId: string) => NumberedList | null;
  /** The depth and level that a paragraph style is tied to by a list. */
  readonly levelOfStyle: (styleId: string) => { readonly depth: number; readonly level: NumberingLevel } | null;
}

export interface NumberedList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
}

interface RawList {
  readonly id: string;
  readonly levels: Map<number, NumberingLevel>;
  styleLink: string | null;
}

const NONE: DocxNumbering = { listOf: () => null, levelOfStyle: () => null };

interface RawNumbering {
  readonly lists: Map<string, RawList>;
  readonly numbers: Map<string, string>;
}

/** Collects lists and numbers while the part is read. */
class NumberingReader implements RawNumbering {
  readonly lists = new Map<string, RawList>();
  readonly numbers = new Map<string, string>();
  #list: RawList | null = null;
  #level: NumberingLevel | null = null;
  #numId: string | null = null;

  open(name: string, tag: SaxesTagNS): void {
    if (name === 'w:abstractNum') {
      this.#list = { id: attribute(tag, 'abstractNumId') ?? '', levels: new Map(), styleLink: null };
      this.lists.set(this.#list.id, this.#list);
    } else if (name === 'w:num') this.#numId = attribute(tag, 'numId') ?? '';
    else if (this.#numId !== null) this.#inNumber(name, tag);
    else if (this.#list) this.#inList(this.#list, name, tag);
  }

  #inNumber(name: string, tag: SaxesTagNS): void {
    if (name === 'w:abstractNumId' && this.#numId !== null) this.numbers.set(this.#numId, attribute(tag, 'val') ?? '');
  }

  #inList(list: RawList, name: string, tag: SaxesTagNS): void {
    const value = attribute(tag, 'val') ?? '';
    if (name === 'w:numStyleLink') list.styleLink = value;
    else if (name === 'w:lvl') {
      this.#level = { format: 'decimal', text: '', start: 1, style: null };
      list.levels.set(Number.parseInt(attribute(tag, 'ilvl') ?? '0', 10) || 0, this.#level);
    } else if (this.#level) setLevel(this.#level, name, value);
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.#list = null;
    else if (name === 'w:num') this.#numId = null;
    else if (name === 'w:lvl') this.#level = null;
  }
}

function readRaw(xml: string, maxDepth: number): RawNumbering {
  const reader = new NumberingReader();
  readXml(xml, maxDepth, { open: (name, tag) => reader.open(name, tag), close: (name) => reader.close(name) });
  return reader;
}

function setLevel(level: NumberingLevel, name: string, value: string): void {
  if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:start') level.start = Number.parseInt(value, 10) || 0;
  else if (name === 'w:pStyle') level.style = value;
}

/** Reads the numbering part. A file without one has no lists. */
export function readNumbering(xml: string | null, maxDepth: number, styles: DocxStyles): DocxNumbering {
  if (xml === null) return NONE;
  const { lists, numbers } = readRaw(xml, maxDepth);
  const byStyle = new Map<string, { depth: number; level: NumberingLevel }>();
  for (const { levels } of lists.values()) {
    for (const [depth, level] of levels) if (level.style !== null) byStyle.set(level.style, { depth, level });
  }
  const listOf = (numId: string): NumberedList | null => {
    const list = lists.get(numbers.get(numId) ?? '');
    if (!list?.styleLink) return list ?? null;
    // A list may borrow its levels from a list style (17.9.21); a style that borrows again would lead in a circle.
    const linked = lists.get(numbers.get(styles.styleOf(list.styleLink)?.numId ?? '') ?? '');
    return linked ?? null;
  };
  return { listOf, levelOfStyle: (styleId) => byStyle.get(styleId) ?? null };
}
