import type { PlanText } from '#shared/domain/plan/plan-text';
import type { ShownPage } from './page-selection';

type Placed = Pick<PlanText, 'blocks' | 'sections' | 'warnings'>;

/** Where on the pages a block stands; null where it is not known. */
export function placeOfBlock({ blocks }: Placed, blockId: string | undefined): ShownPage | null {
  const block = blocks.find(({ id }) => id === blockId);
  return block?.page === undefined ? null : { page: block.page, quote: block.text, isPlace: true };
}

/** Words of a block's text: UTF-16 offsets, `to` not included. */
export interface WordsOfBlock {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

/** Where the very words stand, to be painted there; null where it is not known. */
export function placeOfWords({ blocks }: Placed, words: WordsOfBlock | undefined): ShownPage | null {
  const block = blocks.find(({ id }) => id === words?.blockId);
  if (block?.page === undefined || words === undefined) return null;
  return { page: block.page, quote: block.text.slice(words.from, words.to) };
}

/** Where a section begins; null where the text has no such section. */
export const placeOfSection = (planText: Placed, section: string): ShownPage | null =>
  placeOfBlock(planText, planText.sections.find(({ id }) => id === section)?.blockIds[0]);

/** Pages that are pictures without text. */
export const scannedPages = ({ warnings }: Placed): readonly number[] =>
  warnings.find(({ code }) => code === 'scanned-pages')?.pages ?? [];
