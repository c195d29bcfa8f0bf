import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { type SectionOf, sectionLookup } from './build-runs';

/** Blocks that stand elsewhere than where intake found them, with where they stand now. */
export function findMovedByHand(
  planText: PlanText,
  corrections: readonly SectionCorrection[],
  sectionOf: SectionOf,
): ReadonlyMap<string, SectionId | null> {
  const found = sectionLookup(planText);
  const moved = new Map<string, SectionId | null>();
  for (const { blockIds } of corrections)
    for (const id of blockIds) if (found(id) !== sectionOf(id)) moved.set(id, sectionOf(id));
  return moved;
}
