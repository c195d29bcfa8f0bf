import { graphemesOf, isPlain } from './graphemes';

/** A text with what editors change by themselves evened out, and where each of its units came from. */
export interface FoldedText {
  /** White space runs are one space, none at the ends; quotes and dashes are one kind; small letters. */
  readonly text: string;
  /** Start and end, in UTF-16 units of the text that was folded, of each unit; null where both texts agree unit by unit. */
  readonly from: Int32Array | null;
  readonly to: Int32Array | null;
}

const SAME = new Map<string, string>([
  ...Array.from('‘’‚‛′`´', (sign) => [sign, "'"] as const),
  ...Array.from('“”„‟″«»', (sign) => [sign, '"'] as const),
  ...Array.from('‐‑‒–—―−', (sign) => [sign, '-'] as const),
]);

/** Signs that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]+$/;
/** White space that folding makes another of, or leaves out. */
const UNEVEN = /[^\S ]| {2}|^ | $/;
const SIGNS = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

const evenOut = (character: string, keepCase: boolean): string => {
  const one = SAME.get(character) ?? character.normalize('NFC');
  return keepCase ? one : one.toLowerCase();
};

interface Part {
  readonly segment: string;
  readonly index: number;
}

function* unitsOf(text: string): Iterable<Part> {
  for (let index = 0; index < text.length; index += 1) yield { segment: text[index] ?? '', index };
}

/** What is seen of a text: its characters, with one part for each run of white space. */
function* seenParts(text: string): Iterable<Part> {
  let space = '';
  for (const { segment, index } of isPlain(text) ? unitsOf(text) : graphemesOf(text)) {
    if (segment.trim() === '' && segment !== '\ufeff') space += segment;
    else {
      if (space !== '') yield { segment: space, index: index - space.length };
      space = '';
      if (!UNSEEN.test(segment)) yield { segment, index };
    }
  }
}

/** The folded text where each unit of it comes from the same unit of the text, as in most; null in others. */
function foldByUnit(text: string, keepCase: boolean): string | null {
  if (!isPlain(text) || UNEVEN.test(text)) return null;
  const even = text.replace(SIGNS, (sign) => SAME.get(sign) ?? sign);
  const folded = keepCase ? even : even.toLowerCase();
  return folded.length === text.length ? folded : null;
}

/** Evens a text out for comparison. With `keepCase`, capital letters stay. */
export function foldText(text: string, keepCase = false): FoldedText {
  const quick = foldByUnit(text, keepCase);
  if (quick !== null) return { text: quick, from: null, to: null };
  let folded = '';
  const [from, to]: [number[], number[]] = [[], []];
  const add = (even: string, { segment, index }: Part) => {
    folded += even;
    for (let unit = 0; unit < even.length; unit += 1) {
      from.push(index);
      to.push(index + segment.length);
    }
  };
  let space: Part | null = null;
  for (const part of seenParts(text)) {
    if (part.segment.trim() === '') {
      // At most one for a run, and none before the first word; one after the last never comes to be added.
      space ??= part;
      continue;
    }
    if (space !== null && folded !== '') add(' ', space);
    space = null;
    add(evenOut(part.segment, keepCase), part);
  }
  return { text: folded, from: Int32Array.from(from), to: Int32Array.from(to) };
}
