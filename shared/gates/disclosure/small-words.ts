import type { blocksOf, ReportModel } from '#shared/domain/report/model/report-model';
import type { Leaks } from './leaks';

const PEOPLE = '(?:plans?|audits?|child|children|pupils?|girls?|boys?|young people|families|answers)';
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * Small counts that a text tells: `3 of 50 plans` anywhere; in words that a person wrote also `3 plans` and `only three children`. An
 * outright `a child` or `one child` tells of an example and not of a count.
 */
export function checkSmallWords(model: ReportModel, leaks: Leaks): void {
  const numbers = Array.from({ length: model.threshold - 1 }, (_, at) => String(at + 1));
  const words = WORDS.slice(0, Math.max(0, model.threshold - 2));
  // “1 to 4 of 50 plans” is how the report words what it does not tell.
  const share = new RegExp(`(?<![\\d,.%-])(?<!\\b1 to )(?:${numbers.join('|')}) (?:of|out of) [\\d,]+ ${PEOPLE}`, 'i');
  const outright = new RegExp(
    `(?<!(?:to|than|least|most|under|below|nearly|over) )(?<![\\d,.])(?:${numbers.join('|')}) ${PEOPLE}\\b`,
    'i',
  );
  const only = new RegExp(`(?:only|just) (?:one|${[...words, ...numbers].join('|')})\\b`, 'i');
  for (const part of model.parts) {
    const where = `“${part.title}”`;
    for (const block of part.blocks)
      for (const { text, isOwn } of textsOf(block))
        if (share.test(text) || (isOwn && (outright.test(text) || only.test(text))))
          leaks.add('small-number-in-words', where);
  }
}

function textsOf(
  block: ReturnType<typeof blocksOf>[number],
): readonly { readonly text: string; readonly isOwn: boolean }[] {
  if (block.kind === 'words') return block.paragraphs.map((text) => ({ text, isOwn: true }));
  if (block.kind === 'bullets' || block.kind === 'facts')
    return block.items.map(({ text }) => ({ text, isOwn: false }));
  return 'text' in block ? [{ text: block.text, isOwn: false }] : [];
}
