import type { Identifier } from './register-fields';

/** A unique pupil number: a check letter and twelve digits; a temporary one ends with a letter (DfE, UPN guide). */
const UPN = /(?<![A-Z0-9])[A-Z]\d{11}[0-9A-Z](?![A-Z0-9])/i;
const NHS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
/** Valid UK postcode forms (Royal Mail), with at most one space between the halves. */
const POSTCODE = /(?<![A-Z0-9])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/i;
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;
const PHONE = /(?<!\d)(?:\+44 ?\(?0?\)?|\(?0)(?:[ ()-]*\d){9,10}(?!\d)/;
const ADDRESS =
  /\b\d+[a-z]?,? (?:[\p{L}’'-]+ ){1,4}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|court|crescent|gardens|grove|terrace|place|walk|mews|hill)\b/iu;

const digitsOf = (text: string): number[] => [...text].map(Number);
/** Weights 10 down to 2 over the first nine digits, as NHS numbers and unique learner numbers both have them. */
const weighted = (digits: readonly number[]): number =>
  digits.slice(0, 9).reduce((sum, digit, index) => sum + digit * (10 - index), 0);

/**
 * True for ten digits that pass the check of an NHS number: 11 less the weighted sum's remainder by 11, with 11 written
 * as 0 and 10 never given out (NHS Data Dictionary). Any other ten digits pass by chance once in eleven.
 */
export function isNhsNumber(text: string): boolean {
  const bare = text.replace(/[ -]/g, '');
  if (!/^\d{10}$/.test(bare)) return false;
  const digits = digitsOf(bare);
  const check = (11 - (weighted(digits) % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** True for ten digits with a unique learner number's check digit: 10 less the weighted sum's remainder by 11 (LRS). */
export function isLearnerNumber(text: string): boolean {
  if (!/^[1-9]\d{9}$/.test(text)) return false;
  const digits = digitsOf(text);
  const remainder = weighted(digits) % 11;
  return remainder !== 0 && 10 - remainder === digits[9];
}

export interface ShapeOptions {
  /** Ten-digit numbers are vouched for: they are the case system's own. */
  readonly tenDigits?: boolean;
}

/** What in this text tells who a child is by its very shape; null where nothing does. Names have no shape. */
export function identifierIn(text: string, { tenDigits = false }: ShapeOptions = {}): Identifier | null {
  if (text.length < 5) return null;
  if (EMAIL.test(text)) return 'email';
  if (!/\d/.test(text)) return null;
  if (UPN.test(text)) return 'upn';
  if (!tenDigits && (text.match(NHS) ?? []).some(isNhsNumber)) return 'nhs-number';
  if (POSTCODE.test(text)) return 'postcode';
  if (PHONE.test(text) && !(tenDigits && /^\d{10}$/.test(text))) return 'phone';
  return ADDRESS.test(text) ? 'address' : null;
}

const NAME_WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*,?$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+,?$/u;

/** True for two to four words that are all written like names: `Ava Smith`, `SMITH, Ava`. A place can look so too. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  return (
    words.every((word) => NAME_WORD.test(word) || ALL_CAPITALS.test(word)) && words.some((word) => NAME_WORD.test(word))
  );
}

/** Words that stand in references beside their number. */
const REFERENCE_WORDS = /^(ehcp?|ehc|plan|case|ref|reference|no|number|sen|send|id|file|child|cyp|pupil)$/i;

/** True for a reference with two or more words in it that no reference has: `Smith Ava 12`. */
export function holdsName(reference: string): boolean {
  const words = reference.split(/[^\p{L}’'-]+/u).filter((word) => word.length > 1 && !REFERENCE_WORDS.test(word));
  return words.filter((word) => /\p{Ll}/u.test(word) || word.length > 3).length > 1;
}
