import { describe, expect, it } from 'vitest';
import type { AgreementFigures, MarkedPlan } from '#shared/domain/agreement/agreement-report';
import {
  coefficientText,
  criterionSentence,
  kappaSentence,
  overallSentences,
  shareText,
  strengthWords,
  worstFirst,
} from '#shared/domain/agreement/agreement-words';
import { assessAgreement } from '#shared/domain/agreement/assess-agreement';

const CRITERIA = ['F1', 'F2'].map((id) => ({ id, title: 'A criterion', section: 'F', tolerance: 0 }) as const);
const SCALE = ['Not met', 'Partly met', 'Met', 'Strong'];
function marksOf(i: number): readonly [number, number] {
  if (i < 12) return [i % 4, i % 4];
  return i < 25 ? [2, 1] : [1, 2];
}
/** 30 plans: F1 always the same mark, F2 the same on 12, the second lower on 13 and the first on 5. */
const PLANS = Array.from({ length: 30 }, (_, i): MarkedPlan => {
  const [first, second] = marksOf(i);
  return {
    planId: `p${i}`,
    marks: [
      [2, first],
      [2, second],
    ],
  };
});
const report = assessAgreement({ criteria: CRITERIA, ratings: 4, plans: PLANS });
const [f1, f2] = report.criteria;
const few: AgreementFigures = assessAgreement({ criteria: CRITERIA, ratings: 4, plans: PLANS.slice(0, 5) }).overall;

describe('words of agreement', () => {
  it('says of a criterion how often two markers agreed, and which was stricter', () => {
    expect(f2 && criterionSentence(f2)).toBe(
      'F2: two markers agreed exactly on 12 of 30 plans; the second was stricter in 13, the first in 5.',
    );
    expect(f1 && criterionSentence(f1)).toBe('F1: two markers agreed exactly on 30 of 30 plans.');
  });

  it('puts the worst first', () => {
    expect(worstFirst(report.criteria).map(({ criterion }) => criterion.id)).toEqual(['F2', 'F1']);
  });

  it('gives shares and coefficients with their intervals, or why there are none', () => {
    expect(shareText({ n: 20, part: 8, total: 20, value: 40, interval: { low: 21.9, high: 61.3 } })).toBe(
      '40% (22 to 61)',
    );
    expect(coefficientText({ value: 0.5, interval: { low: -0.001, high: 0.84 }, why: null })).toBe(
      '0.50 (0.00 to 0.84)',
    );
    expect(coefficientText({ value: -0.2, interval: null, why: null })).toBe('−0.20');
    expect(coefficientText({ value: null, interval: null, why: 'too-few' })).toBe('too few');
    expect(f1 && coefficientText(f1.kappa)).toBe('all marks equal');
  });

  it('says what an interval leaves open', () => {
    expect(strengthWords({ value: 0.57, interval: { low: 0.3, high: 0.84 }, why: null })).toBe(
      'that may be anything from fair to very good agreement',
    );
    expect(strengthWords({ value: 0.7, interval: { low: 0.65, high: 0.75 }, why: null })).toBe('good agreement');
  });

  it('says why kappa says little, by the word that nearly all marks are', () => {
    expect(f1 && kappaSentence(f1, SCALE)).toMatch(/^100% of all marks are “Met”\. .*AC2\.$/);
    expect(f2 && kappaSentence(f2, SCALE)).toBeNull();
  });

  it('gives all overall figures in sentences, and none of the coefficients where there are too few', () => {
    const said = overallSentences(report.overall);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(
      /^On 30 plans \(60 criteria marked twice\) the markers gave the same mark in 70% \(\d+ to \d+\)/,
    );
    expect(overallSentences(few)[1]).toBe(
      'Kappa, alpha and AC2 are given from 30 plans on, or from 80 marks of 10 plans or more: fewer could be anything.',
    );
  });
});
