import type { PhraseBankChanges } from '../prompts/bank-changes';
import type { PromptClass } from '../prompts/phrase-bank';
import type { Prompt, ProvisionAnalysis } from '../prompts/prompt';
import type { TextCounts } from './text-counts';

/**
 * Names a phrase bank by what it finds: `default-2`, and with a short hash of a council's changes where there are any. Two
 * councils that changed it equally often have different banks, and changes that were taken back leave the same one.
 *
 * @param version of the bank that the app comes with.
 */
export function bankName(version: number, { added, muted, reclassed }: PhraseBankChanges): string {
  const own = `default-${version}`;
  if (added.length + muted.length + Object.keys(reclassed).length === 0) return own;
  const changes = JSON.stringify([
    added.map(({ id, phrase, class: of, sections }) => JSON.stringify([id, phrase, of, [...sections].sort()])).sort(),
    [...muted].sort(),
    Object.entries(reclassed)
      .map((entry) => entry.join(' '))
      .sort(),
  ]);
  return `${own}-${shortHash(changes)}`;
}

/** FNV-1a of 32 bits as 8 hex digits: tells banks apart, and protects nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a figure may be made of, counted in the text of one plan. */
export function countText(
  bank: string,
  prompts: readonly Pick<Prompt, 'class'>[],
  { items }: Pick<ProvisionAnalysis, 'items'>,
): TextCounts {
  const byClass: Partial<Record<PromptClass, number>> = {};
  for (const prompt of prompts) byClass[prompt.class] = (byClass[prompt.class] ?? 0) + 1;
  const provision = { items: items.length, who: 0, howOften: 0, howLong: 0, all: 0 };
  for (const { answers } of items) {
    const [who, howOften, howLong] = [answers.who.found, answers.howOften.found, answers.howLong.found];
    provision.who += Number(who);
    provision.howOften += Number(howOften);
    provision.howLong += Number(howLong);
    provision.all += Number(who && howOften && howLong);
  }
  return { bank, prompts: byClass, provision };
}
