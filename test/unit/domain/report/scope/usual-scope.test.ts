import { describe, expect, it } from 'vitest';
import { type HandedIn, usualScope } from '#shared/domain/report/scope/usual-scope';

const week = (number: number, year = 2026): string => `${year}-W${String(number).padStart(2, '0')}`;

/** So many audits in each of some weeks. */
const audits = (version: number, from: number, to: number, each: number, complete = true): HandedIn[] =>
  Array.from({ length: to - from + 1 }, (_, at) => week(from + at)).flatMap((one) =>
    Array.from({ length: each }, () => ({ week: one, rubricId: 'default', rubricVersion: version, complete })),
  );

/** In the week after the third quarter of 2026, and at the end of November. */
const OCTOBER = '2026-10-08T12:00:00.000Z';
const NOVEMBER = '2026-11-26T12:00:00.000Z';

describe('what a report is of unless a person chooses', () => {
  it('is the last whole quarter, where it ended lately and was marked with one version', () => {
    expect(usualScope(audits(1, 10, 41, 4), OCTOBER)).toEqual({
      from: '2026-W27',
      to: '2026-W39',
      rubric: 'default/1',
      version: 1,
      why: 'quarter',
      amongOthers: false,
      hasEnough: true,
      hasBefore: true,
    });
  });

  it('is the 12 weeks up to the last audit where the quarter is long over', () => {
    expect(usualScope(audits(1, 10, 47, 4), NOVEMBER)).toMatchObject({
      from: '2026-W36',
      to: '2026-W47',
      why: 'weeks',
    });
  });

  it('is the newest version with ten complete audits, and of its own weeks alone', () => {
    const both = [...audits(1, 10, 41, 4), ...audits(2, 42, 47, 4)];
    expect(usualScope(both, NOVEMBER)).toMatchObject({
      from: '2026-W42',
      to: '2026-W47',
      rubric: 'default/2',
      amongOthers: true,
      hasBefore: true,
    });
    const mixedQuarter = [...audits(1, 10, 35, 4), ...audits(2, 36, 41, 4)];
    expect(usualScope(mixedQuarter, OCTOBER)).toMatchObject({ from: '2026-W36', to: '2026-W41', why: 'weeks' });
  });

  it('passes over a version with nine, and one whose audits are incomplete', () => {
    const old = audits(1, 40, 46, 4);
    expect(usualScope([...old, ...audits(2, 47, 47, 9)], NOVEMBER)).toMatchObject({ version: 1, to: '2026-W46' });
    expect(usualScope([...old, ...audits(2, 47, 47, 20, false)], NOVEMBER)).toMatchObject({ version: 1 });
    expect(usualScope([...old, ...audits(2, 47, 47, 10)], NOVEMBER)).toMatchObject({ version: 2 });
  });

  it('is the version with most where none has ten, and the newer of two with as many', () => {
    expect(usualScope([...audits(1, 45, 45, 5), ...audits(2, 46, 46, 3)], NOVEMBER)).toMatchObject({
      version: 1,
      hasEnough: false,
    });
    expect(usualScope([...audits(1, 45, 45, 3), ...audits(2, 46, 46, 3)], NOVEMBER)).toMatchObject({ version: 2 });
  });

  it('has nothing to be held against where no audit is in as many weeks before', () => {
    expect(usualScope(audits(1, 40, 47, 4), NOVEMBER)?.hasBefore).toBe(false);
    expect(usualScope([...audits(1, 30, 32, 9), ...audits(1, 40, 47, 4)], NOVEMBER)?.hasBefore).toBe(true);
  });

  it('is of the rubric that was marked with last, and of no week to come', () => {
    const other = audits(1, 20, 30, 9).map((one) => ({ ...one, rubricId: 'other' }));
    expect(usualScope([...other, ...audits(1, 40, 47, 4)], NOVEMBER)?.rubric).toBe('default/1');
    expect(usualScope([...audits(1, 40, 47, 4), ...audits(1, 50, 51, 4)], NOVEMBER)?.to).toBe('2026-W47');
    expect(usualScope([], NOVEMBER)).toBeNull();
  });
});
