import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inConflict } from '#shared/domain/agreement/compare-codes';
import { codeOfMark } from '#shared/domain/agreement/mark-code';
import { relateMarks } from '#shared/domain/audit/agree-marks';
import type { Mark } from '#shared/domain/audit/answer';

const mark: fc.Arbitrary<Mark | null> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((value): Mark => ({ kind: 'rating', value })),
  fc.constantFrom<Mark | null>({ kind: 'not-applicable' }, { kind: 'not-evidenced' }, null),
);

it('says of two codes what the table of conflicts says of the two marks, whatever the tolerance', () => {
  fc.assert(
    fc.property(mark, mark, fc.integer({ min: 0, max: 3 }), (first, second, tolerance) => {
      const related = relateMarks('F2', first, second, { tolerance: 0, toleranceOf: { F2: tolerance } });
      expect(inConflict(codeOfMark(first), codeOfMark(second), tolerance)).toBe(related === 'conflict');
    }),
  );
});
