import type { Passage } from './evidence';
import { foldText } from './fold-text';
import { SHORTEST_NEAR } from './look-alike';
import { type Nearness, nearPlaces, samePlaces } from './near-places';
import { type BlockPlace, type FoldedPlace, type PlanIndex, toBlockPlace, toFoldedPlace } from './plan-index';
import { type Agreement, agreementAt, type Context, keepsWords, makeContext, totalOf } from './surroundings';

/** A changed letter in five leaves most words of a sentence as they were; more could be another sentence of its kind. */
const NEAR: Nearness = { errors: 0.2, words: 0.4 };
/** Characters that must be the same, the words and what stands directly around them taken together. */
const ENOUGH_ALIKE = 24;
/** Characters that must be the same on one side of changed words, or on both sides of words that have look-alikes. */
const FIRM_SIDE = 20;
const EACH_SIDE = 16;
/** Characters by which the surroundings of a place must agree better than those of the next. */
const AHEAD = 8;

/** Where a passage is, and how alike its words are: from 0 to 1, or null where they are the same letter by letter. */
export type PassageMatch = { readonly place: BlockPlace; readonly similarity: number | null } | null;

/** A place that may hold the words of a passage. */
export interface Candidate {
  readonly place: BlockPlace;
  readonly folded: FoldedPlace;
  readonly agreement: Agreement;
  readonly errors: number;
  /** How much the words themselves are the same: 0 letter by letter, 1 but for signs and spaces, 2 but for case too, 3 nearly. */
  readonly step: 0 | 1 | 2 | 3;
}

function toCandidate(
  index: PlanIndex,
  passage: Passage,
  context: Context,
  folded: FoldedPlace & { readonly errors?: number },
): Candidate | null {
  const place = toBlockPlace(index, folded);
  // Near places are whole words already.
  const isWhole = folded.errors !== undefined || keepsWords(index, folded, context);
  if (place === null || !isWhole) return null;
  const words = index.byId.get(place.blockId)?.block.text.slice(place.from, place.to) ?? '';
  const errors = folded.errors ?? 0;
  return {
    place,
    folded,
    errors,
    agreement: agreementAt(index, folded, context),
    step: stepOf(words, passage.quote, errors),
  };
}

function stepOf(words: string, quote: string, errors: number): Candidate['step'] {
  if (words === quote) return 0;
  if (errors > 0) return 3;
  return foldText(words, 'case').text === foldText(quote, 'case').text ? 1 : 2;
}

/** Places that hold the quoted words unchanged, but for signs, spaces and case. */
export function sameCandidates(index: PlanIndex, passage: Passage): readonly Candidate[] {
  const context = makeContext(passage);
  return samePlaces(index, foldText(passage.quote).text).flatMap(
    (place) => toCandidate(index, passage, context, place) ?? [],
  );
}

const bothAll = ({ allBefore, allAfter }: Agreement): boolean => allBefore && allAfter;

/** Short words can be written anew anywhere, so something must be the same on both sides of them. */
const bothBegin = ({ before, after, allBefore, allAfter }: Agreement): boolean =>
  (before >= SHORTEST_NEAR || allBefore) && (after >= SHORTEST_NEAR || allAfter);

/** Whether unchanged words at this place are the quoted ones, going by what is around them and by what else read like them. */
function isOwn({ agreement, folded }: Candidate, lookAlike: number | undefined): boolean {
  const total = totalOf(agreement);
  if (lookAlike === undefined) return bothAll(agreement);
  const length = folded.end - folded.start;
  if (lookAlike === -1) return length + total >= ENOUGH_ALIKE && (length >= SHORTEST_NEAR || bothBegin(agreement));
  const firm = bothAll(agreement) || (agreement.before >= EACH_SIDE && agreement.after >= EACH_SIDE);
  return firm && total >= lookAlike + AHEAD;
}

const firmSide = ({ before, after, allBefore, allAfter }: Agreement): boolean =>
  before >= FIRM_SIDE || after >= FIRM_SIDE || (allBefore && before > 0) || (allAfter && after > 0);

/** The one place that stands out among those that will do; null where none does, or two could be meant. */
function standingOut(fit: readonly Candidate[], all: readonly Candidate[]): Candidate | null {
  const [best] = [...fit].sort((a, b) => totalOf(b.agreement) - totalOf(a.agreement));
  if (best === undefined) return null;
  const isRival = (other: Candidate): boolean =>
    (other.folded.start >= best.folded.end || other.folded.end <= best.folded.start) &&
    totalOf(other.agreement) > totalOf(best.agreement) - AHEAD;
  return all.some(isRival) ? null : best;
}

function toMatch({ place, errors, step, folded }: Candidate): PassageMatch {
  if (step === 0) return { place, similarity: null };
  const length = Math.max(errors, folded.end - folded.start);
  return { place, similarity: 1 - errors / length };
}

/** In the text it was taken from, a passage is where it was. */
function findInSameText(index: PlanIndex, passage: Passage): PassageMatch {
  const entry = index.byId.get(passage.blockId);
  if (entry === undefined) return null;
  const { text } = entry.block;
  const at = (from: number): BlockPlace => ({ blockId: passage.blockId, from, to: from + passage.quote.length });
  if (passage.from !== undefined && text.startsWith(passage.quote, passage.from))
    return { place: at(passage.from), similarity: null };
  const context = makeContext(passage);
  let best: { readonly from: number; readonly total: number } | null = null;
  for (let from = text.indexOf(passage.quote); from !== -1; from = text.indexOf(passage.quote, from + 1)) {
    const folded = toFoldedPlace(entry, from, from + passage.quote.length);
    const total = folded === null ? 0 : totalOf(agreementAt(index, folded, context));
    if (best === null || total > best.total) best = { from, total };
  }
  return best === null ? null : { place: at(best.from), similarity: null };
}

/** Where one passage stands by itself; null where it is not to be found for certain. */
export function findPassage(index: PlanIndex, passage: Passage, sameText: boolean): PassageMatch {
  const here = sameText ? findInSameText(index, passage) : null;
  if (here !== null) return here;
  const same = sameCandidates(index, passage);
  // Short words are taken only letter by letter.
  const own = same.filter(
    (candidate) =>
      isOwn(candidate, passage.lookAlike) && (candidate.step === 0 || passage.quote.length >= SHORTEST_NEAR),
  );
  for (const step of [0, 1, 2] as const) {
    const fit = own.filter((candidate) => candidate.step === step);
    if (fit.length === 0) continue;
    const found = standingOut(fit, same);
    return found === null ? null : toMatch(found);
  }
  return findNear(index, passage, same);
}

/** Changed words are looked for only where nothing else in their own text read like them. */
function findNear(index: PlanIndex, passage: Passage, same: readonly Candidate[]): PassageMatch {
  const quote = foldText(passage.quote).text;
  if (passage.lookAlike !== -1 || quote.length < SHORTEST_NEAR) return null;
  const context = makeContext(passage);
  const near = nearPlaces(index, quote, NEAR).flatMap((place) => toCandidate(index, passage, context, place) ?? []);
  const found = standingOut(
    near.filter(({ agreement }) => firmSide(agreement)),
    [...near, ...same],
  );
  return found === null ? null : toMatch(found);
}
