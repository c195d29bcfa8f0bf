import { type ReferenceToken, referenceTokens } from './reference-tokens';

interface Wanted {
  readonly reference: string;
  readonly tokens: readonly string[];
  /** It has no letters: such a number may be anything, and counts only where something says that it is a reference. */
  readonly isBare: boolean;
}

/** What may stand between the parts of one reference: nothing, or one of these. */
const JOIN = /^(?:[-_/.\u2010-\u2013]| )?$/;
/** What ties two numbers into one longer number: `1042-3`, `1042/3`, `1042.5`. */
const TIE = /^[-/.\u2010-\u2013]$/;
/** Words that say the number behind them is a reference, in capitals. */
const LABELS: ReadonlySet<string> = new Set([
  'REF',
  'REFERENCE',
  'CASE',
  'PLAN',
  'EHC',
  'EHCP',
  'SEN',
  'SEND',
  'ID',
  'NO',
  'NUMBER',
]);
/** A bare number shorter than this could be a page, a year group or a day. */
const SHORTEST_BARE = 3;

/** Looks for the references of one sample in names and texts. Made once for a sample. */
export class ReferenceFinder {
  /** By first token, so that a text is gone through once however many references there are. */
  readonly #byFirst = new Map<string, Wanted[]>();

  constructor(references: Iterable<string>) {
    for (const reference of references) {
      const tokens = referenceTokens(reference);
      const [first] = tokens;
      if (first === undefined) continue;
      const wanted = { reference, tokens: tokens.map(({ text }) => text), isBare: tokens.every((one) => one.isNumber) };
      this.#byFirst.set(first.text, [...(this.#byFirst.get(first.text) ?? []), wanted]);
    }
  }

  /**
   * The references of the sample that a text holds, each once, in the order they stand there. Never one that is only a
   * part of another word or number: `P-1042` is not in `P-10425`, `SP1042` or `P-1042-3`. Where the register spells two
   * plans so that they mean the same, both are told.
   */
  find(text: string): string[] {
    const plain = text.normalize('NFKC');
    const tokens = referenceTokens(text);
    const found = new Set<string>();
    let at = 0;
    while (at < tokens.length) {
      const hits = this.#longestAt(plain, tokens, at);
      for (const { reference } of hits) found.add(reference);
      at += hits[0]?.tokens.length ?? 1;
    }
    return [...found];
  }

  #longestAt(text: string, tokens: readonly ReferenceToken[], at: number): readonly Wanted[] {
    const fitting = (this.#byFirst.get(tokens[at]?.text ?? '') ?? []).filter((wanted) =>
      standsAt(text, tokens, at, wanted),
    );
    const longest = Math.max(0, ...fitting.map((one) => one.tokens.length));
    return fitting.filter((one) => one.tokens.length === longest);
  }
}

function standsAt(text: string, tokens: readonly ReferenceToken[], at: number, wanted: Wanted): boolean {
  const own = tokens.slice(at, at + wanted.tokens.length);
  const isSame =
    own.length === wanted.tokens.length &&
    own.every((token, index) => token.text === wanted.tokens[index]) &&
    own.every((token, index) => index === 0 || JOIN.test(between(text, own[index - 1], token)));
  if (!isSame) return false;
  const [first, last] = [own[0], own.at(-1)];
  const [before, after] = [tokens[at - 1], tokens[at + wanted.tokens.length]];
  if (first === undefined || last === undefined) return false;
  if (isPartOfMore(text, before, first) || isPartOfMore(text, last, after, true)) return false;
  return !wanted.isBare || isSaidToBeOne(text, own, before, wanted);
}

const between = (text: string, left: ReferenceToken | undefined, right: ReferenceToken): string =>
  left === undefined ? '' : text.slice(left.end, right.start);

/**
 * Do two neighbours belong to one longer word or number? Touching ones do, except that a date or a version may follow a
 * reference: `P-1042-2026-11-03`, `P1042v2`.
 */
function isPartOfMore(
  text: string,
  left: ReferenceToken | undefined,
  right: ReferenceToken | undefined,
  behind = false,
): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = text.slice(left.end, right.start);
  if (gap === '') return !(behind && right.text === 'V');
  const areNumbers = left.isNumber && right.isNumber;
  return areNumbers && TIE.test(gap) && !(behind && isDateStart(text, right));
}

/** A year, or a day written in one run: `2026`, `20261103`. */
function isDateStart(text: string, token: ReferenceToken): boolean {
  return /^(?:19|20)\d\d(?:\d{4})?(?!\d)/.test(text.slice(token.start, token.end));
}

/** A bare number counts where a label stands before it, or where it is all there is. */
function isSaidToBeOne(
  text: string,
  own: readonly ReferenceToken[],
  before: ReferenceToken | undefined,
  wanted: Wanted,
): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isAll = text.slice(0, first.start).trim() === '' && text.slice(last.end).trim() === '';
  const isLong = wanted.tokens.join('').length >= SHORTEST_BARE;
  const isLabelled = before !== undefined && !before.isNumber && LABELS.has(before.text);
  const isNear = before !== undefined && text.slice(before.end, first.start).length <= 4;
  return isAll || (isLong && isLabelled && isNear);
}
