import { capAt, rangeAt } from './caps-and-ranges';
import type { CompiledBank, CompiledRule } from './compile-bank';
import { isFine, type Surroundings } from './fine-when';
import type { Hit } from './hit';
import { type ItemFacts, readFacts } from './item-facts';
import { type Item, type Piece, placeOf } from './piece';
import type { SpokenWords } from './quotations';

interface Candidate {
  readonly compiled: CompiledRule;
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

function candidatesIn(piece: Piece, bank: CompiledBank): Candidate[] {
  const found: Candidate[] = [];
  const { words, start, end, block } = piece;
  for (let at = start; at < end; at += 1) {
    const add = (compiled: CompiledRule, to: number) => found.push({ compiled, piece, start: at, end: to });
    bank.phrases.eachAt(words, at, end, add);
    const cap = capAt(words, at, end);
    if (cap > 0) for (const compiled of bank.caps) add(compiled, cap);
    const range = rangeAt(block.text, words, at, end);
    if (range > 0) for (const compiled of bank.ranges) add(compiled, range);
  }
  return found;
}

const lengthOf = ({ start, end }: Candidate) => end - start;

/** No phrase with its gaps is longer, in words; so what overlaps a candidate begins no further away. */
const LONGEST = 24;

/** Whether another candidate near `index` meets the test. They are in the order of their first word, so few are looked at. */
function someNear(
  candidates: readonly Candidate[],
  index: number,
  test: (other: Candidate, own: Candidate, isBefore: boolean) => boolean,
): boolean {
  const own = candidates[index];
  if (!own) return false;
  for (const step of [-1, 1])
    for (let at = index + step; ; at += step) {
      const other = candidates[at];
      if (!other || Math.abs(other.start - own.start) > LONGEST) break;
      if (test(other, own, step < 0)) return true;
    }
  return false;
}

/** Of the phrases of one rule that overlap the longest stays: "as and when required" is one hit and not two. */
const longestOfRule = (candidates: readonly Candidate[]) =>
  candidates.filter(
    (_own, index) =>
      !someNear(candidates, index, (other, own, isBefore) => {
        const overlap = other.compiled === own.compiled && other.start < own.end && own.start < other.end;
        const more = lengthOf(other) - lengthOf(own);
        return overlap && (more > 0 || (more === 0 && isBefore));
      }),
  );

/** A hit inside a longer one says nothing more: "support" in "strategies to support". */
const outermost = (candidates: readonly Candidate[]) =>
  candidates.filter(
    (_own, index) =>
      !someNear(
        candidates,
        index,
        (other, own) => other.start <= own.start && own.end <= other.end && lengthOf(other) > lengthOf(own),
      ),
  );

/** Prompts for wording: phrases, caps and ranges of one item, each judged by all that the item says. */
export function findWording(item: Item, bank: CompiledBank, childName: string, spoken: SpokenWords): Hit[] {
  let known: ItemFacts | undefined;
  const facts = () => {
    known ??= readFacts(item);
    return known;
  };
  const around: Surroundings = { facts, childName };
  const isFault = (candidate: Candidate) => {
    const isSpoken = spoken.has(candidate.piece, placeOf(candidate).from);
    return !(isSpoken || candidate.compiled.fineWhen.some((fine) => isFine(candidate, fine, around)));
  };
  return item.pieces.flatMap((piece) => {
    const here = candidatesIn(piece, bank).filter(({ compiled }) => compiled.sections.has(item.section));
    return outermost(longestOfRule(here).filter(isFault)).map((candidate) => {
      const { from, to } = placeOf(candidate);
      return { rule: candidate.compiled.rule, section: item.section, block: piece.block, from, to };
    });
  });
}
