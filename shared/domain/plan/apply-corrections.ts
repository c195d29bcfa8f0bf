import type { SectionCorrection } from './plan';
import type { PlanText, TextSection } from './plan-text';
import { SECTION_IDS, SECTION_TITLES, type SectionId } from './section-id';

export interface CorrectedSections {
  /** In the order of the plan; sections that only a correction made come after, by letter. May hold empty sections. */
  readonly sections: TextSection[];
  /** Ids of the blocks in no section, in file order. */
  readonly unassigned: string[];
}

type SectionedText = Pick<PlanText, 'blocks' | 'sections'>;
type Correction = Pick<SectionCorrection, 'blockIds' | 'to' | 'order'>;

/** Where each block of the text stands after the corrections, in file order. */
function placeBlocks(planText: SectionedText, corrections: readonly Correction[]): Map<string, SectionId | null> {
  const place = new Map<string, SectionId | null>(planText.blocks.map((block) => [block.id, null]));
  const put = (ids: readonly string[], to: SectionId | null) => {
    for (const id of ids) if (place.has(id)) place.set(id, to);
  };
  for (const section of planText.sections) put(section.blockIds, section.id);
  for (const { blockIds, to } of [...corrections].sort((a, b) => a.order - b.order)) put(blockIds, to);
  return place;
}

/**
 * Puts a person's corrections over what intake found. Corrections apply by their `order`, later wins; a block keeps its
 * file order inside its new section. Block ids the text does not have are passed over, so that corrections of one text
 * can never invent text in another. Leaving out the last correction undoes it.
 */
export function applyCorrections(planText: SectionedText, corrections: readonly Correction[]): CorrectedSections {
  const members = new Map<SectionId | null, string[]>();
  for (const [id, to] of placeBlocks(planText, corrections)) {
    const list = members.get(to);
    if (list) list.push(id);
    else members.set(to, [id]);
  }
  const found = new Set(planText.sections.map((section) => section.id));
  const made = SECTION_IDS.filter((id) => !found.has(id) && members.has(id));
  return {
    sections: [
      ...planText.sections.map((section) => ({ ...section, blockIds: members.get(section.id) ?? [] })),
      ...made.map((id) => ({ id, title: SECTION_TITLES[id], blockIds: members.get(id) ?? [] })),
    ],
    unassigned: members.get(null) ?? [],
  };
}
