import type { SectionId } from '../plan/section-id';
import { bareName, type NamedText } from './child-name';
import type { CompiledBank } from './compile-bank';
import type { Hit } from './hit';
import { TITLES } from './lexicon';
import {
  GIVEN_NAMES,
  NON_NAMES,
  NOUN_ENDINGS,
  ORGANISATIONS,
  PERSON_PREPOSITIONS,
  PERSON_VERBS,
  PLAIN_NOUNS,
  RELATIONS,
  STRONG_PERSON_VERBS,
} from './name-lists';
import type { Check } from './phrase-bank';
import type { SpokenWords } from './quotations';
import { stemOf, type Word } from './words';

/** The words of one section's block. */
export interface SectionText extends NamedText {
  readonly section: SectionId;
}

interface Found {
  readonly check: Check;
  readonly from: number;
  readonly to: number;
  /** The place counts only if the same word is a name elsewhere too: a sentence may begin with any noun. */
  readonly name?: string;
}

const SENTENCE_START = /[.!?:;]["'”’)]*\s+["'“‘(]*$|[\n\r“‘"(/•]\s*$/;

/** Whether a word has its capital only because a sentence, a quotation or a cell begins with it. */
function isFirst(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || !word || SENTENCE_START.test(text.slice(before.to, word.from));
}

/** Words looked at on either side for the rest of a longer name. */
const NEAR = 4;

function isBesideOrganisation(words: readonly Word[], at: number, step: 1 | -1): boolean {
  for (let index = at + step; Math.abs(index - at) <= NEAR; index += step) {
    const word = words[index];
    if (!word?.capital || words[step < 0 ? index + 1 : index]?.apart) return false;
    if (ORGANISATIONS.has(word.stem) || ORGANISATIONS.has(word.lower)) return true;
  }
  return false;
}

/** Capitalised words beside one another make one name of something ("Example Meadow Primary School"). */
const isPartOfOtherName = (words: readonly Word[], at: number): boolean =>
  ORGANISATIONS.has(words[at + 1]?.lower ?? '') ||
  isBesideOrganisation(words, at, -1) ||
  isBesideOrganisation(words, at, 1);

/** A word at the start of a sentence that is no ordinary noun and does what only people do. */
function isStrong(words: readonly Word[], at: number): boolean {
  const name = bareName(words[at]?.lower ?? '');
  if (PLAIN_NOUNS.has(name) || NOUN_ENDINGS.some((ending) => name.endsWith(ending))) return false;
  const next = words[at + 1];
  return next !== undefined && !next.apart && STRONG_PERSON_VERBS.has(next.lower);
}

const isRelated = (words: readonly Word[], at: number) =>
  [at - 1, at - 2, at - 3].some((index) => RELATIONS.has(words[index]?.lower ?? ''));

function isPerson(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || words[at + 1]?.apart) return word !== undefined && bareName(word.lower) !== word.lower;
  return (
    bareName(word.lower) !== word.lower ||
    PERSON_VERBS.has(words[at + 1]?.lower ?? '') ||
    (PERSON_PREPOSITIONS.has(words[at - 1]?.lower ?? '') && !word.apart)
  );
}

const isNoName = (name: string) => NON_NAMES.has(name) || NON_NAMES.has(stemOf(name));

/** A name of another person at `at`, if the word is written and stands like one. */
function otherName({ block: { text }, words }: SectionText, at: number, childName: string): Found | undefined {
  const word = words[at];
  if (!word?.capital) return;
  const name = bareName(word.lower);
  const shouted =
    word.to - word.from > 1 && text.slice(word.from, word.to) === text.slice(word.from, word.to).toUpperCase();
  if (shouted || name.length < 3 || name === childName || isNoName(name)) return;
  const given = GIVEN_NAMES.has(name);
  if (isRelated(words, at) || isPartOfOtherName(words, at) || !isPerson(words, at)) return;
  const from = word.from;
  const to = word.to - (word.lower.length - name.length);
  return isFirst(text, words, at) && !given && !isStrong(words, at)
    ? { check: 'another-name', from, to, name }
    : { check: 'another-name', from, to };
}

/** "Mrs Ashdown": a title with a name. */
function titledName({ words }: SectionText, at: number): Found | undefined {
  const [title, name] = [words[at], words[at + 1]];
  if (!title || !name || !TITLES.has(title.lower) || !title.capital || !name.capital) return;
  if (NON_NAMES.has(name.lower) || name.from - title.to > 2) return;
  return { check: 'named-staff', from: title.from, to: name.to - (name.lower.length - bareName(name.lower).length) };
}

interface Place extends Found {
  readonly text: SectionText;
}

function namesIn(text: SectionText, childName: string, spoken: SpokenWords): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    const titled = titledName(text, at);
    // Whose plan it is must be known before a name can be another child's.
    const name = titled ?? (childName === '' ? undefined : otherName(text, at, childName));
    if (titled) at += 1;
    if (name && !spoken.has(text, name.from)) found.push({ ...name, text });
  }
  return found;
}

/**
 * Names that a plan should not hold: another first name where a person is spoken of, and a titled member of staff. A word
 * that is also written small in the plan is no name; nor is one that only ever begins sentences, unless it is a common
 * first name or does what only a person does.
 */
export function checkNames(
  texts: readonly SectionText[],
  bank: CompiledBank,
  childName: string,
  spoken: SpokenWords,
): Hit[] {
  const small = new Set<string>();
  for (const { words } of texts) for (const word of words) if (!word.capital) small.add(word.lower);
  const places = texts
    .flatMap((text) => namesIn(text, childName, spoken))
    .filter(
      ({ check, text, from, to }) =>
        check === 'named-staff' || !small.has(text.block.text.slice(from, to).toLowerCase()),
    );
  const sure = new Set(
    places
      .filter(({ name }) => name === undefined)
      .map(({ text, from, to }) => text.block.text.slice(from, to).toLowerCase()),
  );
  return places
    .filter(({ name }) => name === undefined || sure.has(name))
    .flatMap(({ check, text: { section, block }, from, to }) =>
      (bank.checks.get(check) ?? [])
        .filter(({ sections }) => sections.has(section))
        .map(({ rule }) => ({ rule, section, block, from, to })),
    );
}
