import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { checkRubric } from '#shared/domain/rubric/check-rubric';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { unreachableBands } from '#shared/domain/rubric/reachable-bands';
import { DISCIPLINES, type Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { anyVersionOf } from '../../../helpers/rubric/any-version';

const SCOPES: readonly ScoringScope[] = [undefined, ...PLAN_TYPES].flatMap((planType) =>
  [undefined, ...DISCIPLINES].map((discipline) => ({ planType, discipline })),
);

/** Every way to mark a rubric in full. */
function everyMarking(rubric: Rubric): readonly (readonly { criterionId: string; mark: Mark }[])[] {
  const ratings = rubric.scale.map(({ value }): Mark => ({ kind: 'rating', value }));
  return allCriteria(rubric).reduce<readonly { criterionId: string; mark: Mark }[][]>(
    (all, { id, naAllowed }) => {
      const marks: readonly Mark[] = naAllowed ? [...ratings, { kind: 'not-applicable' }] : ratings;
      return all.flatMap((one) => marks.map((mark) => [...one, { criterionId: id, mark }]));
    },
    [[]],
  );
}

/** The bands that no marking at all comes out with, found by scoring every one of them. */
function neverScored(rubric: Rubric): readonly string[] {
  const left = new Set(rubric.bands.map(({ id }) => id));
  const typed = allCriteria(rubric).some(({ planTypes }) => planTypes !== undefined);
  const shared = rubric.sections.some(({ discipline }) => discipline !== undefined);
  const scopes = SCOPES.filter(
    ({ planType, discipline }) => (typed || planType === undefined) && (shared || discipline === undefined),
  );
  for (const answers of everyMarking(rubric))
    for (const scope of scopes) {
      const scored = scoreAudit(rubric, answers, scope);
      if (!scored.ok) throw new Error(scored.error.message);
      if (scored.value.band !== null) left.delete(scored.value.band);
    }
  return rubric.bands.flatMap(({ id }) => (left.has(id) ? [id] : []));
}

describe('bands that no plan can come out with', () => {
  it('are exactly those that no marking of a small rubric gives', () => {
    let [unreached, reached] = [0, 0];
    fc.assert(
      fc.property(
        anyVersionOf({ top: 2, sections: 3, criteria: 2 }).filter((one) => allCriteria(one).length <= 4),
        (rubric) => {
          const never = neverScored(rubric);
          expect(unreachableBands(rubric)).toEqual(never);
          unreached += never.length;
          reached += rubric.bands.length - never.length;
        },
      ),
      { numRuns: 1_000 },
    );
    expect(Math.min(unreached, reached)).toBeGreaterThan(300);
  }, 300_000);

  it('are none in the default rubric, and one that lies between two neighbouring means is', () => {
    expect(unreachableBands(DEFAULT_RUBRIC)).toEqual([]);
    const [section] = DEFAULT_RUBRIC.sections;
    if (section === undefined) throw new Error('The default rubric has sections.');
    const single = {
      ...DEFAULT_RUBRIC,
      sections: [{ ...section, criteria: section.criteria.slice(0, 1) }],
      bands: [
        { id: 'a', word: 'A', from: 67 },
        { id: 'b', word: 'B', from: 66.67 },
        { id: 'c', word: 'C', from: 0 },
      ],
      caps: { one: 'b', twoOrMore: 'c' },
    };
    // One criterion on a scale to 3 comes to 0, 33.3, 66.6 or 100%.
    expect(unreachableBands(single)).toEqual(['b']);
    expect(checkRubric(single).map(({ fault, gravity, place }) => [fault, gravity, place])).toEqual([
      ['unreachable-band', 'warns', { part: 'band', bandId: 'b', field: 'from' }],
    ]);
  });

  it('may be reached by a cap alone', () => {
    const [section] = DEFAULT_RUBRIC.sections;
    if (section === undefined) throw new Error('The default rubric has sections.');
    const criteria = section.criteria.slice(0, 2).map((one) => ({ ...one, limiting: true, naAllowed: false }));
    const capped = {
      ...DEFAULT_RUBRIC,
      sections: [{ ...section, criteria }],
      bands: [
        { id: 'a', word: 'A', from: 0.02 },
        { id: 'b', word: 'B', from: 0.01 },
        { id: 'c', word: 'C', from: 0 },
      ],
      caps: { one: 'b', twoOrMore: 'c' },
    };
    expect(unreachableBands(capped)).toEqual([]);
    expect(unreachableBands({ ...capped, caps: { one: 'c', twoOrMore: 'c' } })).toEqual(['b']);
  });

  it('are found by the exact sums where N/A decides', () => {
    const [section] = DEFAULT_RUBRIC.sections;
    if (section === undefined) throw new Error('The default rubric has sections.');
    const criteria = section.criteria.slice(0, 3).map((one) => ({ ...one, naAllowed: true, limiting: false }));
    const rubric = (naAllowed: boolean) => ({
      ...DEFAULT_RUBRIC,
      scale: DEFAULT_RUBRIC.scale.slice(0, 2),
      sections: [{ ...section, criteria: criteria.map((one) => ({ ...one, naAllowed })) }],
      bands: [
        { id: 'a', word: 'A', from: 50.01 },
        { id: 'b', word: 'B', from: 50 },
        { id: 'c', word: 'C', from: 0 },
      ],
      caps: { one: 'c', twoOrMore: 'c' },
    });
    // Of three criteria met or not, half is only possible once one of them is N/A.
    expect(unreachableBands(rubric(true))).toEqual([]);
    expect(unreachableBands(rubric(false))).toEqual(['b']);
  });

  it('gives what is too large to look through the benefit of the doubt', () => {
    const [section] = DEFAULT_RUBRIC.sections;
    const [criterion] = section?.criteria ?? [];
    if (section === undefined || criterion === undefined) throw new Error('The default rubric has criteria.');
    const huge = {
      ...DEFAULT_RUBRIC,
      sections: DEFAULT_RUBRIC.sections.map((one, at) => ({
        ...one,
        weight: 0.5 + at / 2,
        criteria: Array.from({ length: 100 }, (_, index) => ({
          ...criterion,
          id: `${one.id}${index}`,
          naAllowed: true,
        })),
      })),
      bands: [
        { id: 'a', word: 'A', from: 99.99 },
        { id: 'b', word: 'B', from: 0 },
      ],
      caps: { one: 'a', twoOrMore: 'b' },
    };
    expect(unreachableBands(huge)).toEqual([]);
  });
});
