import { describe, expect, it } from 'vitest';
import { estimateWords } from '#shared/domain/compare/auditors/auditor-words';

const found = (value: number, low: number, high: number) => ({ value, low, high });

describe('what is said of an auditor', () => {
  it.each([
    ['severity', found(-9, -13, -5), 'marks about 9 points lower than the others (5 to 13)'],
    ['severity', found(1.2, 0.3, 2.1), 'marks about 1.2 points higher than the others (0.3 to 2.1)'],
    ['severity', found(1.2, 0.01, 2.4), 'marks about 1.2 points higher than the others (just over 0 to 2.4)'],
    [
      'severity',
      found(-1.4, -4, 1.3),
      'no difference from the others can be told: between 4 points lower and 1 higher',
    ],
    ['drift', found(-1.1, -1.8, -0.4), 'has grown stricter against the others: by 1.1 points a month (0.4 to 1.8)'],
    ['drift', found(1, 0.4, 1.8), 'has grown more lenient against the others: by 1.0 point a month (0.4 to 1.8)'],
    [
      'drift',
      found(0.2, -0.5, 0.8),
      'no change over time can be told: between 0.5 points a month stricter and 0.8 more lenient',
    ],
    ['pairs', found(-6, -9, -3), 'marked the same plans about 6 points lower than the others did (3 to 9)'],
    ['pairs', found(0, -2, 2), 'no difference from the others can be told: between 2 points lower and 2 higher'],
    ['severity', found(5, 0, 10), 'no difference from the others can be told: between 0 points lower and 10 higher'],
  ] as const)('%s %j', (question, estimate, words) => {
    expect(estimateWords(question, estimate)).toBe(words);
  });
});
