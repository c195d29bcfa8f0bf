import { describe, expect, it } from 'vitest';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { RUBRIC_SECTION_IDS, rubricSchema } from '#shared/domain/rubric/rubric';

const criteria = allCriteria(DEFAULT_RUBRIC);

describe('the default rubric', () => {
  it('covers every lettered section and the whole plan, in order', () => {
    expect(DEFAULT_RUBRIC.sections.map(({ id }) => id)).toEqual([...RUBRIC_SECTION_IDS]);
  });

  it('is published as version 1 with 44 criteria', () => {
    expect([DEFAULT_RUBRIC.status, DEFAULT_RUBRIC.version, criteria.length]).toEqual(['published', 1, 44]);
  });

  it('gives each criterion the letter of its section', () => {
    for (const section of DEFAULT_RUBRIC.sections)
      for (const { id } of section.criteria) expect(id).toMatch(new RegExp(`^${section.id}[0-9a-z]$`));
  });

  it('limits the grade by X6, F1 and F2 alone, and never lets them be N/A', () => {
    const limiting = criteria.filter((criterion) => criterion.limiting);
    expect(limiting.map(({ id }) => id)).toEqual(['F1', 'F2', 'X6']);
    expect(limiting.some(({ naAllowed }) => naAllowed)).toBe(false);
  });

  it('says when N/A is right wherever it is allowed, and nowhere else', () => {
    for (const { naAllowed, naWhen } of criteria) expect(naWhen !== undefined).toBe(naAllowed);
  });

  it('describes what good looks like in two to four sentences, and where the rule comes from', () => {
    for (const { good, guidance } of criteria) {
      const sentences = good.split(/(?<=[.”])\s+(?=[A-Z])/).length;
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(sentences).toBeLessThanOrEqual(4);
      expect(guidance).toContain('Source: ');
    }
  });

  it('uses typographic quotation marks throughout', () => {
    expect(
      JSON.stringify(criteria.map(({ title, guidance, good, naWhen }) => title + guidance + good + naWhen)),
    ).not.toMatch(/'|\\"/);
  });

  it('carries the weights it documents', () => {
    expect(Object.fromEntries(DEFAULT_RUBRIC.sections.map(({ id, weight }) => [id, weight]))).toEqual({
      A: 1,
      B: 2,
      C: 1,
      D: 1,
      E: 2,
      F: 3,
      G: 1,
      H1: 1,
      H2: 1,
      I: 0.5,
      J: 0.5,
      K: 0.5,
      X: 0.5,
    });
  });
});

describe('the rubric schema', () => {
  const broken = (change: object) => rubricSchema.safeParse({ ...DEFAULT_RUBRIC, ...change }).success;

  it('accepts the default rubric and refuses broken ones', () => {
    expect(broken({})).toBe(true);
    expect(broken({ caps: { one: 'inadequate', twoOrMore: 'good' } })).toBe(false);
    expect(broken({ caps: { one: 'nowhere', twoOrMore: 'inadequate' } })).toBe(false);
    expect(broken({ bands: [...DEFAULT_RUBRIC.bands].reverse() })).toBe(false);
    expect(broken({ metFrom: 4 })).toBe(false);
    expect(broken({ sections: [...DEFAULT_RUBRIC.sections, DEFAULT_RUBRIC.sections[0]] })).toBe(false);
    expect(broken({ bands: DEFAULT_RUBRIC.bands.map((band) => ({ ...band, id: 'same' })) })).toBe(false);
    expect(
      broken({ bands: DEFAULT_RUBRIC.bands.map((band, at) => (at === 0 ? { ...band, from: 85.001 } : band)) }),
    ).toBe(false);
  });
});
