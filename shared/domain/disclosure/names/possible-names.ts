import { isOrdinary, TITLES } from './ordinary-words';

/** Where in a text something may lead to a person, and why. */
export interface NameSpan {
  /** Of the first character. */
  readonly start: number;
  /** After the last character. */
  readonly end: number;
  readonly reason: string;
}

/** What the app knows of people: names of staff, codes of writers, references of plans. */
export interface KnownWords {
  readonly names: readonly string[];
  readonly references: readonly string[];
}

type Finder = (text: string) => Iterable<NameSpan>;

const matches = (pattern: RegExp, reason: string, holds: (found: string) => boolean = () => true): Finder =>
  function* (text) {
    for (const { 0: found, index } of text.matchAll(pattern))
      if (holds(found)) yield { start: index, end: index + found.length, reason };
  };

const NAME = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** NHS numbers end in a check digit (NHS Data Dictionary, modulus 11); other ten digits are left alone. */
function isNhsNumber(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((all, digit, at) => all + digit * (10 - at), 0);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === digits[9];
}

/**
 * What can be told from its shape. UPN: a letter and twelve characters, the last of which may be a letter (DfE, Unique pupil
 * numbers). Dates of birth are told from other days by the word before them, or by a year in which a child of 0 to 25 was born.
 */
const SHAPES: readonly Finder[] = [
  matches(new RegExp(`${BEFORE}(?:${TITLES.join('|')})\\.? (?:${NAME} ?)+`, 'gu'), 'a title and a name'),
  matches(new RegExp(`${BEFORE}(?:\\p{Lu}\\. ?){2,3}${AFTER}`, 'gu'), 'initials'),
  matches(
    new RegExp(`${BEFORE}\\p{Lu}\\.? ${NAME}${AFTER}`, 'gu'),
    'an initial and a name',
    (found) => !/^[AI] \p{Lu}/u.test(found),
  ),
  matches(/\b[A-HJ-NP-RT-Z]\d{11}[A-Z\d]\b/g, 'looks like a unique pupil number'),
  matches(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, 'looks like an NHS number', isNhsNumber),
  matches(/\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi, 'looks like a National Insurance number'),
  matches(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, 'looks like a postcode'),
  matches(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g, 'an email address'),
  matches(/(?<!\d)(?:\+44 ?|0)\d{2,4} ?\d{3} ?\d{3,4}(?!\d)/g, 'looks like a telephone number'),
  matches(
    new RegExp(
      `\\b(?:born|dob|d\\.o\\.b\\.|date of birth)[:,]? (?:on )?\\d{1,2}(?:[/. -]| (?:${MONTHS}) )[\\w /.-]{0,12}\\d{2,4}`,
      'gi',
    ),
    'a date of birth',
  ),
  matches(
    /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20(?:0\d|1\d|2[0-4])|0\d|1\d|2[0-4])\b/g,
    'may be a date of birth',
  ),
];

const PAIR = new RegExp(`${BEFORE}${NAME}(?:[ -]${NAME})+${AFTER}`, 'gu');
const SENTENCE_START = /(?:^|[.!?:;\n•“"(] *|^[-*] +)$/;

/** Two capitals in a row that are no usual words of the field; a first one that only begins its sentence does not count. */
const pairs: Finder = function* (text) {
  for (const { 0: found, index } of text.matchAll(PAIR)) {
    const words = found.split(/([ -])/);
    let start = index;
    if (SENTENCE_START.test(text.slice(0, index)) && isOrdinary(words[0] ?? '')) {
      start += words.slice(0, 2).join('').length;
      words.splice(0, 2);
    }
    const names = words.filter((word) => word.length > 1 && !isOrdinary(word));
    if (names.length > 1) yield { start, end: index + found.length, reason: 'two words with capitals, as a name has' };
  }
};

/**
 * Places in a person's words that may lead to somebody, for a warning before they go out. Names of staff and references of plans that the
 * app knows are found in any letters; the rest by shape. It is a help and no proof: a lone first name ("Amina waited"), a name
 * that is a usual word ("Rose Hill"), a nickname or a story that everybody knows pass. So a person still has to look, and
 * nothing is ticked by itself. Spans are in order and do not overlap; the surer reason stands.
 */
export function possibleNames(text: string, known: KnownWords): readonly NameSpan[] {
  const found = [
    ...knownIn(text, known.names, 'the name of somebody who uses this tool'),
    ...knownIn(text, known.names.flatMap(partsOfName), 'a part of the name of somebody who uses this tool'),
    ...knownIn(text, known.references, 'a reference of a plan, or a writer’s code'),
    ...SHAPES.flatMap((find) => [...find(text)]),
    ...pairs(text),
  ];
  const kept: NameSpan[] = [];
  for (const span of found) if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  return kept.map((span) => trimmed(text, span)).sort((a, b) => a.start - b.start);
}

/** Last names, and first names that are no usual word, with their capitals. */
const partsOfName = (name: string): readonly string[] =>
  name.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !isOrdinary(part));

function* knownIn(text: string, words: readonly string[], reason: string): Generator<NameSpan> {
  for (const word of words) {
    const plain = word.trim();
    if (plain.length < 2) continue;
    const escaped = plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
    // Words of one part are found with their capitals alone: `may` is no name, `May` may be.
    const pattern = new RegExp(`${BEFORE}${escaped}${AFTER}`, /\s/.test(plain) ? 'giu' : 'gu');
    for (const { 0: found, index } of text.matchAll(pattern)) yield { start: index, end: index + found.length, reason };
  }
}

function trimmed(text: string, { start, end, reason }: NameSpan): NameSpan {
  const words = text.slice(start, end);
  return { start, end: start + words.trimEnd().length, reason };
}
