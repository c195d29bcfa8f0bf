import { durationAt, frequencyAt, isNumber } from './amounts';
import { DECIDING, GROUP_OF, MINIMUM, PEOPLE, TRAINING } from './lexicon';
import type { FACTS } from './phrase-bank';
import type { Item, Piece, Span } from './piece';
import { delivers, postAt } from './posts';
import { clauseAt, clauseStarts, type ReviewWord, reviewWords } from './review-words';
import type { WordRange } from './sentences';
import type { Word } from './words';

export type Fact = (typeof FACTS)[number];

/** What an item of provision states, with the words that state it, in the order of the text. */
export interface ItemFacts {
  readonly durations: readonly Span[];
  readonly frequencies: readonly Span[];
  readonly posts: readonly Span[];
  readonly groupSizes: readonly Span[];
  readonly reviews: readonly Span[];
  readonly stated: ReadonlySet<Fact>;
}

/** Tells whether an amount or post belongs to a review and not to the delivery: the review's word comes before it. */
function reviewedBy(
  reviews: readonly ReviewWord[],
  clauses: readonly number[],
  piece: Piece,
): (span: WordRange) => boolean {
  if (piece.asks.length > 0) return () => piece.asks.every((question) => question === 'review');
  const firstOfClause = new Map<number, number>();
  for (const { at, claims } of [...reviews].reverse())
    if (claims) firstOfClause.set(clauses[at - piece.start] ?? 0, at);
  return ({ start }) => {
    const first = firstOfClause.get(clauses[start - piece.start] ?? 0);
    return first !== undefined && first < start;
  };
}

type Finder = (piece: Piece, at: number) => number;

const spansBy = (piece: Piece, endAt: Finder): Span[] => {
  const spans: Span[] = [];
  for (let at = piece.start; at < piece.end; at += 1) {
    const end = endAt(piece, at);
    if (end > 0) spans.push({ piece, start: at, end });
  }
  return spans;
};

const TIMES = new Set(['once', 'twice']);

/** Frequencies as a person reads them: "once a fortnight", and "four times a week" for one and not for two. */
function whole(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const { piece } = span;
    const start = TIMES.has(piece.words[span.start - 1]?.lower ?? '')
      ? Math.max(piece.start, span.start - 1)
      : span.start;
    const last = joined.at(-1);
    if (last && start <= last.end && !piece.words[start]?.apart)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push({ piece, start, end: span.end });
  }
  return joined;
}

const postsOf = (piece: Piece): Span[] => {
  const spans: Span[] = [];
  for (let at = piece.start; at < piece.end; at += 1) {
    const post = postAt(piece.words, at, piece.end);
    if (post) spans.push({ piece, start: Math.max(post.start, piece.start), end: post.end });
  }
  return spans;
};

const BEFORE_A_SIZE = new Set(
  'of no not more than at most up to a maximum max between about with size limited'.split(' '),
);

/** The end of the nearest word from `at` to `limit` that meets the test, if only words that may be passed over come before. */
function reachTo(
  words: readonly Word[],
  at: number,
  limit: number,
  test: (word: Word) => boolean,
  pass: (word: Word) => boolean,
): number {
  for (let index = at; index < limit; index += 1) {
    const word = words[index];
    if (!word || (word.apart && word.from - (words[index - 1]?.to ?? 0) > 2)) return -1;
    if (test(word)) return index + 1;
    if (!pass(word)) return -1;
  }
  return -1;
}

/** "four pupils", "two other children", "group of no more than 4", "maximum five". */
function groupSizeAt({ words, end }: Piece, at: number): number {
  const word = words[at];
  if (!word) return -1;
  if (GROUP_OF.has(word.stem) || word.lower === 'max' || word.lower === 'maximum')
    return reachTo(words, at + 1, Math.min(end, at + 7), isNumber, ({ lower }) => BEFORE_A_SIZE.has(lower));
  if (!isNumber(word)) return -1;
  return reachTo(
    words,
    at + 1,
    Math.min(end, at + 4),
    ({ stem }) => PEOPLE.has(stem),
    () => true,
  );
}

const decides = (piece: Piece, posts: readonly Span[]): boolean =>
  posts.some(({ start, end }) => {
    const near = piece.words.slice(Math.max(piece.start, start - 6), Math.min(piece.end, end + 6));
    return near.some((word) => DECIDING.has(word.stem));
  });

const amountAt: Finder = ({ words, end }, at) => Math.max(durationAt(words, at, end), frequencyAt(words, at, end));

/** "at least 20 and up to 30 minutes". */
const beginsRange = ({ words }: Piece, at: number): boolean =>
  isNumber(words[at]) && ['and', 'to', 'or'].includes(words[at + 1]?.lower ?? '');

const statesMinimum = (piece: Piece): boolean =>
  spansBy(piece, ({ words, end }, at) => MINIMUM.endAt(words, at, end)).some(({ end }) =>
    [end, end + 1].some((at) => at < piece.end && (amountAt(piece, at) > 0 || beginsRange(piece, at))),
  );

interface PieceFacts extends Omit<ItemFacts, 'stated'> {
  readonly stated: readonly Fact[];
}

function factsOfPiece(piece: Piece): PieceFacts {
  const clauses = clauseStarts(piece);
  const found = reviewWords(piece, clauses);
  const isOfReview = reviewedBy(found, clauses, piece);
  const delivered = (spans: readonly Span[]) => spans.filter((span) => !isOfReview(span));
  const reviewed = new Set(found.map(({ at }) => at));
  const posts = postsOf(piece);
  const durations = delivered(spansBy(piece, ({ words, end }, at) => durationAt(words, at, end)));
  const frequencies = delivered(whole(spansBy(piece, ({ words, end }, at) => frequencyAt(words, at, end))));
  const groupSizes = spansBy(piece, groupSizeAt);
  const doing = delivered(posts).filter((post) => delivers(piece.words, post) && !reviewed.has(post.end));
  const stated: Fact[] = [];
  if (durations.length + frequencies.length > 0) stated.push('amount');
  if (frequencies.length > 0) stated.push('how-often');
  if (doing.length > 0) stated.push('role');
  if (groupSizes.length > 0) stated.push('group-size');
  if (TRAINING.find(piece.words, piece.start, piece.end)) stated.push('training');
  if (statesMinimum(piece)) stated.push('minimum');
  if (decides(piece, posts)) stated.push('decider');
  // One clause may hold many words of review: it is quoted once.
  const reviewing = new Map(found.map(({ at }) => [clauses[at - piece.start] ?? at, at]));
  const reviews = [...reviewing.values()].map((at) => ({ piece, ...clauseAt(piece, clauses, at) }));
  return { durations, frequencies, posts: doing, groupSizes, reviews, stated };
}

/** Reads what an item states, its lead-in included. Linear in the item's words. */
export function readFacts({ pieces, leadIn }: Item): ItemFacts {
  const all = [...pieces, ...leadIn].map(factsOfPiece);
  return {
    durations: all.flatMap(({ durations }) => durations),
    frequencies: all.flatMap(({ frequencies }) => frequencies),
    posts: all.flatMap(({ posts }) => posts),
    groupSizes: all.flatMap(({ groupSizes }) => groupSizes),
    reviews: all.flatMap(({ reviews }) => reviews),
    stated: new Set(all.flatMap(({ stated }) => stated)),
  };
}
