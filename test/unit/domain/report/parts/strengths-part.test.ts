import { describe, expect, it } from 'vitest';
import { pickThemes } from '#shared/domain/report/parts/strengths/pick-themes';
import { strengthsPart } from '#shared/domain/report/parts/strengths/strengths-part';
import { whyItMatters } from '#shared/domain/report/parts/strengths/why-it-matters';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { levels, makeContext } from '../../../../helpers/report/make-context';
import { saidBy } from '../../../../helpers/report/read-part';

type Met = Parameters<typeof levels>[0];

const everywhere = (part: number, base: number, but: Met = {}): Met => ({
  ...Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, [part, base] as const])),
  ...but,
});

function picked(met: Met) {
  const { rubric, shown } = makeContext({ raw: levels(met) });
  const { strengths, areas } = pickThemes(rubric, shown);
  return [strengths, areas].map((themes) => themes.map(({ criterion }) => criterion.id));
}

describe('strengths and areas for development', () => {
  it('names the three met most and least often, level ones by the weight of their section', () => {
    expect(
      picked(everywhere(27, 40, { A1: [39, 40], J1: [36, 40], F3: [36, 40], K1: [36, 40], B1: [4, 40], E1: [12, 40] })),
    ).toEqual(
      // 39 of 40 leaves one over: only “90% or more” is told of it. Of the 36 of 40 that are level F weighs most.
      [
        ['F3', 'A1', 'J1'],
        ['B1', 'E1', 'F1'],
      ],
    );
  });

  it('invents none: nothing is a strength below 70%, nothing an area from 70% on, and too small a base is neither', () => {
    expect(picked(everywhere(20, 40))).toEqual([[], ['F1', 'F2', 'F3']]);
    expect(picked(everywhere(30, 40))).toEqual([['F1', 'F2', 'F3'], []]);
    expect(picked(everywhere(4, 8))).toEqual([[], []]);
    expect(picked(everywhere(0, 0))).toEqual([[], []]);
  });

  it('says how often, why it matters to the child and what good looks like', () => {
    const built = strengthsPart(makeContext({ raw: levels(everywhere(30, 40, { F2: [12, 40] })) }));
    expect(saidBy(built).slice(9, 12)).toEqual([
      'F2 Specific and quantified: met in 12 of 40 plans (30%, 18% to 45%).',
      'Why it matters to the child: Only provision that is specific and counted can be relied on, checked and enforced by a family.',
      `What good looks like: ${allCriteria(DEFAULT_RUBRIC).find(({ id }) => id === 'F2')?.good}`,
    ]);
  });

  it('says so where there is none', () => {
    const built = strengthsPart(makeContext({ raw: levels(everywhere(2, 4)) }));
    expect(saidBy(built).slice(0, 2)).toEqual([
      'No criterion is known to be met in 70% of plans or more.',
      'No criterion is known to be met in fewer than 70% of plans.',
    ]);
  });

  it('knows of every criterion of the rubric that the app comes with why it matters, each in its own words', () => {
    const sentences = DEFAULT_RUBRIC.sections.flatMap((section) =>
      section.criteria.map(({ id }) => whyItMatters(DEFAULT_RUBRIC.id, section.id, id)),
    );
    expect(new Set(sentences).size).toBe(allCriteria(DEFAULT_RUBRIC).length);
    expect(sentences.every((sentence) => /^\p{Lu}.*\.$/u.test(sentence))).toBe(true);
  });

  it('says of a criterion of another rubric why its section matters', () => {
    expect(whyItMatters('own', 'F', 'F2')).toBe(
      'Section F is what a child is entitled to. What is vague there can be withheld.',
    );
    expect(whyItMatters(DEFAULT_RUBRIC.id, 'F', 'F99')).toBe(whyItMatters('own', 'F', 'F2'));
  });
});
