/** A word of a text with its place in it. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  /** Without a plain plural ending, so that "opportunities" is found by "opportunity". */
  readonly stem: string;
  /** UTF-16 offsets in the text, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** True where a sentence or clause of the text ends between the word before and this one, so no phrase spans both. */
  readonly apart: boolean;
  /** True where its first letter is a capital. */
  readonly capital: boolean;
}

/** The word without a plain plural ending. Words of up to three letters stay as they are ("as", "is"). */
export function stemOf(lower: string): string {
  if (lower.length < 4 || lower.endsWith('ss')) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

type Kind = 'letter' | 'digit' | 'mark' | 'other';

function askKind(character: string): Kind {
  if (/^\p{L}$/u.test(character)) return 'letter';
  if (/^\p{N}$/u.test(character)) return 'digit';
  return /^\p{M}$/u.test(character) ? 'mark' : 'other';
}

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_none, code) => askKind(String.fromCharCode(code)));

/** Plain ASCII is looked up, since a plan has a million characters; the rest is asked of Unicode. */
const kindAt = (text: string, at: number): Kind => {
  const code = text.charCodeAt(at);
  return ASCII[code] ?? (code === APOSTROPHE ? 'other' : askKind(String.fromCodePoint(text.codePointAt(at) ?? 0)));
};
const APOSTROPHE = '’'.charCodeAt(0);

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Letters and digits never run into one word, so "45min" is a number and a unit. */
function wordEnd(text: string, from: number, kind: 'letter' | 'digit'): number {
  let at = from;
  while (at < text.length) {
    const here = kindAt(text, at);
    if (here === kind || (here === 'mark' && kind === 'letter' && at > from)) {
      at += widthAt(text, at);
      continue;
    }
    // "Wren’s" is one word, and so are "8.30" and "1,200".
    const joins = (kind === 'letter' ? "'’" : '.,').includes(text.charAt(at));
    if (!joins || kindAt(text, at + 1) !== kind || at + 1 >= text.length) break;
    at += 1;
  }
  return at;
}

const STOPS = '.!?;:';
const BREAKS = '\n\r•|';

/** Whether a sentence or clause ends between two words: at a stop with a space behind it, or at a line's end. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (BREAKS.includes(character)) return true;
    if (at + 1 < to && STOPS.includes(character) && text.charAt(at + 1).trim() === '') return true;
  }
  return false;
}

type Form = Pick<Word, 'lower' | 'stem' | 'capital'>;

function formOf(raw: string): Form {
  const lower = raw.toLowerCase().replaceAll('’', "'");
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  return { lower, stem: stemOf(lower), capital: first !== first.toLowerCase() };
}

/** What is known of words met before, for one reading of many blocks: most words of a plan come again and again. */
export type WordForms = Map<string, Form>;

/** The words of a text in order. Hyphens part words, so "check-ins" is two. Linear in the text. */
export function splitWords(text: string, forms: WordForms = new Map()): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== 'letter' && kind !== 'digit') {
      at += widthAt(text, at);
      continue;
    }
    const from = at;
    at = wordEnd(text, from, kind);
    const raw = text.slice(from, at);
    let form = forms.get(raw);
    if (!form) {
      form = formOf(raw);
      forms.set(raw, form);
    }
    const apart = words.length > 0 && endsBetween(text, end, from);
    words.push({ lower: form.lower, stem: form.stem, from, to: at, apart, capital: form.capital });
    end = at;
  }
  return words;
}
