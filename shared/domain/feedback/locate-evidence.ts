import type { Evidence } from '../evidence/evidence';
import { findEvidence, type PassageFound } from '../evidence/find-evidence';
import { applyCorrections } from '../plan/apply-corrections';
import type { SectionCorrection } from '../plan/plan';
import type { PlanText } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import type { Around, LocatedEvidence, LocatedPassage } from './located-evidence';
import { aroundIn, needsSentence } from './whole-sentence';

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
  const texts = new Map(planText.blocks.map(({ id, text }) => [id, text] as const));
  return evidence.map((one) => {
    const found = findEvidence(planText, textHash, one);
    return {
      evidence: one,
      passages: found.passages.map((place) => locate(place, sections, needsSentence(one) ? texts : null)),
      ...(one.area === undefined ? {} : { area: found.area === null ? 'lost' : 'found' }),
    };
  });
}

function sectionsOfBlocks({ planText, corrections }: DraftText): ReadonlyMap<string, SectionId> {
  const { sections } = applyCorrections(planText, corrections);
  return new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((blockId) => [blockId, id] as const)));
}

/** @param texts of the blocks, where the quote is shown with its sentence. */
function locate(
  place: PassageFound,
  sections: ReadonlyMap<string, SectionId>,
  texts: ReadonlyMap<string, string> | null,
): LocatedPassage {
  if (place.kind === 'lost') return { standing: 'lost', section: null };
  const around = texts === null ? null : aroundOf(place, texts);
  return {
    standing: place.kind === 'exact' ? 'found' : 'near',
    section: sections.get(place.blockId) ?? null,
    ...(place.page === undefined ? {} : { page: place.page }),
    ...(around === null ? {} : { around }),
  };
}

/** Words that were changed since are quoted as they were chosen, which the sentence of today does not fit around. */
const aroundOf = (place: Exclude<PassageFound, { kind: 'lost' }>, texts: ReadonlyMap<string, string>): Around | null =>
  place.kind === 'exact' ? aroundIn(texts.get(place.blockId) ?? '', place.from, place.to) : null;
