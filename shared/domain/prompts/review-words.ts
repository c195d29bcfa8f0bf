import {
  CARED_FOR,
  EFFECT,
  LOOKING,
  MAY_TELL_EFFECT,
  OCCASION_OPENERS,
  RECORDING,
  REVIEW_PERIODS,
  REVIEWING,
} from './lexicon';
import type { Piece } from './piece';
import type { WordRange } from './sentences';
import type { Word } from './words';

/** A word that says that somebody looks whether the provision works. */
export interface ReviewWord {
  /** Index into the words of the piece. */
  readonly at: number;
  /** Whether the amounts and posts that follow in the clause are the review's and not the delivery's. */
  readonly claims: boolean;
}

const CLAUSE_END = /[,;:()–—]/;

/** The start of the clause of each word of the piece. */
export function clauseStarts({ block, words, start, end }: Piece): number[] {
  const starts: number[] = [];
  let clause = start;
  for (let at = start; at < end; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (at > start && before && word && CLAUSE_END.test(block.text.slice(before.to, word.from))) clause = at;
    starts.push(clause);
  }
  return starts;
}

/** The clause that a word stands in, as indexes into the words; `end` not included. */
export function clauseAt({ start, end }: Piece, clauses: readonly number[], at: number): WordRange {
  const clause = clauses[at - start] ?? start;
  let clauseEnd = at + 1;
  while (clauseEnd < end && clauses[clauseEnd - start] === clause) clauseEnd += 1;
  return { start: clause, end: clauseEnd };
}

const BEFORE_AN_OCCASION = new Set(
  'a an the each every all any next first last early interim annual yearly statutory formal termly phase this that his her their'.split(
    ' ',
  ),
);
const BEING = new Set(['is', 'are', 'be', 'been', 'being', 'was', 'were']);
/** A review's words alone ("ongoing monitoring and review") do not say how or when anything is reviewed. */
const SAYS_NO_MORE = new Set(
  'a an and the is are be will be of with for ongoing regular regularly continuous continuously continual constant frequent frequently monitoring evaluation assessment support provision under'.split(
    ' ',
  ),
);

/**
 * "for each review", "before the annual review", "attends each annual review": when something is done or what it is done
 * for. The review meant is that of the plan; nothing is said of how this provision is looked at.
 */
function isOccasion(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  if (word?.stem !== 'review' || word.lower === 'reviewed') return false;
  let before = at - 1;
  while (before >= start && BEFORE_AN_OCCASION.has(words[before]?.lower ?? '')) before -= 1;
  const opener = words[before];
  return opener !== undefined && before >= start && before < at - 1 && OCCASION_OPENERS.has(opener.lower);
}

/** A check-in is a talk with the child and checks nothing. */
const isCheckIn = (words: readonly Word[], at: number) =>
  words[at]?.stem === 'check' && ['in', 'ins'].includes(words[at + 1]?.lower ?? '');

/** "is checked", "are tested", or a participle that begins its clause (", checked each half term"). */
function isPassive(words: readonly Word[], at: number, clause: number): boolean {
  if (words[at]?.lower.endsWith('ed') !== true) return false;
  return at === clause || [at - 1, at - 2].some((one) => one >= clause && BEING.has(words[one]?.lower ?? ''));
}

/** What the words of one clause tell, read once however many words of review it holds. */
interface Clause {
  readonly start: number;
  readonly effect: boolean;
  readonly caredFor: boolean;
  readonly mayTellEffect: boolean;
  readonly seldom: boolean;
  readonly saysMore: boolean;
}

function readClause(piece: Piece, clauses: readonly number[], start: number): Clause {
  const own = piece.words.slice(start, clauseAt(piece, clauses, start).end);
  const has = (set: ReadonlySet<string>) => own.some(({ stem }) => set.has(stem));
  return {
    start,
    effect: has(EFFECT),
    caredFor: has(CARED_FOR),
    mayTellEffect: has(MAY_TELL_EFFECT),
    seldom: has(REVIEW_PERIODS),
    saysMore: own.some(({ lower, stem }) => !SAYS_NO_MORE.has(lower) && !REVIEWING.has(stem)),
  };
}

/**
 * Whether checking, measuring or recording is about the effect of provision. Looking after a hearing aid, a feeding tube or
 * whether an instruction was understood is provision itself. Without such a word, what is checked beside or after something
 * that is given ("Word lists are tested on Fridays"), or once a term, is taken for its review.
 */
function looksAtEffect({ words }: Piece, at: number, clause: Clause): boolean {
  if (clause.effect) return true;
  if (clause.caredFor) return false;
  if (clause.mayTellEffect) return true;
  if (!LOOKING.has(words[at]?.stem ?? '')) return false;
  return clause.seldom || (clause.start > 0 && isPassive(words, at, clause.start));
}

/** "subject to review" promises none. */
const isSubjectTo = (words: readonly Word[], at: number) =>
  words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'subject';

/** The words of a sentence that tell of a review of the provision, in their order. Linear in the sentence. */
export function reviewWords(piece: Piece, clauses: readonly number[] = clauseStarts(piece)): ReviewWord[] {
  const { words, start, end } = piece;
  let clause: Clause | undefined;
  const tells = (at: number): boolean => {
    const stem = words[at]?.stem ?? '';
    const isReview = REVIEWING.has(stem);
    if (!(isReview || LOOKING.has(stem) || RECORDING.has(stem))) return false;
    if (isCheckIn(words, at) || isSubjectTo(words, at)) return false;
    const clauseStart = clauses[at - start] ?? start;
    if (clause?.start !== clauseStart) clause = readClause(piece, clauses, clauseStart);
    if (!isReview) return looksAtEffect(piece, at, clause);
    return clause.saysMore && (clause.effect || !isOccasion(words, at, start));
  };
  const found: ReviewWord[] = [];
  for (let at = start; at < end; at += 1) if (tells(at)) found.push({ at, claims: words[at - 1]?.lower !== 'to' });
  return found;
}
