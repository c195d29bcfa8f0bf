import { graphemesOf, isPlain } from './graphemes';

/** A text with what editors change by themselves evened out, and where each of its units came from. */
export interface FoldedText {
  /** White space runs are one space, none at the ends; quotes and dashes are one kind; what else is folded was chosen. */
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
/** ASCII, but for the one sign of it that is taken for another. */
const SIMPLE = /^[ -_a-~]*$/;
const SIGNS = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

/** What counts when texts are compared: every letter as it is, capital or small alike, or accents alike too. */
export type FoldKeeps = 'case' | 'accents' | 'letters';

/** Evens out signs that are nothing but seen characters and single spaces. */
function evenOut(text: string, keeps: FoldKeeps): string {
  if (SIMPLE.test(text)) return keeps === 'case' ? text : text.toLowerCase();
  const even = text.replace(SIGNS, (sign) => SAME.get(sign) ?? sign);
  if (keeps === 'case') return even.normalize('NFC');
  const small = even.toLowerCase();
  return keeps === 'accents' ? small.normalize('NFC') : small.normalize('NFD').replace(/\p{M}+/gu, '');
}

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
function foldByUnit(text: string, keeps: FoldKeeps): string | null {
  if (!isPlain(text) || UNEVEN.test(text)) return null;
  const folded = evenOut(text, keeps);
  return folded.length === text.length ? folded : null;
}

/** Evens a text out for comparison. */
export function foldText(text: string, keeps: FoldKeeps = 'accents'): FoldedText {
  const quick = foldByUnit(text, keeps);
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
    add(evenOut(part.segment, keeps), part);
  }
  return { text: folded, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** The range of the folded text in the text that was folded; null where it would cut a character in two. */
export function unfold({ from, to }: FoldedText, first: number, end: number): { from: number; to: number } | null {
  if (from === null || to === null) return { from: first, to: end };
  const cutsStart = first > 0 && from[first - 1] === from[first];
  const cutsEnd = end < from.length && from[end] === from[end - 1];
  return cutsStart || cutsEnd ? null : { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
