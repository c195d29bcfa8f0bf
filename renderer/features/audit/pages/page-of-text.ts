import type { PlanText } from '#shared/domain/plan/plan-text';

type Placed = Pick<PlanText, 'blocks' | 'sections' | 'warnings'>;

/** The page of a block; undefined where it is not known. */
export const pageOfBlock = ({ blocks }: Placed, blockId: string): number | undefined =>
  blocks.find(({ id }) => id === blockId)?.page;

/** The page on which a section begins; undefined where the text has no such section. */
export function pageOfSection(planText: Placed, section: string): number | undefined {
  const [first] = planText.sections.find(({ id }) => id === section)?.blockIds ?? [];
  return first === undefined ? undefined : pageOfBlock(planText, first);
}

/** Pages that are pictures without text. */
export const scannedPages = ({ warnings }: Placed): readonly number[] =>
  warnings.find(({ code }) => code === 'scanned-pages')?.pages ?? [];
