import { describe, expect, it } from 'vitest';
import { limitPassedSchema, SIZE_LIMITS, tooLargeToInspect, tooLargeToLoad } from '#shared/domain/plan/limit-passed';
import { wordsToInspect, wordsToLoad } from '#shared/domain/plan/refusal-words';

const MEBIBYTE = 1024 * 1024;

describe('a file that is too large', () => {
  it('is told which limit it passed, with both numbers, what is safe and what to do', () => {
    expect(tooLargeToLoad({ limit: 'pages', found: 501, most: 500 })).toBe(
      'The PDF has 501 pages; the limit is 500. Nothing was added; save the plan without what is bound in with it, or in parts, or raise “Most pages of a PDF” on the Data screen.',
    );
    expect(tooLargeToLoad({ limit: 'entries', found: 2_103, most: 2_000 })).toMatch(
      /^The Word file has 2,103 parts inside; the limit is 2,000\. Nothing was added; /,
    );
  });

  it('is never said to be as large as the limit it passed', () => {
    expect(tooLargeToLoad({ limit: 'fileBytes', found: 50 * MEBIBYTE + 1, most: 50 * MEBIBYTE })).toMatch(
      /^The file has 50\.1 MB; the limit is 50 MB\./,
    );
  });

  it.each(limitPassedSchema.shape.limit.options)('has words of its own for %s, with and without adding', (limit) => {
    const passed = { limit, found: 7 * MEBIBYTE, most: 6 * MEBIBYTE };
    const load = tooLargeToLoad(passed);
    expect(load).toMatch(/[\d.,]+ .*; the limit is [\d.,]+( MB)?\. Nothing was added; .*\.$/);
    const { raise } = SIZE_LIMITS[limit];
    expect(load.includes('on the Data screen')).toBe(raise !== null);
    expect(tooLargeToInspect(passed)).toMatch(/; the limit is [\d.,]+( MB)?\. [A-Z][^“]*\.$/);
    expect(tooLargeToInspect(passed)).not.toContain('added');
  });

  it('keeps its plain sentence where no number is known, and no other refusal takes numbers', () => {
    const passed = { limit: 'pages', found: 501, most: 500 } as const;
    expect(wordsToLoad({ code: 'too-large' })).toMatch(/more, than this app reads safely/);
    for (const words of [wordsToLoad, wordsToInspect]) expect(words({ code: 'corrupt', passed })).not.toMatch(/501/);
  });
});
