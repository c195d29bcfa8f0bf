import type { EffectiveBank } from './bank-changes';
import type { Prompt, PromptContext, SectionedBlocks } from './prompt';

/**
 * Finds the wording and structure prompts of a plan, in the order of the plan's text. Pure and linear in the text; the
 * bank is compiled once for each `EffectiveBank` object, so keep the object while it does not change.
 */
export function findPrompts(_plan: SectionedBlocks, _bank: EffectiveBank, _context: PromptContext = {}): Prompt[] {
  return [];
}
