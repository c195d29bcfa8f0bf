import { applyCorrections } from '../plan/apply-corrections';
import type { SectionCorrection } from '../plan/plan';
import type { PlanText } from '../plan/plan-text';
import { gatherItems } from './gather-items';
import { ROLE_SECTIONS, type ThreadColumns, type ThreadItem, type ThreadRole } from './thread-item';
import { sectionsOfRows, threadLines } from './thread-lines';

type SectionedText = Pick<PlanText, 'blocks' | 'sections'>;
type Correction = Pick<SectionCorrection, 'blockIds' | 'to' | 'order'>;

/**
 * The needs, outcomes and items of provision of a plan text, as its sections are after a person's corrections. What is one
 * item is argued in docs/decisions/golden-thread-items.md. Every block of these sections is in exactly one item, unless it
 * is a heading, a caption, a picture or empty.
 */
export function threadColumns(planText: SectionedText, corrections: readonly Correction[]): ThreadColumns {
  const { sections } = applyCorrections(planText, corrections);
  const read = planText.blocks.filter(({ picture }) => picture !== true);
  const byId = new Map(read.map((block) => [block.id, block]));
  const sectionOf = new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((block) => [block, id] as const)));
  const rows = sectionsOfRows(planText.blocks, sectionOf);
  const itemsOf = (role: ThreadRole): ThreadItem[] =>
    ROLE_SECTIONS[role].flatMap((id) => {
      const section = sections.find((one) => one.id === id);
      return section === undefined ? [] : gatherItems(role, id, threadLines(section, byId, rows));
    });
  return { need: itemsOf('need'), outcome: itemsOf('outcome'), provision: itemsOf('provision') };
}
