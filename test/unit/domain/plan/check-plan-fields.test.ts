import { describe, expect, it } from 'vitest';
import { checkPlanFields } from '#shared/domain/plan/check-plan-fields';
import type { PlanFields } from '#shared/domain/plan/plan-fields';

const TODAY = '2026-11-26';
const fieldsWarned = (fields: PlanFields) => checkPlanFields(fields, TODAY).map(({ field }) => field);

describe('checking the fields of a plan', () => {
  it('finds nothing where nothing is known, or where all fits', () => {
    expect(checkPlanFields({}, TODAY)).toEqual([]);
    const fitting: PlanFields = {
      type: 'new',
      status: 'final',
      requestedOn: '2026-06-01',
      draftedOn: '2026-09-01',
      issuedOn: '2026-10-19',
      phase: 'primary',
      year: '4',
      need: 'SEMH',
      secondaryNeed: 'SLCN',
      advice: { education: { received: true, on: '2026-07-01' }, care: { received: false } },
    };
    expect(checkPlanFields(fitting, TODAY)).toEqual([]);
    expect(checkPlanFields({ requestedOn: TODAY, draftedOn: TODAY, issuedOn: TODAY }, TODAY)).toEqual([]);
  });

  it.each<[string, PlanFields, string]>([
    ['issue before request', { requestedOn: '2026-06-02', issuedOn: '2026-06-01' }, 'issuedOn'],
    ['draft after issue', { draftedOn: '2026-06-02', issuedOn: '2026-06-01' }, 'draftedOn'],
    ['draft before request', { requestedOn: '2026-06-02', draftedOn: '2026-06-01' }, 'draftedOn'],
    ['a request in the future', { requestedOn: '2026-11-27' }, 'requestedOn'],
    ['a draft with a day of issue', { status: 'draft', issuedOn: '2026-06-01' }, 'status'],
    ['a year of another phase', { phase: 'primary', year: '9' }, 'year'],
    ['a secondary need without a primary one', { secondaryNeed: 'ASD' }, 'need'],
    ['the same need twice', { need: 'ASD', secondaryNeed: 'ASD' }, 'secondaryNeed'],
    [
      'advice after the issue',
      { issuedOn: '2026-06-01', advice: { ep: { received: true, on: '2026-06-02' } } },
      'advice',
    ],
  ])('warns of %s', (_, fields, field) => expect(fieldsWarned(fields)).toEqual([field]));

  it('names phase and year as people say them', () => {
    expect(checkPlanFields({ phase: 'secondary', year: '4' }, TODAY)[0]?.message).toBe(
      'Secondary usually has years 7 to 11, not 4. Check phase and year.',
    );
  });
});
