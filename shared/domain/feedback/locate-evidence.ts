import type { Evidence } from '../evidence/evidence';
import { findEvidence, type PassageFound } from '../evidence/find-evidence';
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

/** Looks all evidence up in the draft. Without its text (null) nothing was looked up, and the sheet says so. */
export function locateEvidence(draft: DraftText | null, evidence: readonly Evidence[]): LocatedEvidence[] {
  if (draft === null)
    return evidence.map((one) => ({
      evidence: one,
      passages: one.passages.map(() => ({ standing: 'unchecked', section: null })),
    }));
  const { planText, textHash } = draft;
  const sections = sectionsOfBlocks(draft);
  return evidence.map((one) => {
    const found = findEvidence(planText, textHash, one);
    return {
      evidence: one,
      passages: found.passages.map((place) => locate(place, sections)),
      ...(one.area === undefined ? {} : { area: found.area === null ? 'lost' : 'found' }),
    };
  });
}

function sectionsOfBlocks({ planText, corrections }: DraftText): ReadonlyMap<string, SectionId> {
  const { sections } = applyCorrections(planText, corrections);
  return new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((blockId) => [blockId, id] as const)));
}

const locate = (place: PassageFound, sections: ReadonlyMap<string, SectionId>): LocatedPassage =>
  place.kind === 'lost'
    ? { standing: 'lost', section: null }
    : {
        standing: place.kind === 'exact' ? 'found' : 'near',
        section: sections.get(place.blockId) ?? null,
        ...(place.page === undefined ? {} : { page: place.page }),
      };
