import { describe, expect, it } from 'vitest';
import { foldDuplicates, type NumberedRow } from '#shared/domain/register/fold-duplicates';

const numbered: readonly NumberedRow[] = [
  { at: 2, row: { ref: 'EHC-1', team: 'North', issuedOn: '2026-01-02' } },
  { at: 3, row: { ref: 'EHC-2', team: 'East' } },
  { at: 4, row: { ref: 'ehc 1', team: 'South', issuedOn: '2026-05-02' } },
  { at: 5, row: { ref: 'EHC-2', team: 'East' } },
  { at: 6, row: { ref: 'EHC-1', team: 'West' } },
];
const spaced = numbered.map((one) => (one.row.ref === 'ehc 1' ? { ...one, row: { ...one.row, ref: 'ehc -1' } } : one));

describe('rows with one reference', () => {
  it('stand for it by the first of them, and each other is said', () => {
    const { rows, duplicates, leftOut } = foldDuplicates(spaced, 'first');
    expect(rows.map(({ team }) => team)).toEqual(['North', 'East']);
    expect(duplicates).toEqual([
      { ref: 'EHC-1', rows: [2, 4, 6], kept: 2, same: false },
      { ref: 'EHC-2', rows: [3, 5], kept: 3, same: true },
    ]);
    expect(leftOut.map(({ what }) => what)).toEqual([
      'Row 4 has the same reference as row 2 and differs from it; row 2 was taken over.',
      'Row 5 has the same reference as row 3 and says the same.',
      'Row 6 has the same reference as row 2 and differs from it; row 2 was taken over.',
    ]);
  });

  it('stand for it by the one issued last, or by none where they differ', () => {
    expect(foldDuplicates(spaced, 'latest').rows.map(({ team }) => team)).toEqual(['South', 'East']);
    const none = foldDuplicates(spaced, 'none');
    expect(none.rows.map(({ team }) => team)).toEqual(['East']);
    expect(none.leftOut.map(({ at }) => at)).toEqual([2, 4, 5, 6]);
    expect(none.leftOut[0]?.what).toBe(
      'Row 2 has the same reference as row 4 and differs from it; neither was taken over.',
    );
  });
});
