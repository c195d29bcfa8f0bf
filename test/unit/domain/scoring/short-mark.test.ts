import { describe, expect, it } from 'vitest';
import { answersFileSchema } from '#shared/domain/scoring/answers-file';
import { toMark, toShortMark } from '#shared/domain/scoring/short-mark';

describe('short marks', () => {
  it.each([0, 3, 'na', 'ne'] as const)('say %s the same way back', (short) => {
    expect(toShortMark(toMark(short))).toBe(short);
  });

  it.each([
    { answers: { A1: 'n/a' } },
    { answers: { A1: 2.5 } },
    { answers: { 'not an id': 2 } },
    { answers: { A1: 2 }, note: 'free text' },
    {},
  ])('refuse what is not an answers file: %j', (file) => {
    expect(answersFileSchema.safeParse(file).success).toBe(false);
  });
});
