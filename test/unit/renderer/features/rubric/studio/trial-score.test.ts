import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { trialScore } from '../../../../../../renderer/features/rubric/studio/preview/trial-score';

const rated = (value: number): Mark => ({ kind: 'rating', value });

const inSectionF = (fields: Partial<Rubric['sections'][number]['criteria'][number]>): Rubric => ({
  ...DEFAULT_RUBRIC,
  sections: DEFAULT_RUBRIC.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => (criterion.id === 'F1' ? { ...criterion, ...fields } : criterion)),
  })),
});

describe('the running grade of a try', () => {
  it('says nothing while nothing is marked', () => {
    expect(trialScore(DEFAULT_RUBRIC, new Map(), {})).toEqual({
      grade: null,
      percent: null,
      answered: 0,
      asked: 44,
      limiting: [],
    });
  });

  it('is held down by a limiting criterion, which it names', () => {
    const marks = new Map([
      ['F1', rated(0)],
      ['F3', rated(3)],
    ]);
    const score = trialScore(DEFAULT_RUBRIC, marks, {});
    expect(score).toMatchObject({ percent: 50, answered: 2, limiting: ['F1'] });
    expect(trialScore(inSectionF({ limiting: false }), marks, {}).limiting).toEqual([]);
  });

  it('leaves out what the draft no longer allows: a rating off the scale, N/A, a criterion that is gone', () => {
    const marks = new Map<string, Mark>([
      ['F1', { kind: 'not-applicable' }],
      ['F2', rated(9)],
      ['Q1', rated(1)],
      ['F3', rated(3)],
    ]);
    expect(trialScore(inSectionF({ naAllowed: false }), marks, {})).toMatchObject({ percent: 100, answered: 1 });
  });

  it('asks of a plan only what is meant for its type', () => {
    const rubric = inSectionF({ planTypes: ['new'] });
    const marks = new Map([['F1', rated(0)]]);
    expect(trialScore(rubric, marks, { planType: 'new' })).toMatchObject({ answered: 1, asked: 44 });
    expect(trialScore(rubric, marks, { planType: 'moved-in' })).toMatchObject({ answered: 0, asked: 43 });
  });
});
