import { describe, expect, test } from 'vitest';
import { PhraseSet } from '#shared/domain/prompts/phrase';
import { splitSentences } from '#shared/domain/prompts/sentences';
import { splitWords } from '#shared/domain/prompts/words';

const quoteOf = (phrase: string, text: string) => {
  const words = splitWords(text);
  const found = new PhraseSet([phrase]).find(words);
  return found && text.slice(words[found.start]?.from, words[found.end - 1]?.to);
};

describe('a phrase', () => {
  test.each([
    ['opportunity for/to', 'Many OPPORTUNITIES to sing.', 'OPPORTUNITIES to'],
    ['as … deemed appropriate', 'as is later deemed appropriate', 'as is later deemed appropriate'],
    ['e.g.', 'toys, e.g. blocks', 'e.g'],
    ['check ins', 'weekly check-ins', 'check-ins'],
    ["child's plan", 'The child’s plan', 'child’s plan'],
    ['access to', 'access\u00a0to a room', 'access\u00a0to'],
  ])('%j is found in %j', (phrase, text, quote) => expect(quoteOf(phrase, text)).toBe(quote));

  test.each([
    ['access to', 'He has access. To the left is a door.'],
    ['access to', 'access\nto'],
    ['as … deemed appropriate', 'as one two three four five six deemed appropriate'],
    ['may', 'maybe'],
    ['such as', 'such'],
    ['as needed', 'a needed rest'],
  ])('%j is not found in %j', (phrase, text) => expect(quoteOf(phrase, text)).toBeUndefined());
});

describe('splitWords', () => {
  test('keeps numbers, possessives and letters outside the first plane whole, at their offsets', () => {
    const text = '1,200 hours at 8.30: Wren’s 𝒜𝒷 café, 45min';
    expect(splitWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '1,200',
      'hours',
      'at',
      '8.30',
      'Wren’s',
      '𝒜𝒷',
      'café',
      '45',
      'min',
    ]);
  });
});

describe('splitSentences', () => {
  test('ends at a stop before a capital or a digit, and not after an abbreviation', () => {
    const text =
      'Seen by Dr. Example. He uses e.g. Lotto. “Fine,” he said. 20 minutes daily. at 8.30 p.m. it ends\nNew line';
    const words = splitWords(text);
    const sentences = splitSentences(text, words).map(({ start, end }) =>
      text.slice(words[start]?.from, words[end - 1]?.to),
    );
    expect(sentences).toEqual([
      'Seen by Dr. Example',
      'He uses e.g. Lotto',
      'Fine,” he said',
      '20 minutes daily. at 8.30 p.m. it ends',
      'New line',
    ]);
  });
});
