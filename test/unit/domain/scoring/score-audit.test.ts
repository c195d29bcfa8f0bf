import { describe, expect, it } from 'vitest';
import { auditResultSchema, gradeOf } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMark, type ShortMarks } from '#shared/domain/scoring/short-mark';

const score = (marks: ShortMarks) => {
  const scored = scoreAudit(DEFAULT_RUBRIC, answersFrom(marks));
  if (!scored.ok) throw new Error(scored.error.message);
  return scored.value;
};
const all = (mark: ShortMark): ShortMarks =>
  Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, mark]));
const refusal = (marks: ShortMarks) => {
  const scored = scoreAudit(DEFAULT_RUBRIC, answersFrom(marks));
  return scored.ok ? undefined : scored.error;
};

describe('scoring with the default rubric, worked by hand', () => {
  it('grades a plan that is met throughout Good at two thirds', () => {
    const result = score(all(2));
    expect(result).toMatchObject({ total: 44, answered: 44, applicable: 44, met: 44, percentMet: 100, band: 'good' });
    expect(result.percent).toBe(200 / 3);
  });

  it('grades a plan that is strong throughout Outstanding at 100', () => {
    expect(score(all(3))).toMatchObject({ percent: 100, band: 'outstanding', bandBeforeCaps: 'outstanding' });
  });

  it('weighs each criterion with its section: (2 x 1 + 3 x 0) of (3 x 1 + 3 x 3) is 16.7', () => {
    const result = score({ A1: 2, F3: 0 });
    expect(result.percent).toBe(200 / 12);
    expect(result).toMatchObject({ answered: 2, applicable: 2, met: 1, percentMet: 50, band: null });
  });

  it('keeps "not evidenced" in the total at 0 and takes N/A out of it', () => {
    expect(score({ E1: 3, E2: 'ne' }).percent).toBe(50);
    expect(score({ E1: 3, E5: 'na' }).percent).toBe(100);
    expect(score({ E1: 3, E5: 'na' }).leftOut.find(({ criterionId }) => criterionId === 'E5')?.why).toBe(
      'not-applicable',
    );
  });

  it('lists what was not answered and scores the rest', () => {
    const result = score({ A1: 3 });
    expect(result.percent).toBe(100);
    expect(result.leftOut).toHaveLength(43);
    expect(result.leftOut.every(({ why }) => why === 'unanswered')).toBe(true);
  });

  it('gives no grade as long as one criterion is unanswered, and least of all for a blank limiting one', () => {
    const { A2: _, ...withoutA2 } = all(3);
    const { F1: __, ...withoutF1 } = all(3);
    expect(score({ A1: 3 })).toMatchObject({ band: null, bandBeforeCaps: null });
    expect(score(withoutA2)).toMatchObject({ percent: 100, answered: 43, band: null, bandBeforeCaps: null });
    expect(score(withoutF1)).toMatchObject({ percent: 100, band: null, limitingFailures: [] });
    expect(score({ ...withoutA2, F1: 0 })).toMatchObject({ band: null, limitingFailures: ['F1'] });
  });

  it('names itself version 2: version 1 graded incomplete audits', () => {
    const { scoringVersion } = score(all(2));
    expect(scoringVersion).toBe(2);
    const stored = { answered: 43, total: 44, band: 'outstanding' };
    expect([gradeOf(stored), gradeOf({ ...stored, answered: 44 })]).toEqual([null, 'outstanding']);
  });

  it('holds the grade at Requires improvement for one limiting failure, and at Inadequate for two', () => {
    expect(score({ ...all(3), F1: 0 })).toMatchObject({
      bandBeforeCaps: 'outstanding',
      band: 'requires-improvement',
      limitingFailures: ['F1'],
    });
    expect(score({ ...all(3), F1: 'ne', X6: 0 })).toMatchObject({ band: 'inadequate', limitingFailures: ['F1', 'X6'] });
    expect(score({ ...all(3), F1: 1, F2: 1, X6: 1 }).limitingFailures).toEqual([]);
  });

  it('never raises a grade by a cap', () => {
    expect(score({ ...all(0), F1: 0, F2: 3, X6: 3 })).toMatchObject({
      bandBeforeCaps: 'inadequate',
      band: 'inadequate',
    });
  });

  it('gives the better band exactly on its edge and the worse one just below', () => {
    const gradeWithGoodFrom = (from: number, marks: ShortMarks) => {
      const bands = DEFAULT_RUBRIC.bands.map((band) => (band.id === 'good' ? { ...band, from } : band));
      const scored = scoreAudit({ ...DEFAULT_RUBRIC, bands }, answersFrom(marks));
      return scored.ok ? scored.value.band : scored.error.code;
    };
    // Without J1, weights sum to 65: F 7 x 3 x 3, B 5 x 2 x 3, A1 3, A2 1 and X6 0.5 are 97.5 of 195.
    const strong = allCriteria(DEFAULT_RUBRIC).filter(({ id }) => /^[FB]/.test(id));
    const halves = {
      ...all(0),
      ...Object.fromEntries(strong.map(({ id }) => [id, 3])),
      ...({ A1: 3, A2: 1, X6: 1, J1: 'na' } as const),
    };
    expect(gradeWithGoodFrom(50, halves)).toBe('good');
    expect(gradeWithGoodFrom(50.01, halves)).toBe('requires-improvement');
    // Met throughout is two thirds: above 66.66, below 66.67.
    expect(gradeWithGoodFrom(66.66, all(2))).toBe('good');
    expect(gradeWithGoodFrom(66.67, all(2))).toBe('requires-improvement');
  });

  it('gives no percent and no band when nothing counts', () => {
    expect(score({ E5: 'na', J1: 'na' })).toMatchObject({
      answered: 2,
      applicable: 0,
      percent: null,
      percentMet: null,
      band: null,
      bandBeforeCaps: null,
    });
    expect(score({})).toMatchObject({ answered: 0, percent: null });
  });

  it('makes a result that the stored schema accepts', () => {
    expect(auditResultSchema.safeParse(score({ ...all(1), E5: 'na' })).success).toBe(true);
  });
});

describe('answers that cannot be scored', () => {
  it.each([
    ['unknown-criterion', { A1: 2, Z9: 1 } as const],
    ['off-scale', { A1: 4 } as const],
    ['na-not-allowed', { F1: 'na' } as const],
  ])('are refused with %s, naming the criterion', (code, marks) => {
    expect(refusal(marks)?.code).toBe(code);
    expect(refusal(marks)?.message).toMatch(/Criterion (Z9|A1|F1)/);
  });

  it('are refused when one criterion is answered twice', () => {
    const twice = scoreAudit(DEFAULT_RUBRIC, [...answersFrom({ A1: 2 }), ...answersFrom({ A1: 3 })]);
    expect(twice.ok ? '' : twice.error.code).toBe('repeated-criterion');
  });

  it.each([1.5, -1, Number.NaN])('are refused with a rating of %s', (value) => {
    const scored = scoreAudit(DEFAULT_RUBRIC, [{ criterionId: 'A1', mark: { kind: 'rating', value } }]);
    expect(scored.ok ? '' : scored.error.code).toBe('off-scale');
  });
});
