import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureSource } from '#shared/domain/board/action';
import { sourceKey, sourceOfKey } from '#shared/domain/board/measure-source';
import { RUBRIC_SECTION_IDS } from '#shared/domain/rubric/rubric';

const sources: fc.Arbitrary<MeasureSource> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }).map((criterionId) => ({ kind: 'criterion' as const, criterionId })),
  fc.constantFrom('all' as const, ...RUBRIC_SECTION_IDS).map((section) => ({ kind: 'section' as const, section })),
  fc.string({ minLength: 1, maxLength: 120 }).map((indicatorId) => ({ kind: 'indicator' as const, indicatorId })),
);

describe('the key of a measure', () => {
  it('stands for that measure and no other', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(sourceOfKey(sourceKey(source))).toEqual(source);
      }),
    );
  });

  it('stands for nothing where it is of no measure', () => {
    for (const key of ['', 'none', 'criterion:', 'section:Z9', 'weeks:F2', 'indicator'])
      expect(sourceOfKey(key)).toBeUndefined();
  });
});
