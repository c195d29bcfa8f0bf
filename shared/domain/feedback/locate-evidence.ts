import type { Evidence } from '../evidence/evidence';
import { applyCorrections } from '../plan/apply-corrections';
import type { SectionCorrection } from '../plan/plan';
import type { PlanText } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import type { LocatedEvidence, LocatedPassage } from './located-evidence';

/** The draft that an audit is of: its text, and where a person says that text belongs. */
export interface DraftText {
  readonly planText: PlanText;
  readonly textHash: string;
  readonly corrections: readonly SectionCorrection[];
}

/** Where a passage was found in a text. */
export type PassagePlace =
  | { readonly kind: 'exact' | 'near'; readonly blockId: string; readonly page?: number }
  | { readonly kind: 'lost' };

/** Finds the passages of one piece of evidence in a text: one place for each, in their order. */
export type FindPassages = (
  planText: PlanText,
  textHash: string,
  evidence: Evidence,
) => { readonly passages: readonly PassagePlace[] };

/** Looks all evidence up in the draft. Without its text (null) nothing was looked up, and the sheet says so. */
export function locateEvidence(
  draft: DraftText | null,
  evidence: readonly Evidence[],
  find: FindPassages,
): LocatedEvidence[] {
  if (draft === null)
    return evidence.map((one) => ({
      evidence: one,
      passages: one.passages.map(() => ({ standing: 'unchecked', section: null })),
    }));
  const { planText, textHash } = draft;
  const sections = sectionsOfBlocks(draft);
  return evidence.map((one) => ({
    evidence: one,
    passages: find(planText, textHash, one).passages.map((place) => locate(place, sections)),
    // The pages of another file show other things.
    ...(one.area === undefined ? {} : { area: one.textHash === textHash ? 'found' : 'lost' }),
  }));
}

function sectionsOfBlocks({ planText, corrections }: DraftText): ReadonlyMap<string, SectionId> {
  const { sections } = applyCorrections(planText, corrections);
  return new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((blockId) => [blockId, id] as const)));
}

const locate = (place: PassagePlace, sections: ReadonlyMap<string, SectionId>): LocatedPassage =>
  place.kind === 'lost'
    ? { standing: 'lost', section: null }
    : {
        standing: place.kind === 'exact' ? 'found' : 'near',
        section: sections.get(place.blockId) ?? null,
        ...(place.page === undefined ? {} : { page: place.page }),
      };
