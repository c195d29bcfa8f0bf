import type { SectionId } from '../plan/section-id';
import type { ProvisionAnalysis, SectionedBlocks } from './prompt';

/**
 * Lays out the items of provision by the six questions: what, who, how often, how long, group, review. An item is a list
 * item, a table row, or a run of sentences of a paragraph that belong together.
 */
export function analyseProvision(_plan: SectionedBlocks, _sections: readonly SectionId[] = ['F']): ProvisionAnalysis {
  return { items: [], stated: { count: 0, of: 0, percent: null } };
}
