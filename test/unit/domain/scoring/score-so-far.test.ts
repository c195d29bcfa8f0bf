import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { scoreSoFar } from '#shared/domain/scoring/score-so-far';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';
import { rubricWithAnswers, rubricWithCompleteAnswers } from '../../../helpers/rubric/rubric-arbitraries';

const soFar = (marks: ShortMarks) => {
  const scored = scoreSoFar(DEFAULT_RUBRIC, answersFrom(marks));
  if (!scored.ok) throw new Error(scored.error.message);
  return scored.value;
};

it('grades what is answered so far, the limiting rule included', () => {
  expect(soFar({ A1: 3 })).toMatchObject({ band: 'outstanding', percent: 100 });
  expect(soFar({ A1: 1, A2: 1, A3: 2 })).toMatchObject({ band: 'requires-improvement' });
  expect(soFar({ A1: 3, B1: 3, C1: 3, F1: 0 })).toMatchObject({ limitingFailures: ['F1'] });
  expect(soFar({})).toMatchObject({ band: null, percent: null });
});

it('is the very result once everything is answered, and has the same score before', () => {
  fc.assert(
    fc.property(rubricWithCompleteAnswers, ({ rubric, answers }) => {
      expect(scoreSoFar(rubric, answers)).toEqual(scoreAudit(rubric, answers));
    }),
  );
  fc.assert(
    fc.property(rubricWithAnswers, ({ rubric, answers }) => {
      const [now, handedIn] = [scoreSoFar(rubric, answers), scoreAudit(rubric, answers)];
      expect(now.ok && now.value.percent).toBe(handedIn.ok && handedIn.value.percent);
      expect(now.ok && now.value.limitingFailures).toEqual(handedIn.ok && handedIn.value.limitingFailures);
    }),
  );
});
