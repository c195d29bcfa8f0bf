import type { Hit } from './hit';
import type { Prompt } from './prompt';

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: tells quotes apart without keeping their words in a key. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Gives hits in the order of the text their keys. Equal words of one rule in one block are told apart by their number. */
export function asPrompts(hits: readonly Hit[]): Prompt[] {
  const seen = new Map<string, number>();
  return hits.map(({ rule, section, block, from, to }) => {
    const quote = block.text.slice(from, to);
    const same = `${rule.id}:${block.id}:${shortHash(quote)}`;
    const occurrence = seen.get(same) ?? 0;
    seen.set(same, occurrence + 1);
    const { id: ruleId, why, suggestion } = rule;
    const prompt = { key: `${same}:${occurrence}`, ruleId, class: rule.class, section, blockId: block.id };
    return { ...prompt, from, to, quote, why, ...(suggestion === undefined ? {} : { suggestion }) };
  });
}
