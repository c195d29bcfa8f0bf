import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRubric, fitOf } from '#shared/domain/compare/comparable/common-rubric';
import { commonCriteria } from '#shared/domain/rubric/common-criteria';
import { type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import { someImpulses } from '../../../../helpers/rubric/any-edit';
import { anyVersion } from '../../../../helpers/rubric/any-version';
import { VERSION_1, VERSION_2, VERSION_3 } from '../../../../helpers/rubric/later-versions';
import { publishAfter } from '../../../../helpers/rubric/store';

const plain = (common: ReturnType<typeof commonRubric>) => ({
  ...common,
  reworded: [...common.reworded].sort(),
  notCommon: common.notCommon.map(({ criterionId }) => criterionId).sort(),
});

/** Up to four versions, each published after the one before. */
const history = fc
  .tuple(anyVersion, fc.array(someImpulses, { minLength: 1, maxLength: 3 }))
  .map(([first, steps]): readonly Rubric[] => {
    const versions = [first];
    for (const impulses of steps) {
      const next = publishAfter(versions, impulses);
      if (next !== null) versions.push(next);
    }
    return versions;
  });

describe('what several versions have in common', () => {
  it('is all of one version', () => {
    const one = commonRubric([VERSION_1]);
    expect([one.common.length, one.reworded, one.notCommon, one.score, one.grade]).toEqual([44, [], [], true, true]);
  });

  it('is of two versions what commonCriteria says', () => {
    const [two, pair] = [commonRubric([VERSION_1, VERSION_2]), commonCriteria(VERSION_1, VERSION_2)];
    expect([two.common, two.reworded, two.score]).toEqual([pair.common, pair.reworded, pair.score]);
    expect(two.notCommon.map(({ criterionId }) => criterionId).sort()).toEqual(
      pair.notCommon.map(({ criterionId }) => criterionId).sort(),
    );
    expect(two.notCommon.filter(({ how }) => how !== 'changed')).toEqual([
      { criterionId: 'A5', section: 'A', how: 'removed' },
      { criterionId: 'B6', section: 'B', how: 'added' },
    ]);
  });

  it('is nothing once one of three has another scale', () => {
    expect(commonRubric([VERSION_1, VERSION_2, VERSION_3]).common).toEqual([]);
  });

  it('is nothing of two rubrics, whose ids mean different things', () => {
    expect(commonRubric([VERSION_1, { ...VERSION_1, id: 'other' }])).toMatchObject({ common: [], score: false });
  });

  it('does not depend on the order, is not changed by a version given twice, and shrinks with every version', () => {
    let several = 0;
    fc.assert(
      fc.property(history, fc.nat(), (versions, turn) => {
        const common = plain(commonRubric(versions));
        const turned = [...versions.slice(turn % versions.length), ...versions.slice(0, turn % versions.length)];
        expect(plain(commonRubric(turned.toReversed()))).toEqual(common);
        expect(plain(commonRubric([...versions, versions[turn % versions.length] as Rubric]))).toEqual(common);
        if (versions.length > 1) {
          const fewer = new Set(commonRubric(versions.slice(1)).common);
          expect(common.common.every((id) => fewer.has(id))).toBe(true);
        }
        if (versions.length > 2) several += 1;
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(several).toBeGreaterThan(30);
  }, 120_000);
});

/** The version with its criteria of Section F made anew: those ids, in that order. */
const withF = (version: number, ids: readonly string[], moved?: string): Rubric => {
  const [model] = VERSION_1.sections.find(({ id }) => id === 'F')?.criteria ?? [];
  return rubricSchema.parse({
    ...VERSION_1,
    version,
    sections: VERSION_1.sections.map((section) => ({
      ...section,
      criteria: [
        ...(section.id === 'F' ? ids.map((id) => ({ ...model, id })) : section.criteria),
        ...(section.id === 'X' && moved !== undefined ? [{ ...model, id: moved }] : []),
      ],
    })),
  });
};

describe('how far a measure fits several versions', () => {
  const F = { kind: 'section', section: 'F' } as const;
  const [five, seven] = [
    withF(1, ['F1', 'F2', 'F3', 'F4', 'F5']),
    withF(2, ['F1', 'F2', 'F3', 'F4', 'F5', 'F8', 'F9']),
  ];

  it('is in part where a section gained criteria, and as a whole for a section that did not', () => {
    expect(fitOf(F, [five, seven])).toMatchObject({ kind: 'part', ids: ['F1', 'F2', 'F3', 'F4', 'F5'] });
    expect(fitOf({ kind: 'section', section: 'G' }, [five, seven])).toMatchObject({ kind: 'same', leftOut: [] });
    expect(fitOf({ kind: 'section', section: 'all' }, [five, seven]).kind).toBe('part');
  });

  it('leaves out a criterion that moved to another section, for the section but not for itself', () => {
    const moved = withF(2, ['F1', 'F2', 'F3', 'F4'], 'F5');
    expect(fitOf(F, [five, moved])).toMatchObject({ kind: 'part', ids: ['F1', 'F2', 'F3', 'F4'] });
    expect(fitOf({ kind: 'criterion', criterionId: 'F5' }, [five, moved]).kind).toBe('same');
    expect(fitOf({ kind: 'section', section: 'all' }, [five, moved]).kind).toBe('same');
  });

  it('is none for a criterion that one of them lacks, and for scores and grades', () => {
    expect(fitOf({ kind: 'criterion', criterionId: 'F8' }, [five, seven]).kind).toBe('none');
    expect(fitOf({ kind: 'score' }, [five, seven]).kind).toBe('none');
    const bands = { ...five, version: 3, caps: { ...five.caps, one: five.caps.twoOrMore } };
    expect(fitOf({ kind: 'score' }, [five, bands]).kind).toBe('same');
    expect(fitOf({ kind: 'good' }, [five, bands]).kind).toBe('none');
  });

  it('does not matter to what nobody marks', () => {
    expect(fitOf({ kind: 'weeks' }, [five, VERSION_3]).kind).toBe('same');
  });
});
