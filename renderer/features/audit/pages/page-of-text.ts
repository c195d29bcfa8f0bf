import type { PlanText } from '#shared/domain/plan/plan-text';
import type { ShownPage } from './page-selection';

export type Placed = Pick<PlanText, 'blocks' | 'sections' | 'warnings'>;

/** Where on the pages a block stands; null where it is not known. */
export function placeOfBlock(planText: Placed, blockId: string | undefined): ShownPage | null {
  const block = planText.blocks.find(({ id }) => id === blockId);
  const place = block && placeOfWords(planText, { blockId: block.id, from: 0, to: block.text.length });
  return place === undefined || place === null ? null : { ...place, isPlace: true };
}

/** Words of a block's text: UTF-16 offsets, `to` not included. */
export interface WordsOfBlock {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the very words stand, to be painted there; null where it is not known. What stands around them in the block and in
 * those beside it tells them from the same words elsewhere on the page.
 */
export function placeOfWords({ blocks }: Placed, { blockId, from, to }: WordsOfBlock): ShownPage | null {
  const at = blocks.findIndex(({ id }) => id === blockId);
  const block = blocks[at];
  if (block?.page === undefined) return null;
  const [before, after] = [blocks[at - 1]?.text ?? '', blocks[at + 1]?.text ?? ''];
  return {
    page: block.page,
    words: {
      quote: block.text.slice(from, to),
      prefix: before + block.text.slice(0, from),
      suffix: block.text.slice(to) + after,
    },
  };
}

/** Where a section begins; null where the text has no such section. */
export const placeOfSection = (planText: Placed, section: string): ShownPage | null =>
  placeOfBlock(planText, planText.sections.find(({ id }) => id === section)?.blockIds[0]);

/** Pages that are pictures without text. */
export const scannedPages = ({ warnings }: Placed): readonly number[] =>
  warnings.find(({ code }) => code === 'scanned-pages')?.pages ?? [];
