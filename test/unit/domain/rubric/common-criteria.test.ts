import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonCriteria } from '#shared/domain/rubric/common-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { gravestChange } from '#shared/domain/rubric/rubric-change';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { answersByNumbers, anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { publishAfter } from '../../../helpers/rubric/store';

const against = (...edits: readonly RubricEdit[]) =>
  commonCriteria(
    DEFAULT_RUBRIC,
    edits.reduce((one, edit) => editRubric(one, edit, new Set()), contentOf(DEFAULT_RUBRIC)),
  );

describe('what two versions have in common', () => {
  it('is everything where only words changed, and the words that did are named', () => {
    const common = against({ kind: 'change-criterion', criterionId: 'F2', fields: { good: 'Said otherwise' } });
    expect(common).toMatchObject({ reworded: ['F2'], notCommon: [], score: true, grade: true });
    expect([common.common.length, common.sections.length]).toEqual([44, 13]);
  });

  it('leaves single criteria out with the reason, and keeps sections that are whole', () => {
    const common = against(
      { kind: 'remove-criterion', criterionId: 'F7' },
      { kind: 'add-criterion', sectionId: 'G' },
      { kind: 'change-criterion', criterionId: 'A1', fields: { naAllowed: true } },
      { kind: 'change-criterion', criterionId: 'B1', fields: { planTypes: ['new'] } },
      { kind: 'section-discipline', sectionId: 'J', discipline: 'education' },
    );
    expect(common.notCommon.map(({ criterionId, why }) => [criterionId, why])).toEqual([
      ['A1', 'na-allowed'],
      ['B1', 'plan-types'],
      ['G3', 'only-after'],
      ['J1', 'discipline'],
      ['F7', 'only-before'],
    ]);
    expect(common.sections).toEqual(['C', 'D', 'E', 'H1', 'H2', 'I', 'K', 'X']);
    expect(common).toMatchObject({ score: false, grade: false });
  });

  it('keeps the criteria but not the score where weights differ, and not the grade where bands do', () => {
    expect(against({ kind: 'weigh-section', sectionId: 'F', weight: 5 })).toMatchObject({
      notCommon: [],
      score: false,
    });
    const bands = against({ kind: 'band-from', bandId: 'good', from: 70 });
    expect(bands).toMatchObject({ notCommon: [], score: true, grade: false });
    const limiting = against({ kind: 'change-criterion', criterionId: 'A1', fields: { limiting: true } });
    expect(limiting).toMatchObject({ notCommon: [], score: true, grade: false });
  });

  it('is nothing on another scale, or where met starts elsewhere', () => {
    expect(against({ kind: 'add-scale-point' })).toMatchObject({ common: [], sections: [], score: false });
    expect(against({ kind: 'met-from', value: 3 }).notCommon[0]).toMatchObject({ criterionId: 'A1', why: 'met-from' });
  });
});

/** A version with one criterion alone, scored with one mark. */
function aloneScored(rubric: Rubric, id: string, numbers: readonly number[]) {
  const sections = rubric.sections.flatMap((section) => {
    const criteria = section.criteria.filter((one) => one.id === id);
    return criteria.length === 0 ? [] : [{ ...section, weight: 1, criteria }];
  });
  const alone = { ...rubric, sections };
  const scored = scoreAudit(alone, answersByNumbers(alone, numbers));
  return scored.ok ? [scored.value.percent, scored.value.percentMet, scored.value.applicable] : scored.error.code;
}

it('gives every common criterion the same figures for the same mark under both versions, and none is left out twice', () => {
  let common = 0;
  fc.assert(
    fc.property(anyVersion, someImpulses, someNumbers, anyScope, (first, impulses, numbers, scope) => {
      const next = publishAfter([first], impulses);
      if (next === null) return;
      const result = commonCriteria(first, next);
      for (const id of result.common) expect(aloneScored(next, id, numbers)).toEqual(aloneScored(first, id, numbers));
      const all = [...result.common, ...result.notCommon.map(({ criterionId }) => criterionId)];
      expect(new Set(all).size).toBe(all.length);
      expect([...commonCriteria(next, first).common].sort()).toEqual([...result.common].sort());
      const answers = answersByNumbers(first, numbers, true);
      const [was, is] = [scoreAudit(first, answers, scope), scoreAudit(next, answers, scope)];
      if (result.score) expect(is.ok && is.value.percent).toBe(was.ok && was.value.percent);
      if (result.grade) expect(is.ok && is.value.band).toBe(was.ok && was.value.band);
      const gravest = gravestChange(diffRubrics(first, next));
      if (gravest === 'wording') expect(result).toMatchObject({ notCommon: [], score: true, grade: true });
      common += result.common.length;
    }),
    { numRuns: 1_000 },
  );
  expect(common).toBeGreaterThan(1_000);
}, 180_000);
