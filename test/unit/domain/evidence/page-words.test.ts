import { describe, expect, it } from 'vitest';
import { passagesOfPageWords } from '#shared/domain/evidence/page-words';
import type { PlanText } from '#shared/domain/plan/plan-text';

function plan(...pages: readonly (readonly string[])[]): PlanText {
  const blocks = pages.flatMap((texts, page) => texts.map((text) => ({ text, page: page + 1 })));
  return {
    intakeVersion: 1,
    format: 'pdf',
    pages: pages.length,
    blocks: blocks.map(({ text, page }, index) => ({ id: `b${index}`, kind: 'paragraph', text, page })),
    sections: [],
    warnings: [],
  };
}
const words = (page: number, quote: string, prefix = '', suffix = '') => ({ page, quote, prefix, suffix });
const quotes = (text: PlanText, picked: Parameters<typeof passagesOfPageWords>[1]) =>
  passagesOfPageWords(text, picked).map(({ blockId, quote }) => [blockId, quote]);

describe('words selected on a page', () => {
  it('are found where spaces, line ends and hyphens are drawn otherwise than they were read', () => {
    const text = plan(['A speech and language therapist, 45 minutes every week.']);
    expect(quotes(text, words(1, 'speech and lan-\nguage\ntherapist,  45 min'))).toEqual([
      ['b0', 'speech and language therapist, 45 min'],
    ]);
  });

  it('stay on their page', () => {
    const text = plan(['Weekly sessions.'], ['Weekly sessions.']);
    expect(quotes(text, words(2, 'Weekly sessions'))).toEqual([['b1', 'Weekly sessions']]);
    expect(quotes(text, words(3, 'Weekly sessions'))).toEqual([]);
  });

  it('go over several blocks', () => {
    const text = plan(['First thing.', 'Second thing.', 'Third.']);
    expect(quotes(text, words(1, 'thing.\nSecond thing.\nThird'))).toEqual([
      ['b0', 'thing.'],
      ['b1', 'Second thing.'],
      ['b2', 'Third'],
    ]);
  });

  it('are told apart by what stands around them, and left alone where that does not tell', () => {
    const text = plan(['One: support daily.', 'Two: support daily.']);
    expect(quotes(text, words(1, 'support', 'Two: ', ' daily'))).toEqual([['b1', 'support']]);
    expect(quotes(text, words(1, 'support', '', ' daily'))).toEqual([]);
  });

  it('may be in any script, and may not be words at all', () => {
    const text = plan(['Anaïs ﬁnds Łódź – naïve.', '🙂 ok']);
    expect(quotes(text, words(1, 'finds Łódź'))).toEqual([['b0', 'ﬁnds Łódź']]);
    expect(quotes(text, words(1, '🙂 –'))).toEqual([]);
  });
});
