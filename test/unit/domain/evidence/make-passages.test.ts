import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageSchema } from '#shared/domain/evidence/evidence';
import { makePassages } from '#shared/domain/evidence/make-passages';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { planOf } from '../../../helpers/evidence/edited-plan';
import { anyEnds, selectionIn } from '../../../helpers/evidence/find-again';

const from = (at: number, offset: number) => ({ blockId: `b${at}`, offset });

test('a selection over several blocks is a passage for each, without blocks of white space and white space at the ends', () => {
  const text = planOf(['Speech therapy ', '  ', ' 45 minutes weekly', 'Reviewed termly']);
  const passages = makePassages(text, { from: from(0, 7), to: from(3, 8) });
  expect(
    passages.map(({ blockId, quote, prefix, suffix, from: start }) => [blockId, quote, prefix, suffix, start]),
  ).toEqual([
    ['b0', 'therapy', 'Speech ', ' \n 45 minutes weekly\nReviewed te', 7],
    ['b2', '45 minutes weekly', 'Speech therapy \n ', '\nReviewed termly', 1],
    ['b3', 'Reviewed', 'ech therapy \n 45 minutes weekly\n', ' termly', 0],
  ]);
});

test('a selection to the very end of a block, and of the plan, is whole', () => {
  const text = planOf(['One.', 'Two.']);
  expect(makePassages(text, { from: from(1, 0), to: from(1, 4) })).toMatchObject([
    { quote: 'Two.', prefix: 'One.\n', suffix: '' },
  ]);
  expect(makePassages(text, { from: from(0, 0), to: from(1, 0) }).map(({ quote }) => quote)).toEqual(['One.']);
});

test('a selection made backwards is the same', () => {
  const text = planOf(['One two', 'three four']);
  const [a, b] = [from(0, 4), from(1, 5)];
  expect(makePassages(text, { from: b, to: a })).toEqual(makePassages(text, { from: a, to: b }));
});

test('characters are never cut in two: pairs, joined signs and combining marks are widened to', () => {
  const teacher = '👩🏽‍🏫';
  const text = planOf([`Zoe\u0308 and ${teacher} meet`]);
  expect(makePassages(text, { from: from(0, 3), to: from(0, 11) }).map(({ quote }) => quote)).toEqual([
    `e\u0308 and ${teacher}`,
  ]);
  const [after] = makePassages(text, { from: from(0, 9 + teacher.length), to: from(0, 30) });
  expect(after).toMatchObject({ quote: ' meet'.trim() });
});

test('nothing selected, only white space selected, or blocks of another text make no passages', () => {
  const text = planOf(['One two', '  ']);
  expect(makePassages(text, { from: from(0, 2), to: from(0, 2) })).toEqual([]);
  expect(makePassages(text, { from: from(0, 3), to: from(1, 2) })).toMatchObject([{ quote: 'two' }]);
  expect(makePassages(text, { from: from(0, 3), to: from(0, 4) })).toEqual([]);
  expect(makePassages(text, { from: from(9, 0), to: from(0, 4) })).toEqual([]);
});

test('the page of a PDF is kept', () => {
  const plain = planOf(['One']);
  const text: PlanText = { ...plain, blocks: plain.blocks.map((block) => ({ ...block, page: 12 })) };
  expect(makePassages(text, { from: from(0, 0), to: from(0, 3) })).toMatchObject([{ page: 12 }]);
});

test('of any selection in any text each passage is a whole part of its block that the schema takes', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { minLength: 1, maxLength: 8 });
  const whole = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  fc.assert(
    fc.property(texts, anyEnds, (lines, ends) => {
      const text = planOf(lines);
      for (const passage of makePassages(text, selectionIn(text, ends))) {
        expect(passageSchema.safeParse(passage).success).toBe(true);
        const block = text.blocks.find(({ id }) => id === passage.blockId)?.text ?? '';
        const start = passage.from ?? -1;
        expect(block.slice(start, start + passage.quote.length)).toBe(passage.quote);
        const edges = new Set(
          [...whole.segment(block)].flatMap(({ index, segment }) => [index, index + segment.length]),
        );
        expect(edges.has(start) && edges.has(start + passage.quote.length)).toBe(true);
        const around = lines.filter((line) => line.trim() !== '').join('\n');
        expect(around).toContain(passage.prefix + passage.quote + passage.suffix);
      }
    }),
    { numRuns: 800 },
  );
});
