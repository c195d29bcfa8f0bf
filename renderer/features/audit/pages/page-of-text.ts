import type { PlanText } from '#shared/domain/plan/plan-text';
import type { ShownPage } from './page-selection';

type Placed = Pick<PlanText, 'blocks' | 'sections' | 'warnings'>;

/** Where on the pages a block stands; null where it is not known. */
export function placeOfBlock({ blocks }: Placed, blockId: string | undefined): ShownPage | null {
  const block = blocks.find(({ id }) => id === blockId);
  return block?.page === undefined ? null : { page: block.page, quote: block.text, isPlace: true };
}

/** Where a section begins; null where the text has no such section. */
export const placeOfSection = (planText: Placed, section: string): ShownPage | null =>
  placeOfBlock(planText, planText.sections.find(({ id }) => id === section)?.blockIds[0]);

/** Pages that are pictures without text. */
export const scannedPages = ({ warnings }: Placed): readonly number[] =>
  warnings.find(({ code }) => code === 'scanned-pages')?.pages ?? [];
