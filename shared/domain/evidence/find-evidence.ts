import type { Block, PlanText } from '../plan/plan-text';
import type { Evidence, PageArea } from './evidence';
import { findByNeighbours } from './find-by-neighbours';
import { findPassage } from './find-passage';
import { indexPlan } from './plan-index';

/** Where words stand: a range of one block's text, in UTF-16 units, and the page of a PDF. */
export interface FoundPlace {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
  readonly page?: number;
}

export type PassageFound =
  /** The same words, letter by letter. */
  | ({ readonly kind: 'exact' } & FoundPlace)
  /** The words as they were changed since. `similarity` is above 0 and at most 1; 1 where only signs, spaces or case differ. */
  | ({ readonly kind: 'near'; readonly similarity: number } & FoundPlace)
  /** Not in this text, or not to be told from other words that read the same. */
  | { readonly kind: 'lost' };

export interface EvidenceFound {
  /** One for each passage of the evidence, in their order. */
  readonly passages: readonly PassageFound[];
  /** The part of a page, in the file it was chosen in; null in another, whose pages show other things. */
  readonly area: PageArea | null;
}

const pageOf = (block: Block | undefined) => (block?.page === undefined ? {} : { page: block.page });

/**
 * Where evidence stands in a plan text. In the text it was chosen in (`textHash` is that of `planText`) each passage is where
 * it was. In another draft each either finds its words or is lost: it is never put elsewhere, so words that cannot be told
 * from others that read the same are lost too. See docs/decisions/finding-evidence-again.md for what is asked of a place.
 */
export function findEvidence(
  planText: PlanText,
  textHash: string,
  evidence: Pick<Evidence, 'passages' | 'textHash' | 'area'>,
): EvidenceFound {
  const index = indexPlan(planText);
  const sameText = evidence.textHash === textHash;
  const alone = evidence.passages.map((passage) => findPassage(index, passage, sameText));
  const matches = sameText ? alone : findByNeighbours(index, evidence.passages, alone);
  const passages = matches.map((match): PassageFound => {
    if (match === null) return { kind: 'lost' };
    const { place, similarity } = match;
    const page = pageOf(index.byId.get(place.blockId)?.block);
    return similarity === null ? { kind: 'exact', ...place, ...page } : { kind: 'near', ...place, ...page, similarity };
  });
  return { passages, area: sameText ? (evidence.area ?? null) : null };
}
