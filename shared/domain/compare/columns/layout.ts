import { PROMPT_CLASSES } from '../../prompts/phrase-bank';
import { RUBRIC_SECTION_IDS } from '../../rubric/rubric';
import { SPLIT_FIELDS } from '../compare-view';

/** Raised with every change of what the columns hold or how: columns of another layout are made anew. */
export const LAYOUT = 2;

/** Audits of one block. A change writes the groups of one block; opening reads one record for each group and block. */
export const BLOCK_ROWS = 512;

/** Groups of columns: a figure reads only those it needs. */
export const GROUPS = ['facts', 'scores', 'marks', 'texts', 'ids'] as const;
export type ColumnGroup = (typeof GROUPS)[number];

/** Bits of the column `flags`. */
export const LIVE = 1;
export const COUNTS = 2;
export const FIRST_OF_PLAN = 4;
export const COMPLETE = 8;
export const OF_DISCIPLINE = 16;
export const WITHIN = 32;
export const LATE = 64;
export const HAS_PARTS = 128;
export const FIRST_WITH_TEXT = 256;
/** The row stands for the draft of its plan. */
export const STANDS = 512;
export const AGREED = 1024;
/** Two bits: the discipline's place in `DISCIPLINES`, counted from 1; 0: the whole plan. */
export const DISCIPLINE_BIT = 2048;
/** Two bits: the place among the parts of the draft. A draft has the whole plan and each discipline at most. */
export const PART_BIT = 8192;

/** A number of two bits out of flags. */
export const twoBits = (flags: number, bit: number): number => Math.floor(flags / bit) & 3;

/** Days from request to issue that are not known. */
export const NO_DAYS = 0xffff;

/** Columns whose values are words: each value is the word's place in its list, counted from 1; 0: none. */
export const WORD_COLUMNS = [...SPLIT_FIELDS, 'sample', 'band', 'bank'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

type Bytes = 1 | 2 | 4 | 8;
export type ColumnType = 'u8' | 'u16' | 'u32' | 'f64';
const BYTES: Readonly<Record<ColumnType, Bytes>> = { u8: 1, u16: 2, u32: 4, f64: 8 };

type Columns = Readonly<Record<string, ColumnType>>;
const alike = <const N extends readonly string[], T extends ColumnType>(names: N, type: T) =>
  Object.fromEntries(names.map((name) => [name, type])) as Readonly<Record<N[number], T>>;

/** `submitted`, `issued` and `drawn` are days since 1 January 1970; 0: not known. `stands` is a row's number. */
export const FACTS = {
  stands: 'u32',
  submitted: 'u16',
  issued: 'u16',
  drawn: 'u16',
  days: 'u16',
  flags: 'u16',
  ...alike(SPLIT_FIELDS, 'u16'),
  sample: 'u16',
} as const satisfies Columns;

const metName = RUBRIC_SECTION_IDS.map((id) => `met ${id}` as const);
const ofName = RUBRIC_SECTION_IDS.map((id) => `of ${id}` as const);
/** `percent` is NaN where nothing applies. */
export const SCORES = {
  percent: 'f64',
  band: 'u16',
  ...alike(metName, 'u8'),
  ...alike(ofName, 'u8'),
} as const satisfies Columns;

export const PROVISION = ['items', 'who', 'howOften', 'howLong', 'all'] as const;
/** A row without counted text has no bank. */
export const TEXTS = {
  ...alike(PROVISION, 'u32'),
  ...alike(PROMPT_CLASSES, 'u32'),
  bank: 'u16',
} as const satisfies Columns;

type Arrays = {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly f64: Float64Array;
};
/** The columns of a group as arrays over one stored buffer. */
export type Views<C extends Columns> = { readonly [N in keyof C]: Arrays[C[N]] };
export type Facts = Views<typeof FACTS>;
export type Scores = Views<typeof SCORES>;
export type Texts = Views<typeof TEXTS>;

/** Widest columns first, so that each begins at a multiple of its width. */
function placed(columns: Columns): { readonly name: string; readonly type: ColumnType; readonly at: number }[] {
  let at = 0;
  return Object.entries(columns)
    .sort(([, a], [, b]) => BYTES[b] - BYTES[a])
    .map(([name, type]) => {
      const place = { name, type, at };
      at += BYTES[type] * BLOCK_ROWS;
      return place;
    });
}

const PLACES = { facts: placed(FACTS), scores: placed(SCORES), texts: placed(TEXTS) };
type Fixed = keyof typeof PLACES;
interface ViewsOf {
  readonly facts: Facts;
  readonly scores: Scores;
  readonly texts: Texts;
}

/**
 * Arrays over a buffer that a block lies in, from a byte on; they share its memory.
 * @param from a multiple of 8.
 */
export function viewsOf<G extends Fixed>(group: G, buffer: ArrayBuffer, from = 0): ViewsOf[G] {
  const views = Object.fromEntries(PLACES[group].map(({ name, type, at }) => [name, viewOf(type, buffer, from + at)]));
  // Built from the very list that the type is made of.
  return views as unknown as ViewsOf[G];
}

function viewOf(type: ColumnType, buffer: ArrayBuffer, at: number): Arrays[ColumnType] {
  switch (type) {
    case 'u8':
      return new Uint8Array(buffer, at, BLOCK_ROWS);
    case 'u16':
      return new Uint16Array(buffer, at, BLOCK_ROWS);
    case 'u32':
      return new Uint32Array(buffer, at, BLOCK_ROWS);
    case 'f64':
      return new Float64Array(buffer, at, BLOCK_ROWS);
  }
}

export const bytesOf = (group: Fixed): number =>
  PLACES[group].reduce((sum, { type }) => sum + BYTES[type] * BLOCK_ROWS, 0);
