import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePassages } from '#shared/domain/evidence/make-passages';
import { edits, editsInPlace, modelOf, planOf, toPlan } from '../../../helpers/evidence/edited-plan';
import { anyEnds, findIn, OLD, selectionIn, strays } from '../../../helpers/evidence/find-again';

test('after any edits evidence is at its own words or lost, and never elsewhere', () => {
  fc.assert(
    fc.property(modelOf(2), edits, anyEnds, (model, changes, where) => {
      const passages = makePassages(toPlan(model), selectionIn(toPlan(model), where));
      const after = changes.reduce((now, change) => change(now), model);
      expect(strays(model, after, passages)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test('words that many passages share are never taken for each other, whatever was deleted, written or changed', () => {
  fc.assert(
    fc.property(modelOf(0), editsInPlace, anyEnds, (model, changes, where) => {
      const passages = makePassages(toPlan(model), selectionIn(toPlan(model), where));
      const after = changes.reduce((now, change) => change(now), model);
      expect(strays(model, after, passages)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test('of evidence whose words still stand in the plan, and are words of its own, nearly all is found', () => {
  const [stands, found] = [new Set<object>(), new Set<object>()];
  for (const [model, changes, where] of fc.sample(fc.tuple(modelOf(4), edits, anyEnds), { numRuns: 800, seed: 7 })) {
    const passages = makePassages(toPlan(model), selectionIn(toPlan(model), where));
    const after = toPlan(changes.reduce((now, change) => change(now), model));
    for (const [k, { kind }] of findIn(after, passages).entries()) {
      const passage = passages[k];
      if (passage === undefined || !after.blocks.some(({ text }) => text.includes(passage.quote))) continue;
      stands.add(passage);
      if (kind === 'exact') found.add(passage);
    }
  }
  expect(stands.size).toBeGreaterThan(800);
  expect(found.size / stands.size).toBeGreaterThan(0.95);
});

test('in the text it was chosen in evidence is exactly where it was', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('aaaa aaaa', 'a', '', '   ', '👩‍🏫 é e\u0301'),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), anyEnds, (texts, where) => {
      const plan = planOf(texts);
      const passages = makePassages(plan, selectionIn(plan, where));
      expect(findIn(plan, passages, OLD)).toEqual(
        passages.map(({ blockId, from = -1, quote }) => ({ kind: 'exact', blockId, from, to: from + quote.length })),
      );
    }),
    { numRuns: 1_500 },
  );
});
