import { NO_NAMES } from './no-names';

/** Words that may lead to a person: where they stand in the text, and why they are taken for that. */
export interface PossibleName {
  readonly start: number;
  /** After the last character. */
  readonly end: number;
  readonly reason: string;
}

/** What the app knows of persons and plans. */
export interface KnownWords {
  /** Names of people who use the app. */
  readonly people: readonly string[];
  /** References of plans and codes of writers. */
  readonly codes: readonly string[];
}

interface Pattern {
  readonly find: RegExp;
  readonly reason: string;
  readonly accepts?: (found: string) => boolean;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What has the form of something personal, whatever the words around it. */
const PATTERNS: readonly Pattern[] = [
  { find: /[^\s@]+@[^\s@]+\.[^\s@.]+/gu, reason: 'an e-mail address' },
  { find: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? \p{Lu}[\p{L}’'-]+/gu, reason: 'a title with a name' },
  { find: /\b\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?/gu, reason: 'initials' },
  { find: /\b[A-Z]\d{11}[A-Z\d]\b/gu, reason: 'the form of a unique pupil number' },
  { find: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/gu, reason: 'the form of an NHS number', accepts: isNhsNumber },
  { find: /\b(?:0|\+44 ?)\d(?:[ -]?\d){8,9}\b/gu, reason: 'the form of a telephone number' },
  { find: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu, reason: 'the form of a postcode' },
  { find: /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/gu, reason: 'a whole date: nobody’s birthday?' },
  {
    find: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH} (?:19|20)\\d\\d\\b`, 'gu'),
    reason: 'a whole date: nobody’s birthday?',
  },
];

/** The check digit of NHS numbers: the first nine digits weighted 10 to 2, modulo 11 (NHS Data Model and Dictionary). */
function isNhsNumber(found: string): boolean {
  const digits = [...found.replace(/\D/gu, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/**
 * What in a person's words may be a name or lead to a person, in order, no two over the same place. It knows forms and capitals,
 * not people: a name in small letters passes, and places and products are told too. A person reads what it finds.
 */
export function possibleNames(text: string, { people, codes }: KnownWords): readonly PossibleName[] {
  const found = [
    ...PATTERNS.flatMap((pattern) => matches(text, pattern)),
    ...places(text, partsOfNames(people), 'somebody who uses this app'),
    ...codesIn(text, new Set(codes.map((code) => code.trim().toLowerCase()))),
    ...capitals(text),
  ];
  const taken: PossibleName[] = [];
  for (const one of found) if (!taken.some(({ start, end }) => one.start < end && start < one.end)) taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
}

/** Whole names first, then the parts of each that are long enough to be one. */
const partsOfNames = (people: readonly string[]): readonly string[] => [
  ...people,
  ...people.flatMap((name) => name.split(/\s+/u).filter((part) => part.length > 2)),
];

function places(text: string, words: readonly string[], reason: string): readonly PossibleName[] {
  return words
    .filter((word) => word.trim() !== '')
    .flatMap((word) => {
      const exact = word.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      // Of a name that is a word of the field too, as Manager or Young, small letters tell nothing.
      const flags = NO_NAMES.has(word.trim()) ? 'gu' : 'giu';
      return matches(text, { find: new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, flags), reason });
    });
}

const CODE = /[\p{L}\p{N}](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}])?/gu;

/** A council has thousands of references: each word is looked up among them. */
const codesIn = (text: string, codes: ReadonlySet<string>): readonly PossibleName[] =>
  matches(text, {
    find: CODE,
    reason: 'a reference or a code of this app',
    accepts: (found) => codes.has(found.toLowerCase()),
  });

const matches = (text: string, { find, reason, accepts = () => true }: Pattern): readonly PossibleName[] =>
  [...text.matchAll(find)]
    .filter(([found]) => accepts(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, reason }));

/** Capitalised words in a row. */
const CAPITALISED = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*)*/gu;
/** What may stand before the first word of a sentence, line or quotation. */
const BEGINS = /(?:^|[.!?:\n]["”’)]?\s*|["“‘(])\s*[-•–]?\s*$/u;

function capitals(text: string): readonly PossibleName[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: found, index }) => {
    const words = [...found.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({ word, at }));
    // The first word of a sentence has its capital in any case: alone it tells nothing.
    const left = BEGINS.test(text.slice(0, index)) && words.length === 1 ? [] : words;
    const names = left.filter(({ word }) => !NO_NAMES.has(word.replace(/[’']s$/u, '')));
    const [first] = names;
    const last = names.at(-1);
    if (first === undefined || last === undefined) return [];
    const reason = names.length > 1 ? IN_A_ROW : INSIDE;
    return [{ start: index + first.at, end: index + last.at + last.word.length, reason }];
  });
}

const IN_A_ROW = 'capitals in a row';
const INSIDE = 'a capital inside a sentence';

/** Whether something was taken for a name for its capitals alone: the names of councils and places have them too. */
export const isOfCapitals = (reason: string): boolean => reason === IN_A_ROW || reason === INSIDE;
