import type { Sampling } from '../compare-view';
import { BLOCK_ROWS, LAYOUT, WORD_COLUMNS, type WordColumn } from './layout';

/** One block of rows of one rubric version. */
export interface BlockEntry {
  readonly version: string;
  /** Rows that were given out so far, from the first on. */
  used: number;
  /** `Directory.stamp` of its last change. */
  stamp: number;
}

/** What the columns are about: their words, blocks and free rows. One small record; changed in place while a change is written. */
export interface Directory {
  readonly layout: number;
  /** Raised with every change, so that whoever holds blocks sees which are old. */
  stamp: number;
  /** The words of each column of words; a word's number is its place, counted from 1. Words are only ever added. */
  readonly words: Record<WordColumn, string[]>;
  /** How each sample was drawn, by its id. A plan whose sample is not here came by itself. */
  readonly samplings: Record<string, Exclude<Sampling, 'unknown'>>;
  /** By the block's number. */
  readonly blocks: BlockEntry[];
  /** Rows that were given back, by version. */
  readonly free: Record<string, number[]>;
}

export const emptyDirectory = (): Directory => ({
  layout: LAYOUT,
  stamp: 0,
  words: Object.fromEntries(WORD_COLUMNS.map((column) => [column, []])) as unknown as Directory['words'],
  samplings: {},
  blocks: [],
  free: {},
});

export const blockOf = (slot: number): number => Math.floor(slot / BLOCK_ROWS);
export const rowOf = (slot: number): number => slot % BLOCK_ROWS;

/** A row for an audit of a version: one given back, else the next of the version's last block, else the first of a new one. */
export function takeSlot(directory: Directory, version: string): number {
  const given = directory.free[version]?.pop();
  if (given !== undefined) return given;
  const { blocks } = directory;
  const last = blocks.findLastIndex((block) => block.version === version);
  const block = blocks[last];
  if (block !== undefined && block.used < BLOCK_ROWS) {
    block.used += 1;
    return last * BLOCK_ROWS + block.used - 1;
  }
  blocks.push({ version, used: 1, stamp: 0 });
  return (blocks.length - 1) * BLOCK_ROWS;
}

export function giveBack(directory: Directory, slot: number): void {
  const version = directory.blocks[blockOf(slot)]?.version;
  if (version === undefined) throw new RangeError('No such row of the columns.');
  directory.free[version] = [...(directory.free[version] ?? []), slot];
}

/** Numbers of words; a word that is new is added. */
export class WordNumbers {
  readonly #words: Directory['words'];
  readonly #numbers = new Map<WordColumn, Map<string, number>>();

  constructor({ words }: Pick<Directory, 'words'>) {
    this.#words = words;
  }

  /** 0 for no word. */
  numberOf(column: WordColumn, word: string | null): number {
    if (word === null) return 0;
    const numbers = this.#numbersOf(column);
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words[column].push(word);
    numbers.set(word, number);
    return number;
  }

  #numbersOf(column: WordColumn): Map<string, number> {
    const known = this.#numbers.get(column);
    if (known !== undefined) return known;
    const made = new Map(this.#words[column].map((word, index) => [word, index + 1]));
    this.#numbers.set(column, made);
    return made;
  }
}
