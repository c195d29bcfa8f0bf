import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_IDS } from '#shared/domain/report/model/part-ids';
import { usualParts } from '#shared/domain/report/model/report-choice';
import { movedPart, steppedPart } from '../../../../../renderer/features/report/parts/part-moves';

const ids = (parts: ReturnType<typeof usualParts>) => parts.map(({ id }) => id);

test('however parts are moved, each is there once and the cover comes first', () => {
  const move = fc.tuple(fc.constantFrom(...PART_IDS), fc.constantFrom(...PART_IDS), fc.constantFrom('before', 'after'));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let parts: ReturnType<typeof usualParts> = usualParts('public');
      for (const [id, target, where] of moves) parts = [...movedPart(parts, id, target, where as 'before' | 'after')];
      expect([...ids(parts)].sort()).toEqual([...PART_IDS].sort());
      expect(parts[0]?.id).toBe('cover');
      // Ticked in or out goes along.
      for (const { id, shown } of usualParts('public')) expect(parts.find((part) => part.id === id)?.shown).toBe(shown);
    }),
  );
});

test('a step up is taken back by a step down, and there is none past the ends', () => {
  const usual = usualParts('board');
  const up = steppedPart(usual, 'heat', 'up');
  expect(up === null ? [] : ids([...up]).slice(1, 4)).toEqual(['summary', 'heat', 'trend']);
  expect(up === null ? null : steppedPart(up, 'heat', 'down')).toEqual(usual);
  expect(steppedPart(usual, 'summary', 'up')).toBeNull();
  expect(steppedPart(usual, 'cover', 'down')).toBeNull();
  expect(steppedPart(usual, 'glossary', 'down')).toBeNull();
});

test('a part that is dropped beside another stands there', () => {
  expect(ids([...movedPart(usualParts('board'), 'risks', 'summary', 'before')]).slice(0, 3)).toEqual([
    'cover',
    'risks',
    'summary',
  ]);
  expect(ids([...movedPart(usualParts('board'), 'risks', 'cover', 'before')]).slice(0, 2)).toEqual(['cover', 'risks']);
});
