import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  findQuote,
  hasWords,
  joinItems,
  pointAt,
  quoteOf,
} from '../../../../../../renderer/features/audit/pages/page-text';

const line = (text: string, endsLine = true) => ({ text, endsLine });
const PAGE = joinItems([line('Speech therapy,', false), line(' '), line('one hour'), line('each week.'), line('')]);

const words = fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 12 }), endsLine: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});

describe('the words of a page', () => {
  it('are joined in the order of the file, with a break where a line ends', () => {
    expect(PAGE.text).toBe('Speech therapy, \none hour\neach week.\n\n');
    expect(PAGE.starts).toEqual([0, 15, 17, 26, 37]);
  });

  it('are quoted in one line, with what stands around them', () => {
    const from = PAGE.text.indexOf('one');
    expect(quoteOf(PAGE, { from, to: from + 'one hour\neach'.length })).toEqual({
      quote: 'one hour each',
      prefix: 'Speech therapy, ',
      suffix: ' week. ',
    });
    expect(quoteOf(PAGE, { from: 15, to: 17 })).toBeNull();
  });

  it('give no more than 32 characters around a quote', () => {
    const page = joinItems([line('a'.repeat(50), false), line('quote', false), line('b'.repeat(50))]);
    const quote = quoteOf(page, { from: 50, to: 55 });
    expect(quote).toEqual({ quote: 'quote', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
  });

  it('are found again whatever the line breaks, and nowhere else', () => {
    expect(findQuote(PAGE, 'therapy, one  hour each')).toEqual({ from: 7, to: 30 });
    expect(findQuote(PAGE, 'one hour each month')).toBeNull();
    expect(findQuote(PAGE, ' ')).toBeNull();
  });

  it('are found where their surroundings say, where they stand more than once', () => {
    const page = joinItems([line('Support from staff.'), line('Support, as needed,'), line('and support in class.')]);
    const second = page.text.indexOf('Support, as');
    expect(findQuote(page, 'Support', { prefix: 'from staff. ', suffix: ', as needed' })).toEqual({
      from: second,
      to: second + 'Support'.length,
    });
    expect(findQuote(page, 'Support', { suffix: ' from' })?.from).toBe(0);
    expect(findQuote(page, 'Support')?.from).toBe(0);
  });

  it('hold each quote taken from them, in any script', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (items, a, b) => {
        const page = joinItems(items);
        const [from, to] = [a % (page.text.length + 1), b % (page.text.length + 1)].toSorted((x, y) => x - y);
        const quote = quoteOf(page, { from: from ?? 0, to: to ?? 0 });
        if (quote === null) return;
        const found = findQuote(page, quote.quote);
        expect(found).not.toBeNull();
        expect(page.text.slice(found?.from, found?.to).replace(/\s/g, '')).toBe(quote.quote.replace(/\s/g, ''));
      }),
    );
  });

  it('lead from each character to its item', () => {
    fc.assert(
      fc.property(words, fc.nat(), (items, at) => {
        const page = joinItems(items);
        if (page.text === '') return;
        const place = at % page.text.length;
        const { item, offset } = pointAt(page, place);
        expect((page.starts[item] ?? 0) + offset).toBe(place);
        const length = (items[item]?.text.length ?? 0) + (items[item]?.endsLine === true ? 1 : 0);
        expect(offset).toBeLessThan(length);
      }),
    );
  });

  it('are missing on a scan', () => {
    expect(hasWords(joinItems([line(' '), line('')]))).toBe(false);
    expect(hasWords(PAGE)).toBe(true);
    expect(countWords(' one  hour\neach ')).toBe(3);
  });
});
