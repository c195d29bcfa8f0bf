import { isDigits } from './amounts';
import type { CompiledFineWhen } from './compile-bank';
import type { ItemFacts } from './item-facts';
import { MONTHS } from './lexicon';
import type { PhraseSet } from './phrase';
import type { Span } from './piece';

/** What a hit is judged by beside its own words. */
export interface Surroundings {
  /** Read only when a rule asks for them. */
  readonly facts: () => ItemFacts;
  /** In small letters; empty where it is not known. */
  readonly childName: string;
}

/** Longest phrase that a hit may lie inside, in words before it. */
const LONGEST_BEFORE = 8;
const CHILD = new Set(['he', 'she', 'they', 'child', 'pupil', 'student', 'learner']);
/** After these the child is given something and does not act. */
const DONE_FOR = new Set(['be', 'have', 'benefit', 'need', 'require', 'receive', 'access', 'get', 'also']);

function isInside({ piece, start, end }: Span, phrases: PhraseSet): boolean {
  for (let at = Math.max(piece.start, start - LONGEST_BEFORE); at <= start; at += 1) {
    const phraseEnd = phrases.endAt(piece.words, at, piece.end);
    if (phraseEnd >= end && phraseEnd - at > end - start) return true;
  }
  return false;
}

function follows({ piece, start }: Span, phrases: PhraseSet, within: number): boolean {
  for (let at = Math.max(piece.start, start - within - LONGEST_BEFORE); at < start; at += 1) {
    const end = phrases.endAt(piece.words, at, start);
    if (end > 0 && start - end <= within) return true;
  }
  return false;
}

function precedes({ piece, end }: Span, phrases: PhraseSet, within: number): boolean {
  for (let at = end; at <= Math.min(piece.end, end + within); at += 1)
    if (phrases.endAt(piece.words, at, piece.end) > 0) return true;
  return false;
}

/** A month has a capital inside a sentence, or a number beside it; "MAY" in a line of capitals tells nothing. */
function isMonthMay({ piece, start, end }: Span): boolean {
  const { words, block } = piece;
  const [before, word, next] = [words[start - 1], words[start], words[end]];
  if (isDigits(next) || isDigits(before) || MONTHS.has(before?.stem ?? '')) return true;
  if (!word || block.text === block.text.toUpperCase()) return false;
  if (!word.capital) return false;
  return start > piece.start || !(next && DONE_FOR.has(next.lower));
}

function childActs({ piece, start, end }: Span, childName: string): boolean {
  const before = piece.words[start - 1]?.lower ?? '';
  const after = piece.words[end]?.lower === 'not' ? end + 1 : end;
  const next = piece.words[after]?.lower ?? '';
  return (
    start > piece.start && (CHILD.has(before) || (childName !== '' && before === childName)) && !DONE_FOR.has(next)
  );
}

/** Whether one way of being fine holds for a hit. */
export function isFine(span: Span, fine: CompiledFineWhen, { facts, childName }: Surroundings): boolean {
  switch (fine.kind) {
    case 'states': {
      const { stated } = facts();
      return fine.all.every((fact) => stated.has(fact));
    }
    case 'after':
      return follows(span, fine.phrases, fine.within);
    case 'before':
      return precedes(span, fine.phrases, fine.within);
    case 'inside':
      return isInside(span, fine.phrases);
    case 'month-may':
      return isMonthMay(span);
    case 'child-acts':
      return childActs(span, childName);
    default:
      return fine satisfies never;
  }
}
