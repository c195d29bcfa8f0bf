import type { TextPlace, TextSelection } from '#shared/domain/evidence/make-passages';

/** Words chosen by the keyboard: from where the choice began to where it was carried, in either order. */
export interface WordChoice {
  readonly anchor: Word;
  readonly head: Word;
}

/** One word of a block, with the signs that stand at it: `blocks[block].text.slice(from, to)`. */
export interface Word {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

export interface WordBlock {
  readonly id: string;
  readonly text: string;
}

const wordsIn = (blocks: readonly WordBlock[], block: number): readonly Word[] =>
  [...(blocks[block]?.text ?? '').matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    block,
    from: index,
    to: index + length,
  }));

/** The next word that begins after a place, or the last before it, going on in other blocks. */
function wordFrom(blocks: readonly WordBlock[], at: Word, by: 1 | -1): Word | null {
  for (let block = at.block; block >= 0 && block < blocks.length; block += by) {
    const words = wordsIn(blocks, block);
    const found =
      block === at.block ? words.filter((word) => (by === 1 ? word.from >= at.to : word.to <= at.from)) : words;
    const next = by === 1 ? found[0] : found.at(-1);
    if (next !== undefined) return next;
  }
  return null;
}

/** The choice of every word from one block to another. Null where they hold none. */
export function wordsOfBlocks(blocks: readonly WordBlock[], first: number, last: number): WordChoice | null {
  const words = Array.from({ length: last - first + 1 }, (_, k) => wordsIn(blocks, first + k)).flat();
  const [anchor, head] = [words[0], words.at(-1)];
  return anchor === undefined || head === undefined ? null : { anchor, head };
}

/**
 * The choice after an arrow key to the side. Without `carry`, the next word or the one before; with it, the choice grows or
 * shrinks by a word. From whole blocks (`isWhole`), a step to the right goes to their first word and one to the left to their
 * last, while carrying on takes the next word too, or lets the last one go.
 */
export function stepWord(
  blocks: readonly WordBlock[],
  choice: WordChoice,
  by: 1 | -1,
  carry: boolean,
  isWhole: boolean,
): WordChoice {
  if (!carry && isWhole) {
    const only = by === 1 ? choice.anchor : choice.head;
    return { anchor: only, head: only };
  }
  const head = wordFrom(blocks, choice.head, by) ?? choice.head;
  return carry ? { anchor: choice.anchor, head } : { anchor: head, head };
}

/** The words of a choice as a selection, in the order of the file. */
export function toSelection(blocks: readonly WordBlock[], { anchor, head }: WordChoice): TextSelection {
  const place = (block: number, offset: number): TextPlace => ({ blockId: blocks[block]?.id ?? '', offset });
  const [first, last] =
    anchor.block < head.block || (anchor.block === head.block && anchor.from <= head.from)
      ? [anchor, head]
      : [head, anchor];
  return { from: place(first.block, first.from), to: place(last.block, last.to) };
}
