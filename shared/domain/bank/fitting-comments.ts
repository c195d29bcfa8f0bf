import type { Mark } from '../audit/answer';
import type { Comment } from '../audit/comment';
import { toShortMark } from '../scoring/short-mark';

export interface Wanted {
  readonly criterionId: string;
  /** The mark the criterion has now; null while it has none. */
  readonly mark: Mark | null;
  /** Words to look for, each anywhere in the text and in either case; empty for all. */
  readonly words: string;
}

/**
 * The comments of one criterion, the likeliest first: those kept for its mark, then those for any, then the rest; within
 * each the most used first, then the newest.
 */
export function fittingComments(bank: readonly Comment[], { criterionId, mark, words }: Wanted): readonly Comment[] {
  const sought = folded(words).split(/\s+/u).filter(Boolean);
  return bank
    .filter((comment) => comment.criterionId === criterionId)
    .filter(({ text }) => {
      const found = folded(text);
      return sought.every((word) => found.includes(word));
    })
    .toSorted((a, b) => distance(a.mark, mark) - distance(b.mark, mark) || b.uses - a.uses || newestFirst(a, b));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** How far a comment's mark is from the one wanted: 0 the same, 1 any, 2 another. */
function distance(kept: Mark | null, wanted: Mark | null): 0 | 1 | 2 {
  if (kept === null) return wanted === null ? 0 : 1;
  return wanted !== null && toShortMark(kept) === toShortMark(wanted) ? 0 : 2;
}

/** Ids settle what is left, so that the order is the same each time. */
function newestFirst(a: Comment, b: Comment): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
