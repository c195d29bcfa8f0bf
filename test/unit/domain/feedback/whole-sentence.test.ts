import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundIn } from '#shared/domain/feedback/whole-sentence';

const TEXT =
  'She likes swimming. Opportunities for movement will be given at 9.30 each day, e.g. before maths. Staff know it.';

function around(quote: string, text = TEXT) {
  const from = text.indexOf(quote);
  return aroundIn(text, from, from + quote.length);
}

describe('the sentence around a few words', () => {
  it('is the one they stand in, with its stop, over abbreviations and numbers', () => {
    expect(around('Opportunities for')).toEqual({
      before: '',
      after: ' movement will be given at 9.30 each day, e.g. before maths.',
    });
  });

  it('is every sentence they touch', () => {
    expect(around('swimming. Opportunities')).toEqual({
      before: 'She likes ',
      after: ' for movement will be given at 9.30 each day, e.g. before maths.',
    });
  });

  it('is the whole block where the sentence is a few words itself, and nothing where there is no more', () => {
    expect(around('Staff know')?.before).toBe(TEXT.slice(0, TEXT.indexOf('Staff')));
    expect(around('Weekly', 'Weekly')).toBeNull();
  });

  it('with the words gives words of the block, whatever the block holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const found = aroundIn(text, from, to);
        const whole = `${found?.before ?? ''}${text.slice(from, to)}${found?.after ?? ''}`;
        expect(text).toContain(whole);
      }),
    );
  });
});
