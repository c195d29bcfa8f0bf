import { describe, expect, it } from 'vitest';
import { levelOf, scoreWords } from '#shared/domain/board/risk-words';

const EVERY = [1, 2, 3, 4, 5].flatMap((likelihood) => [1, 2, 3, 4, 5].map((impact) => ({ likelihood, impact })));
const ORDER = ['low', 'medium', 'high', 'very-high'];

describe('a score in words', () => {
  it('says the product, both steps and how high that is', () => {
    expect(scoreWords({ likelihood: 4, impact: 3 })).toBe('12, likely and moderate (high)');
    expect(scoreWords({ likelihood: 1, impact: 1 })).toBe('1, rare and minimal (low)');
    expect(scoreWords({ likelihood: 5, impact: 5 })).toBe('25, almost certain and severe (very high)');
  });

  it('is never lower where likelihood or impact is higher', () => {
    for (const one of EVERY)
      for (const other of EVERY)
        if (one.likelihood >= other.likelihood && one.impact >= other.impact)
          expect(ORDER.indexOf(levelOf(one))).toBeGreaterThanOrEqual(ORDER.indexOf(levelOf(other)));
  });
});
