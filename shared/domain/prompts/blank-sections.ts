import type { CompiledBank } from './compile-bank';
import type { Hit } from './hit';
import { PhraseSet } from './phrase';
import type { Check } from './phrase-bank';
import { planStatusIn } from './plan-status';
import type { PromptContext, SectionedBlocks } from './prompt';
import { splitWords, type Word } from './words';

const NONE = new PhraseSet([
  'none',
  'nil',
  'n a',
  'na',
  'not applicable',
  'not required',
  'not known to',
  'no … need',
  'no … provision',
  'no … identified',
  'no health',
  'no social care',
  'nothing',
]);
const PLACEHOLDER = new PhraseSet([
  'to be confirmed',
  'to be completed',
  'to be added',
  'to follow',
  'tbc',
  'tba',
  'click here to enter text',
  'click or tap here to enter text',
  'insert text here',
  'enter text here',
  'awaiting advice',
  'xxx',
]);
/** A text with more words than this says something, whatever else stands in it. */
const PLACEHOLDER_WORDS = 8;

/** Whether a text says that there is nothing, as it should where there is nothing. */
export const saysNone = (text: string): boolean => NONE.endAt(splitWords(text), 0) > 0;

/** The words of a text behind the section's title, if it begins with it. */
function wordsBehind(text: string, title: string): Word[] {
  const rest = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  return splitWords(rest);
}

const isPlaceholder = (words: readonly Word[]): boolean =>
  words.length <= PLACEHOLDER_WORDS && PLACEHOLDER.find(words) !== undefined;

/** Section I is blank in a draft by law. Where the plan does not say what it is, the auditor is told both. */
function placementCheck(plan: SectionedBlocks, { final }: PromptContext): Check | undefined {
  const status = final === undefined ? planStatusIn(plan) : undefined;
  if (final === false || status === 'draft') return;
  return final === true || status === 'final' ? 'blank-final-placement' : 'blank-placement';
}

/**
 * Sections that hold their heading and nothing else, or only a placeholder. A section without any block cannot be pointed
 * at and is left to the warnings of intake.
 */
export function checkBlankSections(plan: SectionedBlocks, bank: CompiledBank, context: PromptContext): Hit[] {
  const { blocks, sections } = plan;
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return sections.flatMap(({ id, title, blockIds }) => {
    const own = blockIds.flatMap((blockId) => byId.get(blockId) ?? []);
    const says = own.some((block) => {
      const words = wordsBehind(block.text, title);
      const heads = block.kind === 'heading' || block.cell?.header === true;
      return words.length > 0 && !isPlaceholder(words) && (!heads || saysNone(block.text.slice(title.length)));
    });
    const [block] = own;
    if (says || !block || block.text === '') return [];
    const check = id === 'I' ? placementCheck(plan, context) : 'blank-section';
    return (check === undefined ? [] : (bank.checks.get(check) ?? []))
      .filter(({ sections: where }) => where.has(id))
      .map(({ rule }) => ({ rule, section: id, block, from: 0, to: block.text.length }));
  });
}
