import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/word/clean-text';
import { parseXml } from '../../helpers/read-docx';

describe('cleaning text for Word', () => {
  it.each([
    ['control characters', 'a\u0000\u0008b\u001fc\u007f', 'abc'],
    ['non-characters', 'a\ufffe\uffffb\u{1fffe}', 'ab'],
    ['marks that turn the direction of text', '\u202eevil\u202c\u2066x\u2069', 'evilx'],
    ['half of a surrogate pair', 'a\ud800b\udc00c', 'abc'],
    ['breaks, which become one space', 'one\r\n\r\ntwo\tthree\u2028four', 'one two three four'],
    ['a byte order mark and outer space', '\ufeff  x  ', 'x'],
  ])('takes out %s', (_name, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it('keeps letters of every script, emoji and ordinary punctuation as they are', () => {
    const text = 'Siân O’Brien – “naïve” & <b> 中文 العربية 👩🏽‍🏫 50%';
    expect(cleanText(text)).toBe(text);
  });

  it('always gives text that XML can hold, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = cleanText(text);
        const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(parseXml(`<t>${escaped}</t>`)).toBeDefined();
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });
});
