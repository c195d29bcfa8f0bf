import { isNumber } from './amounts';
import type { CompiledBank } from './compile-bank';
import type { Hit } from './hit';
import { MONTHS } from './lexicon';
import {
  ATTENDED,
  ATTENDS,
  BY_WHEN,
  FEELINGS,
  GIVEN,
  HAS,
  HOPES,
  LIFE_AIMS,
  MEASURED,
  NOT_GIVEN,
  PROVISION_NOUNS,
  VAGUE_AIMS,
  YEAR,
} from './outcome-words';
import type { PhraseSet } from './phrase';
import type { Check } from './phrase-bank';
import { type Item, type Piece, placeOf } from './piece';
import type { SpokenWords } from './quotations';
import type { WordRange } from './sentences';
import type { Word } from './words';

const DAY = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
const DONE = /ed$|^(?:been|made|learnt|met|had|begun|taken)$/;
const COUNTED = new Set(['every', 'each', 'all', 'at']);
const PHASES = new Set(['year', 'stage', 'phase']);
/** How far behind "will have" provision is looked for, in words. */
const REACH = 7;
/** Shorter outcomes are alike too easily to be called copies. */
const COPY_WORDS = 6;

const isYear = (word: Word | undefined): boolean =>
  word !== undefined && word.lower.length === 4 && Number(word.lower) >= YEAR.from && Number(word.lower) <= YEAR.to;

/** The words that a date or phase at `at` takes up. */
function dateAt({ words, end }: Piece, at: number): number[] {
  const word = words[at];
  if (isNumber(word) && PHASES.has(words[at - 1]?.lower ?? '')) return [at];
  const isDate = isYear(word) || DAY.test(word?.lower ?? '') || (MONTHS.has(word?.stem ?? '') && isDated(words, at));
  if (isDate) return [at - 1, at, at + 1].filter((index) => index === at || isNumber(words[index]));
  const to = BY_WHEN.endAt(words, at, end);
  if (to < 0) return [];
  // "By the end of Year 6", "by 31 August 2028": a number right behind belongs to it.
  const last = isNumber(words[to]) && !words[to]?.apart ? to + 1 : to;
  return Array.from({ length: last - at }, (_none, index) => at + index);
}

/** Words of the piece that name a date or a phase, so that their numbers measure nothing. */
function dateWords(piece: Piece): Set<number> {
  const dates = new Set<number>();
  for (let at = piece.start; at < piece.end; at += 1) for (const index of dateAt(piece, at)) dates.add(index);
  return dates;
}

/** A month with a day or a year beside it. */
const isDated = (words: readonly Word[], at: number) => isYear(words[at + 1]) || isNumber(words[at - 1]);

function isMeasured(piece: Piece, dates: ReadonlySet<number>): boolean {
  const { words, start, end, block } = piece;
  for (let at = start; at < end; at += 1) {
    if (dates.has(at)) continue;
    if (isNumber(words[at]) || block.text.charAt(words[at]?.to ?? 0) === '%') return true;
    if (MEASURED.endAt(words, at, end) > 0) return true;
  }
  return false;
}

/** A phrase of the set in words that nobody is quoted with. */
function findUnspoken(piece: Piece, phrases: PhraseSet, spoken: SpokenWords): WordRange | undefined {
  for (let at = piece.start; at < piece.end; at += 1) {
    const found = phrases.find(piece.words, at, piece.end);
    if (!found) return;
    if (!spoken.has(piece, placeOf({ piece, ...found }).from)) return found;
    at = found.start;
  }
  return;
}

const follows = ({ words, end }: Piece, found: WordRange, wanted: ReadonlySet<string>) =>
  words.slice(found.end, Math.min(end, found.end + REACH)).some(({ stem }) => wanted.has(stem));

function isProvision(piece: Piece, spoken: SpokenWords): boolean {
  const given = findUnspoken(piece, GIVEN, spoken);
  if (given && !follows(piece, { ...given, end: given.end - 1 }, NOT_GIVEN)) return true;
  return [[HAS, PROVISION_NOUNS] as const, [ATTENDS, ATTENDED] as const].some(([phrases, nouns]) => {
    const has = findUnspoken(piece, phrases, spoken);
    if (!has || follows(piece, has, NOT_GIVEN)) return false;
    const next = piece.words[has.end]?.lower ?? '';
    // "Will have learnt", "will attend every session": what the child has done, and a count.
    return !(DONE.test(next) || COUNTED.has(next)) && follows(piece, has, nouns);
  });
}

/** A hope is the point of the sentence only before its "will": a child may well say whom he would like to see again. */
function hopes(piece: Piece, spoken: SpokenWords): boolean {
  const hope = findUnspoken(piece, HOPES, spoken);
  return hope !== undefined && !piece.words.slice(piece.start, hope.start).some(({ lower }) => lower === 'will');
}

const isAspiration = (piece: Piece, measured: boolean, spoken: SpokenWords): boolean =>
  hopes(piece, spoken) ||
  findUnspoken(piece, LIFE_AIMS, spoken) !== undefined ||
  (!measured && findUnspoken(piece, FEELINGS, spoken) !== undefined);

const INTENDS = new Set([
  'will',
  'to',
  'can',
  'shall',
  'wants',
  'hopes',
  'would',
  'able',
  'dreams',
  'aspires',
  'wishes',
  'ambition',
]);

/** Whether a sentence of Section E sets out an outcome and does not introduce or explain one. */
function isOutcome(item: Item, { words, start, end }: Piece): boolean {
  const first = words[start]?.lower ?? '';
  const near = words.slice(start, Math.min(end, start + 16));
  if (item.setApart) return end - start > 3 || near.some(({ lower }) => INTENDS.has(lower));
  return (
    first === 'to' ||
    near.some(({ lower }) => lower !== 'to' && lower !== 'can' && INTENDS.has(lower)) ||
    (first === 'for' && near.some(({ lower }) => lower === 'to'))
  );
}

/** The faults of one outcome. An outcome that is none at all is not asked for a date and a measure too. */
function faultsOf(piece: Piece, whole: readonly Piece[], spoken: SpokenWords): Check[] {
  const read = whole.map((one) => ({ one, dates: dateWords(one) }));
  const measured = read.some(({ one, dates }) => isMeasured(one, dates));
  if (isAspiration(piece, measured, spoken)) return ['outcome-is-aspiration'];
  if (isProvision(piece, spoken)) return ['outcome-is-provision'];
  const faults: Check[] = [];
  if (!read.some(({ dates }) => dates.size > 0)) faults.push('outcome-no-date');
  if (!measured && whole.some((one) => VAGUE_AIMS.find(one.words, one.start, one.end)))
    faults.push('outcome-no-measure');
  return faults;
}

const sameWords = (item: Item, childName: string): string =>
  item.pieces
    .flatMap(({ words, start, end }) => words.slice(start, end))
    .map(({ lower }) => (lower === childName ? '*' : lower))
    .join(' ');

/** The outcomes of Section E with their faults, in the order of the text. */
export function checkOutcomes(
  items: readonly Item[],
  bank: CompiledBank,
  childName: string,
  spoken: SpokenWords,
): Hit[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const piece = item.pieces.find((one) => isOutcome(item, one));
    if (!piece) return [];
    const checks = faultsOf(piece, [...item.pieces, ...item.leadIn], spoken);
    const same = sameWords(item, childName);
    if (same.split(' ').length >= COPY_WORDS && seen.has(same)) checks.push('outcome-repeated');
    seen.add(same);
    const { from, to } = placeOf({ piece, start: piece.start, end: piece.end });
    return checks
      .flatMap((check) => bank.checks.get(check) ?? [])
      .filter(({ sections }) => sections.has(item.section))
      .map(({ rule }) => ({ rule, section: item.section, block: piece.block, from, to }));
  });
}
