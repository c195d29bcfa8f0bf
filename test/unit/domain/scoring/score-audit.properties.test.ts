import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import {
  answersFor,
  completeAnswersFor,
  rubricWithAnswers,
  rubricWithCompleteAnswers,
} from '../../../helpers/rubric/rubric-arbitraries';
import { hasGaps, scoreSlowly } from '../../../helpers/score-slowly';

const score = (rubric: Rubric, answers: readonly ScoredAnswer[]): AuditResult => {
  const scored = scoreAudit(rubric, answers);
  if (!scored.ok) throw new Error(scored.error.message);
  return scored.value;
};
/** 0 is the best band; no band ranks below all. */
const rank = (rubric: Rubric, band: string | null) => rubric.bands.findIndex(({ id }) => id === band);

const onDefaultRubric = answersFor(DEFAULT_RUBRIC).map((answers) => ({ rubric: DEFAULT_RUBRIC, answers }));
const completeOnDefaultRubric = completeAnswersFor(DEFAULT_RUBRIC).map((answers) => ({
  rubric: DEFAULT_RUBRIC,
  answers,
}));
const completeCases = fc.oneof(rubricWithCompleteAnswers, completeOnDefaultRubric);
const cases = fc.oneof(rubricWithAnswers, onDefaultRubric, completeCases);
/** A complete audit, and the same with one answer or more taken away. */
const casesWithGaps = completeCases.chain(({ rubric, answers }) =>
  fc.subarray(answers, { maxLength: answers.length - 1 }).map((given) => ({ rubric, complete: answers, given })),
);

/** The rubric as if these criteria had never been in it. */
const without = (rubric: Rubric, ids: readonly string[]): Rubric => ({
  ...rubric,
  sections: rubric.sections
    .map((section) => ({ ...section, criteria: section.criteria.filter(({ id }) => !ids.includes(id)) }))
    .filter(({ criteria }) => criteria.length > 0),
});

describe('scoring, whatever the rubric and the answers', () => {
  it('agrees with a slow calculation in exact fractions', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const result = score(rubric, answers);
        const slow = scoreSlowly(rubric, answers);
        expect(result.applicable).toBe(slow.applicable);
        expect(result.met).toBe(slow.met);
        expect(result.limitingFailures).toEqual(slow.failures);
        expect(result.bandBeforeCaps).toBe(slow.bandBeforeCaps);
        expect(result.band).toBe(slow.band);
        if (slow.percent === null) expect(result.percent).toBeNull();
        else expect(result.percent).toBeCloseTo(slow.percent, 8);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(
        cases.chain(({ rubric, answers }) =>
          fc
            .shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length })
            .map((shuffled) => ({ rubric, answers, shuffled })),
        ),
        ({ rubric, answers, shuffled }) => {
          expect(score(rubric, shuffled)).toEqual(score(rubric, answers));
        },
      ),
    );
  });

  it('takes N/A out of sum and total: the rest scores as if it had never been asked', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const rest = answers.filter(({ mark }) => mark?.kind !== 'not-applicable');
        const na = answers.filter((answer) => !rest.includes(answer)).map(({ criterionId }) => criterionId);
        const { leftOut: _, answered: __, total: ___, sections: ____, ...withNa } = score(rubric, answers);
        expect(score(without(rubric, na), rest)).toMatchObject(withNa);
      }),
    );
  });

  it('scores "not evidenced" exactly like a rating of 0', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const zeros = answers.map(({ criterionId, mark }) => ({
          criterionId,
          mark: mark?.kind === 'not-evidenced' ? ({ kind: 'rating', value: 0 } as const) : mark,
        }));
        expect(score(rubric, zeros)).toEqual(score(rubric, answers));
      }),
    );
  });

  it('never lowers percent, share met or band for a better rating', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ rubric, answers }, pick) => {
        const top = rubric.scale.length - 1;
        const raisable = answers.filter(
          ({ mark }) => mark?.kind === 'not-evidenced' || (mark?.kind === 'rating' && mark.value < top),
        );
        const chosen = raisable[pick % Math.max(raisable.length, 1)];
        fc.pre(chosen?.mark != null);
        const value = chosen?.mark?.kind === 'rating' ? chosen.mark.value + 1 : 1;
        const better = answers.map((answer) =>
          answer === chosen ? { ...answer, mark: { kind: 'rating', value } as const } : answer,
        );
        const [before, after] = [score(rubric, answers), score(rubric, better)];
        expect(after.percent ?? 0).toBeGreaterThan(before.percent ?? 0);
        expect(after.percentMet ?? 0).toBeGreaterThanOrEqual(before.percentMet ?? 0);
        expect(rank(rubric, after.band)).toBeLessThanOrEqual(rank(rubric, before.band));
        expect(rank(rubric, after.bandBeforeCaps)).toBeLessThanOrEqual(rank(rubric, before.bandBeforeCaps));
      }),
    );
  });

  it('gives a band to every complete audit in which something applies, and to no incomplete one', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const { band, bandBeforeCaps, applicable } = score(rubric, answers);
        const graded = !hasGaps(rubric, answers) && applicable > 0;
        expect([band !== null, bandBeforeCaps !== null]).toEqual([graded, graded]);
      }),
      { numRuns: 500 },
    );
  });

  it('never grades an audit for what was left blank, and keeps every cap once the rest is answered', () => {
    fc.assert(
      fc.property(casesWithGaps, ({ rubric, complete, given }) => {
        const [before, after] = [score(rubric, given), score(rubric, complete)];
        expect([before.band, before.bandBeforeCaps]).toEqual([null, null]);
        expect(after.limitingFailures).toEqual(expect.arrayContaining(before.limitingFailures));
        if (before.limitingFailures.length === 0 || after.band === null) return;
        const cap = before.limitingFailures.length === 1 ? rubric.caps.one : rubric.caps.twoOrMore;
        expect(rank(rubric, after.band)).toBeGreaterThanOrEqual(rank(rubric, cap));
      }),
      { numRuns: 300 },
    );
  });

  it('caps as the rubric says and never raises a band', () => {
    fc.assert(
      fc.property(completeCases, ({ rubric, answers }) => {
        const result = score(rubric, answers);
        fc.pre(result.band !== null);
        const [earned, final] = [rank(rubric, result.bandBeforeCaps), rank(rubric, result.band)];
        expect(final).toBeGreaterThanOrEqual(earned);
        if (result.limitingFailures.length === 0) expect(final).toBe(earned);
        if (result.limitingFailures.length === 1) expect(final).toBeGreaterThanOrEqual(rank(rubric, rubric.caps.one));
        if (result.limitingFailures.length > 1)
          expect(final).toBeGreaterThanOrEqual(rank(rubric, rubric.caps.twoOrMore));
      }),
    );
  });

  it('agrees with its own sections: counts add up and the percent is their weighted mean', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const { sections, ...result } = score(rubric, answers);
        const sum = (of: (section: (typeof sections)[number]) => number) =>
          sections.reduce((total, section) => total + of(section), 0);
        expect(sum((section) => section.applicable)).toBe(result.applicable);
        expect(sum((section) => section.met)).toBe(result.met);
        expect(result.applicable + result.leftOut.length).toBe(result.total);
        expect(result.total).toBe(allCriteria(rubric).length);
        const most = sum((section) => section.weight * section.maxPoints);
        if (most === 0) expect(result.percent).toBeNull();
        else
          expect(result.percent).toBeCloseTo(
            sum((section) => section.weight * section.maxPoints * (section.percent ?? 0)) / most,
            8,
          );
      }),
    );
  });

  it('keeps every percent between 0 and 100', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const result = score(rubric, answers);
        for (const percent of [result.percent, result.percentMet, ...result.sections.map((section) => section.percent)])
          if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true);
      }),
    );
  });
});
