import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '#shared/domain/evidence/find-words';
import { planOf } from '../../../helpers/evidence/edited-plan';

const found = (texts: readonly string[], typed: string) => {
  const text = planOf(texts);
  return findWords(text, typed).map(({ blockId, from, to }) => [
    blockId,
    text.blocks[Number(blockId.slice(1))]?.text.slice(from, to),
  ]);
};

test('capitals, accents, quotation marks, dashes and white space are alike', () => {
  expect(found(['Zoë’s Café – twice\u00a0 a day', 'ZOE\u0301 and zoe'], 'zoe')).toEqual([
    ['b0', 'Zoë'],
    ['b1', 'ZOE\u0301'],
    ['b1', 'zoe'],
  ]);
  expect(found(['Zoë’s Café – twice\u00a0 a day'], "zoe's cafe - TWICE a day")).toEqual([
    ['b0', 'Zoë’s Café – twice\u00a0 a day'],
  ]);
});

test('places come in the order of the file, within one block, and do not overlap', () => {
  expect(found(['aaaa', 'aa', 'a'], 'aa').map(([block]) => block)).toEqual(['b0', 'b0', 'b1']);
  expect(found(['one', 'two'], 'one two')).toEqual([]);
});

test('nothing typed finds nothing, and joined signs are found whole', () => {
  expect(found(['some text'], '  ')).toEqual([]);
  expect(found(['👩🏽‍🏫 and 👩'], '👩')).toEqual([['b0', '👩']]);
});

test('what stands in a text is found where it stands', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), line, fc.array(line, { maxLength: 6 }), (before, typed, after) => {
      fc.pre(typed !== '' && !/[\u00ad\u200b\u2060\ufeff\p{M}\p{Cc}]/u.test(typed));
      const text = planOf([...before, `see ${typed} here`, ...after]);
      const places = findWords(text, typed).filter(({ blockId }) => blockId === `b${before.length}`);
      expect(places.some(({ from, to }) => from <= 4 && to >= 4 + typed.length)).toBe(true);
    }),
  );
});
