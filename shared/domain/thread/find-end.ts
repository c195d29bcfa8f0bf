import type { Passage } from '../evidence/evidence';
import type { PlanText } from '../plan/plan-text';

/** Finds the block that holds a passage chosen in the text of that hash; null where its words could not be found. */
export type FindEnd = (passage: Passage, textHash: string) => string | null;

/**
 * Where the ends of links stand in a plan text. The one place that knows how: words chosen in this very text stand where
 * they stood; in another draft they could not be found.
 *
 * @param textHash of `planText`.
 */
export function makeFindEnd(planText: Pick<PlanText, 'blocks'>, textHash: string): FindEnd {
  const texts = new Map(planText.blocks.map(({ id, text }) => [id, text]));
  return (passage, chosenIn) =>
    chosenIn === textHash && texts.get(passage.blockId)?.includes(passage.quote) === true ? passage.blockId : null;
}
