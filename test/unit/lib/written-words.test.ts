import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenWords } from '#shared/lib/written-words';

const wordsOf = (text: string) => writtenWords(text).map(({ word }) => word);

test('words are parted from marks, hyphens and what no dictionary can judge', () => {
  expect(wordsOf('The child’s well-being (F2) improved in 2026-W14, “clearly”.')).toEqual([
    'The',
    'child',
    'well',
    'being',
    'improved',
    'in',
    'clearly',
  ]);
  expect(wordsOf('Write to send@council.example or see www.council.example/x; don’t wait.')).toEqual([
    'Write',
    'to',
    'or',
    'see',
    "don't",
    'wait',
  ]);
});

test('every word stands where it is said to, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0;
      for (const { word, start, end } of writtenWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).replaceAll('’', "'")).toBe(word);
        last = end;
      }
    }),
  );
});
