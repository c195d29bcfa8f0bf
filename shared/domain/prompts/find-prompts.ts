import type { EffectiveBank } from './bank-changes';
import { checkBlankSections } from './blank-sections';
import { checkNames, type SectionText } from './check-names';
import { checkOutcomes } from './check-outcomes';
import { childNameIn } from './child-name';
import { compileBank } from './compile-bank';
import { findWording } from './find-wording';
import type { Hit } from './hit';
import { layOutItems } from './lay-out-items';
import { type ReadBlock, readBlock } from './piece';
import type { Prompt, PromptContext, SectionedBlocks } from './prompt';
import { asPrompts } from './prompt-key';
import { SpokenWords } from './quotations';
import type { WordForms } from './words';

/** Hits in the order of the blocks in the file, then of their place in the block, the longer before the shorter. */
function inOrderOfText(hits: readonly Hit[], { blocks }: SectionedBlocks): Hit[] {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const at = ({ block }: Hit) => place.get(block.id) ?? 0;
  return [...hits].sort((a, b) => at(a) - at(b) || a.from - b.from || b.to - a.to);
}

function textsOf(read: ReadonlyMap<string, ReadBlock>, { sections }: SectionedBlocks): SectionText[] {
  return sections.flatMap(({ id, blockIds }) =>
    blockIds.flatMap((blockId) => {
      const one = read.get(blockId);
      return one ? [{ ...one, section: id }] : [];
    }),
  );
}

/**
 * Finds the wording and structure prompts of a plan, in the order of the plan's text. `plan` is the text with its sections
 * after a person's corrections (`applyCorrections`); the names of all blocks help to tell the child's own, so hand over
 * them all. Pure and linear in the text; the bank is compiled once for each `EffectiveBank` object, so keep the object
 * while it does not change. Prompts never change a score.
 */
export function findPrompts(plan: SectionedBlocks, bank: EffectiveBank, context: PromptContext = {}): Prompt[] {
  const compiled = compileBank(bank);
  const forms: WordForms = new Map();
  const read = new Map(plan.blocks.map((block) => [block.id, readBlock(block, forms)]));
  const childName = context.childFirstName?.trim().toLowerCase() || childNameIn([...read.values()]);
  const spoken = new SpokenWords();
  const wording = layOutItems(plan, compiled.wordingSections, read);
  const outcomes = layOutItems(plan, new Set(['E']), read);
  const hits = [
    ...wording.flatMap((item) => findWording(item, compiled, childName, spoken)),
    ...checkOutcomes(outcomes, compiled, childName, spoken),
    ...checkNames(textsOf(read, plan), compiled, childName, spoken),
    ...checkBlankSections(plan, compiled, context),
  ];
  return asPrompts(inOrderOfText(hits, plan).filter(({ rule }) => !compiled.muted.has(rule.id)));
}
