import { assignSections } from '#shared/domain/plan/assign-sections';
import type { Block } from '#shared/domain/plan/plan-text';

/** The section of each block, or `-`, as one word per block. */
export function sectionsOf(blocks: readonly Block[], contents?: ReadonlySet<number>): string {
  const { sections } = assignSections(blocks, contents ? { contents } : {});
  const of = new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((block) => [block, id] as const)));
  return blocks.map((block) => of.get(block.id) ?? '-').join(' ');
}
