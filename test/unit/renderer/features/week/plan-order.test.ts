import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { PlanRow } from '../../../../../renderer/db/plan-rows';
import { byReference, gradePlace } from '../../../../../renderer/features/week/plan-order';

const { bands } = DEFAULT_RUBRIC;

describe('the order of grades', () => {
  it('is that of the bands of the rubric, best first, and not that of their words', () => {
    const graded = bands.map(({ id, word }) => ({ band: id, bandWord: word })).reverse();
    const sorted = graded.sort((a, b) => Number(gradePlace(a, bands)) - Number(gradePlace(b, bands)));
    expect(sorted.map(({ bandWord }) => bandWord)).toEqual(bands.map(({ word }) => word));
  });

  it('has no place for a plan without a grade, and one after all others for a band of an older rubric', () => {
    expect(gradePlace({}, bands)).toBeUndefined();
    expect(gradePlace({ band: 'of-old', bandWord: 'Sound' }, bands)).toBe(bands.length);
  });
});

it('puts plans in the order of their references, numbers in them as numbers, and leaves the list it was given alone', () => {
  const row = (ref: string): PlanRow => ({
    planId: ref,
    ref,
    fields: {},
    week: '2026-W47',
    draft: 1,
    draftCount: 1,
    state: 'not-started',
    answered: 0,
    total: 44,
    updatedAt: '2026-11-20T10:00:00.000Z',
  });
  const rows = ['P-10', 'C-3', 'P-9'].map(row);
  expect(byReference(rows).map(({ ref }) => ref)).toEqual(['C-3', 'P-9', 'P-10']);
  expect(rows[0]?.ref).toBe('P-10');
});
