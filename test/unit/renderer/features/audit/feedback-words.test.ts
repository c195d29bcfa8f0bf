import { describe, expect, it } from 'vitest';
import {
  countWords,
  fittingWords,
  lostWords,
  pageWords,
  toMarking,
} from '../../../../../renderer/features/audit/feedback/feedback-words';

const NONE = { criteria: 0, quotes: 0, places: 0, lost: 0, notes: 0, suggestions: 0, ratings: true };

describe('what the dialog says of a feedback sheet', () => {
  it('counts what is on it, each in its number, and leaves out what is not', () => {
    expect(countWords(NONE)).toBe('no criterion in detail, and the ratings of the other criteria.');
    expect(countWords({ ...NONE, criteria: 1, quotes: 1, notes: 1, suggestions: 1, places: 1 })).toBe(
      '1 criterion in detail, 1 quote, 1 place without a quote, 1 note, 1 suggested wording, and the ratings of the other criteria.',
    );
    expect(countWords({ ...NONE, criteria: 6, quotes: 7, suggestions: 2 })).toBe(
      '6 criteria in detail, 7 quotes, 2 suggested wordings, and the ratings of the other criteria.',
    );
  });

  it('names the ratings of the other criteria only where they are on it', () => {
    expect(countWords({ ...NONE, criteria: 2, ratings: false })).toBe('2 criteria in detail.');
  });

  it('says how long it will be, and what to do where that is longer than a writer reads', () => {
    expect([pageWords(1), pageWords(2)]).toEqual(['About 1 page in Word.', 'About 2 pages in Word.']);
    expect(pageWords(3)).toMatch(/^About 3 pages in Word\. .* leave parts out above/);
  });

  it('says what keeping to two pages means: nothing, what it would leave out, or what it left out', () => {
    expect(fittingWords(8, { pages: 2, criteria: 8 })).toBe('All that is chosen fits.');
    expect(fittingWords(18, { pages: 3, criteria: 18 })).toMatch(/^All 18 criteria take about 3 pages\./);
    expect(fittingWords(16, { pages: 3, criteria: 18 })).toMatch(/^The 16 most important of 18 criteria are on it/);
  });

  it('says what is not found in the draft, and nothing where all of it is', () => {
    expect(lostWords(NONE)).toBeNull();
    expect(lostWords({ ...NONE, lost: 1 })).toMatch(/^1 piece of evidence is not found in this draft/);
    expect(lostWords({ ...NONE, lost: 3 })).toMatch(/^3 pieces of evidence are not found in this draft/);
  });

  it('takes the marking of the last sheet, an empty one too, and the usual one where nothing fit was kept', () => {
    expect([toMarking('Official', 'x'), toMarking('', 'x'), toMarking(null, 'x'), toMarking(7, 'x')]).toEqual([
      'Official',
      '',
      'x',
      'x',
    ]);
    expect(toMarking('m'.repeat(90), 'x')).toHaveLength(40);
  });
});
