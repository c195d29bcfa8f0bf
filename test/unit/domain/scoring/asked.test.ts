import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { askedCriteria, type ScoringScope, whyNotAsked } from '#shared/domain/scoring/asked';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { scoreSoFar } from '#shared/domain/scoring/score-so-far';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { answersByNumbers, anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { rubricWithAnswers } from '../../../helpers/rubric/rubric-arbitraries';
import { scoreSlowly } from '../../../helpers/score-slowly';
import { seededRandom } from '../../../helpers/seeded-random';

const PATIENT = 180_000;

const score = (rubric: Rubric, answers: readonly ScoredAnswer[], scope?: ScoringScope): AuditResult => {
  const scored = scoreAudit(rubric, answers, scope);
  if (!scored.ok) throw new Error(scored.error.message);
  return scored.value;
};

/** The default rubric in which C is for health, F for education, and F1 and X6 for new plans alone. */
const SHARED: Rubric = {
  ...DEFAULT_RUBRIC,
  sections: DEFAULT_RUBRIC.sections.map((section) => ({
    ...section,
    ...(section.id === 'C' ? { discipline: 'health' as const } : {}),
    ...(section.id === 'F' ? { discipline: 'education' as const } : {}),
    criteria: section.criteria.map((criterion) =>
      ['F1', 'X6'].includes(criterion.id) ? { ...criterion, planTypes: ['new' as const] } : criterion,
    ),
  })),
};

const marked = (mark: 0 | 2, over: Readonly<Record<string, 0 | 2>> = {}) =>
  answersFrom({ ...Object.fromEntries(allCriteria(SHARED).map(({ id }) => [id, mark])), ...over });

describe('what an audit asks', () => {
  it('leaves criteria for other types of plan out of sum, total and caps', () => {
    const answers = marked(2, { F1: 0, X6: 0 });
    expect(score(SHARED, answers, { planType: 'new' })).toMatchObject({
      total: 44,
      band: 'inadequate',
      limitingFailures: ['F1', 'X6'],
    });
    const amended = score(SHARED, answers, { planType: 'review-amendment' });
    expect(amended).toMatchObject({ total: 42, answered: 42, applicable: 42, percentMet: 100, band: 'good' });
    expect(amended.leftOut).toEqual([
      { criterionId: 'F1', why: 'other-plan-type' },
      { criterionId: 'X6', why: 'other-plan-type' },
    ]);
  });

  it('asks everything of a plan whose type is not known', () => {
    expect(score(SHARED, marked(2, { F1: 0 })).total).toBe(44);
    expect(askedCriteria(SHARED)).toHaveLength(44);
  });

  it('leaves sections of another discipline out, and keeps those of none', () => {
    const health = score(SHARED, marked(2), { discipline: 'health' });
    expect(health.total).toBe(37);
    expect(health.sections.find(({ id }) => id === 'F')).toMatchObject({ applicable: 0, percent: null });
    expect(health.sections.find(({ id }) => id === 'C')).toMatchObject({ applicable: 2 });
    expect(health.leftOut.every(({ why }) => why === 'other-discipline')).toBe(true);
  });

  it('names the discipline where both keep a criterion from being asked', () => {
    const [section] = SHARED.sections.filter(({ id }) => id === 'F');
    const [criterion] = section?.criteria ?? [];
    if (section === undefined || criterion === undefined) throw new Error('F1 is there.');
    expect(whyNotAsked(section, criterion, { planType: 'moved-in', discipline: 'care' })).toBe('other-discipline');
    expect(whyNotAsked(section, criterion, { planType: 'moved-in' })).toBe('other-plan-type');
    expect(whyNotAsked(section, criterion, { planType: 'new', discipline: 'education' })).toBeNull();
  });

  it('needs none of what is not asked for a grade', () => {
    const answers = marked(2).filter(({ criterionId }) => !['F1', 'X6'].includes(criterionId));
    expect(score(SHARED, answers, { planType: 'moved-in' }).band).toBe('good');
    expect(score(SHARED, answers, { planType: 'new' }).band).toBeNull();
  });
});

/** The rubric as if what is not asked had never been in it. */
const cutDown = (rubric: Rubric, scope: ScoringScope): Rubric => {
  const ids = new Set(askedCriteria(rubric, scope).map(({ id }) => id));
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({
      ...section,
      criteria: section.criteria.filter(({ id }) => ids.has(id)),
    })),
  };
};

describe('scoring what is asked, whatever the rubric', () => {
  it(
    'is scoring a rubric that never held the rest, as a slow calculation in exact fractions has it too',
    () => {
      fc.assert(
        fc.property(anyVersion, someNumbers, anyScope, fc.boolean(), (rubric, numbers, scope, complete) => {
          const answers = answersByNumbers(rubric, numbers, complete);
          const cut = cutDown(rubric, scope);
          const own = new Set(allCriteria(cut).map(({ id }) => id));
          const kept = answers.filter(({ criterionId }) => own.has(criterionId));
          const { leftOut, ...result } = score(rubric, answers, scope);
          const { leftOut: cutLeftOut, ...cutResult } = score(cut, kept);
          expect(result).toEqual(cutResult);
          expect(leftOut.filter(({ why }) => !why.startsWith('other-'))).toEqual(cutLeftOut);
          const slow = scoreSlowly(cut, kept);
          expect([result.band, result.applicable, result.met]).toEqual([slow.band, slow.applicable, slow.met]);
          expect(leftOut.length + result.applicable).toBe(allCriteria(rubric).length);
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENT,
  );

  it(
    'does not read a mark that was kept for something that is not asked',
    () => {
      fc.assert(
        fc.property(anyVersion, someNumbers, someNumbers, anyScope, (rubric, numbers, others, scope) => {
          const ids = new Set(askedCriteria(rubric, scope).map(({ id }) => id));
          const asked = answersByNumbers(rubric, numbers).filter(({ criterionId }) => ids.has(criterionId));
          const rest = answersByNumbers(rubric, others).filter(({ criterionId }) => !ids.has(criterionId));
          expect(score(rubric, [...asked, ...rest], scope)).toEqual(score(rubric, asked, scope));
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENT,
  );

  it(
    'gives the running score over what is asked, too',
    () => {
      fc.assert(
        fc.property(anyVersion, someNumbers, anyScope, (rubric, numbers, scope) => {
          const answers = answersByNumbers(rubric, numbers);
          const soFar = scoreSoFar(rubric, answers, scope);
          expect(soFar.ok && soFar.value.percent).toBe(score(rubric, answers, scope).percent);
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENT,
  );
});

describe('a rubric without plan types and disciplines', () => {
  it(
    'scores byte for byte the same whatever is asked of it',
    () => {
      fc.assert(
        fc.property(rubricWithAnswers, anyScope, ({ rubric, answers }, scope) => {
          expect(JSON.stringify(scoreAudit(rubric, answers, scope))).toBe(JSON.stringify(scoreAudit(rubric, answers)));
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENT,
  );

  it('scores byte for byte as it did before there were any', () => {
    // Taken with the scoring that knew neither: 2,000 audits of the default rubric, their results as JSON, hashed.
    expect(digestOfAudits()).toBe(BEFORE);
  });
});

const BEFORE = '62b7bc8c466b06a52117cb1f3fc84a468980cd79cd63ef457db2979adff01b71';

function digestOfAudits(): string {
  const random = seededRandom(4);
  const hash = createHash('sha256');
  for (let audit = 0; audit < 2_000; audit += 1) {
    const numbers = Array.from({ length: 44 }, () => Math.floor(random() * 10_000));
    const answers = answersByNumbers(DEFAULT_RUBRIC, numbers, audit % 2 === 0);
    hash.update(JSON.stringify(scoreAudit(DEFAULT_RUBRIC, answers)));
  }
  return hash.digest('hex');
}
