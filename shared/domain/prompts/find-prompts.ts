import type { EffectiveBank } from './bank-changes';
import { checkOutcomes } from './check-outcomes';
import { compileBank } from './compile-bank';
import { findWording } from './find-wording';
import type { Hit } from './hit';
import { layOutItems } from './lay-out-items';
import type { Prompt, PromptContext, SectionedBlocks } from './prompt';
import { asPrompts } from './prompt-key';
import { SpokenWords } from './quotations';

/** Hits in the order of the blocks in the file, then of their place in the block, the longer before the shorter. */
function inOrderOfText(hits: readonly Hit[], { blocks }: SectionedBlocks): Hit[] {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const at = ({ block }: Hit) => place.get(block.id) ?? 0;
  return [...hits].sort((a, b) => at(a) - at(b) || a.from - b.from || b.to - a.to);
}

/**
 * Finds the wording and structure prompts of a plan, in the order of the plan's text. Pure and linear in the text; the
 * bank is compiled once for each `EffectiveBank` object, so keep the object while it does not change.
 */
export function findPrompts(plan: SectionedBlocks, bank: EffectiveBank, context: PromptContext = {}): Prompt[] {
  const compiled = compileBank(bank);
  const childName = (context.childFirstName ?? '').toLowerCase();
  const spoken = new SpokenWords();
  const items = layOutItems(plan, compiled.wordingSections);
  const hits = [
    ...items.flatMap((item) => findWording(item, compiled, childName, spoken)),
    ...checkOutcomes(layOutItems(plan, new Set(['E'])), compiled, childName, spoken),
  ];
  return asPrompts(inOrderOfText(hits, plan).filter(({ rule }) => !compiled.muted.has(rule.id)));
}
