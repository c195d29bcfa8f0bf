import type { Passage } from '../evidence/evidence';
import { findEvidence } from '../evidence/find-evidence';
import type { PlanText } from '../plan/plan-text';

/** Where a passage stands in the text being read. */
export interface FoundEnd {
  readonly blockId: string;
  /** Its words are not quite those that were chosen: a person should look at them. */
  readonly changed: boolean;
}

/** Finds the block that holds a passage chosen in the text of that hash; null where its words could not be found. */
export type FindEnd = (passage: Passage, textHash: string) => FoundEnd | null;

/**
 * Where passages stand in a plan text, found as all evidence is: words chosen in this very text stand where they stood, and
 * those of another draft are looked up again. Looking takes a while, so what was found is kept for as long as the function.
 *
 * @param textHash of `planText`.
 */
export function makeFindEnd(planText: PlanText, textHash: string): FindEnd {
  const known = new Map<string, FoundEnd | null>();
  return (passage, chosenIn) => {
    const key = JSON.stringify([chosenIn, passage]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [found] = findEvidence(planText, textHash, { passages: [passage], textHash: chosenIn }).passages;
    const end = found === undefined || found.kind === 'lost' ? null : endOf(found);
    known.set(key, end);
    return end;
  };
}

const endOf = ({ kind, blockId }: { readonly kind: 'exact' | 'near'; readonly blockId: string }): FoundEnd => ({
  blockId,
  changed: kind === 'near',
});
