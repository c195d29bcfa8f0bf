import type { Block } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import type { ProvisionQuestion } from './prompt';
import { splitSentences, type WordRange } from './sentences';
import { splitWords, type Word, type WordForms } from './words';

/** A block with its words: split once, looked at by every rule. */
export interface ReadBlock {
  readonly block: Block;
  readonly words: readonly Word[];
}

/** One sentence of a block. `start` and `end` are indexes into `words`, `end` not included. */
export interface Piece extends WordRange {
  readonly block: Block;
  readonly words: readonly Word[];
  /** The questions that the cell's column, or a label before it ("How often:"), asks. */
  readonly asks: readonly ProvisionQuestion[];
}

/** What belongs together: a list item, a table row, or sentences of a paragraph that speak of one thing. */
export interface Item {
  readonly section: SectionId;
  readonly pieces: readonly Piece[];
  /** A line such as "Each day the teaching assistant will:" above a list; its facts hold for every item of the list. */
  readonly leadIn: readonly Piece[];
  /** True for list items and table rows, which are items whatever they say. */
  readonly setApart: boolean;
}

/** Some words of a piece: indexes into `piece.words`, `end` not included. */
export interface Span extends WordRange {
  readonly piece: Piece;
}

export const readBlock = (block: Block, forms?: WordForms): ReadBlock => ({
  block,
  words: splitWords(block.text, forms),
});

/** The sentences of a block. */
export const piecesOf = ({ block, words }: ReadBlock, asks: readonly ProvisionQuestion[] = []): Piece[] =>
  splitSentences(block.text, words).map((range) => ({ block, words, asks, ...range }));

/** The place of some words in their block's text, in UTF-16 offsets. */
export function placeOf({ piece, start, end }: Span): { from: number; to: number; quote: string } {
  const from = piece.words[start]?.from ?? 0;
  const to = piece.words[end - 1]?.to ?? from;
  return { from, to, quote: piece.block.text.slice(from, to) };
}
