import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { SIZE_LIMITS } from '#shared/domain/plan/limit-passed';
import { MOST_BYTES } from '../../../../../electron/main/services/documents/documents';
import {
  LIMIT_FIELDS,
  limitProblem,
  toLimits,
  toLimitWords,
  withWords,
} from '../../../../../renderer/features/data/limits-fields';

describe('limits as typed', () => {
  it('shows the defaults in units a person thinks in', () => {
    expect(toLimitWords(DEFAULT_INTAKE_LIMITS)).toEqual({
      fileBytes: '50',
      inflatedBytes: '300',
      pages: '500',
      seconds: '30',
    });
  });

  it('are called by the same names in the sentences for a file that is too large, and those alone', () => {
    const named = Object.values(SIZE_LIMITS).flatMap(({ raise }) => raise ?? []);
    const ofSize = LIMIT_FIELDS.filter(({ key }) => key !== 'seconds');
    expect(named).toEqual(ofSize.map(({ label }) => label));
  });

  it('lets no one allow files that are larger than what can be kept', () => {
    const file = LIMIT_FIELDS.find(({ key }) => key === 'fileBytes');
    expect((file?.most ?? 0) * (file?.scale ?? 0)).toBe(MOST_BYTES.file);
  });

  it('takes numbers over and leaves the other limits as they are', () => {
    const words = { ...toLimitWords(DEFAULT_INTAKE_LIMITS), fileBytes: '80', seconds: '45' };
    expect(withWords(DEFAULT_INTAKE_LIMITS, words)).toEqual({
      ...DEFAULT_INTAKE_LIMITS,
      fileBytes: 80 * 1024 * 1024,
      seconds: 45,
    });
  });

  it('refuses what is no number, and what would switch the protection off', () => {
    for (const text of ['', 'many', '-1', '0', '1.5', '501']) expect(limitProblem(text, 500)).toBeDefined();
    expect(limitProblem('500', 500)).toBeUndefined();
    expect(withWords(DEFAULT_INTAKE_LIMITS, { ...toLimitWords(DEFAULT_INTAKE_LIMITS), pages: '99999' })).toBeNull();
  });

  it('falls back to the defaults where what was kept does not fit', () => {
    expect(toLimits('nonsense')).toEqual(DEFAULT_INTAKE_LIMITS);
    expect(toLimits(null)).toEqual(DEFAULT_INTAKE_LIMITS);
  });
});
