import { describe, expect, it } from 'vitest';
import { INSPECT_ERRORS, INTAKE_ERROR_CODES, INTAKE_ERRORS } from '#shared/domain/plan/intake-errors';
import { DEFAULT_INTAKE_LIMITS, intakeLimitsSchema } from '#shared/domain/plan/intake-limits';

describe('intake errors', () => {
  it.each(INTAKE_ERROR_CODES)('says in one sentence for "%s" what happened, what is safe and what to do', (code) => {
    const sentence = INTAKE_ERRORS[code];
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence.match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(sentence).toContain('nothing was added');
    expect(sentence).toContain('; ');
  });

  it.each(INTAKE_ERROR_CODES)('says nothing of adding to who only looks into a file: "%s"', (code) => {
    const sentence = INSPECT_ERRORS[code];
    expect(sentence).not.toContain('added');
    expect(sentence).toMatch(/^[A-Z][^.]*(\.docx?[^.]*)*; [a-z].*[^.]\.$/);
  });

  it('has a sentence of its own for each code', () => {
    expect(new Set(Object.values(INTAKE_ERRORS)).size).toBe(INTAKE_ERROR_CODES.length);
  });
});

describe('intake limits', () => {
  it('default to the limits of the design', () => {
    expect(DEFAULT_INTAKE_LIMITS).toMatchObject({
      fileBytes: 50 * 1024 * 1024,
      inflatedBytes: 300 * 1024 * 1024,
      entries: 2000,
      pages: 500,
      seconds: 30,
      xmlDepth: 256,
    });
  });

  it('fill in what a stored setting leaves out, and refuse to be switched off', () => {
    expect(intakeLimitsSchema.parse({ pages: 20 })).toEqual({ ...DEFAULT_INTAKE_LIMITS, pages: 20 });
    expect(intakeLimitsSchema.safeParse({ seconds: 0 }).success).toBe(false);
    expect(intakeLimitsSchema.safeParse({ inflatedBytes: Number.MAX_SAFE_INTEGER }).success).toBe(false);
    expect(intakeLimitsSchema.safeParse({ pages: 20, other: 1 }).success).toBe(false);
  });
});
