import type { Block, PlanText } from '../plan/plan-text';
import { type FoldedText, type FoldKeeps, foldText, unfold } from './fold-text';

/** One block that has words, and where it begins in the folded text of the whole plan. */
export interface IndexedBlock {
  readonly block: Block;
  readonly folded: FoldedText;
  readonly start: number;
  readonly end: number;
}

/** A plan text made ready for many searches. */
export interface PlanIndex {
  /** In file order; blocks without words are left out. */
  readonly blocks: readonly IndexedBlock[];
  readonly byId: ReadonlyMap<string, IndexedBlock>;
  /** The folded texts of the blocks, with one space between. */
  readonly text: string;
  /** For each word, which of `blocks` hold it. */
  words(): ReadonlyMap<string, readonly number[]>;
}

/** A place in the folded text of the whole plan. */
export interface FoldedPlace {
  readonly start: number;
  readonly end: number;
}

/** A place in the text of one block, in UTF-16 units. */
export interface BlockPlace {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a folded text, each once. */
export const wordsOf = (folded: string): readonly string[] => [...new Set(folded.match(WORD) ?? [])];

const known = {
  case: new WeakMap<PlanText, PlanIndex>(),
  accents: new WeakMap<PlanText, PlanIndex>(),
  letters: new WeakMap<PlanText, PlanIndex>(),
};

/** The index of a plan text; made once for each object. */
export function indexPlan(planText: PlanText, keeps: FoldKeeps = 'accents'): PlanIndex {
  const before = known[keeps].get(planText);
  if (before !== undefined) return before;
  const index = makeIndex(planText, keeps);
  known[keeps].set(planText, index);
  return index;
}

function makeIndex(planText: PlanText, keeps: FoldKeeps): PlanIndex {
  const blocks: IndexedBlock[] = [];
  let start = 0;
  for (const block of planText.blocks) {
    const folded = foldText(block.text, keeps);
    if (folded.text === '') continue;
    const end = start + folded.text.length;
    blocks.push({ block, folded, start, end });
    start = end + 1;
  }
  let words: Map<string, number[]> | undefined;
  return {
    blocks,
    byId: new Map(blocks.map((entry) => [entry.block.id, entry])),
    text: blocks.map(({ folded }) => folded.text).join(' '),
    words: () => {
      words ??= indexWords(blocks);
      return words;
    },
  };
}

function indexWords(blocks: readonly IndexedBlock[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [at, { folded }] of blocks.entries())
    for (const word of wordsOf(folded.text)) {
      const places = words.get(word);
      if (places === undefined) words.set(word, [at]);
      else places.push(at);
    }
  return words;
}

/** Which of the blocks a place of the folded text lies in; -1 where it lies in none or reaches over the end of one. */
export function blockAt({ blocks }: PlanIndex, place: FoldedPlace): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= place.start) low = middle;
    else high = middle - 1;
  }
  const found = blocks[low];
  return found !== undefined && place.start >= found.start && place.end <= found.end && place.end > place.start
    ? low
    : -1;
}

/** The same place in the block's own text; null where it would cut a character in two. */
export function toBlockPlace(index: PlanIndex, place: FoldedPlace): BlockPlace | null {
  const entry = index.blocks[blockAt(index, place)];
  if (entry === undefined) return null;
  const range = unfold(entry.folded, place.start - entry.start, place.end - entry.start);
  return range === null ? null : { blockId: entry.block.id, ...range };
}

/** The folded place of a range of a block's own text; null where the range holds no words. */
export function toFoldedPlace(entry: IndexedBlock, from: number, to: number): FoldedPlace | null {
  const { from: starts } = entry.folded;
  const count = entry.folded.text.length;
  const at = (unit: number) => starts?.[unit] ?? unit;
  let first = 0;
  while (first < count && at(first) < from) first += 1;
  let last = first;
  while (last < count && at(last) < to) last += 1;
  return last === first ? null : { start: entry.start + first, end: entry.start + last };
}
