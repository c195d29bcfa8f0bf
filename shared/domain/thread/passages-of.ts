import type { Passage } from '../evidence/evidence';
import { makePassages } from '../evidence/make-passages';
import type { PlanText } from '../plan/plan-text';

/**
 * The whole text of blocks as passages, one a block in the order given; blocks that the text does not have, or that say
 * nothing, are passed over.
 */
export function passagesOf(planText: PlanText, blockIds: readonly string[]): readonly Passage[] {
  const texts = new Map(planText.blocks.map(({ id, text }) => [id, text]));
  return blockIds.flatMap((blockId) =>
    makePassages(planText, {
      from: { blockId, offset: 0 },
      to: { blockId, offset: texts.get(blockId)?.length ?? 0 },
    }),
  );
}
