import type { Block } from '#shared/domain/plan/plan-text';

const TOP = 3;
const DEEPEST = 6;

/**
 * The heading element (3 to 6) of each heading by block id. The plan's own levels are kept as far as they form an outline
 * under the screen's own headings: a level is never skipped on the way down, which would mislead screen readers.
 */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let before = TOP - 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const wanted = (block.level ?? 1) + TOP - 1;
    const level = Math.min(wanted, before + 1, DEEPEST);
    levels.set(block.id, level);
    before = level;
  }
  return levels;
}
