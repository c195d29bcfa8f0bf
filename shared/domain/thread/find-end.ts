import type { Passage } from '../evidence/evidence';
import { findEvidence } from '../evidence/find-evidence';
import type { PlanText } from '../plan/plan-text';

/** Finds the block that holds a passage chosen in the text of that hash; null where its words could not be found. */
export type FindEnd = (passage: Passage, textHash: string) => string | null;

/**
 * Where passages stand in a plan text, found as all evidence is: words chosen in this very text stand where they stood, and
 * those of another draft are looked up again. Looking takes a while, so what was found is kept for as long as the function.
 *
 * @param textHash of `planText`.
 */
export function makeFindEnd(planText: PlanText, textHash: string): FindEnd {
  const known = new Map<string, string | null>();
  return (passage, chosenIn) => {
    const key = JSON.stringify([chosenIn, passage]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [found] = findEvidence(planText, textHash, { passages: [passage], textHash: chosenIn }).passages;
    const blockId = found === undefined || found.kind === 'lost' ? null : found.blockId;
    known.set(key, blockId);
    return blockId;
  };
}
