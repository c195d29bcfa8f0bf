import type { Passage } from './evidence';
import { type Candidate, type PassageMatch, sameCandidates } from './find-passage';
import { blockAt, type PlanIndex } from './plan-index';

/** Characters that must agree on the side of a passage that no other passage of the evidence stands on. */
const OUTER_SIDE = 16;

const blockOf = (index: PlanIndex, match: PassageMatch): number => {
  const entry = match === null ? undefined : index.byId.get(match.place.blockId);
  return entry === undefined ? -1 : blockAt(index, { start: entry.start, end: entry.end });
};

/** Whether a candidate stands directly between the other passages of its evidence, as it did when they were quoted. */
function isBetween(
  index: PlanIndex,
  passages: readonly PassageMatch[],
  k: number,
  { folded, agreement }: Candidate,
): boolean {
  const at = blockAt(index, folded);
  const entry = index.blocks[at];
  if (entry === undefined) return false;
  const afterOther = k > 0 && folded.start === entry.start && blockOf(index, passages[k - 1] ?? null) === at - 1;
  const beforeOther =
    k < passages.length - 1 && folded.end === entry.end && blockOf(index, passages[k + 1] ?? null) === at + 1;
  const startFits = k === 0 ? agreement.before >= OUTER_SIDE || agreement.allBefore : afterOther;
  const endFits = k === passages.length - 1 ? agreement.after >= OUTER_SIDE || agreement.allAfter : beforeOther;
  return startFits && endFits;
}

/**
 * What a passage cannot show by itself, its neighbours can: passages of one selection follow block by block. A lost passage whose
 * words stand unchanged between passages that were found is found there too.
 */
export function findByNeighbours(
  index: PlanIndex,
  passages: readonly Passage[],
  matches: readonly PassageMatch[],
): readonly PassageMatch[] {
  if (passages.length < 2 || matches.every((match) => match === null)) return matches;
  return matches.map((match, k) => {
    const passage = passages[k];
    if (match !== null || passage === undefined) return match;
    const between = sameCandidates(index, passage).filter(
      (candidate) => candidate.step === 0 && isBetween(index, matches, k, candidate),
    );
    const [only] = between;
    return only !== undefined && between.length === 1 ? { place: only.place, similarity: null } : null;
  });
}
